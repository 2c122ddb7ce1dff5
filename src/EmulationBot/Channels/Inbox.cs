using System.Collections.Concurrent;

namespace EmulationBot.Channels;

/// <summary>
/// Where updates enter. What <see cref="Store"/> has returned from is on disk and may be acknowledged. The updates of all
/// who wait are stored, decided and answered together, in one commit, by the <see cref="TurnRunner"/>.
/// </summary>
public sealed class Inbox
{
    private readonly ConcurrentQueue<Arrival> _arrivals = [];
    private readonly Bells _bells;
    private readonly ArrivalOrder _order;

    public Inbox(Bells bells, NetworkTime network)
    {
        ArgumentNullException.ThrowIfNull(network);
        (_bells, _order) = (bells, new ArrivalOrder(network.Clock, Enter));
    }

    /// <summary>Stores the updates, drops those stored before, sets the unreadable aside; returns when all is committed.</summary>
    public async Task Store(IReadOnlyList<Received> updates, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(updates);
        if (updates.Count == 0)
            return;
        var arrival = new Arrival(updates);
        Enter(arrival);
        await arrival.Stored.Task.WaitAsync(stop);
    }

    /// <summary>The same for updates that are posted side by side, each with its number: one that overtook another waits for it a moment.</summary>
    /// <param name="update">Null for one of which nothing is to be done.</param>
    public async Task Store(long number, Received? update, CancellationToken stop)
    {
        var arrival = update is null ? null : new Arrival([update]);
        _order.Take(number, arrival);
        if (arrival is not null)
            await arrival.Stored.Task.WaitAsync(stop);
    }

    private void Enter(Arrival arrival)
    {
        _arrivals.Enqueue(arrival);
        _bells.Received.Ring();
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
}
