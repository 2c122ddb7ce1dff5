using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Answers;

/// <summary>"Hạn khi nào? Nộp ở đâu?": the questions of a message that has more than one, each by its mark.</summary>
internal static class SeveralQuestions
{
    private const int Most = 4;
    private const int FewestWords = 2;

    /// <summary>A longer one is a letter, which tells a story and asks at its end.</summary>
    private const int Longest = 200;

    /// <summary>Empty when the message is one question, asks for more than its questions do, or for too much to be answered in one go.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        if (text.Length > Longest || !text.AsSpan().TrimEnd().EndsWith("?", StringComparison.Ordinal))
            return [];
        var parts = text.Split('?', StringSplitOptions.TrimEntries).Where(part => Folding.Key(part).Split(' ').Length >= FewestWords).ToList();
        return parts.Count is > 1 and <= Most ? parts : [];
    }

    /// <summary>
    /// One after the other, a repeated one once; with an open matter among them all of it is one. Null when anything but the plan
    /// has to answer one of them.
    /// </summary>
    public static Answer? Together(IReadOnlyList<Answer> answers)
    {
        var told = answers.DistinctBy(answer => answer.Text.ToString()).ToList();
        if (told.Count < 2 || told.DistinctBy(answer => answer.PlanId).Count() > 1 || !told.TrueForAll(answer => answer.Kind is AnswerKind.Answer or AnswerKind.NotInPlan))
            return null;
        var text = Rich.Paragraphs(told.Select(answer => answer.Text));
        var all = told.Find(answer => answer.Kind is AnswerKind.NotInPlan) is { } open
            ? Answer.NotInPlan(text, open.Citations[0])
            : Answer.Cited(text, [.. told.SelectMany(answer => answer.Citations).Distinct()]);
        return all with { PlanId = told[0].PlanId };
    }
}
