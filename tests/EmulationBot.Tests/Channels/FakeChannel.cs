using System.Collections.Concurrent;
using EmulationBot.Channels;

namespace EmulationBot.Tests.Channels;

/// <summary>A channel that keeps what it was given and ends deliveries as told.</summary>
internal sealed class FakeChannel : IChannel
{
    private readonly TaskCompletionSource _killed = new();
    private int _number;

    public string Name => "test";

    public PaceLimits Limits { get; init; } = PaceLimits.None;

    public TimeSpan BringsAgainWithin { get; init; }

    /// <summary>Every attempt, whatever its end.</summary>
    public ConcurrentQueue<Outgoing> Attempts { get; } = [];

    public ConcurrentQueue<Outgoing> Sent { get; } = [];

    /// <summary>How the next deliveries end; null is sent.</summary>
    public Func<Outgoing, Delivery?> End { get; set; } = _ => null;

    /// <summary>Completed to let deliveries go on.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    /// <summary>Gives the files that were sent, by their id.</summary>
    public Func<string, Task<Fetched>> File { get; set; } = _ => Task.FromResult<Fetched>(new Fetched.Gone());

    public Task<Fetched> Fetch(string file, int mostBytes, CancellationToken stop) => File(file);

    /// <summary>Ends what is under way, as the process does when it is killed.</summary>
    public void Kill() => _killed.TrySetResult();

    public IEnumerable<string> Texts(string? chat = null) =>
        Sent.Where(m => m.Reply is not null && (chat is null || m.ChatId == chat)).Select(m => m.Reply!.Text.ToString());

    public async Task<Delivery> Deliver(Outgoing message, CancellationToken stop)
    {
        Attempts.Enqueue(message);
        if (await Task.WhenAny(Gate, _killed.Task) != Gate)
            throw new OperationCanceledException("killed");
        if (End(message) is { } end)
            return end;
        Sent.Enqueue(message);
        return new Delivery.Sent($"m{Interlocked.Increment(ref _number)}");
    }
}
