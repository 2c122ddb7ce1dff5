using System.Globalization;
using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>Turns updates that came in into rows of the inbox, each update once.</summary>
public sealed class InboxBook(Outbox outbox, TimeProvider clock)
{
    /// <summary>
    /// Rows for the updates that are not stored yet, in the order their channel numbers them. Add each row before asking for
    /// the next, in the same transaction: an update that came twice is then there already.
    /// </summary>
    public IEnumerable<(InboxRow Row, Received Update)> New(WriteTransaction writing, IReadOnlyList<Received> updates)
    {
        ArgumentNullException.ThrowIfNull(writing);
        return updates.OrderBy(Sequence).Where(u => IsNew(writing, u)).Select(u => (Row(u), u));
    }

    private bool IsNew(WriteTransaction writing, Received update)
    {
        if (!writing.IsStored(update.Channel, update.UpdateId))
            return true;
        outbox.Again(update);
        return false;
    }

    private static long Sequence(Received update) =>
        long.TryParse(update.UpdateId, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private InboxRow Row(Received update)
    {
        var now = clock.GetUtcNow();
        return new InboxRow
        {
            Channel = update.Channel,
            UpdateId = update.UpdateId,
            Sequence = Sequence(update),
            PersonId = update.PersonId,
            ReceivedAt = now,
            DoneAt = update.Unreadable is null ? null : now,
            Failure = update.Unreadable,
        };
    }
}
