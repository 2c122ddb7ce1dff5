using EmulationBot.Core.Answers.Language;

namespace EmulationBot.Core.Answers.Matching;

/// <summary>A passage to be searched: its words, and those of each of its clauses.</summary>
internal sealed record IndexedPassage(string Id, List<Word> Words, IReadOnlyList<List<Word>> Clauses);

/// <summary>
/// BM25 over folded words and pairs of neighbours of passages, and over the words of their clauses: a long passage must
/// not win by its length, nor a short one by a single word. The figures were read off Vietnamese questions on 240
/// passages ("retrieval" of the benchmarks).
/// </summary>
internal sealed class ClauseIndex
{
    private const float Saturation = 0.6f;
    private const float LengthPenalty = 0.6f;
    private const float PairWeight = 0.8f;

    /// <summary>A number or a word that is no Vietnamese syllable tells more: a folded syllable stands for many words.</summary>
    private const float NameWeight = 2.5f;

    /// <summary>What the best clause of a passage adds, beside the passage itself: there the words stand together.</summary>
    private const float ClauseWeight = 0.8f;

    private readonly Knowledge _knowledge;
    private readonly Postings _postings;
    private readonly AskingWords _asking = new();
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

    /// <summary>Writes the score of each passage for these words: its own and that of its best clause.</summary>
    /// <param name="words">The question.</param>
    /// <param name="numbers">The numbers of its words; of a long text only of its beginning.</param>
    /// <param name="passages">Where to write.</param>
    public void Score(List<Word> words, ReadOnlySpan<int> numbers, Span<float> passages)
    {
        Span<float> texts = stackalloc float[_passageOf.Length];
        texts.Clear();
        Span<int> sought = stackalloc int[numbers.Length];
        numbers.CopyTo(sought);
        _asking.Silence(words, sought);
        Sum(sought, texts);
        texts[.._passages.Length].CopyTo(passages);
        Span<float> best = stackalloc float[_passages.Length];
        best.Clear();
        for (var i = _passages.Length; i < texts.Length; i++)
            best[_passageOf[i]] = Math.Max(best[_passageOf[i]], texts[i]);
        for (var i = 0; i < best.Length; i++)
            passages[i] += best[i];
    }

    /// <summary>Works out the postings: the passages are the first texts, after them come the clauses.</summary>
    public static Postings Post(Knowledge knowledge, IReadOnlyList<IndexedPassage> passages)
    {
        var lists = new List<(int Text, float Weight)>[knowledge.Words.Length + knowledge.Pairs.Length];
        var clauses = passages.SelectMany(p => p.Clauses.Select(words => (p.Id, Words: words))).ToList();
        Add(lists, 0, [.. passages.Select(p => (p.Words.Count, WordsOf(knowledge, p.Words).Concat(PairsOf(knowledge, p.Words))))]);
        var rarity = lists.Select(list => MathF.Log(1 + ((passages.Count - (list?.Count ?? 0) + 0.5f) / ((list?.Count ?? 0) + 0.5f)))).ToArray();
        Add(lists, passages.Count, [.. clauses.Select(c => (c.Words.Count, WordsOf(knowledge, c.Words)))]);
        return new Postings(
            Starts(lists),
            [.. lists.SelectMany(list => list ?? []).Select(p => checked((ushort)p.Text))],
            [.. lists.SelectMany((list, entry) => (list ?? []).Select(p => p.Weight * rarity[entry] * (p.Text < passages.Count ? Worth(knowledge, entry) : ClauseWeight)))],
            [.. passages.Select(p => p.Id), .. clauses.Select(c => c.Id)]);
    }

    private static void Add(List<(int Text, float Weight)>[] lists, int first, IReadOnlyList<(int Length, IEnumerable<int> Entries)> texts)
    {
        var average = (float)texts.Average(t => t.Length);
        for (var text = 0; text < texts.Count; text++)
        {
            var norm = Saturation * (1 - LengthPenalty + (LengthPenalty * texts[text].Length / average));
            foreach (var (entry, count) in texts[text].Entries.CountBy(e => e))
                (lists[entry] ??= []).Add((first + text, count * (Saturation + 1) / (count + norm)));
        }
    }

    private static IEnumerable<int> WordsOf(Knowledge knowledge, List<Word> words) =>
        words.Select(word => knowledge.NumberOf(word.Folded));

    private static IEnumerable<int> PairsOf(Knowledge knowledge, List<Word> words) =>
        words.Zip(words.Skip(1), (left, right) => knowledge.Words.Length + knowledge.PairOf(knowledge.NumberOf(left.Folded), knowledge.NumberOf(right.Folded)));

    private static float Worth(Knowledge knowledge, int entry) =>
        entry >= knowledge.Words.Length ? PairWeight
        : Syllables.IsPossible(knowledge.Words[entry]) ? 1
        : NameWeight;

    private static int[] Starts(List<(int Text, float Weight)>?[] lists)
    {
        var starts = new int[lists.Length + 1];
        for (var i = 0; i < lists.Length; i++)
            starts[i + 1] = starts[i] + (lists[i]?.Count ?? 0);
        return starts;
    }

    private void Sum(ReadOnlySpan<int> sought, Span<float> texts)
    {
        for (var i = 0; i < sought.Length; i++)
        {
            if (sought[i] >= 0)
                Add(sought[i], texts);
            if (i > 0 && _knowledge.PairOf(sought[i - 1], sought[i]) is >= 0 and var pair)
                Add(_knowledge.Words.Length + pair, texts);
        }
    }

    private void Add(int entry, Span<float> texts)
    {
        for (var i = _postings.Starts[entry]; i < _postings.Starts[entry + 1]; i++)
            texts[_postings.Texts[i]] += _postings.Weights[i];
    }
}
