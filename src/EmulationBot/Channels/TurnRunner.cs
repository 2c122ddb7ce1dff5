namespace EmulationBot.Channels;

/// <summary>
/// Takes what came in. As a rule all who wait share one commit (<see cref="SharedTurns"/>). When anything in it goes wrong,
/// nothing of it is kept: the updates are stored first and then settled one by one (<see cref="SingleTurns"/>), so that a
/// message that breaks its turn holds up nobody. How messages were delivered is written in the same commits.
/// </summary>
public sealed partial class TurnRunner(
    Inbox inbox, SharedTurns shared, SingleTurns apart, Lookups lookups, DeliveryBook deliveries, NetworkTime network, Bells bells, ILogger<TurnRunner> log) : BackgroundService
{
    private const int MostTogether = 100;

    private static readonly TimeSpan _recovery = TimeSpan.FromSeconds(1);

    /// <summary>Stored updates may wait to be settled: always after a start.</summary>
    private bool _backlog = true;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Run(stoppingToken);
        }
        finally
        {
            await WriteLast();
        }
    }

    private async Task Run(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var received = bells.Received.Next;
            try
            {
                if (!await Step(inbox.Take(MostTogether), stoppingToken))
                    await received.WaitAsync(stoppingToken);
            }
            catch (Exception broken) when (!stoppingToken.IsCancellationRequested)
            {
                // The database is away: nothing was acknowledged or lost, so the same updates are tried again.
                Log.Waiting(log, broken);
                await Task.Delay(_recovery, network.Clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>The outbox ends before: what it sent at last is written down here.</summary>
    private async Task WriteLast()
    {
        try
        {
            if (deliveries.HasUnwritten)
                await shared.WriteDeliveries(CancellationToken.None);
        }
        catch (Exception broken)
        {
            Log.Waiting(log, broken);
        }
    }

    /// <summary>False when there was nothing to do.</summary>
    private async Task<bool> Step(List<Arrival> arrivals, CancellationToken stop)
    {
        var news = arrivals.Count > 0 || deliveries.HasUnwritten;
        if (!_backlog && !lookups.Any && (!news || await Together(arrivals, stop)))
            return news;
        if (arrivals.Count > 0)
            await Store(arrivals, stop);
        _backlog = true;
        var settled = await apart.SettleWaiting(stop);
        _backlog = settled || lookups.Any;
        // Last: one that cannot be written holds up messages, but nobody's update.
        if (deliveries.HasUnwritten)
            await shared.WriteDeliveries(stop);
        return settled || news;
    }

    /// <summary>False when nothing of it was kept.</summary>
    private async Task<bool> Together(List<Arrival> arrivals, CancellationToken stop)
    {
        try
        {
            _backlog = await shared.Settle([.. arrivals.SelectMany(a => a.Updates)], () => arrivals.ForEach(a => a.Stored.SetResult()), stop);
        }
        catch (Exception broken) when (!stop.IsCancellationRequested)
        {
            Log.Apart(log, arrivals.Count, broken.GetType().Name);
            return false;
        }
        return true;
    }

    /// <summary>Only stores: who waits hears that it is on disk, or why it is not.</summary>
    private async Task Store(List<Arrival> arrivals, CancellationToken stop)
    {
        try
        {
            await shared.Store([.. arrivals.SelectMany(a => a.Updates)], stop);
        }
        catch (Exception broken)
        {
            arrivals.ForEach(a => a.Stored.SetException(broken));
            throw;
        }
        arrivals.ForEach(a => a.Stored.SetResult());
    }

    private static partial class Log
    {
        [LoggerMessage(3, LogLevel.Error, "Updates wait because the database cannot be used")]
        public static partial void Waiting(ILogger logger, Exception cause);

        [LoggerMessage(4, LogLevel.Warning, "{Count} arrivals are settled one by one: {Failure}")]
        public static partial void Apart(ILogger logger, int count, string failure);
    }
}
