using System.Collections.Concurrent;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels;

/// <summary>
/// Delivers what stands in the outbox: in order within a chat, within the channel's limits, replies before reminders.
/// How a delivery ended is on disk before the chat's next message goes; at a kill, the one message under way per chat may come twice.
/// </summary>
public sealed partial class OutboxRunner : BackgroundService
{
    private const int MaxUnderWay = 64;

    private static readonly TimeSpan _recovery = TimeSpan.FromSeconds(1);

    /// <summary>What a message under way is given to end when the program stops.</summary>
    private static readonly TimeSpan _grace = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _clock;
    private readonly NetworkTime _network;
    private readonly Bells _bells;
    private readonly ILogger<OutboxRunner> _log;
    private readonly Courier _courier;
    private readonly DeliveryBook _book;
    private readonly OutboxQueues _queues;
    private readonly OutboxReader _reader;
    private readonly ConcurrentQueue<Ended> _arrivals = [];
    private readonly List<Ended> _ended = [];
    private int _underWay;

    public OutboxRunner(
        IDbContextFactory<BotDb> databases, Outbox outbox, WriteTurn turns, IEnumerable<IChannel> channels, StillDue stillDue, LiveCard cards,
        TimeProvider clock, NetworkTime network, Bells bells, ILogger<OutboxRunner> log)
    {
        ArgumentNullException.ThrowIfNull(network);
        (_clock, _network, _bells, _log) = (clock, network, bells, log);
        var byName = channels.ToDictionary(c => c.Name);
        _courier = new Courier(databases, byName, stillDue, cards, network, log);
        _book = new DeliveryBook(turns);
        _queues = new OutboxQueues(byName.ToDictionary(c => c.Key, c => new Pace(c.Value.Limits, network.Clock)), network);
        _reader = new OutboxReader(turns, outbox, [.. byName.Keys], network);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var deliveries = new CancellationTokenSource();
        await using var stopping = stoppingToken.Register(() =>
        {
            deliveries.CancelAfter(_grace);
            _bells.Queued.Ring();
        });
        while (true)
        {
            var queued = _bells.Queued.Next;
            var wait = await Step(stoppingToken, deliveries.Token);
            if (stoppingToken.IsCancellationRequested && _underWay == 0)
                return;
            await Sleep(queued, wait);
        }
    }

    /// <summary>One round: write down what ended, read what is new, send what may go. Gives the time until the next may.</summary>
    private async Task<TimeSpan?> Step(CancellationToken stopping, CancellationToken deliveries)
    {
        try
        {
            await Record(CancellationToken.None);
            if (stopping.IsCancellationRequested)
                return null;
            await _reader.ReadInto(_queues, stopping);
            return Dispatch(deliveries);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception broken)
        {
            Log.Waiting(_log, broken);
            return stopping.IsCancellationRequested ? TimeSpan.Zero : _recovery;
        }
    }

    private async Task Record(CancellationToken stop)
    {
        while (_arrivals.TryDequeue(out var end))
        {
            _underWay--;
            Outcome.Apply(end.Row, end.Delivery, _clock.GetUtcNow(), _network.Now);
            _ended.Add(end);
            Log.Ended(_log, end.Row.Id, end.Row.State, end.Row.Attempts, end.Row.Cause);
        }
        if (_ended.Count == 0)
            return;
        await _book.Write(_ended, stop);
        _ended.ForEach(_queues.End);
        _ended.Clear();
        _bells.Progress.Ring();
    }

    private TimeSpan? Dispatch(CancellationToken deliveries)
    {
        while (_underWay < MaxUnderWay)
        {
            if (_queues.TakeReady(out var wait) is not { } row)
                return wait;
            _underWay++;
            _ = Deliver(row, deliveries);
        }
        return null;
    }

    private async Task Deliver(OutboxRow row, CancellationToken stop)
    {
        var chat = row.ChatId;
        var delivery = await _courier.Deliver(row, stop);
        _arrivals.Enqueue(new Ended(row, chat, delivery, _network.Clock.GetTimestamp()));
        _bells.Queued.Ring();
    }

    private async Task Sleep(Task rung, TimeSpan? wait)
    {
        if (wait is not { } limit)
        {
            await rung;
            return;
        }
        using var awake = new CancellationTokenSource();
        // Timers count whole milliseconds; rounding up spares a round that finds nothing to send yet.
        await Task.WhenAny(rung, Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(limit.TotalMilliseconds)), _network.Clock, awake.Token));
        await awake.CancelAsync();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "Message {OutboxId}: {State} after {Attempts} failed tries ({Cause})")]
        public static partial void Ended(ILogger logger, long outboxId, OutboxState state, int attempts, string? cause);

        [LoggerMessage(2, LogLevel.Error, "Messages wait because the database cannot be used")]
        public static partial void Waiting(ILogger logger, Exception cause);
    }
}
