namespace EmulationBot.Channels;

/// <summary>
/// The world's time, for waiting on networks and keeping their limits, where the product's clock may run faster. It is
/// read once and goes on evenly, so that a set-back of the machine's clock holds up no message.
/// </summary>
public sealed class NetworkTime(TimeProvider clock)
{
    private readonly DateTimeOffset _startedAt = clock.GetUtcNow();
    private readonly long _start = clock.GetTimestamp();

    public TimeProvider Clock => clock;

    public DateTimeOffset Now => _startedAt + clock.GetElapsedTime(_start);
}
