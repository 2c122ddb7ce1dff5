using EmulationBot.Core.Conversations;
using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>
/// The only way out. A message is added in the transaction of what causes it; after the commit <see cref="Wake"/> sends it on.
/// A crash in between delays it until the next start.
/// </summary>
public sealed class Outbox(TimeProvider clock, NetworkTime network, Bells bells)
{
    /// <summary>
    /// Queues a reminder or a broadcast to the person's private chat, behind all replies. The row has its id after SaveChanges.
    /// </summary>
    /// <param name="reminder">With it, <see cref="StillDue"/> is asked again at the moment of sending.</param>
    public OutboxRow Add(BotDb db, PersonRow to, Reply reply, ReminderKey? reminder = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(to);
        var chat = to.ChatId ?? throw new ArgumentException("The person has no private chat.", nameof(to));
        return db.Outbox.Add(Row(OutboxLane.Broadcast, to.Channel, new Outgoing(chat) { Reply = reply }, to.Id, reminder)).Entity;
    }

    /// <summary>Queues the replies of a turn, the answer to the pressed button first.</summary>
    public void Answer(BotDb db, Received update, IEnumerable<Reply> replies, string? toast = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(update);
        ArgumentNullException.ThrowIfNull(replies);
        if (update.Press is { } press)
            db.Outbox.Add(Row(OutboxLane.Press, update.Channel, new Outgoing(update.ChatId) { Press = press, Toast = toast }, update.PersonId));
        var (editable, answered) = (update.Incoming.Content is Content.Tap { UnderPart: true } ? null : update.Message, update.ReplyTo);
        foreach (var reply in replies.SelectMany(r => r.Parts()))
        {
            var message = new Outgoing(update.ChatId) { Reply = reply, EditsMessage = reply.Edits ? editable : null, Thread = update.Thread, ReplyTo = answered };
            db.Outbox.Add(Row(OutboxLane.Reply, update.Channel, message, update.PersonId));
            // A second edit of the same message would wipe out the first.
            (editable, answered) = (message.EditsMessage is null ? editable : null, null);
        }
    }

    /// <summary>Call after the commit.</summary>
    public void Wake() => bells.Queued.Ring();

    private OutboxRow Row(OutboxLane lane, string channel, Outgoing message, string personId, ReminderKey? reminder = null) => new()
    {
        Channel = channel,
        ChatId = message.ChatId,
        PersonId = personId,
        Lane = lane,
        PayloadJson = StoredJson.Write(message),
        CreatedAt = clock.GetUtcNow(),
        QueuedAt = network.Now,
        PlanId = reminder?.PlanId,
        Rung = reminder?.Rung,
        UnitId = reminder?.UnitId,
    };
}
