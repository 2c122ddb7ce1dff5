using EmulationBot.Benchmarks;

namespace EmulationBot.Tests.Answers;

/// <summary>The index of the answers on 240 passages of an encyclopedia, which nothing of it was made for.</summary>
public sealed class RetrievalTests
{
    private static readonly Encyclopedia Encyclopedia =
        Encyclopedia.Load(Path.Combine(AppContext.BaseDirectory, "Answers", "Data", "xquad-vi.jsonl"));

    [Fact]
    public void The_right_passage_comes_first_with_and_without_diacritics()
    {
        var retrieval = new Retrieval(Encyclopedia);
        var written = retrieval.Ranks(text => text);
        var bare = retrieval.Ranks(Encyclopedia.WithoutDiacritics);
        Assert.True(Share(written, 1) >= 0.94, $"first: {Share(written, 1):P2}");
        Assert.True(Share(written, 10) >= 0.994, $"among ten: {Share(written, 10):P2}");
        Assert.True(Share(written, 1) - Share(bare, 1) <= 0.002, $"without diacritics: {Share(bare, 1):P2}");
    }

    [Fact]
    public void Its_questions_are_not_answered_from_the_plan() =>
        Assert.InRange(Encyclopedia.AnsweredBy(Asking.Answerer), 0, (int)(0.005 * Encyclopedia.Questions.Count));

    private static double Share(IReadOnlyList<int> ranks, int best) => (double)ranks.Count(rank => rank < best) / ranks.Count;
}
