using System.Globalization;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Channels;

/// <summary>Where updates enter. What <see cref="Store"/> has returned from is on disk and may be acknowledged.</summary>
public sealed class Inbox(IDbContextFactory<BotDb> databases, TimeProvider clock, Bells bells)
{
    /// <summary>Stores the updates, drops those stored before, sets the unreadable aside; returns when all is committed.</summary>
    public async Task Store(IReadOnlyList<Received> updates, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(updates);
        if (updates.Count == 0)
            return;
        await using var db = await databases.CreateDbContextAsync(stop);
        // The transaction takes the write lock at once, so no other writer slips in between the look and the insert.
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        db.Inbox.AddRange(await New(db, updates, stop));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        bells.Received.Ring();
    }

    private async Task<IEnumerable<InboxRow>> New(BotDb db, IReadOnlyList<Received> updates, CancellationToken stop)
    {
        var channels = updates.Select(u => u.Channel).Distinct().ToArray();
        var ids = updates.Select(u => u.UpdateId).ToArray();
        var known = await db.Inbox
            .Where(i => channels.Contains(i.Channel) && ids.Contains(i.UpdateId))
            .Select(i => new { i.Channel, i.UpdateId })
            .ToListAsync(stop);
        var seen = known.Select(k => (k.Channel, k.UpdateId)).ToHashSet();
        return updates.Where(u => seen.Add((u.Channel, u.UpdateId))).Select(Row).ToList();
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
