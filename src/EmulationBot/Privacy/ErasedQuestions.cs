using EmulationBot.Core.Answers;
using EmulationBot.Core.Texts;
using EmulationBot.Learning;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Privacy;

/// <summary>
/// Deletes a person's questions. An official answer shows the first question it was given to: that of another asker takes the
/// place of this person's. Where nobody else asked, a question that anybody may ask stays, for the answer is found by it;
/// one of the person's own affairs loses its words.
/// </summary>
internal static class ErasedQuestions
{
    /// <returns>How many there were.</returns>
    public static async Task<int> Delete(BotDb db, string personId, CancellationToken stop)
    {
        var own = db.Set<QuestionRow>().Where(q => q.PersonId == personId);
        var shown = await db.Set<OfficialAnswerRow>().AsNoTracking().Where(a => own.Any(q => q.Id == a.Id)).ToListAsync(stop);
        foreach (var answer in shown)
            if (await InPlaceOf(db, answer, personId, stop) is { } words)
                await db.Set<OfficialAnswerRow>().Where(a => a.Id == answer.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.Question, words), stop);
        return await own.ExecuteDeleteAsync(stop);
    }

    private static async Task<string?> InPlaceOf(BotDb db, OfficialAnswerRow answer, string personId, CancellationToken stop)
    {
        var others = db.Set<QuestionRow>().Where(q => q.AnswerId == answer.Id && q.PersonId != personId);
        return await others.OrderBy(q => q.Id).Select(q => q.Text).FirstOrDefaultAsync(stop)
            ?? (Likeness.Of(answer.Question).Shared ? null : Say.Privacy.ErasedQuestion);
    }
}
