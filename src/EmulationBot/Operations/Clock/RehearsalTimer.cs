namespace EmulationBot.Operations.Clock;

/// <summary>
/// A timer of a <see cref="RehearsalClock"/>. A real timer may fire some milliseconds early, which are minutes at speed;
/// this one looks at the clock and waits on, so nothing comes before its time.
/// </summary>
internal sealed class RehearsalTimer : ITimer
{
    private readonly Lock _gate = new();
    private readonly RehearsalClock _clock;
    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly ITimer _real;
    private TimeSpan _period;
    private DateTimeOffset? _due;

    public RehearsalTimer(RehearsalClock clock, TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        (_clock, _callback, _state) = (clock, callback, state);
        _real = TimeProvider.System.CreateTimer(_ => Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Change(dueTime, period);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _period = period;
            _due = dueTime == Timeout.InfiniteTimeSpan ? null : _clock.GetUtcNow() + dueTime;
            return Arm();
        }
    }

    public void Dispose() => _real.Dispose();

    public ValueTask DisposeAsync() => _real.DisposeAsync();

    private bool Arm() => _real.Change(
        _due is { } due ? _clock.RealWait(due - _clock.GetUtcNow()) : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    private void Ring()
    {
        lock (_gate)
        {
            if (_due is not { } due)
                return;
            var early = _clock.GetUtcNow() < due;
            if (!early)
                _due = _period > TimeSpan.Zero ? due + _period : null;
            Arm();
            if (early)
                return;
        }
        _callback(_state);
    }
}
