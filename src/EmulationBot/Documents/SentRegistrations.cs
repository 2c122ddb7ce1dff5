using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Documents;

/// <summary>Reads the registrations of a plan for the table of them, in the order of their codes.</summary>
public static class SentRegistrations
{
    /// <summary>A withdrawal is no sending: of what was withdrawn the last version before it is told.</summary>
    public static async Task<IReadOnlyList<Registration>> SentAsync(this BotDb db, Plan plan, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(plan);
        var rows = await db.Registrations.AsNoTracking().Where(r => r.PlanId == plan.Id).OrderBy(r => r.Number).ToListAsync(stop);
        var withdrawn = rows.Where(r => r.State == RegistrationState.Withdrawn).Select(r => r.UnitId).ToList();
        var versions = (await db.Set<RegistrationVersionRow>().AsNoTracking().Where(v => v.PlanId == plan.Id && withdrawn.Contains(v.UnitId)).ToListAsync(stop)).ToLookup(v => v.UnitId);
        return [.. rows.Select(row => row.ToRegistration()).Select(sent => Before(sent, versions[sent.UnitId]))];
    }

    private static Registration Before(Registration registration, IEnumerable<RegistrationVersionRow> versions) =>
        registration.State is RegistrationState.Withdrawn && versions.Where(v => v.Version < registration.Version).MaxBy(v => v.Version) is { } last
            ? registration with { SentAt = last.SentAt, Version = last.Version, SentByName = last.SentByName }
            : registration;
}
