using EmulationBot.Core.Answers.Language;

namespace EmulationBot.Core.Answers.Matching;

/// <summary>Works <see cref="Knowledge"/> out of <see cref="Lessons"/>, always the same from the same.</summary>
internal sealed class Teacher
{
    /// <summary>To be raised when the way of learning changes, so that kept knowledge is worked out again.</summary>
    public const ulong Version = 3;

    private readonly Lessons _lessons;
    private readonly List<List<Word>> _onPlan;
    private readonly List<string> _words = [];
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<long, int> _pairFeatures = [];

    /// <summary>How often each feature stands in the examples; the first is that of unknown words.</summary>
    private readonly List<int> _counts = [0];

    private Teacher(Lessons lessons)
    {
        _lessons = lessons;
        _onPlan =
        [
            .. lessons.Passages.SelectMany(p => p.Clauses.Prepend(p.Words)),
            .. lessons.Examples.Where(e => e.Intent.Kind is IntentKind.Plan or IntentKind.Action).Select(e => e.Words),
        ];
    }

    public static Knowledge Teach(Lessons lessons, ulong fingerprint)
    {
        var field = Field(lessons);
        var knowledge = new Teacher(lessons).Collect(fingerprint, field);
        var space = new FeatureSpace(knowledge, lessons.Function);
        var rare = field.Where(w => w.Value == 1).Select(w => w.Key).ToHashSet();
        return knowledge with
        {
            Weights = Training.Run(knowledge, [.. lessons.Examples.Select(e => (e.Intent, space.Extract(e.Words, rare)))]),
            Postings = ClauseIndex.Post(knowledge, lessons.Passages),
        };
    }

    private Knowledge Collect(ulong fingerprint, Dictionary<string, int> field)
    {
        foreach (var word in _lessons.Examples.SelectMany(e => e.Words))
            Count(NumberOf(word) + 1);
        var taught = _words.Count;
        foreach (var pair in _lessons.Examples.SelectMany(e => PairsOf(e.Words)))
            Count(FeatureOf(pair));
        var familiarWords = _onPlan.SelectMany(text => text).Select(NumberOf).ToHashSet();
        var familiarPairs = _onPlan.SelectMany(PairsOf).ToHashSet();
        var pairs = familiarPairs.Concat(_pairFeatures.Keys).Distinct().Order().ToArray();
        return new Knowledge
        {
            Fingerprint = fingerprint,
            Intents = [.. _lessons.Examples.Select(e => e.Intent).Distinct()],
            Words = [.. _words.Concat(_lessons.Vocabulary.Order(StringComparer.Ordinal)).Distinct()],
            TaughtWords = taught,
            Traits = [.. _words.Concat(_lessons.Vocabulary.Order(StringComparer.Ordinal)).Distinct().Select((word, i) => Traits(word, field, familiarWords.Contains(i)))],
            Marked = [.. _onPlan.Where(t => t.Exists(w => w.HasMarks)).SelectMany(t => t).Select(w => Familiarity.Loosened(w.Exact)).Distinct().Order(StringComparer.Ordinal)],
            Pairs = pairs,
            PairFeatures = [.. pairs.Select(pair => _pairFeatures.GetValueOrDefault(pair))],
            PairFamiliar = [.. pairs.Select(familiarPairs.Contains)],
            Rarity = [1, .. _counts.Skip(1).Select(count => MathF.Log(1 + (_lessons.Examples.Count / (1f + count))))],
            Weights = new SparseWeights([], [], [], []),
            Postings = new Postings([], [], [], []),
        };
    }

    private WordTraits Traits(string word, Dictionary<string, int> field, bool familiar) =>
        (field.ContainsKey(word) ? WordTraits.Field : 0)
        | (familiar ? WordTraits.Familiar : 0)
        | (_lessons.Vocabulary.Contains(word) ? WordTraits.Vocabulary : 0);

    private int NumberOf(Word word)
    {
        if (!_numbers.TryGetValue(word.Folded, out var number))
        {
            _numbers[word.Folded] = number = _words.Count;
            _words.Add(word.Folded);
        }
        return number;
    }

    private int FeatureOf(long pair)
    {
        if (!_pairFeatures.TryGetValue(pair, out var feature))
            _pairFeatures[pair] = feature = _counts.Count;
        return feature;
    }

    private void Count(int feature)
    {
        if (feature == _counts.Count)
            _counts.Add(0);
        _counts[feature]++;
    }

    private IEnumerable<long> PairsOf(List<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
            yield return Knowledge.PairKey(NumberOf(words[i - 1]), NumberOf(words[i]));
    }

    /// <summary>In how many examples each word of the field stands; a word of the plan counts as if in two.</summary>
    private static Dictionary<string, int> Field(Lessons lessons)
    {
        var field = new Dictionary<string, int>();
        foreach (var word in lessons.Passages.SelectMany(p => p.Words))
            field[word.Folded] = 2;
        foreach (var example in lessons.Examples.Where(e => e.Intent.Kind is IntentKind.Plan or IntentKind.Action))
            foreach (var word in example.Words.Select(w => w.Folded).Distinct())
                field[word] = field.GetValueOrDefault(word) + 1;
        return field;
    }
}
