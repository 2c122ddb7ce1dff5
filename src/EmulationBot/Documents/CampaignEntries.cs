using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Units;
using EmulationBot.Reminders;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Documents;

/// <summary>Reads a campaign out of the database, as the papers need it.</summary>
public static class CampaignEntries
{
    /// <summary>The units that count, in the order given.</summary>
    public static async Task<IReadOnlyList<CampaignEntry>> EntriesAsync(this BotDb db, Plan plan, IReadOnlyList<Unit> units, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return await db.EntriesAsync(plan, await db.StandingsAsync(plan.Id, plan.DeadlineInstant, units, stop), stop);
    }

    /// <summary>The same of standings that were read already.</summary>
    public static async Task<IReadOnlyList<CampaignEntry>> EntriesAsync(this BotDb db, Plan plan, IReadOnlyList<Standing> standings, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(standings);
        var reminders = (await db.Set<LedgerRow>().AsNoTracking().Where(row => row.PlanId == plan.Id && row.UnitId != "").ToListAsync(stop)).ToLookup(row => row.UnitId);
        return [.. standings.Where(standing => standing.Counts).Select(standing => Entry(standing, [.. reminders[standing.Unit.Id]]))];
    }

    private static CampaignEntry Entry(Standing standing, IReadOnlyList<LedgerRow> reminders) => new(standing.Unit)
    {
        Block = standing.Block,
        Registration = standing.Registration,
        Paper = standing.Paper,
        Draft = standing.Draft,
        Responsible = Responsible(standing),
        RemindersSent = reminders.DistinctBy(row => (row.Deadline, row.Rung)).Count(),
        LastReminderAt = reminders.Count == 0 ? null : reminders.Max(row => row.RecordedAt),
    };

    /// <summary>Who signs, as the form says it; else the people who are paired with the unit.</summary>
    private static string? Responsible(Standing standing)
    {
        var answers = new RegisteredAnswers(standing.Registration?.Answers ?? standing.Draft?.Answers ?? []);
        if (answers.SignerName is { } signer)
            return answers.SignerOffice is { } office ? $"{signer} ({office})" : signer;
        var names = standing.People.Select(person => person.Name).OfType<string>().ToList();
        return names.Count > 0 ? string.Join(", ", names) : null;
    }
}
