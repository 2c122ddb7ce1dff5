using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Answers.Matching;
using EmulationBot.Core.Plans;

namespace EmulationBot.Tests.Answers;

/// <summary>What was learned is kept in a file; see "learn" of the benchmarks.</summary>
public sealed class KnowledgeTests
{
    [Fact]
    public void What_is_kept_was_learned_from_the_present_data()
    {
        using var kept = PlanLibrary.Open(Asking.Plan.Id, KnowledgeFile.Name)!;
        Assert.True(
            KnowledgeFile.Read(kept, Lessons.Fingerprint(Asking.Plan)) is not null,
            "Examples, dictionaries or the plan have changed: run `dotnet run --project tests/EmulationBot.Benchmarks -c Release -- learn`.");
    }

    [Fact]
    public void What_was_learned_from_other_data_is_not_used()
    {
        using var kept = PlanLibrary.Open(Asking.Plan.Id, KnowledgeFile.Name)!;
        Assert.Null(KnowledgeFile.Read(kept, 1));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        using var kept = PlanLibrary.Open(Asking.Plan.Id, KnowledgeFile.Name)!;
        var fingerprint = Lessons.Fingerprint(Asking.Plan);
        using var copy = new MemoryStream();
        KnowledgeFile.Write(KnowledgeFile.Read(kept, fingerprint)!, copy);
        Assert.Equal(kept.Length, copy.Length);
        copy.Position = 0;
        var again = KnowledgeFile.Read(copy, fingerprint)!;
        Assert.Equal("han", again.Words[again.NumberOf("han")]);
    }

    [Fact]
    public void Learning_again_finds_the_same_intents()
    {
        var reader = new QuestionReader();
        var lessons = Lessons.Of(Asking.Plan, reader);
        var answers = new Core.Answers.PlanAnswers(Asking.Plan);
        var finder = new IntentFinder(Teacher.Teach(lessons, 1), reader.Function, answers.PassageOf);
        var wrong = lessons.Examples.Count(e => finder.Find(e.Words, english: false).First.Intent != e.Intent);
        Assert.True(wrong < 0.03 * lessons.Examples.Count, $"{wrong} of {lessons.Examples.Count} examples are taken for something else");
    }
}
