using EmulationBot.Core.Answers.Matching;

namespace EmulationBot.Core.Answers.Language;

/// <summary>
/// Words written as they sound in the South: "dăn hóa" for "văn hóa", "phòn" for "phòng", "chường" for "trường". A word
/// typed with marks that the plans' field does not know is brought to one that it knows and that sounds alike, if that one
/// is at home beside its neighbours.
/// </summary>
internal sealed class SoundAlikes
{
    private const int LongestWord = 8;

    /// <summary>Beginnings and ends that sound alike: each is brought to the first of its row.</summary>
    private static readonly string[][] Onsets = [["d", "gi", "v"], ["ch", "tr"], ["s", "x"], ["h", "qu"]];

    private static readonly string[][] Codas = [["n", "ng", "nh"], ["t", "c", "ch"], ["i", "y"], ["o", "u"]];

    private readonly Knowledge _knowledge;
    private readonly HashSet<string> _function;
    private readonly HashSet<string> _known;
    private readonly Dictionary<string, string> _bySound = [];

    public SoundAlikes(Knowledge knowledge, HashSet<string> function)
    {
        (_knowledge, _function, _known) = (knowledge, function, [.. knowledge.Marked]);
        foreach (var word in knowledge.Marked)
            _bySound.TryAdd(Sound(word), word);
    }

    /// <param name="words">Of a text typed with marks.</param>
    /// <param name="shortForms">Words that mean something else than they sound like: "dc", "z".</param>
    public void Rewrite(List<Word> words, HashSet<string> shortForms)
    {
        List<(int At, Word Written)>? changed = null;
        for (var i = 0; i < words.Count; i++)
            if (!words[i].IsNumber && !shortForms.Contains(words[i].Exact) && Heard(words[i].Exact) is { } heard)
            {
                (changed ??= []).Add((i, words[i]));
                words[i] = Word.Split(heard)[0];
            }
        if (changed is null)
            return;
        foreach (var (at, written) in changed.Where(c => !IsAtHome(words, c.At)).ToList())
            words[at] = written;
    }

    /// <summary>The known word that sounds like this one; null when there is none or this one itself is known.</summary>
    private string? Heard(string exact)
    {
        if (exact.Length is < 2 or > LongestWord)
            return null;
        var loosened = Familiarity.Loosened(exact);
        return _known.Contains(loosened) ? null : _bySound.GetValueOrDefault(Sound(loosened));
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
        return end < rest.Length ? onset + rest[..^end] + coda : onset + rest;
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
