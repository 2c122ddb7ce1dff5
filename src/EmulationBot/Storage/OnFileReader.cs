using System.Collections.Immutable;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Storage;

/// <summary>Reads what is on file under the code of a registration, with every version of it.</summary>
public static class OnFileReader
{
    /// <returns>Null when there is no such code, or its unit is not known any more.</returns>
    public static async Task<OnFile?> Read(BotDb db, UnitDirectory units, string code, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(units);
        if (await db.Registrations.AsNoTracking().FirstOrDefaultAsync(r => r.Code == code, stop) is not { } row
            || units.Find(row.UnitId) is not { } unit)
            return null;
        var now = row.ToRegistration();
        var versions = await db.Set<RegistrationVersionRow>().AsNoTracking()
            .Where(v => v.PlanId == row.PlanId && v.UnitId == row.UnitId && v.Version < row.Version).OrderByDescending(v => v.Version).ToListAsync(stop);
        return new OnFile(unit, now, [.. versions.Select(v => now with
        {
            Version = v.Version, SentAt = v.SentAt, Answers = StoredJson.Read<ImmutableDictionary<string, string>>(v.AnswersJson),
        })]);
    }
}
