using EmulationBot.Core.Learning;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Learning;

/// <summary>Reads the book of questions for who only looks at it.</summary>
public static class QuestionShelf
{
    public static async Task<QuestionBook> QuestionsAsync(this BotDb db, string planId, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var waiting = await db.Set<QuestionRow>().AsNoTracking().Where(q => q.PlanId == planId && q.State == QuestionState.Waiting).OrderBy(q => q.Id).ToListAsync(stop);
        var askers = (await db.Set<QuestionRow>().AsNoTracking().Where(q => q.PlanId == planId && q.AnswerId != null).Select(q => new { q.AnswerId, q.PersonId }).ToListAsync(stop))
            .ToLookup(q => q.AnswerId, q => q.PersonId);
        var answers = await db.Set<OfficialAnswerRow>().AsNoTracking().Where(a => a.PlanId == planId).ToListAsync(stop);
        return new QuestionBook([.. waiting.Select(q => q.ToWaiting())], [.. answers.Select(a => a.ToAnswer(askers[a.Id]))]);
    }
}
