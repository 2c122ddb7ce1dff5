using EmulationBot.Core.Answers.Language;

namespace EmulationBot.Core.Answers.Matching;

/// <summary>
/// Finds what a question is after: the classifier taught by examples, steadied by the search over passages and clauses.
/// </summary>
internal sealed class IntentFinder
{
    /// <summary>How much the best passage of the search adds to the logarithm of a probability.</summary>
    private const float SearchWeight = 1.2f;

    /// <summary>How much strange words speak for a question from outside, and familiar ones against it.</summary>
    private const float FamiliarWeight = 0.8f;

    /// <summary>A longer text is read by so many of its words.</summary>
    private const int MostWords = 600;

    private const int None = -1;

    /// <summary>How much likelier an answer becomes when the question names its passage: "theo mục II.6 …".</summary>
    private const float NamedBoost = 20;

    private readonly Knowledge _knowledge;
    private readonly IntentClassifier _classifier;
    private readonly ClauseIndex _index;
    private readonly Familiarity _familiarity;
    private readonly int[] _passages;

    /// <param name="knowledge">What was learned about the plan.</param>
    /// <param name="function">Words of any question.</param>
    /// <param name="passageOf">The main passage of a plan intent.</param>
    public IntentFinder(Knowledge knowledge, HashSet<string> function, Func<string, string?> passageOf)
    {
        _knowledge = knowledge;
        _classifier = new IntentClassifier(knowledge, new FeatureSpace(knowledge, function));
        _index = new ClauseIndex(knowledge);
        _familiarity = new Familiarity(knowledge, function);
        var passages = _index.Passages.ToList();
        _passages = [.. knowledge.Intents.Select(i => i.Kind == IntentKind.Plan ? passages.IndexOf(passageOf(i.Key)!) : None)];
    }

    /// <summary>The three likeliest intents and the evidence for the first.</summary>
    /// <param name="words">The question or a part of it.</param>
    /// <param name="english">Whether it was asked in English: then foreign words say less.</param>
    /// <param name="passageId">The passage the question names, if it names one.</param>
    public Finding Find(List<Word> words, bool english, string? passageId = null)
    {
        Span<int> numbers = stackalloc int[Math.Min(words.Count, MostWords)];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = _knowledge.NumberOf(words[i].Folded);
        Span<float> probabilities = stackalloc float[_knowledge.Intents.Length];
        _classifier.Judge(numbers, words, probabilities);
        var strangeness = _familiarity.Strangeness(numbers, words, english);
        Span<float> scores = stackalloc float[_index.Passages.Count];
        _index.Score(numbers, scores);
        Steady(probabilities, scores, strangeness, passageId is null ? None : PassageIndex(passageId));
        return new Finding(Best(probabilities, BestPassage(probabilities)), Inside(probabilities), strangeness);
    }

    private int PassageIndex(string id) => _index.Passages.ToList().IndexOf(id);

    private void Steady(Span<float> probabilities, Span<float> scores, float strangeness, int named)
    {
        var top = 0f;
        foreach (var score in scores)
            top = Math.Max(top, score);
        var outside = MathF.Exp(FamiliarWeight * (strangeness - 0.5f));
        var total = 0f;
        for (var i = 0; i < probabilities.Length; i++)
        {
            var passage = _passages[i];
            if (passage >= 0)
                probabilities[i] *= (top > 0 ? MathF.Exp(SearchWeight * scores[passage] / top) : 1) * (passage == named ? NamedBoost : 1);
            else
                probabilities[i] *= MathF.Exp(SearchWeight * 0.8f) * (_knowledge.Intents[i].Kind == IntentKind.Outside ? outside : 1);
            total += probabilities[i];
        }
        for (var i = 0; i < probabilities.Length; i++)
            probabilities[i] /= total;
    }

    /// <summary>The passage for whose intents together most speaks: two ways of asking after it must not split the vote.</summary>
    private int BestPassage(Span<float> probabilities)
    {
        Span<float> sums = stackalloc float[_index.Passages.Count];
        sums.Clear();
        for (var i = 0; i < probabilities.Length; i++)
            if (_passages[i] >= 0)
                sums[_passages[i]] += probabilities[i];
        var best = 0;
        for (var i = 1; i < sums.Length; i++)
            if (sums[i] > sums[best])
                best = i;
        return best;
    }

    /// <summary>The likeliest three; of the plan's intents the first is one of the best passage.</summary>
    private Guess[] Best(Span<float> probabilities, int passage)
    {
        var best = new Guess[3];
        for (var rank = 0; rank < best.Length; rank++)
        {
            var at = Likeliest(probabilities, None);
            if (rank == 0 && _passages[at] >= 0)
                at = Likeliest(probabilities, passage);
            best[rank] = new Guess(_knowledge.Intents[at], probabilities[at]);
            probabilities[at] = -probabilities[at];
        }
        return best;
    }

    /// <summary>Of the intents of a passage, or of all.</summary>
    private int Likeliest(Span<float> probabilities, int passage)
    {
        var at = -1;
        for (var i = 0; i < probabilities.Length; i++)
            if ((passage == None || _passages[i] == passage) && (at < 0 || probabilities[i] > probabilities[at]))
                at = i;
        return at;
    }

    private float Inside(Span<float> probabilities)
    {
        var sum = 0f;
        for (var i = 0; i < probabilities.Length; i++)
            if (_knowledge.Intents[i].Kind == IntentKind.Plan)
                sum += Math.Abs(probabilities[i]);
        return sum;
    }
}

/// <summary>What was found for a question.</summary>
/// <param name="Best">The likeliest intents.</param>
/// <param name="Inside">The probability that the plan answers it, over all its intents.</param>
/// <param name="Strangeness">The share of the words with content that stand beside no neighbour known from the plan.</param>
internal sealed record Finding(IReadOnlyList<Guess> Best, float Inside, float Strangeness)
{
    public Guess First => Best[0];
}
