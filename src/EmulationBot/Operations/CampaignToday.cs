using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Documents;
using EmulationBot.Operations.Settings;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Operations;

/// <summary>The campaign as its database has it at this moment: all that a paper of it is made of.</summary>
/// <param name="Entries">The units that count, in the order of the directory.</param>
/// <param name="Strangers">Registrations of units that the directory no longer has; no paper can show them.</param>
public sealed record CampaignToday(Plan Plan, IReadOnlyList<CampaignEntry> Entries, int Strangers, DateTimeOffset Now)
{
    public static async Task<CampaignToday> Read(BotSettings settings, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var (plan, units) = (LoadedPlans.Of(settings).Current, LoadedUnits.Of(settings));
        await using var services = new ServiceCollection().AddData(settings).BuildServiceProvider();
        await services.GetRequiredService<DatabaseFile>().Prepare(stop);
        await using var db = await services.GetRequiredService<IDbContextFactory<BotDb>>().CreateDbContextAsync(stop);
        var registered = await db.Registrations.AsNoTracking().Where(row => row.PlanId == plan.Id).Select(row => row.UnitId).ToListAsync(stop);
        return new(
            plan,
            await db.EntriesAsync(plan, units.All, stop),
            registered.Count(id => units.Find(id) is null),
            services.GetRequiredService<TimeProvider>().GetUtcNow());
    }
}
