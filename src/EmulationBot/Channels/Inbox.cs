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
    public async Task Store(IReadOnlyList<Received> updates, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(updates);
        if (updates.Count == 0)
            return;
        var arrival = new Arrival(updates);
        _arrivals.Enqueue(arrival);
        bells.Received.Ring();
        await arrival.Stored.Task.WaitAsync(stop);
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
