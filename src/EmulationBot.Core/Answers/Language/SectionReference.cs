using System.Globalization;

namespace EmulationBot.Core.Answers.Language;

/// <summary>
/// Reads a place in a document as officials name it: "II.6", "mục 2.6", "phần II mục 6", "điểm 6 phần 2" are all "II.6";
/// "phần II" alone is "II".
/// </summary>
internal static class SectionReference
{
    private static readonly string[] Roman = ["", "i", "ii", "iii", "iv", "v", "vi"];

    /// <summary>The words that number a place; the part is named by the first of them, its items by the others.</summary>
    private static readonly HashSet<string> Markers = ["phan", "chuong", "muc", "khoan", "diem", "y", "part", "section", "item", "point"];

    /// <summary>The place and the words it was named by; null when none is named.</summary>
    public static NamedSection? In(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
            if ((Dotted(words, i) ?? Spelt(words, i)) is { } section)
                return section;
        for (var i = 0; i < words.Count; i++)
            if (Part(words, i) is { } part)
                return part;
        return null;
    }

    /// <summary>"phần III", "mục II": a whole part, when nothing in it is named.</summary>
    private static NamedSection? Part(List<Word> words, int at) =>
        Place(words, at) is { } place && (place.IsRoman || Rank(place.Marker) == 0) && place.Number < Roman.Length
            ? new NamedSection(Roman[place.Number].ToUpperInvariant(), at, 2)
            : null;

    private static NamedSection? Dotted(List<Word> words, int at)
    {
        var word = words[at].Folded;
        var dot = word.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0 || !Number(word.AsSpan(dot + 1), out var item))
            return null;
        var marked = at > 0 && Markers.Contains(words[at - 1].Folded);
        var part = Array.IndexOf(Roman, word[..dot]);
        if (part <= 0 && !((marked || words.Count == 1) && Number(word.AsSpan(0, dot), out part)))
            return null;
        return Named(part, item, marked ? at - 1 : at, marked ? 2 : 1);
    }

    /// <summary>Two numbered places side by side: "mục II khoản 6", "điểm 6 của phần II".</summary>
    private static NamedSection? Spelt(List<Word> words, int at)
    {
        if (Place(words, at) is not { } first)
            return null;
        var next = at + 2;
        while (next < words.Count && next <= at + 4 && words[next].Folded is "cua" or "thuoc" or "trong" or "o" or "tai" or "of" or "so")
            next++;
        if (Place(words, next) is not { } second)
            return null;
        var (part, item) = IsPart(first, second) ? (first, second) : (second, first);
        return Named(part.Number, item.Number, at, next + 2 - at);
    }

    private static bool IsPart(NumberedPlace first, NumberedPlace second) =>
        first.IsRoman || (!second.IsRoman && Rank(first.Marker) < Rank(second.Marker));

    private static int Rank(string marker) => marker switch
    {
        "phan" or "chuong" or "part" => 0,
        "muc" or "section" => 1,
        "khoan" or "item" => 2,
        _ => 3,
    };

    private static NumberedPlace? Place(List<Word> words, int at)
    {
        if (at < 0 || at + 1 >= words.Count || !Markers.Contains(words[at].Folded))
            return null;
        var roman = Array.IndexOf(Roman, words[at + 1].Exact);
        if (roman > 0)
            return new NumberedPlace(words[at].Folded, roman, IsRoman: true);
        return Number(words[at + 1].Folded, out var number) ? new NumberedPlace(words[at].Folded, number, IsRoman: false) : null;
    }

    private static NamedSection? Named(int part, int item, int at, int length) =>
        part is > 0 and <= 6 && item is > 0 and < 30
            ? new NamedSection($"{Roman[part].ToUpperInvariant()}.{item}", at, length)
            : null;

    private static bool Number(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 0 and < 100;

    private readonly record struct NumberedPlace(string Marker, int Number, bool IsRoman);
}

/// <summary>A place named in a question, such as "II.6", and which of its words name it.</summary>
internal sealed record NamedSection(string Id, int At, int Length);
