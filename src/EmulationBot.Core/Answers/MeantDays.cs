using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Answers;

/// <summary>The first and the last day that words may mean.</summary>
internal readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>Some day, nobody knows which.</summary>
    public static readonly DaySpan Unclear = new(DateOnly.MinValue, DateOnly.MaxValue);

    public static DaySpan On(DateOnly day) => new(day, day);
}

/// <summary>
/// The day on which somebody means to send: "15/2", "ngày 20", "sau ngày 14", "cuối tháng", "tuần sau", "tháng 3". What is
/// not understood is unclear, never today: a unit that is told "còn kịp" for a later day would miss the deadline.
/// </summary>
internal static partial class MeantDays
{
    /// <param name="text">The question.</param>
    /// <param name="dates">The days that it names with their month.</param>
    /// <param name="today">The day it is asked.</param>
    /// <returns>Null when no day is named: then today is meant.</returns>
    public static DaySpan? In(string text, IReadOnlyCollection<DateOnly> dates, DateOnly today)
    {
        var key = Folding.Key(text);
        if (dates.Count == 0 && Gone(key, today) is { } gone)
            return DaySpan.On(gone);
        var days = dates.Count > 0 ? [.. dates] : Lunar().IsMatch(key) ? [] : Bare(key, today);
        return days.Count > 0 ? Around(key, new DaySpan(days.Min(), days.Max()), today)
            : Lunar().IsMatch(key) ? DaySpan.Unclear
            : Month(key, today) ?? Week(key, today) ?? OneDay(text, key, today) ?? (Number().IsMatch(key) ? DaySpan.Unclear : null);
    }

    private static DaySpan Around(string key, DaySpan named, DateOnly today) =>
        After().IsMatch(key) ? new DaySpan(named.Last.AddDays(1), DateOnly.MaxValue)
        : Before().IsMatch(key) ? new DaySpan(today, named.Last.AddDays(-1))
        : named;

    /// <summary>A weekday that is today's may be today or in a week; "thứ sáu này" is today.</summary>
    private static DaySpan? OneDay(string text, string key, DateOnly today) =>
        RelativeDays.In(text, today) is not { } day ? null
        : day != today.AddDays(7) || RelativeDays.NamedWeekday(key) != today.DayOfWeek || OfNextWeek().IsMatch(key) ? DaySpan.On(day)
        : ThisWeek().IsMatch(key) ? DaySpan.On(today)
        : new DaySpan(today, day);

    /// <summary>"hôm qua", "thứ sáu vừa rồi", "nộp ngày 12 rồi": the nearest such day that is over.</summary>
    private static DateOnly? Gone(string key, DateOnly today) =>
        Yesterday().Match(key) is { Success: true } before ? today.AddDays(before.Groups[1].Value == "qua" ? -1 : -2)
        : LastWeekday().IsMatch(key) && RelativeDays.NamedWeekday(key) is { } weekday ? today.AddDays(-(((int)today.DayOfWeek - (int)weekday + 6) % 7) - 1)
        : Sent().IsMatch(key) && DayOfMonth().Match(key) is { Success: true } named && int.Parse(named.Groups[1].ValueSpan, null) is >= 1 and <= 28 and var day
            ? new DateOnly(today.Year, today.Month, day) is var month && month <= today ? month : month.AddMonths(-1)
            : null;

    /// <summary>"ngày 20", "thứ hai 17", "mùng 10": of this month, or of the next when it has passed. "3 ngày nữa".</summary>
    private static List<DateOnly> Bare(string key, DateOnly today) =>
    [
        .. DayOfMonth().Matches(key).Select(m => Nearest(int.Parse(m.Groups[1].ValueSpan, null), today)).OfType<DateOnly>(),
        .. DaysAhead().Matches(key).Select(m => today.AddDays(int.Parse(m.Groups[1].ValueSpan, null) * (m.Groups[2].Value == "tuan" ? 7 : 1))),
    ];

    private static DateOnly? Nearest(int day, DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        month = day < today.Day ? month.AddMonths(1) : month;
        return day >= 1 && day <= DateTime.DaysInMonth(month.Year, month.Month) ? month.AddDays(day - 1) : null;
    }

