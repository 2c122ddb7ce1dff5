using System.Text.RegularExpressions;
using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Answers.Matching;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Answers.Refusals;

/// <summary>
/// Tells questions about another place. The places known are data; a name written as one ("huyện Cư Jút") that neither
/// the plan nor the list of units holds is another place too.
/// </summary>
internal sealed partial class PlaceGuard
{
    /// <summary>The last word of what stands before the name of a place: "huyện", "thành phố", "thị trấn" …</summary>
    private static readonly HashSet<string> PlaceWords = ["huyện", "huyen", "tỉnh", "tinh", "phố", "pho", "xã", "xa", "quận", "quan", "tp", "tx", "h", "x", "phường", "phuong", "trấn", "tran"];

    private static readonly HashSet<string> CommuneWords = ["xã", "xa", "x"];

    private static readonly HashSet<string> Whereabouts = ["ở", "tại", "tai", "bên", "ben", "dưới", "duoi"];

    private static readonly Word[][] Elsewhere =
        [.. new[] { "huyện khác", "tỉnh khác", "địa phương khác", "nơi khác", "các huyện khác" }.Select(Word.Split)];

    private readonly Plan _plan;
    private readonly UnitDirectory _units;
    private readonly Knowledge _knowledge;
    private readonly HashSet<string> _communes;
    private readonly PhraseSet _places = new();
    private readonly List<Surroundings> _need = [];

    public PlaceGuard(Plan plan, UnitDirectory units, Knowledge knowledge)
    {
        _plan = plan;
        _units = units;
        _knowledge = knowledge;
        _communes = [.. units.All.Select(unit => Folding.Key(unit.ShortName))];
        foreach (var (section, line) in DataFile.Sections("places.txt"))
            if (line != plan.DistrictName)
                Add(section, Word.Split(line));
    }

    private enum Surroundings { None, PlaceWord, PlaceWordAndCapitals, PlaceWordOrMarks, AboveCommune }

    public bool IsOtherPlace(string text, Reading reading) =>
        NamesOne(text, reading.Words)
        || NamesOne(text, reading.Typed)
        || Array.Exists(Elsewhere, reading.Has)
        || IsNumberedDistrict(reading.Words)
        || NamesUnknownPlace(text);

    private bool NamesOne(string text, List<Word> words) =>
        _places.Find(words, (number, at) => Counts(number, at, words, text)) >= 0;

    /// <summary>
    /// "hoa thanh" without marks is also "hóa thành" of the plan: such a name needs its marks or a word for a place before it.
    /// "Tân Bình" is a commune here and a district elsewhere: it needs a word for more than a commune.
    /// </summary>
    private void Add(string section, Word[] place)
    {
        _places.Add(place);
        _need.Add(_communes.Contains($"xa {string.Join(' ', place.Select(word => word.Folded))}") ? Surroundings.AboveCommune
            : section is "marked" or "communes" ? (IsOfThePlan([.. place]) ? Surroundings.PlaceWordAndCapitals : Surroundings.PlaceWord)
            : IsOfThePlan([.. place]) ? Surroundings.PlaceWordOrMarks
            : Surroundings.None);
    }

    private bool Counts(int number, int at, List<Word> words, string text) => _need[number] switch
    {
        Surroundings.None => true,
        Surroundings.PlaceWord => IsNamedAsPlace(words, at),
        Surroundings.AboveCommune => IsNamedAsPlace(words, at) && !CommuneWords.Contains(words[at - 1].Exact),
        // "huyện thống nhất" agrees; "huyện Thống Nhất" is in Đồng Nai.
        Surroundings.PlaceWordAndCapitals => IsNamedAsPlace(words, at) && text.Contains(Capitals(_places[number]), StringComparison.Ordinal),
        _ => (at > 0 && (PlaceWords.Contains(words[at - 1].Exact) || Whereabouts.Contains(words[at - 1].Exact)))
            || IsTypedExactly(_places[number], at, words),
    };

    private static bool IsNamedAsPlace(List<Word> words, int at) => at > 0 && PlaceWords.Contains(words[at - 1].Exact);

    private static string Capitals(Word[] place) => string.Join(' ', place.Select(word => char.ToUpperInvariant(word.Exact[0]) + word.Exact[1..]));

    private bool NamesUnknownPlace(string text)
    {
        if (text.Length > 2000)
            return false;
        return ProperPlace().Matches(text).Any(named => !IsOwn(named.Groups[1].Value) && !IsTitleCase(text))
            || EnglishPlace().Matches(text).Any(named => !IsOurs(named.Groups[1].Value));
    }

    /// <summary>Named without marks, two syllables of the plan may be any place ("Cu Chi"): only its own names count.</summary>
    private bool IsOurs(string name) =>
        Folding.Key(name) == Folding.Key(_plan.DistrictName) || _units.Match(name) is UnitMatch.Exact or UnitMatch.Ask;

    private bool IsOwn(string name) =>
        _plan.Passages.Any(p => p.Holds(name))
        || IsOfThePlan(Tokenizer.Words(name))
        || IsOurs(name);

    /// <summary>A text with a capital on every word says nothing about names.</summary>
    private static bool IsTitleCase(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Count(w => char.IsUpper(w[0])) > 0.6 * words.Length && words.Length > 5;
    }

    private static bool IsTypedExactly(Word[] place, int at, List<Word> words)
    {
        for (var i = 0; i < place.Length; i++)
            if (words[at + i].Exact != place[i].Exact)
                return false;
        return true;
    }

    /// <summary>Whether two neighbours of the name are neighbours in the plan or a question about it.</summary>
    private bool IsOfThePlan(List<Word> name)
    {
        for (var i = 1; i < name.Count; i++)
            if (_knowledge.PairOf(_knowledge.NumberOf(name[i - 1].Folded), _knowledge.NumberOf(name[i].Folded)) is >= 0 and var pair && _knowledge.PairFamiliar[pair])
                return true;
        return false;
    }

    private static bool IsNumberedDistrict(List<Word> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
            if (words[i].Exact == "quận" && words[i + 1].IsNumber)
                return true;
        return false;
    }

    [GeneratedRegex(@"\b(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Tt]ỉnh|[Tt]hành phố|[Tt]hị xã|[Tt]hị trấn|[Qq]uận|TX|TP)\.? (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+)")]
    private static partial Regex ProperPlace();

    [GeneratedRegex(@"\b(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+) (?:[Dd]istrict|[Pp]rovince|[Cc]ity|[Tt]own|[Cc]ommune)\b")]
    private static partial Regex EnglishPlace();
}
