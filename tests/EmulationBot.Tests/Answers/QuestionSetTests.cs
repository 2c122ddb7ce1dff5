using EmulationBot.Benchmarks;
using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;

namespace EmulationBot.Tests.Answers;

/// <summary>The bars on the question sets. The examples that teach the bot are not among the questions asked here.</summary>
public sealed class QuestionSetTests
{
    private static readonly string[] ExampleFiles = ["unsettled.txt", "actions.txt", "chat.txt", "outside.txt"];

    [Theory]
    [InlineData("questions-dev.jsonl", 0.98, 0.96, 0.03)]
    [InlineData("questions-own.jsonl", 0.96, 0.95, 0.03)]
    [InlineData("questions-more.jsonl", 0.94, 0.92, 0.05)]
    [InlineData("questions-fresh.jsonl", 0.94, 0.92, 0.05)]
    [InlineData("questions-blind-a.jsonl", 0.94, 0.92, 0.05)]
    [InlineData("questions-blind-f.jsonl", 0.94, 0.90, 0.05)]
    [InlineData("questions-blind-h.jsonl", 0.94, 0.90, 0.05)]
    [InlineData("questions-blind-k.jsonl", 0.94, 0.90, 0.05)]
    [InlineData("questions-blind-l.jsonl", 0.94, 0.90, 0.05)]
    [InlineData("questions-blind-m.jsonl", 0.94, 0.90, 0.05)]
    [InlineData("questions-blind-n.jsonl", 0.94, 0.90, 0.05)]
    public void Questions_find_their_passage_and_others_are_refused(string set, double first, double complete, double falsely)
    {
        var verdicts = Evaluation.Run(Asking.Answerer, AskedQuestion.Load(Path.Combine(AppContext.BaseDirectory, "Answers", "Data", set)));
        var inside = verdicts.Where(v => !v.Asked.OutOfScope).ToList();
        var outside = verdicts.Where(v => v.Asked.OutOfScope).ToList();
        AtLeast(first, inside, v => v.First);
        AtLeast(complete, inside, v => v.Complete);
        AtLeast(1 - falsely, outside, v => !v.Answered);
        Assert.All(outside.Where(v => v.Asked.Kind is "injection" or "other-year" or "other-place"), v => Assert.False(v.Answered, v.Asked.Question));
        Assert.All(outside, v => Assert.DoesNotContain(v.Asked.MustNotContain?.SelectMany(g => g) ?? [], v.Answer.Text.ToString().Contains));
    }

    [Fact]
    public void No_question_of_the_sets_is_among_the_examples_that_teach_the_bot()
    {
        var taught = Examples().Select(Folding.Key).ToHashSet();
        var asked = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Answers", "Data"), "questions-*.jsonl").SelectMany(AskedQuestion.Load);
        Assert.DoesNotContain(asked, q => taught.Contains(Folding.Key(q.Question)));
    }

    private static IEnumerable<string> Examples() =>
        ExampleFiles.SelectMany(DataFile.Sections)
            .Concat(DataFile.Parse(PlanLibrary.File(Asking.Plan.Id, "questions.txt")))
            .Select(example => example.Line);

    private static void AtLeast(double share, List<Verdict> verdicts, Func<Verdict, bool> good)
    {
        var bad = verdicts.Where(v => !good(v)).Select(v => $"{v.Asked.Id} «{v.Asked.Question}»: {v.Answer.Kind}").ToList();
        Assert.True(bad.Count <= (1 - share) * verdicts.Count, string.Join('\n', bad));
    }
}
