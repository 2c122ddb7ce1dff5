namespace EmulationBot.Channels.Telegram;

/// <summary>Pauses between tries against a server that is away: doubled each time up to a minute, with jitter.</summary>
public sealed class Backoff
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private TimeSpan _pause = TimeSpan.FromMilliseconds(500);

    /// <summary>At least what the server asked for, if it asked.</summary>
    public TimeSpan Next(TimeSpan? asked = null)
    {
        var pause = _pause * (0.75 + (Random.Shared.NextDouble() / 2));
        _pause = TimeSpan.FromTicks(Math.Min(_pause.Ticks * 2, Longest.Ticks));
        return asked > pause ? asked.Value : pause;
    }

    public void Reset() => _pause = TimeSpan.FromMilliseconds(500);
}
