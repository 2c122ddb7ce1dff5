using EmulationBot.Core.Conversations;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Units;
using EmulationBot.Learning;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Reminders;

/// <summary>Reads whom the reminders are decided for, as things stand in the database.</summary>
public static class RollCall
{
    public static async Task<Roll> RollAsync(this BotDb db, Campaign campaign, IReadOnlyList<Unit> units, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(campaign);
        var standings = await db.StandingsAsync(campaign.PlanId, campaign.DeadlineInstant, units, stop);
        var officials = (await db.People.AsNoTracking().Where(p => p.Role == Role.Reviewer || p.Role == Role.Administrator || p.Role == Role.BlockHead)
            .OrderBy(p => p.Id).ToListAsync(stop)).Select(p => p.ToPerson()).ToList();
        var waiting = await db.Set<QuestionRow>().CountAsync(q => q.PlanId == campaign.PlanId && q.State == QuestionState.Waiting, stop);
        return Roll.Of(standings, [.. officials.Where(p => p.Reviews)]) with
        {
            BlockHeads = [.. officials.Where(p => !p.Reviews)],
            WaitingQuestions = waiting,
        };
    }
}
