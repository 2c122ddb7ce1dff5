using EmulationBot.Core.Conversations;
using EmulationBot.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Storage;

/// <summary>Reads where the units stand under a plan: for reviewers, for the reminder ladder, for an export.</summary>
public static class Roster
{
    /// <summary>One <see cref="Standing"/> per unit, in the order given.</summary>
    /// <param name="deadline">The first instant that is late under the plan.</param>
    public static async Task<IReadOnlyList<Standing>> StandingsAsync(
        this BotDb db, string planId, DateTimeOffset deadline, IReadOnlyList<Unit> units, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(units);
        var drafts = await db.Drafts.AsNoTracking().Where(d => d.PlanId == planId).ToDictionaryAsync(d => d.UnitId, stop);
        var registrations = await db.Registrations.AsNoTracking().Where(r => r.PlanId == planId).ToDictionaryAsync(r => r.UnitId, stop);
        var papers = await db.PaperFilings.AsNoTracking().Where(p => p.PlanId == planId).ToDictionaryAsync(p => p.UnitId, stop);
        var people = (await db.People.AsNoTracking().Where(p => p.UnitId != null).ToListAsync(stop)).ToLookup(p => p.UnitId);
        return [.. units.Select(unit => new Standing(unit)
        {
            Draft = drafts.GetValueOrDefault(unit.Id)?.ToDraft(),
            Registration = registrations.GetValueOrDefault(unit.Id)?.ToRegistration(),
            Paper = papers.GetValueOrDefault(unit.Id)?.ToPaperFiling(deadline),
            People = [.. people[unit.Id].Select(p => p.ToPerson())],
        })];
    }
}
