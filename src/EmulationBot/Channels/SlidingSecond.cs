namespace EmulationBot.Channels;

/// <summary>
/// At most so many messages in any second, and not all of them at once. A message counts until a second after its answer
/// came, for nobody knows when in between the other side counted it; a timer that wakes late is made up for, so that the
/// whole of the limit can be used.
/// </summary>
internal sealed class SlidingSecond(int most)
{
    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);

    private readonly TimeSpan _apart = _second / 10 / most;
    private readonly Queue<TimeSpan> _ended = new(most);
    private TimeSpan _next;
    private int _underWay;

    public TimeSpan Wait(TimeSpan now)
    {
        while (_ended.TryPeek(out var ended) && ended + _second <= now)
            _ended.Dequeue();
        var free = _underWay + _ended.Count < most ? _next
            : _ended.TryPeek(out var first) ? first + _second
            : now + _second;
        return free > now ? free - now : TimeSpan.Zero;
    }

    public void Take(TimeSpan now)
    {
        _underWay++;
        _next = now + _apart;
    }

    public void End(TimeSpan now)
    {
        _underWay--;
        _ended.Enqueue(now);
    }
}
