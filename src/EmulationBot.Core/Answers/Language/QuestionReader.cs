using EmulationBot.Core.Answers.Matching;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Answers.Language;

/// <summary>
/// Understands typed Vietnamese: repairs raw Telex and VNI, expands abbreviations and teencode, folds marks,
/// brings synonyms and English to the plans' words. All it knows is data under Answers/Data.
/// </summary>
internal sealed class QuestionReader
{
    /// <summary>From so many words on a text is a letter, with a greeting and a story before its question.</summary>
    public const int LongText = 12;

    private readonly PhraseTable _common = new();
    private Func<PhraseTable> _shortForms;
    private readonly PhraseTable _synonyms = new();
    private readonly Lazy<PhraseTable> _english = new(ReadEnglish);
    private readonly HashSet<string> _vocabulary = [];
    private SoundAlikes? _sounds;
    private readonly Word[][] _markers =
        [.. DataFile.Lines("markers.txt").Select(Word.Split)];

    public QuestionReader()
    {
        foreach (var line in DataFile.Lines("politeness.txt"))
            _common.Add(line, "", folded: true);
        _common.AddFile("teencode.txt", folded: false);
        _common.AddFile("abbreviations.txt", folded: true);
        _common.AddFile("spelling.txt", folded: true);
        _shortForms = () => _common;
        _synonyms.AddFile("synonyms.txt", folded: true);
        Function = [.. DataFile.Lines("function.txt").SelectMany(Word.Split).Select(w => w.Folded)];
    }

    /// <summary>Folded words of any question, evidence of nothing.</summary>
    public HashSet<string> Function { get; }

    /// <summary>Makes words of plans and examples known, so that a word one letter off can be repaired to them.</summary>
    public void Learn(IEnumerable<string> words) => _vocabulary.UnionWith(words);

    /// <summary>Makes the sound of the field's words known: what is written as it sounds is brought to them.</summary>
    public void Hear(Knowledge knowledge) => _sounds = new SoundAlikes(knowledge, Function);

    /// <summary>
    /// Takes proper names of units for what they are to a question; a name that is also a place elsewhere needs a word before it.
    /// Imported units are known at once.
    /// </summary>
    public void Name(UnitDirectory units, Func<IReadOnlyList<Unit>, IEnumerable<string>> names, string meaning)
    {
        var known = new OfUnits<PhraseTable>(units, all => Named(names(all), meaning));
        _shortForms = () => known.Value;
    }

    private PhraseTable Named(IEnumerable<string> names, string meaning)
    {
        var table = new PhraseTable(_common);
        foreach (var name in names)
            table.Add(name.Replace(". ", " ", StringComparison.Ordinal), meaning, folded: true);
        return table;
    }

    public HashSet<string> Vocabulary => _vocabulary;

    public Reading Read(string text)
    {
        var words = Tokenizer.Words(text);
        var marks = words.Exists(w => w.HasMarks);
        List<Word> typed = marks ? [.. words] : words;
        var meant = Meant(words, marks, out var english);
        return new Reading
        {
            Typed = typed,
            Words = meant,
            IsEnglish = english,
            HasMarks = marks,
            Days = NamedDays.In(meant),
            Years = NamedDays.YearsIn(meant),
            Section = SectionReference.In(meant),
            Tail = meant.Count < LongText ? null : Tail(words, meant.Count),
        };
    }

    /// <summary>The words of a phrase of data, as a question would have them.</summary>
    public List<Word> WordsOf(string text)
    {
        var words = Tokenizer.Words(text);
        return Meant(words, words.Exists(w => w.HasMarks), out _);
    }

    private List<Word> Meant(List<Word> words, bool marks, out bool english)
    {
        english = !marks && LooksEnglish(words);
        if (!english)
        {
            Repair(words, marks);
            if (marks)
                _sounds?.Rewrite(words, _shortForms().Vocabulary);
            SpokenNumbers.Rewrite(words);
        }
        return _synonyms.Rewrite(english ? _english.Value.Rewrite(words) : _shortForms().Rewrite(words));
    }

