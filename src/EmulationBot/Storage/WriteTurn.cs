namespace EmulationBot.Storage;

/// <summary>
/// SQLite has one writer at a time. Who writes waits here for the turn, in order and without holding a thread, rather than
/// in SQLite's own loop of trying again. Other processes still wait there.
/// </summary>
public sealed class WriteTurn : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <returns>To be disposed when the transaction has ended.</returns>
    public async ValueTask<IDisposable> Take(CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        return new Held(_turn);
    }

    public void Dispose() => _turn.Dispose();

    private sealed class Held(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