    private static DaySpan? Month(string key, DateOnly today)
    {
        if (NamedMonth().Match(key) is not { Success: true } named)
            return null;
        var first = new DateOnly(today.Year, today.Month, 1);
        var number = named.Groups[2].Value;
        if (int.TryParse(number, out var month) && (month < today.Month || month > 12))
            return DaySpan.Unclear;
        first = month > 0 ? new DateOnly(today.Year, month, 1) : number is "sau" or "toi" ? first.AddMonths(1) : first;
        var last = first.AddMonths(1).AddDays(-1);
        return named.Groups[1].Value switch
        {
            "dau" => new DaySpan(first, first.AddDays(9)),
            "giua" => new DaySpan(first.AddDays(10), first.AddDays(19)),
            "cuoi" => new DaySpan(first.AddDays(20), last),
            "het" => DaySpan.On(last),
            _ when number is "" => null,
            _ => new DaySpan(first, last),
        };
    }

    /// <summary>Whole weeks, and parts of them; a week begins on Monday. With its weekday "tuần sau" is one day.</summary>
    private static DaySpan? Week(string key, DateOnly today)
    {
        if (NamedWeek().Match(key) is not { Success: true } named)
            return null;
        var monday = RelativeDays.Monday(today);
        if (named.Groups[3].Success)
            return new DaySpan(monday.AddDays(14), monday.AddDays(20));
        if (Weekday().IsMatch(key))
            return null;
        var week = named.Groups[2].Value == "nay" ? monday : monday.AddDays(7);
        return named.Groups[1].Value switch
        {
            "dau" => new DaySpan(week, week.AddDays(1)),
            "giua" => new DaySpan(week.AddDays(2), week.AddDays(3)),
            "cuoi" => new DaySpan(week.AddDays(5), week.AddDays(6)),
            _ => new DaySpan(week < today ? today : week, week.AddDays(6)),
        };
    }

    [GeneratedRegex(@"\b(?:hom|bua) (qua|kia)\b")]
    private static partial Regex Yesterday();

    [GeneratedRegex(@"\b(?:thu (?:[2-7]|hai|ba|tu|bon|nam|sau|bay)|chu nhat) (?:vua roi|vua qua|tuan truoc|hom roi)\b")]
    private static partial Regex LastWeekday();

    [GeneratedRegex(@"\b(?:nop|gui) (?:hom |ngay |bua )+\d{1,2} roi\b|\b(?:nop|gui) (?:hom|bua) \d")]
    private static partial Regex Sent();

    [GeneratedRegex(@"\btuan (?:sau|toi)\b")]
    private static partial Regex OfNextWeek();

    [GeneratedRegex(@"\b(?:nay|hom nay)\b")]
    private static partial Regex ThisWeek();

    [GeneratedRegex(@"\b(am lich|thang gieng|thang chap|ram)\b")]
    private static partial Regex Lunar();

    [GeneratedRegex(@"\b(?:sau|qua|qua khoi|tu sau)(?: (?:ngay|hom|bua|mung|mong|thu \w+))* \d{1,2}\b")]
    private static partial Regex After();

    [GeneratedRegex(@"\btruoc(?: (?:ngay|hom|bua|mung|mong|thu \w+))* \d{1,2}\b")]
    private static partial Regex Before();

    [GeneratedRegex(@"\b(?:ngay|hom|bua|mung|mong|sang|trua|chieu|toi|thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|chu nhat) (\d{1,2})\b(?! (?:ngay|gio|lan|nguoi|don vi|phong trao|ban|phut|nam|tuan)\b)")]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"\b(\d{1,2}) (ngay|hom|bua|tuan) nua\b")]
    private static partial Regex DaysAhead();

    [GeneratedRegex(@"\b(?:(dau|giua|cuoi|het) )?thang(?: (\d{1,2}|sau|toi|nay))?\b")]
    private static partial Regex NamedMonth();

    [GeneratedRegex(@"\b(?:(dau|giua|cuoi|het) )?tuan (sau|toi|ke|nay)( nua)?\b")]
    private static partial Regex NamedWeek();

    [GeneratedRegex(@"\b(?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|chu nhat)\b")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\d")]
    private static partial Regex Number();
}
