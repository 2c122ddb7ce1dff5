using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Plans;

namespace EmulationBot.Core.Answers;

/// <summary>Ready questions to offer: the first way of asking under each key of the plan's questions.txt.</summary>
internal sealed class CommonQuestions(Plan plan, PlanAnswers answers)
{
    /// <summary>Read when the first is offered: the start of every command would wait for it.</summary>
    private readonly Lazy<List<(string Key, string PassageId, string Text)>> _questions = new(() =>
    [
        .. DataFile.Parse(plan.Folder.Text("questions.txt"))
            .DistinctBy(q => q.Section)
            .Select(q => (q.Section, answers.PassageOf(q.Section)!, q.Line + "?")),
    ]);

    /// <summary>What most people come to ask.</summary>
    public IReadOnlyList<string> First => [.. new[] { Of("deadline"), Of("where"), Of("movements-all") }.OfType<string>()];

    /// <summary>Null for an answer that no question of the plan's file asks for.</summary>
    public string? Of(string key) => _questions.Value.Find(q => q.Key == key).Text;

    /// <summary>Two questions on the same passage as the one answered.</summary>
    public IReadOnlyList<string> Beside(string key)
    {
        var questions = _questions.Value;
        var at = questions.FindIndex(q => q.Key == key);
        if (at < 0)
            return [];
        var same = questions.Skip(at + 1).Concat(questions.Take(at)).Where(q => q.PassageId == questions[at].PassageId);
        return [.. same.Take(2).Select(q => q.Text)];
    }
}
