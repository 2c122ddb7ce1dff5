namespace EmulationBot.Core.Answers.Language;

/// <summary>Words that only ask ("là gì", "bao nhiêu"): they say nothing about where an answer stands.</summary>
internal sealed class AskingWords
{
    private readonly Dictionary<string, Word[][]> _byFirstWord;

    public AskingWords() => _byFirstWord = DataFile.Lines("asking.txt").Select(Word.Split)
        .GroupBy(phrase => phrase[0].Folded)
        .ToDictionary(same => same.Key, same => same.OrderByDescending(phrase => phrase.Length).ToArray());

    /// <summary>Makes the numbers of such words -1; there may be fewer numbers than words.</summary>
    public void Silence(List<Word> words, Span<int> numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
            if (LengthAt(words, i) is > 0 and var length)
            {
                numbers.Slice(i, Math.Min(length, numbers.Length - i)).Fill(-1);
                i += length - 1;
            }
    }

    private int LengthAt(List<Word> words, int at)
    {
        if (_byFirstWord.TryGetValue(words[at].Folded, out var phrases))
            foreach (var phrase in phrases)
                if (Phrase.StandsAt(words, at, phrase))
                    return phrase.Length;
        return 0;
    }
}
