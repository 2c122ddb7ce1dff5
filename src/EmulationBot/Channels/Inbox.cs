using System.Collections.Concurrent;

namespace EmulationBot.Channels;

/// <summary>
/// Where updates enter. What <see cref="Store"/> has returned from is on disk and may be acknowledged. The updates of all
/// who wait are stored, decided and answered together, in one commit, by the <see cref="TurnRunner"/>.
/// </summary>
public sealed class Inbox(Bells bells)
{
    private readonly ConcurrentQueue<Arrival> _arrivals = [];

    /// <summary>Stores the updates, drops those stored before, sets the unreadable aside; returns when all is committed.</summary>
    public Task Store(IReadOnlyList<Received> updates, CancellationToken stop) => Store(updates, () => Task.CompletedTask, stop);

    /// <summary>
    /// The same, and acknowledges them then; no answer goes out before. Who hears an answer and is then cut off would bring the
    /// update again, and wait for a second answer.
    /// </summary>
    public async Task Store(IReadOnlyList<Received> updates, Func<Task> acknowledge, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(updates);
        ArgumentNullException.ThrowIfNull(acknowledge);
        if (updates.Count == 0)
            return;
        var arrival = new Arrival(updates);
        _arrivals.Enqueue(arrival);
        bells.Received.Ring();
        try
        {
            await arrival.Stored.Task.WaitAsync(stop);
            await acknowledge();
        }
        finally
        {
            arrival.Acknowledged.SetResult();
        }
    }

    /// <summary>Those who wait, in the order they came, with about so many updates together.</summary>
    internal List<Arrival> Take(int updates)
    {
        var taken = new List<Arrival>();
        for (var count = 0; count < updates && _arrivals.TryDequeue(out var arrival); count += arrival.Updates.Count)
            taken.Add(arrival);
        return taken;
    }
}

/// <summary>Updates that came together, and who waits to hear that they are on disk.</summary>
internal sealed record Arrival(IReadOnlyList<Received> Updates)
{
    public TaskCompletionSource Stored { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>They have been acknowledged, or nobody waits for that any more.</summary>
    public TaskCompletionSource Acknowledged { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
