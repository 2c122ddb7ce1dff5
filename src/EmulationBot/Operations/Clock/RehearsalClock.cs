namespace EmulationBot.Operations.Clock;

/// <summary>
/// A clock for rehearsals: starts at a chosen moment, runs at a chosen speed and can be moved forward.
/// The timers it makes run at its speed; <see cref="TimeProvider.GetTimestamp"/> stays real, for measuring work.
/// </summary>
/// <param name="speed">Clock seconds per real second.</param>
/// <param name="held">It stands still until <see cref="Begin"/>: at speed, the start of the program would take days.</param>
public sealed class RehearsalClock(DateTimeOffset startAt, double speed, bool held = false) : TimeProvider
{
    private const long NotBegun = long.MinValue;

    private long _began = held ? NotBegun : TimeProvider.System.GetTimestamp();
    private long _skipped;

    /// <summary>Raised by <see cref="MoveTo"/> when the clock shows the new moment; what is due by then is done before the move ends.</summary>
    public event Func<CancellationToken, Task>? Moved;

    public override DateTimeOffset GetUtcNow() =>
        startAt.ToUniversalTime() + (Ran * speed) + TimeSpan.FromTicks(Interlocked.Read(ref _skipped));

    /// <summary>Lets a held clock run; timers made before then ring on time all the same.</summary>
    public void Begin() => Interlocked.CompareExchange(ref _began, TimeProvider.System.GetTimestamp(), NotBegun);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new RehearsalTimer(this, callback, state, dueTime, period);

    /// <summary>Moves forward; false, and nothing happens, when the moment is already past. Timers under way keep their real time.</summary>
    public async Task<bool> MoveTo(DateTimeOffset instant, CancellationToken stop)
    {
        var ahead = instant - GetUtcNow();
        if (ahead <= TimeSpan.Zero)
            return false;
        Interlocked.Add(ref _skipped, ahead.Ticks);
        foreach (var due in Moved?.GetInvocationList().Cast<Func<CancellationToken, Task>>() ?? [])
            await due(stop);
        return true;
    }

    /// <summary>Nobody is reached but who plays at this machine.</summary>
    public bool IsPlayed { get; init; }

    /// <summary>It runs faster than the world.</summary>
    public bool IsQuick => speed > 1;

    private TimeSpan Ran => Interlocked.Read(ref _began) is var began and not NotBegun ? TimeProvider.System.GetElapsedTime(began) : TimeSpan.Zero;

    /// <summary>How long a real timer has to wait; the longest it takes is 49 days.</summary>
    internal TimeSpan RealWait(TimeSpan wait) =>
        TimeSpan.FromMilliseconds(Math.Clamp(Math.Ceiling(wait.TotalMilliseconds / speed), 0, uint.MaxValue - 1));
}
