namespace EmulationBot.Channels;

/// <summary>
/// Wakes those who wait for work. Take <see cref="Next"/> first, then look for work, then await what was taken:
/// a ring in between is not missed.
/// </summary>
public sealed class Bell
{
    private TaskCompletionSource _next = NewRing();

    /// <summary>Completes at the next ring.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Ring() => Interlocked.Exchange(ref _next, NewRing()).SetResult();

    private static TaskCompletionSource NewRing() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
