using EmulationBot.Core.Answers.Matching;

namespace EmulationBot.Core.Answers.Language;

/// <summary>
/// Words written as they sound in the South or as the young write them: "dăn hóa" for "văn hóa", "phòn" for "phòng",
/// "zụ" for "vụ", "cúi năm" for "cuối năm". A word typed with marks that the plans' field does not know is brought to one
/// that it knows and that sounds alike, if that one is at home beside its neighbours.
/// </summary>
internal sealed class SoundAlikes
{
    private const int LongestWord = 8;

    /// <summary>A word brought right may be what its neighbour needed.</summary>
    private const int Passes = 2;

    /// <summary>Beginnings, middles and ends that sound alike: each is brought to the first of its row.</summary>
    private static readonly string[][] Onsets =
        [["d", "gi", "v", "z"], ["ch", "tr", "j"], ["s", "x"], ["h", "qu", "w"], ["ph", "f"], ["b", "p"]];

    private static readonly string[][] Codas = [["n", "ng", "nh", "g"], ["t", "c", "ch"], ["i", "y"], ["o", "u"]];

    private static readonly (string Written, string Said)[] Nuclei =
        [.. Toned("iê", "i"), .. Toned("yê", "i"), .. Toned("uô", "u"), .. Toned("ươ", "ư")];

    private readonly Knowledge _knowledge;
    private readonly HashSet<string> _function;
    private readonly HashSet<string> _known;
    private readonly ILookup<string, string> _bySound;

    public SoundAlikes(Knowledge knowledge, HashSet<string> function)
    {
        (_knowledge, _function, _known) = (knowledge, function, [.. knowledge.Marked]);
        _bySound = knowledge.Marked.ToLookup(Sound);
    }

    /// <param name="words">Of a text typed with marks.</param>
    /// <param name="shortForms">Words that mean something else than they sound like: "dc", "z".</param>
    public void Rewrite(List<Word> words, HashSet<string> shortForms)
    {
        for (var pass = 0; pass < Passes; pass++)
            for (var i = 0; i < words.Count; i++)
                if (!words[i].IsNumber && !shortForms.Contains(words[i].Exact) && Heard(words, i) is { } heard)
                    words[i] = heard;
    }

    /// <summary>The known word that sounds like this one and is at home here; null when there is none or this one itself is known.</summary>
    private Word? Heard(List<Word> words, int at)
    {
        var written = words[at];
        if (written.Exact.Length is < 2 or > LongestWord)
            return null;
        var loosened = Familiarity.Loosened(written.Exact);
        if (_known.Contains(loosened))
            return null;
        foreach (var known in _bySound[Sound(loosened)])
        {
            words[at] = Word.Split(known)[0];
            if (IsAtHome(words, at))
                return words[at];
        }
        words[at] = written;
        return null;
    }

    private bool IsAtHome(List<Word> words, int at) =>
        _function.Contains(words[at].Folded) || IsPair(words, at - 1) || IsPair(words, at);

    private bool IsPair(List<Word> words, int at) =>
        at >= 0 && at + 1 < words.Count
        && _knowledge.PairOf(_knowledge.NumberOf(words[at].Folded), _knowledge.NumberOf(words[at + 1].Folded)) is >= 0 and var pair
        && _knowledge.PairFamiliar[pair];

    private static string Sound(string word)
    {
        var (onset, written) = Longest(Onsets, word, word.StartsWith);
        var rest = word[written..];
        var (coda, end) = Longest(Codas, rest, rest.EndsWith);
        var middle = rest[..^end];
        foreach (var (spelling, said) in Nuclei)
            if (middle.EndsWith(spelling, StringComparison.Ordinal))
                return onset + middle[..^spelling.Length] + said + coda;
        return onset + middle + coda;
    }

    /// <summary>A vowel group and the vowel it is said as, without a tone and with each: "iế" as "í".</summary>
    private static IEnumerable<(string Written, string Said)> Toned(string written, string said)
    {
        const string Tones = "\u0300\u0301\u0309\u0323";
        return Tones.Select(tone => ((written + tone).Normalize(), (said + tone).Normalize())).Prepend((written, said));
    }

    /// <summary>How the row of the longest spelling that matches is written first, and how long the spelling is.</summary>
    private static (string First, int Length) Longest(string[][] rows, string word, Func<string, StringComparison, bool> matches)
    {
        var best = ("", 0);
        foreach (var row in rows)
            foreach (var spelling in row)
                if (spelling.Length > best.Item2 && spelling.Length < word.Length && matches(spelling, StringComparison.Ordinal))
                    best = (row[0], spelling.Length);
        return best;
    }
}
