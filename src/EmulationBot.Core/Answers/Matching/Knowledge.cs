namespace EmulationBot.Core.Answers.Matching;

/// <summary>
/// What was learned from a plan and the ways of asking about it, ready for use: words and pairs of neighbours by
/// number, their weight as evidence, and where they stand. Worked out by <see cref="Teacher"/>, kept in a file.
/// </summary>
internal sealed record Knowledge
{
    private Dictionary<string, int>? _numbers;

    /// <summary>Tells the data it was learned from; see <see cref="Lessons.Fingerprint"/>.</summary>
    public required ulong Fingerprint { get; init; }

    public required Intent[] Intents { get; init; }

    /// <summary>Folded words by number; the first <see cref="TaughtWords"/> stand in examples.</summary>
    public required string[] Words { get; init; }

    public required int TaughtWords { get; init; }

    public required WordTraits[] Traits { get; init; }

    /// <summary>Words as the plan and the questions about it write them with marks, hỏi and ngã made one; sorted.</summary>
    public required string[] Marked { get; init; }

    /// <summary>Pairs of word numbers, the left in the upper half; sorted.</summary>
    public required long[] Pairs { get; init; }

    /// <summary>The feature of each pair, 0 for one that no example holds.</summary>
    public required int[] PairFeatures { get; init; }

    public required bool[] PairFamiliar { get; init; }

    /// <summary>How rare each feature is: 0 the unknown words, then the taught words, then pairs.</summary>
    public required float[] Rarity { get; init; }

    public required SparseWeights Weights { get; init; }

    public required Postings Postings { get; init; }

    /// <summary>What a slip of the finger may have meant.</summary>
    public IEnumerable<string> Vocabulary => Words.Where((_, i) => (Traits[i] & WordTraits.Vocabulary) != 0);

    /// <summary>The number of a folded word; -1 for a strange one.</summary>
    public int NumberOf(string folded) =>
        (_numbers ??= Numbered()).TryGetValue(folded, out var number) ? number : -1;

    /// <summary>The place of a pair in <see cref="Pairs"/>; negative for a strange one.</summary>
    public int PairOf(int left, int right) => left < 0 || right < 0 ? -1 : Array.BinarySearch(Pairs, PairKey(left, right));

    public static long PairKey(int left, int right) => ((long)left << 32) | (uint)right;

    private Dictionary<string, int> Numbered()
    {
        var numbers = new Dictionary<string, int>(Words.Length);
        for (var i = 0; i < Words.Length; i++)
            numbers[Words[i]] = i;
        return numbers;
    }
}

/// <summary>What is known of a word.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,

    /// <summary>Of the plans' field: its texts and what is asked about them.</summary>
    Field = 1,

    /// <summary>Stands in the plan or in a question about it.</summary>
    Familiar = 2,

    /// <summary>May be what a slip of the finger meant.</summary>
    Vocabulary = 4,
}

/// <summary>The weights of a linear classifier, row by feature; most are next to nothing and left out.</summary>
/// <param name="Starts">Where the row of each feature begins; one more than there are features.</param>
/// <param name="Columns">The intent of each weight.</param>
/// <param name="Values">The weight, in units of the row's scale.</param>
/// <param name="Scales">The unit of each row.</param>
internal sealed record SparseWeights(int[] Starts, byte[] Columns, sbyte[] Values, float[] Scales);

/// <summary>BM25: for each word and then for each pair the texts that hold it, and with what weight.</summary>
/// <param name="Starts">Where the postings of each word or pair begin; one more than there are.</param>
/// <param name="Texts">The text of each posting.</param>
/// <param name="Weights">What it adds to the text's score.</param>
/// <param name="PassageOf">The passage of each text.</param>
internal sealed record Postings(int[] Starts, ushort[] Texts, float[] Weights, string[] PassageOf);
