namespace EmulationBot.Channels;

/// <summary>So many messages a second, of which up to <paramref name="Burst"/> may come at once after a pause.</summary>
public sealed record Rate(double PerSecond, int Burst)
{
    internal TimeSpan Interval => TimeSpan.FromSeconds(1 / PerSecond);

    internal TimeSpan Slack => (Burst - 1) * Interval;
}

/// <summary>The limits of a channel: messages a second over all chats, and for one chat by its id. Null is unlimited.</summary>
public sealed record PaceLimits(int? Overall, Func<string, Rate?> PerChat)
{
    public static readonly PaceLimits None = new(null, _ => null);
}

/// <summary>
/// Keeps one channel within its limits. The bucket of a chat is one number: the moment up to which its messages are
/// accounted for (generic cell rate algorithm). Not for use from several threads.
/// </summary>
public sealed class Pace(PaceLimits limits, TimeProvider clock)
{
    private const int TidyAbove = 4096;

    private static readonly Rate _slowest = new(1, 1);

    private readonly Dictionary<string, TimeSpan> _chats = [];
    private readonly long _start = clock.GetTimestamp();
    private readonly SlidingSecond? _overall = limits.Overall is { } most ? new SlidingSecond(most) : null;

    private TimeSpan Now => clock.GetElapsedTime(_start);

    /// <summary>How long a message to the chat has to wait; zero when it may go now.</summary>
    public TimeSpan Wait(string chat)
    {
        var now = Now;
        var overall = _overall?.Wait(now) ?? TimeSpan.Zero;
        var own = _chats.TryGetValue(chat, out var until) ? Wait(limits.PerChat(chat) ?? _slowest, until, now) : TimeSpan.Zero;
        return overall > own ? overall : own;
    }

    /// <summary>Counts a message that goes now; <see cref="End"/> follows.</summary>
    public void Take(string chat)
    {
        var now = Now;
        _overall?.Take(now);
        if (limits.PerChat(chat) is { } rate)
            _chats[chat] = Later(_chats.GetValueOrDefault(chat), now) + rate.Interval;
        if (_chats.Count > TidyAbove)
            Tidy(now);
    }

    /// <summary>A message that was counted has had its answer.</summary>
    /// <param name="at">When: a timestamp of the clock.</param>
    public void End(long at) => _overall?.End(clock.GetElapsedTime(_start, at));

    /// <summary>The other side asked to wait (429): nothing goes to the chat for that long, and no burst follows.</summary>
    public void Hold(string chat, TimeSpan wait) =>
        _chats[chat] = Later(_chats.GetValueOrDefault(chat), Now + wait + (limits.PerChat(chat) ?? _slowest).Slack);

    private void Tidy(TimeSpan now)
    {
        foreach (var (chat, until) in _chats)
            if (until < now)
                _chats.Remove(chat);
    }

    private static TimeSpan Wait(Rate? rate, TimeSpan until, TimeSpan now) =>
        rate is null ? TimeSpan.Zero : Later(until - rate.Slack - now, TimeSpan.Zero);

    private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
