namespace EmulationBot.Core.Answers.Language;

/// <summary>Many phrases, found among words by their first word; of several that stand there the first added counts.</summary>
internal sealed class PhraseSet
{
    private readonly List<Word[]> _phrases = [];
    private readonly Dictionary<string, List<int>> _byFirstWord = [];

    public int Count => _phrases.Count;

    public void Add(Word[] phrase)
    {
        if (phrase.Length == 0)
            return;
        if (!_byFirstWord.TryGetValue(phrase[0].Folded, out var same))
            _byFirstWord[phrase[0].Folded] = same = [];
        same.Add(_phrases.Count);
        _phrases.Add(phrase);
    }

    /// <summary>The number, in the order of adding, of the first phrase that stands among the words and is accepted; -1 for none.</summary>
    /// <param name="words">Where to look.</param>
    /// <param name="accept">Whether the phrase of that number counts where it stands.</param>
    public int Find(List<Word> words, Func<int, int, bool>? accept = null)
    {
        var found = int.MaxValue;
        for (var i = 0; i < words.Count; i++)
        {
            if (!_byFirstWord.TryGetValue(words[i].Folded, out var candidates))
                continue;
            foreach (var number in candidates)
                if (number < found && Phrase.StandsAt(words, i, _phrases[number]) && accept?.Invoke(number, i) != false)
                    found = number;
        }
        return found == int.MaxValue ? -1 : found;
    }

    public Word[] this[int number] => _phrases[number];
}
