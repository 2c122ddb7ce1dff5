namespace EmulationBot.Core.Answers.Language;

/// <summary>Finds phrases among words; "…" in a phrase stands for up to six words.</summary>
internal static class Phrase
{
    private const int WidestGap = 6;

    public static int Find(List<Word> words, Word[] phrase)
    {
        if (phrase.Length == 1)
            return FindOne(words, phrase[0]);
        for (var start = 0; start < words.Count; start++)
            if (Follows(words, start, phrase, 0))
                return start;
        return -1;
    }

    public static int FindLast(List<Word> words, Word[] phrase)
    {
        for (var start = words.Count - phrase.Length; start >= 0; start--)
            if (Follows(words, start, phrase, 0))
                return start;
        return -1;
    }

    public static bool StandsAt(List<Word> words, int at, Word[] phrase) =>
        phrase.Length == 1 ? words[at].Exact == phrase[0].Exact : Follows(words, at, phrase, 0);

    /// <summary>A single word must be typed exactly: without marks "tien" is tiền, tiến and tiên.</summary>
    private static int FindOne(List<Word> words, Word word)
    {
        for (var i = 0; i < words.Count; i++)
            if (words[i].Exact == word.Exact)
                return i;
        return -1;
    }

    private static bool Follows(List<Word> words, int at, Word[] phrase, int part)
    {
        if (part == phrase.Length)
            return true;
        if (phrase[part].Exact == "…")
        {
            for (var gap = 0; gap <= WidestGap; gap++)
                if (Follows(words, at + gap, phrase, part + 1))
                    return true;
            return false;
        }
        return at < words.Count && words[at].Matches(phrase[part]) && Follows(words, at + 1, phrase, part + 1);
    }
}
