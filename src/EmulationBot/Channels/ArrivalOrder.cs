namespace EmulationBot.Channels;

/// <summary>
/// Lets updates that a channel posts side by side by in the order of their numbers: one whose predecessor has not come by yet
/// waits for it a moment. Where a gap is not filled, as with a server that leaves numbers out, nothing waits any more until
/// a number comes late after all, or some have come one after the other. Numbers may begin anew lower down (Bot API, Update: after a
/// week without updates they are chosen at random): once enough of them have come one after the other, they count.
/// </summary>
internal sealed class ArrivalOrder
{
    private const int MostSkipped = 1000;
    private const int InStep = 20;

    private static readonly TimeSpan _patience = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();

    /// <summary>By number, and which came first of those that came twice.</summary>
    private readonly SortedDictionary<(long Number, long Came), Arrival?> _held = [];

    private readonly HashSet<long> _skipped = [];
    private readonly TimeProvider _clock;
    private readonly Action<Arrival> _pass;
    private readonly ITimer _timer;
    private long? _last;
    private long _came;
    private int _step;

    /// <summary>The latest number far below the others, and how many of its like came one after the other.</summary>
    private long _lower;
    private int _lowerStep;
    private bool _waits = true;

    /// <summary>Since when the first of <see cref="_held"/> is waited for.</summary>
    private long _since;

    public ArrivalOrder(TimeProvider clock, Action<Arrival> pass)
    {
        (_clock, _pass) = (clock, pass);
        _timer = clock.CreateTimer(_ => LosePatience(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <param name="number">The channel's number of the update.</param>
    /// <param name="arrival">Null for one of which nothing is to be done: those after it need not wait for it.</param>
    public void Take(long number, Arrival? arrival)
    {
        lock (_lock)
        {
            if (number < _last - MostSkipped)
                Restart(number);
            if (number > _last + 1 && _waits)
            {
                _held.Add((number, _came++), arrival);
                if (_held.Count == 1)
                    Wait();
                return;
            }
            // A number that was given up on and comes after all: here it pays to wait.
            _waits |= _skipped.Remove(number);
            Pass(number, arrival);
            PassFollowing();
        }
    }

    private void Restart(long number)
    {
        _lowerStep = number == _lower + 1 ? _lowerStep + 1 : 0;
        _lower = number;
        if (_lowerStep < InStep)
            return;
        _skipped.Clear();
        (_last, _waits) = (number - 1, true);
    }

    private void Wait()
    {
        _since = _clock.GetTimestamp();
        _timer.Change(_patience, Timeout.InfiniteTimeSpan);
    }

    private void LosePatience()
    {
        lock (_lock)
        {
            if (_held.Count == 0)
                return;
            if (_patience - _clock.GetElapsedTime(_since) is { Ticks: > 0 } left)
            {
                _timer.Change(left, Timeout.InfiniteTimeSpan);
                return;
            }
            (_waits, _step) = (false, 0);
            while (_held.Count > 0)
                PassFirst();
        }
    }

    private void PassFollowing()
    {
        var before = _held.Count;
        while (_held.Count > 0 && _held.Keys.First().Number <= _last + 1)
            PassFirst();
        if (_held.Count > 0 && _held.Count < before)
            _since = _clock.GetTimestamp();
    }

    private void PassFirst()
    {
        var (place, arrival) = _held.First();
        _held.Remove(place);
        Pass(place.Number, arrival);
    }

    private void Pass(long number, Arrival? arrival)
    {
        _step = number == _last + 1 ? _step + 1 : 0;
        _waits |= _step >= InStep;
        if (_skipped.Count >= MostSkipped)
            _skipped.Clear();
        for (var left = (_last ?? number) + 1; left < number && _skipped.Count < MostSkipped; left++)
            _skipped.Add(left);
        _last = Math.Max(_last ?? number, number);
        if (arrival is not null)
            _pass(arrival);
    }
}
