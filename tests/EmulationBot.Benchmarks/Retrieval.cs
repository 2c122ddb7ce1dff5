using System.Diagnostics;
using System.Text.RegularExpressions;
using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Answers.Matching;

namespace EmulationBot.Benchmarks;

/// <summary>How well and how fast the index of the answers finds passages that have nothing to do with any plan.</summary>
internal sealed class Retrieval
{
    private const int Rounds = 20;

    private readonly Encyclopedia _encyclopedia;
    private readonly Knowledge _knowledge;
    private readonly ClauseIndex _index;

    public Retrieval(Encyclopedia encyclopedia)
    {
        _encyclopedia = encyclopedia;
        var passages = _encyclopedia.Passages.Select(p => Indexed(p.Id, p.Text!)).ToList();
        var bare = Numbered(passages);
        _knowledge = bare with { Postings = ClauseIndex.Post(bare, passages) };
        _index = new ClauseIndex(_knowledge);
    }

    public void Print(TextWriter output)
    {
        output.WriteLine($"== XQuAD: {_encyclopedia.Passages.Count} passages, {_encyclopedia.Questions.Count} questions");
        output.WriteLine($"{"questions",-20} {"top-1",7} {"top-10",7}");
        Print("as written", text => text, output);
        Print("without diacritics", Encyclopedia.WithoutDiacritics, output);
        var times = Enumerable.Range(0, Rounds).SelectMany(_ => _encyclopedia.Questions.Select(Time)).Skip(Rounds / 2 * _encyclopedia.Questions.Count).Order().ToList();
        output.WriteLine(FormattableString.Invariant($"a question: p50 {times[times.Count / 2]:0.0} µs, p99 {times[times.Count * 99 / 100]:0.0} µs"));
    }

    /// <summary>For each question how many passages stand before the first right one.</summary>
    public IReadOnlyList<int> Ranks(Func<string, string> typed) =>
        [.. _encyclopedia.Questions.Select(q => Rank(typed(q.Question!), q.Gold!))];

    private void Print(string name, Func<string, string> typed, TextWriter output)
    {
        var ranks = Ranks(typed);
        output.WriteLine(FormattableString.Invariant(
            $"{name,-20} {100.0 * ranks.Count(r => r == 0) / ranks.Count,7:0.00} {100.0 * ranks.Count(r => r < 10) / ranks.Count,7:0.00}"));
    }

    private int Rank(string question, IReadOnlyList<string> gold)
    {
        var scores = Score(question);
        return Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).TakeWhile(i => !gold.Contains(_index.Passages[i])).Count();
    }

    private double Time(Encyclopedia.Line question)
    {
        var start = Stopwatch.GetTimestamp();
        Score(question.Question!);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private float[] Score(string question)
    {
        var words = Tokenizer.Words(question);
        Span<int> numbers = stackalloc int[words.Count];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = _knowledge.NumberOf(words[i].Folded);
        var scores = new float[_index.Passages.Count];
        _index.Score(words, numbers, scores);
        return scores;
    }

    private static IndexedPassage Indexed(string id, string text)
    {
        var clauses = Sentences(text).Select(Tokenizer.Words).ToList();
        return new IndexedPassage(id, [.. clauses.SelectMany(words => words)], clauses);
    }

    private static IEnumerable<string> Sentences(string text) =>
        Regex.Split(text, @"(?<=[.!?;])\s+").Where(sentence => sentence.Length > 0);

    /// <summary>Knowledge of the words and pairs alone: nothing was taught.</summary>
    private static Knowledge Numbered(List<IndexedPassage> passages)
    {
        var words = passages.SelectMany(p => p.Words).Select(w => w.Folded).Distinct().ToArray();
        var empty = new Knowledge
        {
            Fingerprint = 0,
            Intents = [],
            Words = words,
            TaughtWords = 0,
            Traits = new WordTraits[words.Length],
            Marked = [],
            Pairs = [],
            PairFeatures = [],
            PairFamiliar = [],
            Rarity = [],
            Weights = new SparseWeights([], [], [], []),
            Postings = new Postings([], [], [], []),
        };
        var pairs = passages.SelectMany(p => p.Words.Zip(p.Words.Skip(1), (left, right) => Knowledge.PairKey(empty.NumberOf(left.Folded), empty.NumberOf(right.Folded))));
        return empty with { Pairs = [.. pairs.Distinct().Order()] };
    }
}
