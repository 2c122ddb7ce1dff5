using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using EmulationBot.Core.Registrations;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels;

/// <summary>A delivery that ended, with the chat that the message was for at the time.</summary>
/// <param name="At">A timestamp of the world's clock.</param>
internal sealed record Ended(OutboxRow Row, string ChatId, Delivery? Delivery, long At);

/// <summary>
/// How deliveries ended, until it is on disk. It is written in the commit of the next turns (<see cref="TurnRunner"/>), with what
/// follows for the person and for the rest of the chat; the chat's next message waits for that.
/// </summary>
public sealed class DeliveryBook(Bells bells)
{
    private readonly ConcurrentQueue<Ended> _unwritten = [];
    private readonly ConcurrentQueue<Ended> _written = [];

    public bool HasUnwritten => !_unwritten.IsEmpty;

    internal void Add(Ended end)
    {
        _unwritten.Enqueue(end);
        bells.Received.Ring();
    }

    /// <summary>Writes all that is known by now; when the transaction is not committed, it is written again in the next.</summary>
    public async Task Write(WriteTransaction writing, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(writing);
        var ended = _unwritten.ToArray();
        if (ended.Length == 0)
            return;
        foreach (var end in ended)
            writing.Outbox.Update(end.Row);
        foreach (var end in ended)
            await Follow(writing, end, stop);
        writing.Then(() => Settle(ended.Length));
    }

    /// <summary>One that is on disk by now, each once.</summary>
    internal bool TakeWritten([NotNullWhen(true)] out Ended? end) => _written.TryDequeue(out end);

    private void Settle(int count)
    {
        for (; count > 0 && _unwritten.TryDequeue(out var end); count--)
            _written.Enqueue(end);
        bells.Queued.Ring();
    }

    private static Task Follow(WriteTransaction writing, Ended end, CancellationToken stop) => end.Delivery switch
    {
        Delivery.Unreachable => GiveUp(writing.Db, end.Row, stop),
        Delivery.Sent { MessageId: { } message } when end.Row.Card => Show(writing.Db, end.Row, message, stop),
        Delivery.Sent when end.Row is { Rung: null, PlanId: { } plan, UnitId: { } unit } => Tell(writing, end.Row, plan, unit),
        Delivery.Moved moved => Move(writing.Db, end.Row.Channel, end.ChatId, moved.ChatId, stop),
        _ => Task.CompletedTask,
    };

    /// <summary>The unit knows what the Council decided, from the first of its people whom the message reached.</summary>
    private static Task Tell(WriteTransaction writing, OutboxRow row, string plan, string unit)
    {
        if (row.SentAt is not { } at || writing.Registrations.Find(plan, unit) is not { } registration || ReviewSteps.Notified(registration.ToRegistration(), row.CreatedAt, at) is not { } told)
            return Task.CompletedTask;
        registration.Take(told);
        writing.Registrations.Update(registration);
        writing.Audit.Add(new AuditRow { At = at, PersonId = row.PersonId!, UnitId = unit, Event = "registration.notified" });
        return Task.CompletedTask;
    }

    /// <summary>From now on this message is the person's card.</summary>
    private static Task Show(BotDb db, OutboxRow row, string message, CancellationToken stop) =>
        db.People.Where(p => p.Id == row.PersonId && p.CardMessage != message)
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.CardMessage, message).SetProperty(x => x.Version, x => x.Version + 1), stop);

    /// <summary>
    /// What else waits for the chat is tried by itself: the person may be back already. An answer that waits behind was asked for
    /// later than this message, so that one tells.
    /// </summary>
    private static async Task GiveUp(BotDb db, OutboxRow row, CancellationToken stop)
    {
        if (await db.Outbox.AnyAsync(o => o.State == OutboxState.Pending && o.Lane == OutboxLane.Reply && o.Channel == row.Channel && o.ChatId == row.ChatId && o.Id > row.Id, stop))
            return;
        var people = db.People.Where(p => p.Channel == row.Channel && p.ChatId == row.ChatId && !p.Unreachable);
        await people.ExecuteUpdateAsync(p => p.SetProperty(x => x.Unreachable, true).SetProperty(x => x.Version, x => x.Version + 1), stop);
        await db.Outbox.Where(o => o.State == OutboxState.Pending && o.Channel == row.Channel && o.ChatId == row.ChatId && o.Rung != null)
            .ExecuteUpdateAsync(o => o.SetProperty(x => x.State, OutboxState.Cancelled), stop);
    }

    private static async Task Move(BotDb db, string channel, string from, string to, CancellationToken stop)
    {
        await db.People.Where(p => p.Channel == channel && p.ChatId == from)
            .ExecuteUpdateAsync(p => p.SetProperty(x => x.ChatId, to).SetProperty(x => x.Version, x => x.Version + 1), stop);
        await db.Outbox.Where(o => o.State == OutboxState.Pending && o.Channel == channel && o.ChatId == from)
            .ExecuteUpdateAsync(o => o.SetProperty(x => x.ChatId, to), stop);
    }
}
