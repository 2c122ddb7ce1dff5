using EmulationBot.Core.Learning;
using EmulationBot.Core.Plans;
using EmulationBot.Storage;

namespace EmulationBot.Learning;

/// <summary>The book of questions in memory, so that a turn costs no query for it. One turn after the other uses it.</summary>
public sealed class KnownQuestions(Plan plan)
{
    private QuestionBook? _book;

    public QuestionBook Read(WriteTransaction writing)
    {
        ArgumentNullException.ThrowIfNull(writing);
        return _book ??= Load(writing);
    }

    /// <summary>The rows change: the next turn reads them anew, whether this one is committed or not.</summary>
    public void Forget() => _book = null;

    private QuestionBook Load(WriteTransaction writing)
    {
        var questions = writing.Of<QuestionRow>();
        var waiting = questions.Where("\"PlanId\" = ? AND \"State\" = 'Waiting' ORDER BY \"Id\"", plan.Id);
        var askers = questions.Where("\"PlanId\" = ? AND \"AnswerId\" IS NOT NULL", plan.Id).ToLookup(q => q.AnswerId, q => q.PersonId);
        var answers = writing.Of<OfficialAnswerRow>().Where("\"PlanId\" = ?", plan.Id);
        return new QuestionBook([.. waiting.Select(q => q.ToWaiting())], [.. answers.Select(a => a.ToAnswer(askers[a.Id]))]);
    }
}
