using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Reminders;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Reminders;

/// <summary>Reads whom the ledger has reminded today and what became of today's urging.</summary>
public static class UrgingReader
{
    public static async Task<UrgingFacts> Read(BotDb db, Plan plan, WorkingHours hours, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(hours);
        var morning = now.DateInVietnam().At(TimeOnly.MinValue);
        var today = await db.Set<LedgerRow>().AsNoTracking()
            .Where(l => l.PlanId == plan.Id && l.RecordedAt >= morning && l.UnitId != "")
            .Select(l => new { l.UnitId, l.Rung, l.RecordedAt, State = (OutboxState?)l.Outbox!.State }).ToListAsync(stop);
        var urged = today.Where(l => Urging.IsUrge(l.Rung)).ToList();
        return new UrgingFacts(hours.Include(now), (hours.Opens, hours.Closes))
        {
            Urged = urged.Select(l => l.UnitId).ToHashSet(),
            Reminded = today.Select(l => l.UnitId).ToHashSet(),
            LastAt = today.GroupBy(l => l.UnitId).ToDictionary(of => of.Key, of => of.Max(l => l.RecordedAt)),
            Outcome = (
                urged.Count(l => l.State == OutboxState.Sent),
                urged.Count(l => l.State == OutboxState.Pending),
                urged.Count(l => l.State is OutboxState.Refused or OutboxState.Unreachable or OutboxState.Unknown)),
        };
    }
}
