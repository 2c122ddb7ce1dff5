using System.Numerics;
using System.Runtime.InteropServices;

namespace EmulationBot.Core.Answers.Matching;

/// <summary>Teaches a linear classifier over intents (softmax, AdaGrad) by the examples, in a fixed order.</summary>
internal sealed class Training
{
    private const int Passes = 14;
    private const float Rate = 1.2f;

    /// <summary>Weights below this share of the greatest of their row are left out.</summary>
    private const float Negligible = 0.03f;

    private readonly int _intents;
    private readonly int _width;
    private readonly float[] _weights;
    private readonly float[] _gradients;

    private Training(int intents, int features)
    {
        _intents = intents;
        _width = (intents + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _weights = new float[features * _width];
        _gradients = new float[features];
    }

    public static SparseWeights Run(Knowledge knowledge, IReadOnlyList<(Intent Intent, Feature[] Features)> examples)
    {
        var training = new Training(knowledge.Intents.Length, knowledge.Rarity.Length);
        training.Teach(examples, [.. examples.Select(e => Array.IndexOf(knowledge.Intents, e.Intent))]);
        return training.Sparse();
    }

    private void Teach(IReadOnlyList<(Intent Intent, Feature[] Features)> examples, int[] labels)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var scores = new float[_width];
        uint seed = 22;
        for (var pass = 0; pass < Passes; pass++)
        {
            Shuffle(order, ref seed);
            foreach (var i in order)
                Step(examples[i].Features, labels[i], scores);
        }
    }

    private void Step(Feature[] features, int label, float[] scores)
    {
        Array.Clear(scores);
        var slope = Vectors(scores);
        foreach (var feature in features)
            AddScaled(slope, Vectors(Row(feature.Index)), feature.Weight);
        IntentClassifier.Softmax(scores.AsSpan(0, _intents));
        scores.AsSpan(_intents).Clear();
        scores[label] -= 1;
        foreach (var feature in features)
        {
            _gradients[feature.Index] += feature.Weight * feature.Weight;
            AddScaled(Vectors(Row(feature.Index)), slope, -Rate * feature.Weight / MathF.Sqrt(1e-3f + _gradients[feature.Index]));
        }
    }

    private static void AddScaled(Span<Vector<float>> to, Span<Vector<float>> values, float scale)
    {
        for (var v = 0; v < to.Length; v++)
            to[v] += values[v] * scale;
    }

    private SparseWeights Sparse()
    {
        var starts = new List<int>();
        var columns = new List<byte>();
        var values = new List<sbyte>();
        var scales = new float[_gradients.Length];
        for (var feature = 0; feature < scales.Length; feature++)
        {
            starts.Add(columns.Count);
            scales[feature] = Compress(Row(feature)[.._intents], columns, values);
        }
        return new SparseWeights([.. starts, columns.Count], [.. columns], [.. values], scales);
    }

    /// <summary>Adds what matters of a row, and gives its unit.</summary>
    private static float Compress(Span<float> row, List<byte> columns, List<sbyte> values)
    {
        var greatest = 0f;
        foreach (var weight in row)
            greatest = Math.Max(greatest, Math.Abs(weight));
        for (var i = 0; i < row.Length; i++)
            if (Math.Abs(row[i]) > Negligible * greatest)
            {
                columns.Add(checked((byte)i));
                values.Add((sbyte)MathF.Round(row[i] / greatest * sbyte.MaxValue));
            }
        return greatest / sbyte.MaxValue;
    }

    private Span<float> Row(int feature) => _weights.AsSpan(feature * _width, _width);

    private static Span<Vector<float>> Vectors(Span<float> values) => MemoryMarshal.Cast<float, Vector<float>>(values);

    private static void Shuffle(int[] order, ref uint seed)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            seed = (seed * 1664525) + 1013904223;
            var j = (int)((seed >> 8) % (uint)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
    }
}
