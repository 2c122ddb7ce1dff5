using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Units;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Reminders;

/// <summary>
/// Looks at a reminder again at the moment of sending. No longer due (the unit has sent, the person muted, another day):
/// it is cancelled and stays in the ledger as withheld. Still due but the words have changed (a draft was begun, a day has
/// passed): it is cancelled in favour of a new message with the words of now.
/// </summary>
public sealed class SendingCheck(
    ReminderRound round, UnitDirectory units, Outbox outbox, WriteTurn turns, TimeProvider clock)
{
    /// <summary>A <see cref="StillDue"/>.</summary>
    public async Task<bool> StillDue(OutboxRow row, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(row);
        using var writing = await turns.Take(stop);
        var due = await StillDue(writing.Db, row, stop);
        await writing.Commit(stop);
        if (due is null)
            outbox.Wake();
        return due ?? false;
    }

    /// <returns>Null when another message goes in its place.</returns>
    private async Task<bool?> StillDue(BotDb db, OutboxRow row, CancellationToken stop)
    {
        // A message that the ledger does not point to has been replaced, or belongs to another deadline.
        if (await db.Set<LedgerRow>().SingleOrDefaultAsync(l => l.OutboxId == row.Id, stop) is not { } entry)
            return false;
        if (round.Again(entry.ToEntry(), clock.GetUtcNow(), await db.RollAsync(round.Campaign, units.All, stop)) is not { } again)
            return false;
        if (SaysTheSame(row, again))
            return true;
        await Replace(db, entry, again, stop);
        return null;
    }

    /// <summary>A digest is a picture of the moment it was made; only its day counts.</summary>
    private static bool SaysTheSame(OutboxRow row, Reminder again) =>
        again.Unit is null
        || StoredJson.Write(row.ToOutgoing().Reply) == StoredJson.Write<Reply?>(again.Reply);

    private async Task Replace(BotDb db, LedgerRow entry, Reminder again, CancellationToken stop)
    {
        var person = await db.People.AsNoTracking().SingleAsync(p => p.Id == entry.PersonId, stop);
        var message = outbox.Add(db, person, again.Reply, again.Carried());
        await db.SaveChangesAsync(stop);
        await db.Set<LedgerRow>()
            .Where(l => l.OutboxId == entry.OutboxId)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.OutboxId, message.Id), stop);
    }
}
