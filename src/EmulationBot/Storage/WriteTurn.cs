namespace EmulationBot.Storage;

/// <summary>
/// SQLite has one writer at a time. Who writes waits here for the turn, in order and without holding a thread, rather than
/// in SQLite's own loop of trying again; other processes still wait there. All write through one connection that stays
/// open; after a failure, or when a turn ends without its commit, it is opened anew.
/// </summary>
public sealed class WriteTurn(OpenDatabase open) : IDisposable
{
    /// <summary>So many transactions in a row without a commit are no accident: one message that breaks its turn takes two.</summary>
    private const int TooMany = 8;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private int _uncommitted;
    private WriteTransaction? _open;

    /// <summary>Nothing can be written, as when the disk is full.</summary>
    public bool Failing => Volatile.Read(ref _uncommitted) >= TooMany;

    /// <returns>A transaction that holds the write lock; to be disposed when all is done, after its commit if there was one.</returns>
    public async ValueTask<WriteTransaction> Take(CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            _open ??= Open();
            _open.Begin();
            return _open;
        }
        catch
        {
            End(committed: false);
            throw;
        }
    }

    public void Dispose()
    {
        _open?.Close();
        _turn.Dispose();
    }

    private WriteTransaction Open()
    {
        var connection = open();
        try
        {
            return new WriteTransaction(connection, End);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void End(bool committed)
    {
        Volatile.Write(ref _uncommitted, !committed ? _uncommitted + 1 : _open is { Wrote: true } ? 0 : _uncommitted);
        var broken = committed ? null : Interlocked.Exchange(ref _open, null);
        try
        {
            broken?.Close();
        }
        finally
        {
            _turn.Release();
        }
    }
}
