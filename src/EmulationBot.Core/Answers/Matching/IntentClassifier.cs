namespace EmulationBot.Core.Answers.Matching;

/// <summary>A linear classifier over intents; <see cref="Training"/> worked its weights out.</summary>
internal sealed class IntentClassifier(Knowledge knowledge, FeatureSpace space)
{
    private readonly SparseWeights _weights = knowledge.Weights;

    public Intent[] Intents => knowledge.Intents;

    /// <summary>Writes the probability of each of <see cref="Intents"/> into the span.</summary>
    public void Judge(ReadOnlySpan<int> numbers, List<Language.Word> words, Span<float> probabilities)
    {
        Span<Feature> features = stackalloc Feature[FeatureSpace.Most];
        var count = space.Extract(numbers, words, features);
        probabilities.Clear();
        foreach (var feature in features[..count])
            Add(feature, probabilities);
        Softmax(probabilities);
    }

    public static void Softmax(Span<float> scores)
    {
        var top = float.MinValue;
        foreach (var score in scores)
            top = Math.Max(top, score);
        var total = 0f;
        for (var i = 0; i < scores.Length; i++)
            total += scores[i] = MathF.Exp(scores[i] - top);
        for (var i = 0; i < scores.Length; i++)
            scores[i] /= total;
    }

    private void Add(Feature feature, Span<float> scores)
    {
        var weight = feature.Weight * _weights.Scales[feature.Index];
        var start = _weights.Starts[feature.Index];
        var columns = _weights.Columns.AsSpan(start.._weights.Starts[feature.Index + 1]);
        var values = _weights.Values.AsSpan(start, columns.Length);
        for (var i = 0; i < columns.Length; i++)
            scores[columns[i]] += values[i] * weight;
    }
}