    /// <summary>
    /// The words after the last "xin hỏi", "muốn biết" … that still say something; rather two words with content than
    /// one, for "yêu cầu gì" alone may ask about anything.
    /// </summary>
    private List<Word>? Tail(List<Word> typed, int length)
    {
        List<Word>? shorter = null;
        for (var at = typed.Count - 3; at >= 0; at--)
        {
            if (!StartsQuestion(typed, at))
                continue;
            var tail = _synonyms.Rewrite(_shortForms().Rewrite(typed[at..]));
            var content = tail.Count(word => !word.IsNumber && !Function.Contains(word.Folded));
            if (tail.Count >= length)
                break;
            if (tail.Count >= 3 && content >= 2)
                return tail;
            shorter ??= tail.Count >= 3 && content == 1 ? tail : null;
        }
        return shorter;
    }

    private bool StartsQuestion(List<Word> words, int at) =>
        Array.Exists(_markers, marker => at + marker.Length <= words.Count && Phrase.StandsAt(words, at, marker));

    private static PhraseTable ReadEnglish()
    {
        var english = new PhraseTable();
        english.AddFile("english.txt", folded: false);
        return english;
    }

    /// <summary>English when most words are of the English table and one of them is no Vietnamese syllable.</summary>
    private bool LooksEnglish(List<Word> words)
    {
        if (words.TrueForAll(word => word.IsNumber || Syllables.IsPossible(word.Folded)))
            return false;
        var english = _english.Value;
        var known = 0;
        var foreign = 0;
        foreach (var word in words)
        {
            if (Syllables.IsPossible(word.Folded))
            {
                known += english.Vocabulary.Contains(word.Folded) ? 1 : 0;
                continue;
            }
            if (english.Vocabulary.Contains(word.Folded))
                (known, foreign) = (known + 1, foreign + 1);
            else if (word.Folded.Length > 3 && !char.IsAsciiDigit(word.Folded[0]) && !_shortForms().Vocabulary.Contains(word.Exact))
                foreign++;
        }
        return known > 0 && foreign > 0 && 2 * (known + foreign) >= words.Count + 1 && 2 * known + 1 >= words.Count / 2;
    }

    /// <summary>
    /// In a text with marks a word without them that is no syllable is a name, not a slip, unless it is raw Telex or two
    /// letters changed places ("hoahc").
    /// </summary>
    private void Repair(List<Word> words, bool marks)
    {
        Span<char> buffer = stackalloc char[32];
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Folded.Length > 24 || word.IsNumber || IsKnown(word))
                continue;
            var repaired = Syllables.Repair(word.Folded, buffer);
            if (repaired.Length > 1 || (repaired.Length == 1 && word.Folded.Length > 1))
                words[i] = Bare(repaired.ToString());
            else if (Nearest(word.Folded, swapsOnly: marks && !word.HasMarks) is { } near)
                words[i] = Bare(near);
        }
    }

    private bool IsKnown(Word word) =>
        Syllables.IsPossible(word.Folded)
        || SpokenNumbers.IsRoman(word.Exact)
        || _shortForms().Vocabulary.Contains(word.Exact)
        || _shortForms().Vocabulary.Contains(word.Folded)
        || _vocabulary.Contains(word.Folded);

    private string? Nearest(string folded, bool swapsOnly)
    {
        if (folded.Length is < 4 or > 10 || folded.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return null;
        foreach (var known in _vocabulary)
            if (known.Length >= 3 && (swapsOnly ? EditDistance.AreSwapped(known, folded) : IsOneSlipOff(known, folded)))
                return known;
        return null;
    }

    private static bool IsOneSlipOff(string known, string folded) =>
        Math.Abs(known.Length - folded.Length) <= 1 && (known[0] == folded[0] || known[^1] == folded[^1]) && EditDistance.AtMost(known, folded, 1);

    private static Word Bare(string folded) => new(folded, folded);
}
