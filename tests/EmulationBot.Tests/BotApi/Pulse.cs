namespace EmulationBot.Tests.BotApi;

/// <summary>Wakes whoever waits for something to become true, each time anything happened at the server.</summary>
internal sealed class Pulse
{
    private TaskCompletionSource _next = New();

    public void Beat() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    /// <summary>Returns once the condition holds; after <paramref name="patience"/> (real time) throws with the complaint.</summary>
    public async Task Until(Func<bool> met, TimeSpan patience, Func<string> complaint)
    {
        using var limit = new CancellationTokenSource(patience);
        while (true)
        {
            var beat = Volatile.Read(ref _next).Task;
            if (met())
                return;
            try
            {
                await beat.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException(complaint());
            }
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
