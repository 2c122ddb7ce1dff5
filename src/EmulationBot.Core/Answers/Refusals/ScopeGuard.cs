using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Answers.Refusals;

/// <summary>Tells questions about another year or another document from those about the plan.</summary>
internal sealed class ScopeGuard(Plan plan)
{
    private static readonly Word[][] OtherYears =
        [.. new[] { "năm ngoái", "năm trước", "năm sau", "năm tới", "sang năm", "năm kia", "last year", "next year", "các năm trước", "hồi năm" }.Select(Word.Split)];

    private static readonly Word[][] ThisYear =
        [.. new[] { "năm nay", "năm này", "this year" }.Select(Word.Split)];

    private static readonly Word[][] Checking =
        [.. new[] { "phải không", "đúng không", "có phải", "phải chăng", "is it true", "right" }.Select(Word.Split)];

    private readonly Plan _plan = plan;

    /// <summary>
    /// Whether the question is about another year. Years that the cited words hold, such as that of a directive,
    /// belong to the plan; so does a wrong year in a date held up to be checked.
    /// </summary>
    /// <param name="reading">The question.</param>
    /// <param name="cited">The paragraphs the answer would cite; null when the plan has none.</param>
    /// <param name="isDated">Whether the answer itself states a year other than the plan's.</param>
    public bool IsOtherYear(Reading reading, IReadOnlyCollection<string>? cited, bool isDated)
    {
        if (NamesAnotherYear(reading.Words) || NamesAnotherYear(reading.Typed))
            return true;
        foreach (var year in reading.Years)
            if (year != _plan.Year && cited?.Any(p => Holds(p, year)) != true && !(cited is not null && IsChecked(reading, year, isDated)))
                return true;
        return false;
    }

    /// <summary>"chỉ thị 34 ban hành năm 2015 đúng không": a claim about a date, to be put right rather than refused.</summary>
    private static bool IsChecked(Reading reading, int year, bool isDated) =>
        Array.Exists(Checking, reading.Has) && (isDated || reading.Days.Any(day => day.Year == year));

    private static bool Holds(string paragraph, int year) =>
        paragraph.Contains(year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>"năm ngoái quên, năm nay …" tells of another year and asks about this one.</summary>
    private static bool NamesAnotherYear(List<Word> words)
    {
        var other = OtherYears.Max(phrase => Phrase.FindLast(words, phrase));
        return other >= 0 && !Array.Exists(ThisYear, phrase => Phrase.FindLast(words, phrase) > other);
    }

    /// <summary>"kế hoạch 35", "chỉ thị số 05": a document whose number the plan does not hold.</summary>
    public bool IsOtherDocument(Reading reading)
    {
        var words = reading.Words;
        for (var i = 0; i + 2 < words.Count; i++)
        {
            var kind = (words[i].Folded, words[i + 1].Folded) switch
            {
                ("ke", "hoach") => "Kế hoạch",
                ("chi", "thi") => "Chỉ thị",
                ("quyet", "dinh") => "Quyết định",
                ("nghi", "dinh") => "Nghị định",
                ("thong", "tu") => "Thông tư",
                ("cong", "van") => "Công văn",
                _ => null,
            };
            var at = words[i + 2].Folded == "so" ? i + 3 : i + 2;
            if (kind is not null && at < words.Count && IsForeign(kind, words, at))
                return true;
        }
        return false;
    }

    private bool IsForeign(string kind, List<Word> words, int at)
    {
        if (!int.TryParse(words[at].Folded, out var number) || number is >= 1900 and <= 2100)
            return false;
        var next = at + 1 < words.Count ? words[at + 1].Folded : "";
        if (next is "nam" or "thang" or "ngay" or "phong")
            return false;
        return kind == "Kế hoạch"
            ? !_plan.Number.StartsWith($"{number}/", StringComparison.Ordinal)
            : !_plan.Passages.Any(p => p.Holds($"{kind} số {number:00}/") || p.Holds($"{kind} số {number:00}-"));
    }
}
