using System.Collections.Concurrent;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>
/// The only way out. A message is added in the transaction of what causes it; after the commit <see cref="Hand"/> or
/// <see cref="Wake"/> sends it on. A crash in between delays it until the next start.
/// </summary>
public sealed class Outbox(TimeProvider clock, NetworkTime network, Bells bells)
{
    /// <summary>What was announced to a person whom it did not reach; repeated once, a decision alone is told from an answer.</summary>
    private const string Missed =
        "\"State\" = 'Unreachable' AND (\"Lane\" = 'Broadcast' OR \"UnitId\" IS NOT NULL) AND \"Rung\" IS NULL AND NOT \"Card\" AND \"PersonId\" = ? AND \"PayloadJson\" <> ? ORDER BY \"Id\"";

    private readonly ConcurrentQueue<OutboxRow> _handed = [];
    private readonly ConcurrentQueue<(string Channel, string ChatId)> _cameAgain = [];
    private readonly ConcurrentQueue<(string Channel, string ChatId)> _dropped = [];

    /// <summary>1: the table holds rows that were not handed on; always after a start. Taken in one step, so that no call to wake is lost.</summary>
    private int _unread = 1;

    /// <summary>A turn may queue an announcement to others beside its answers; that is read from the table.</summary>
    private int _added;

    /// <summary>
    /// Queues a reminder or a broadcast to the person's private chat, behind all replies. The row has its id after SaveChanges.
    /// </summary>
    /// <param name="reminder">With it, <see cref="StillDue"/> is asked again at the moment of sending.</param>
    /// <param name="decided">Its arrival tells the unit what the Council decided of this registration.</param>
    public OutboxRow Add(BotDb db, PersonRow to, Reply reply, ReminderKey? reminder = null, Registration? decided = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(to);
        Volatile.Write(ref _added, 1);
        var chat = to.ChatId ?? throw new ArgumentException("The person has no private chat.", nameof(to));
        (string?, string?, string?) about = reminder is null ? (decided?.PlanId, null, decided?.UnitId) : (reminder.PlanId, reminder.Rung, reminder.UnitId);
        return db.Outbox.Add(Row(OutboxLane.Broadcast, to.Channel, new Outgoing(chat) { Reply = reply }, to.Id, about)).Entity;
    }

    /// <summary>
    /// Queues that the person's card is brought up to date, unless that is queued already: what it says is decided when it
    /// is delivered (<see cref="LiveCard"/>), so one edit makes up for many events.
    /// </summary>
    public void Refresh(WriteTransaction writing, PersonRow person)
    {
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(person);
        if (writing.Outbox.Where("\"Card\" AND \"State\" = 'Pending' AND \"PersonId\" = ?", person.Id).Count > 0)
            return;
        Volatile.Write(ref _added, 1);
        writing.Outbox.Add(Row(OutboxLane.Broadcast, person.Channel, new Outgoing(person.ChatId!) { EditsMessage = person.CardMessage, Reply = new Reply("") { Card = true } }, person.Id));
    }

    /// <summary>
    /// Queues once more what was announced to the person while nothing reached him, such as a decision about his unit, before
    /// all that follows; reminders are not among it. Gives the new rows back.
    /// </summary>
    public IReadOnlyList<OutboxRow> Repeat(WriteTransaction writing, PersonRow person)
    {
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(person);
        var rows = new List<OutboxRow>();
        foreach (var missed in writing.Outbox.Where(Missed, person.Id, OutboxRow.NoPayload))
        {
            if (IsStillNews(writing, missed, person))
                rows.Add(Row(OutboxLane.Reply, missed.Channel, missed.ToOutgoing() with { ChatId = person.ChatId!, EditsMessage = null }, person.Id, (missed.PlanId, null, missed.UnitId)));
            missed.State = OutboxState.Cancelled;
            writing.Outbox.Update(missed);
        }
        rows.ForEach(writing.Outbox.Add);
        return rows;
    }

