using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels;

/// <summary>
/// Delivers what stands in the outbox: in order within a chat, within the channel's limits, replies before reminders.
/// How a delivery ended is on disk before the chat's next message goes (<see cref="DeliveryBook"/>); at a kill, the one message
/// under way per chat may come twice.
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

    /// <summary>Handed to a channel, and the end not on disk yet.</summary>
    private int _underWay;

    /// <summary>Handed to a channel, and not ended.</summary>
    private int _sending;

    public OutboxRunner(
        IDbContextFactory<BotDb> databases, Outbox outbox, WriteTurn turns, IEnumerable<IChannel> channels, StillDue stillDue, LiveCard cards,
        DeliveryBook book, TimeProvider clock, NetworkTime network, Bells bells, ILogger<OutboxRunner> log)
    {
        ArgumentNullException.ThrowIfNull(network);
        (_book, _clock, _network, _bells, _log) = (book, clock, network, bells, log);
        var byName = channels.ToDictionary(c => c.Name);
        _courier = new Courier(databases, byName, stillDue, cards, network, log);
        var left = new LeftAnswers(byName, network);
        _queues = new OutboxQueues(byName.ToDictionary(c => c.Key, c => new Pace(c.Value.Limits, network.Clock)), left, network);
        _reader = new OutboxReader(turns, outbox, [.. byName.Keys], left, network);
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
            if (stoppingToken.IsCancellationRequested && Volatile.Read(ref _sending) == 0)
                return;
            await Sleep(queued, wait);
        }
    }

    /// <summary>One round: go on in the chats whose delivery is written down, read what is new, send what may go. Gives the time until the next may.</summary>
    private async Task<TimeSpan?> Step(CancellationToken stopping, CancellationToken deliveries)
    {
        try
        {
            End();
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

    private void End()
    {
        var ended = false;
        for (; _book.TakeWritten(out var end); ended = true)
        {
            _underWay--;
            _queues.End(end);
            if (end.Delivery is Delivery.Moved moved)
                _reader.Move(end.Row.Channel, end.ChatId, moved.ChatId);
        }
        if (ended)
            _bells.Progress.Ring();
    }

    private TimeSpan? Dispatch(CancellationToken deliveries)
    {
        while (_underWay < MaxUnderWay)
        {
            if (_queues.TakeReady(out var wait) is not { } row)
                return wait;
            _underWay++;
            Interlocked.Increment(ref _sending);
            _ = Deliver(row, deliveries);
        }
        return null;
    }

    private async Task Deliver(OutboxRow row, CancellationToken stop)
    {
        var chat = row.ChatId;
        var delivery = await _courier.Deliver(row, stop);
        var at = _network.Clock.GetTimestamp();
        Outcome.Apply(row, delivery, _clock.GetUtcNow(), _network.Now);
        Log.Ended(_log, row.Id, row.State, row.Attempts, row.Cause);
        if (row.State is OutboxState.Unknown or OutboxState.Refused)
            Log.GivenUp(_log, row.Id, row.State, row.Cause);
        _book.Add(new Ended(row, chat, delivery, at));
        if (Interlocked.Decrement(ref _sending) == 0)
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

        [LoggerMessage(6, LogLevel.Warning, "Message {OutboxId} is given up: {State} ({Cause})")]
        public static partial void GivenUp(ILogger logger, long outboxId, OutboxState state, string? cause);

        [LoggerMessage(2, LogLevel.Error, "Messages wait because the database cannot be used")]
        public static partial void Waiting(ILogger logger, Exception cause);
    }
}
