using System.Globalization;

namespace EmulationBot.Core.Answers.Language;

/// <summary>Days and years named among words: "14/2", "14-02-2020", "14 tháng 2", "năm 2021".</summary>
internal static class NamedDays
{
    private static readonly char[] Separators = ['/', '-', '.'];

    public static IReadOnlyList<NamedDay> In(List<Word> words)
    {
        List<NamedDay>? days = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsNumber)
                continue;
            if ((Written(words[i].Folded) ?? Spoken(words, i)) is { } day)
                (days ??= []).Add(day);
        }
        return days is null ? [] : days;
    }

    public static IReadOnlyList<int> YearsIn(List<Word> words)
    {
        List<int>? years = null;
        foreach (var word in words)
        {
            if (!word.IsNumber)
                continue;
            foreach (var range in word.Folded.AsSpan().SplitAny(Separators))
                if (Number(word.Folded.AsSpan()[range]) is >= 1900 and <= 2100 and var year)
                    (years ??= []).Add(year);
        }
        return years is null ? [] : years;
    }

    private static NamedDay? Written(string word)
    {
        if (word.AsSpan().IndexOfAny(Separators) < 0)
            return null;
        var parts = word.Split(Separators);
        return parts.Length is 2 or 3 && Number(parts[0]) is >= 1 and <= 31 and var day && Number(parts[1]) is >= 1 and <= 12 and var month
            ? new NamedDay(day, month, parts.Length == 3 ? Number(parts[2]) : null)
            : null;
    }

    private static NamedDay? Spoken(List<Word> words, int at) =>
        at + 2 < words.Count && words[at + 1].Folded == "thang"
        && Number(words[at].Folded) is >= 1 and <= 31 and var day && Number(words[at + 2].Folded) is >= 1 and <= 12 and var month
            ? new NamedDay(day, month, null)
            : null;

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
