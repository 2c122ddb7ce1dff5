using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Answers.Language;

/// <summary>Rewrites words by a table of phrases, the longest phrase first.</summary>
internal sealed class PhraseTable
{
    private const int LongestPhrase = 7;

    /// <summary>Room for the usual number of phrases: growing takes longer than filling.</summary>
    private const int Usual = 1000;

    private static readonly char[] Separators = [' ', '/', '-', '\''];

    private readonly Dictionary<string, Word[]> _phrases;
    private readonly Dictionary<string, Word[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, int> _longestFrom;

    public PhraseTable()
    {
        (_phrases, _longestFrom, Vocabulary) = (new(Usual), new(Usual), new(Usual));
        _lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Begins with the phrases of another, which stays as it is.</summary>
    public PhraseTable(PhraseTable other)
    {
        (_phrases, _longestFrom, Vocabulary) = (new(other._phrases), new(other._longestFrom), new(other.Vocabulary));
        _lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Every word that begins or stands in a phrase: such words are no slips to be repaired.</summary>
    public HashSet<string> Vocabulary { get; }

    /// <param name="from">The phrase as people type it.</param>
    /// <param name="to">What it stands for; empty to drop it.</param>
    /// <param name="folded">Whether the phrase typed without marks means the same; never so for a single syllable.</param>
    public void Add(string from, string to, bool folded)
    {
        var words = Word.Split(to);
        var exact = from.Normalize().ToLowerInvariant();
        AddKey(exact, words);
        if (folded && Folding.Key(from) is var key && !IsSyllable(key))
            AddKey(key, words);
    }

    /// <summary>One syllable without marks is too many words: "ke" is kể, kế and kẻ.</summary>
    private static bool IsSyllable(string key) => key.Length > 2 && !key.Contains(' ', StringComparison.Ordinal) && Syllables.IsPossible(key);

    /// <summary>A phrase after "=" counts only as typed: "chỗ tôi" must not swallow "cho tôi".</summary>
    public void AddFile(string file, bool folded)
    {
        foreach (var (from, to) in DataFile.Rewritings(file))
            Add(from.TrimStart('='), to, folded && from[0] != '=');
    }

    /// <summary>The words rewritten once, left to right; a rewritten phrase is not read again.</summary>
    public List<Word> Rewrite(List<Word> words)
    {
        var result = new List<Word>(words.Count + 8);
        Span<char> buffer = stackalloc char[160];
        for (var i = 0; i < words.Count;)
        {
            var taken = Match(words, i, buffer, out var replacement);
            if (taken == 0)
                result.Add(words[i]);
            else
                result.AddRange(replacement!);
            i += Math.Max(1, taken);
        }
        return result;
    }

    /// <summary>A single word typed with marks means just that word; in a phrase wrong marks are forgiven.</summary>
    private int Match(List<Word> words, int start, Span<char> buffer, out Word[]? replacement)
    {
        var longest = Math.Max(_longestFrom.GetValueOrDefault(words[start].Exact), _longestFrom.GetValueOrDefault(words[start].Folded));
        for (var count = Math.Min(longest, words.Count - start); count > 0; count--)
            if (Find(words, start, count, exact: true, buffer, out replacement)
                || (!(count == 1 && words[start].HasMarks) && Find(words, start, count, exact: false, buffer, out replacement)))
                return count;
        replacement = null;
        return 0;
    }

    private bool Find(List<Word> words, int start, int count, bool exact, Span<char> buffer, out Word[]? replacement)
    {
        replacement = null;
        var length = 0;
        for (var i = start; i < start + count; i++)
        {
            var word = exact ? words[i].Exact : words[i].Folded;
            if (length + word.Length + 1 > buffer.Length)
                return false;
            if (i > start)
                buffer[length++] = ' ';
            word.CopyTo(buffer[length..]);
            length += word.Length;
        }
        return _lookup.TryGetValue(buffer[..length], out replacement);
    }

    private void AddKey(string key, Word[] words)
    {
        var parts = key.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > LongestPhrase || !_phrases.TryAdd(parts.Length == 1 ? parts[0] : string.Join(' ', parts), words))
            return;
        _longestFrom[parts[0]] = Math.Max(_longestFrom.GetValueOrDefault(parts[0]), parts.Length);
        Vocabulary.UnionWith(parts);
    }
}