    /// <summary>A decision is told to a person of its unit, and not once another has taken its place.</summary>
    private static bool IsStillNews(WriteTransaction writing, OutboxRow missed, PersonRow person) =>
        missed is not { PlanId: { } plan, UnitId: { } unit }
        || (person.UnitId == unit && writing.Registrations.Find(plan, unit)?.ToRegistration() is { } registration && !(registration.Review.LastAt > missed.CreatedAt));

    /// <summary>Queues the replies of a turn, the answer to the pressed button first, and gives the rows back.</summary>
    public IReadOnlyList<OutboxRow> Answer(WriteTransaction writing, Received update, IEnumerable<Reply> replies, string? toast = null)
    {
        ArgumentNullException.ThrowIfNull(writing);
        ArgumentNullException.ThrowIfNull(update);
        ArgumentNullException.ThrowIfNull(replies);
        var rows = new List<OutboxRow>();
        if (update.Press is { } press)
            rows.Add(Row(OutboxLane.Press, update.Channel, new Outgoing(update.ChatId) { Press = press, Toast = toast }, update.PersonId));
        var (editable, answered) = (update.Incoming.Content is Content.Tap { UnderPart: true } ? null : update.Message, update.ReplyTo);
        foreach (var reply in replies.SelectMany(r => r.Parts()))
        {
            var message = new Outgoing(update.ChatId) { Reply = reply, EditsMessage = reply.Edits ? editable : null, Thread = update.Thread, ReplyTo = answered };
            rows.Add(Row(OutboxLane.Reply, update.Channel, message, update.PersonId));
            // A second edit of the same message would wipe out the first.
            (editable, answered) = (message.EditsMessage is null ? editable : null, null);
        }
        rows.ForEach(writing.Outbox.Add);
        return rows;
    }

    /// <summary>Call after the commit of anything but answers, or when it is not known what was committed: the table is read.</summary>
    public void Wake()
    {
        Volatile.Write(ref _unread, 1);
        bells.Queued.Ring();
    }

    /// <summary>Call after the commit of answers: they go on without being read from the table.</summary>
    public void Hand(IEnumerable<OutboxRow> committed)
    {
        ArgumentNullException.ThrowIfNull(committed);
        foreach (var row in committed)
            _handed.Enqueue(row);
        if (Interlocked.Exchange(ref _added, 0) == 1)
            Volatile.Write(ref _unread, 1);
        bells.Queued.Ring();
    }

    /// <summary>An update that is stored came again, for an answer in that chat (<see cref="LeftAnswers"/>).</summary>
    public void Again(Received update)
    {
        ArgumentNullException.ThrowIfNull(update);
        _cameAgain.Enqueue((update.Channel, update.ChatId));
        bells.Queued.Ring();
    }

    /// <summary>Call after the commit that deleted what waited for the chat: what is in memory of it goes, too.</summary>
    public void Drop(string channel, string chatId) => _dropped.Enqueue((channel, chatId));

    internal IEnumerable<(string Channel, string ChatId)> Dropped() => Drained(_dropped);

    internal IEnumerable<(string Channel, string ChatId)> CameAgain() => Drained(_cameAgain);

    private static IEnumerable<T> Drained<T>(ConcurrentQueue<T> queue)
    {
        while (queue.TryDequeue(out var item))
            yield return item;
    }

    /// <summary>What was handed on since; <paramref name="unread"/> when the table holds more than that.</summary>
    internal List<OutboxRow> Handed(out bool unread)
    {
        unread = Interlocked.Exchange(ref _unread, 0) == 1;
        return [.. Drained(_handed)];
    }

    private OutboxRow Row(OutboxLane lane, string channel, Outgoing message, string personId, (string? Plan, string? Rung, string? Unit) about = default) => new()
    {
        Channel = channel,
        ChatId = message.ChatId,
        PersonId = personId,
        Lane = lane,
        PayloadJson = StoredJson.Write(message),
        Message = message,
        Card = message.Reply is { Card: true },
        CreatedAt = clock.GetUtcNow(),
        QueuedAt = network.Now,
        PlanId = about.Plan,
        Rung = about.Rung,
        UnitId = about.Unit,
    };
}
