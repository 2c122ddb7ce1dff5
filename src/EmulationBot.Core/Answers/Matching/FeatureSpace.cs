using EmulationBot.Core.Answers.Language;

namespace EmulationBot.Core.Answers.Matching;

/// <summary>One feature of a text and its weight.</summary>
internal readonly record struct Feature(int Index, float Weight);

/// <summary>
/// Turns words into features: folded words, pairs of neighbours, and one feature that counts the words the plans'
/// field does not know. Weighted by rarity and brought to length one.
/// </summary>
/// <param name="knowledge">The words and pairs that are features.</param>
/// <param name="function">Words of any question: never unknown.</param>
internal sealed class FeatureSpace(Knowledge knowledge, HashSet<string> function)
{
    /// <summary>More features than this are not read: a text so long repeats itself.</summary>
    public const int Most = 600;

    private const int UnknownWords = 0;
    private const float PairWeight = 0.8f;
    private const float UnknownWeight = 1.5f;

    /// <summary>The features of an example; a word that stands in it alone counts as unknown.</summary>
    public Feature[] Extract(List<Word> words, HashSet<string> rare)
    {
        var features = new Feature[Most];
        Span<int> numbers = words.Select(w => knowledge.NumberOf(w.Folded)).ToArray();
        return features[..Extract(numbers, words, features, rare)];
    }

    /// <summary>Writes the features into the span and gives their number.</summary>
    public int Extract(ReadOnlySpan<int> numbers, List<Word> words, Span<Feature> features, HashSet<string>? rare = null)
    {
        var count = 0;
        var unknown = 0;
        for (var i = 0; i < numbers.Length && count + 2 < Most; i++)
        {
            unknown += IsKnown(words[i], numbers[i], rare) ? 0 : 1;
            if (numbers[i] >= 0 && numbers[i] < knowledge.TaughtWords)
                features[count++] = new Feature(numbers[i] + 1, knowledge.Rarity[numbers[i] + 1]);
            if (i > 0 && knowledge.PairOf(numbers[i - 1], numbers[i]) is >= 0 and var pair && knowledge.PairFeatures[pair] is > 0 and var feature)
                features[count++] = new Feature(feature, PairWeight * knowledge.Rarity[feature]);
        }
        if (unknown > 0)
            features[count++] = new Feature(UnknownWords, UnknownWeight * knowledge.Rarity[UnknownWords] * unknown);
        Normalise(features[..count]);
        return count;
    }

    private bool IsKnown(Word word, int number, HashSet<string>? rare) =>
        word.IsNumber
        || function.Contains(word.Folded)
        || (number >= 0 && knowledge.Traits[number].HasFlag(WordTraits.Field) && rare?.Contains(word.Folded) != true);

    private static void Normalise(Span<Feature> features)
    {
        var sum = 0f;
        foreach (var feature in features)
            sum += feature.Weight * feature.Weight;
        var scale = sum > 0 ? 1 / MathF.Sqrt(sum) : 0;
        for (var i = 0; i < features.Length; i++)
            features[i] = features[i] with { Weight = features[i].Weight * scale };
    }
}
