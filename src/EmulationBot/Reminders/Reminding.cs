using EmulationBot.Channels;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Units;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Reminders;

/// <summary>
/// One round of reminders: what is due now and not yet in the ledger goes into ledger and outbox together. May run at
/// any moment and any number of times; the ledger is the truth, not the alarm that called.
/// </summary>
public sealed partial class Reminding(
    ReminderRound round, UnitDirectory units, LadderApprovals approvals, Outbox outbox, IDbContextFactory<BotDb> databases, WriteTurn turns, TimeProvider clock,
    ILogger<Reminding> log)
{
    /// <summary>Returns how many reminders were queued.</summary>
    public async Task<int> Run(CancellationToken stop)
    {
        // Most rounds find nothing, and keep nobody from writing while they look.
        if (!await IsAnythingDue(stop))
            return 0;
        // The write lock is held at once: a second round, even of another process, reads what this one wrote.
        using var writing = await turns.Take(stop);
        var now = clock.GetUtcNow();
        var due = await Due(writing.Db, now, stop);
        var queued = await Record(writing.Db, due, now, stop);
        await writing.Commit(stop);
        if (queued == 0)
            return 0;
        outbox.Wake();
        Log.Queued(log, queued, string.Join(", ", due.Select(r => r.Due.Rung.Id).Distinct()));
        return queued;
    }

    private async Task<bool> IsAnythingDue(CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        return (await Due(db, clock.GetUtcNow(), stop)).Count > 0;
    }

    private async Task<IReadOnlyList<Reminder>> Due(BotDb db, DateTimeOffset now, CancellationToken stop)
    {
        if (!await approvals.Allow(db, stop))
            return [];
        var campaign = round.Campaign;
        var recorded = await db.Set<LedgerRow>().AsNoTracking()
            .Where(l => l.PlanId == campaign.PlanId && l.Deadline == campaign.Deadline)
            .ToListAsync(stop);
        return round.Decide(now, await db.RollAsync(campaign, units.All, stop), new Ledger(recorded.Select(l => l.ToEntry())));
    }

    /// <summary>A person seen in groups alone has no chat of his own yet and is not recorded, so the reminder waits for him.</summary>
    private async Task<int> Record(BotDb db, IReadOnlyList<Reminder> due, DateTimeOffset now, CancellationToken stop)
    {
        var ids = due.Select(r => r.Person.Id).ToList();
        var people = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id) && p.ChatId != null).ToDictionaryAsync(p => p.Id, stop);
        var reachable = due.Where(r => people.ContainsKey(r.Person.Id)).ToList();
        foreach (var reminder in reachable)
            db.Add(LedgerRow.Of(reminder, now, outbox.Add(db, people[reminder.Person.Id], reminder.Reply, reminder.Carried())));
        return reachable.Count;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Count} reminders queued: {Rungs}")]
        public static partial void Queued(ILogger logger, int count, string rungs);
    }
}
