using System.Globalization;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels;

/// <summary>Turns updates that came in into rows of the inbox, each update once.</summary>
public sealed class InboxBook(TimeProvider clock)
{
    /// <summary>Rows for the updates that are not stored yet, in the order their channel numbers them. Call it within the transaction that adds them.</summary>
    public async Task<List<(InboxRow Row, Received Update)>> New(BotDb db, IReadOnlyList<Received> updates, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var channels = updates.Select(u => u.Channel).Distinct().ToArray();
        var ids = updates.Select(u => u.UpdateId).ToArray();
        var known = await db.Inbox
            .Where(i => channels.Contains(i.Channel) && ids.Contains(i.UpdateId))
            .Select(i => new { i.Channel, i.UpdateId })
            .ToListAsync(stop);
        var seen = known.Select(k => (k.Channel, k.UpdateId)).ToHashSet();
        return [.. updates.Where(u => seen.Add((u.Channel, u.UpdateId))).Select(u => (Row(u), u)).OrderBy(u => u.Item1.Sequence)];
    }

    private InboxRow Row(Received update)
    {
        var now = clock.GetUtcNow();
        return new InboxRow
        {
            Channel = update.Channel,
            UpdateId = update.UpdateId,
            Sequence = long.TryParse(update.UpdateId, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
            PersonId = update.PersonId,
            ReceivedJson = StoredJson.Write(update),
            ReceivedAt = now,
            DoneAt = update.Unreadable is null ? null : now,
            Failure = update.Unreadable,
        };
    }
}
