using EmulationBot.Core.Learning;
using EmulationBot.Core.Plans;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Learning;

/// <summary>The book of questions in memory, so that a turn costs no query for it. One turn after the other uses it.</summary>
public sealed class KnownQuestions(Plan plan)
{
    private QuestionBook? _book;

    public async ValueTask<QuestionBook> Read(BotDb db, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        return _book ??= await Load(db, stop);
    }

    /// <summary>The rows change: the next turn reads them anew, whether this one is committed or not.</summary>
    public void Forget() => _book = null;

    private async Task<QuestionBook> Load(BotDb db, CancellationToken stop)
    {
        var questions = db.Set<QuestionRow>().AsNoTracking().Where(q => q.PlanId == plan.Id);
        var waiting = await questions.Where(q => q.State == QuestionState.Waiting).OrderBy(q => q.Id).ToListAsync(stop);
        var answers = await db.Set<OfficialAnswerRow>().AsNoTracking().Where(a => a.PlanId == plan.Id).ToListAsync(stop);
        var askers = (await questions.Where(q => q.AnswerId != null).Select(q => new { q.AnswerId, q.PersonId }).ToListAsync(stop))
            .ToLookup(q => q.AnswerId, q => q.PersonId);
        return new QuestionBook([.. waiting.Select(q => q.ToWaiting())], [.. answers.Select(a => a.ToAnswer(askers[a.Id]))]);
    }
}
