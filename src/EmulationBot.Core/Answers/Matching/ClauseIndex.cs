using EmulationBot.Core.Answers.Language;

namespace EmulationBot.Core.Answers.Matching;

/// <summary>
/// BM25 over folded words and pairs of neighbours, on passages and on their clauses: a long passage must not win by
/// its length, nor a short one by a single word.
/// </summary>
internal sealed class ClauseIndex
{
    private const float Saturation = 1.2f;
    private const float LengthPenalty = 0.6f;
    private const float PairWeight = 0.8f;

    private readonly Knowledge _knowledge;
    private readonly Postings _postings;
    private readonly string[] _passages;
    private readonly int[] _passageOf;

    public ClauseIndex(Knowledge knowledge)
    {
        _knowledge = knowledge;
        _postings = knowledge.Postings;
        _passages = [.. _postings.PassageOf.Distinct()];
        _passageOf = [.. _postings.PassageOf.Select(id => Array.IndexOf(_passages, id))];
    }

    /// <summary>The passages that are scored, in the order of the scores.</summary>
    public IReadOnlyList<string> Passages => _passages;

    /// <summary>Writes the score of each passage for these words: that of its best text.</summary>
    public void Score(ReadOnlySpan<int> numbers, Span<float> passages)
    {
        Span<float> texts = stackalloc float[_passageOf.Length];
        texts.Clear();
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] >= 0)
                Sum(numbers[i], texts);
            if (i > 0 && _knowledge.PairOf(numbers[i - 1], numbers[i]) is >= 0 and var pair)
                Sum(_knowledge.Words.Length + pair, texts);
        }
        passages.Clear();
        for (var i = 0; i < texts.Length; i++)
            passages[_passageOf[i]] = Math.Max(passages[_passageOf[i]], texts[i]);
    }

    /// <summary>Works out the postings of the texts.</summary>
    public static Postings Post(Knowledge knowledge, IReadOnlyList<(string PassageId, List<Word> Words)> texts)
    {
        var lists = new List<(int Text, float Weight)>[knowledge.Words.Length + knowledge.Pairs.Length];
        var average = (float)texts.Average(t => t.Words.Count);
        for (var text = 0; text < texts.Count; text++)
        {
            var norm = Saturation * (1 - LengthPenalty + (LengthPenalty * texts[text].Words.Count / average));
            foreach (var entry in Entries(knowledge, texts[text].Words).GroupBy(e => e))
                (lists[entry.Key] ??= []).Add((text, entry.Count() * (Saturation + 1) / (entry.Count() + norm)));
        }
        var weights = lists.SelectMany((list, entry) => list is null ? [] : Weighed(list, texts.Count, entry < knowledge.Words.Length ? 1 : PairWeight));
        return new Postings(
            Starts(lists),
            [.. lists.SelectMany(list => list ?? []).Select(p => checked((ushort)p.Text))],
            [.. weights],
            [.. texts.Select(t => t.PassageId)]);
    }

    private static IEnumerable<int> Entries(Knowledge knowledge, List<Word> words)
    {
        var previous = -1;
        foreach (var word in words)
        {
            var number = knowledge.NumberOf(word.Folded);
            yield return number;
            if (previous >= 0)
                yield return knowledge.Words.Length + knowledge.PairOf(previous, number);
            previous = number;
        }
    }

    private static IEnumerable<float> Weighed(List<(int Text, float Weight)> list, int texts, float weight)
    {
        var rarity = weight * MathF.Log(1 + ((texts - list.Count + 0.5f) / (list.Count + 0.5f)));
        return list.Select(posting => posting.Weight * rarity);
    }

    private static int[] Starts(List<(int Text, float Weight)>?[] lists)
    {
        var starts = new int[lists.Length + 1];
        for (var i = 0; i < lists.Length; i++)
            starts[i + 1] = starts[i] + (lists[i]?.Count ?? 0);
        return starts;
    }

    private void Sum(int entry, Span<float> texts)
    {
        for (var i = _postings.Starts[entry]; i < _postings.Starts[entry + 1]; i++)
            texts[_postings.Texts[i]] += _postings.Weights[i];
    }
}
