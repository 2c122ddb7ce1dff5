using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Answers;

/// <summary>Days named from today: "mai", "ngày mốt", "cuối tuần", "thứ hai tuần sau". Always the nearest such day after today.</summary>
internal static partial class RelativeDays
{
    private static readonly string[] Weekdays = ["chu nhat", "hai", "ba", "tu", "nam", "sau", "bay"];

    /// <summary>The day meant, or null when the words name none.</summary>
    public static DateOnly? In(string text, DateOnly today)
    {
        var key = Folding.Key(text);
        if (Tomorrow().IsMatch(key))
            return today.AddDays(1);
        if (DayAfter().IsMatch(key))
            return today.AddDays(2);
        if (Weekend().IsMatch(key))
            return Next(today, (int)DayOfWeek.Saturday, weeks: 0);
        return Weekday().Match(key) is { Success: true } named ? Next(today, (int)Day(named), named.Groups[2].Success ? 1 : 0) : null;
    }

    /// <summary>The day of the week that folded words name; null when they name none.</summary>
    public static DayOfWeek? NamedWeekday(string key) => Weekday().Match(key) is { Success: true } named ? Day(named) : null;

    /// <summary>"tuần sau" is the week that begins on the coming Monday.</summary>
    private static DateOnly Next(DateOnly today, int weekday, int weeks)
    {
        var day = Monday(today).AddDays(7 * weeks).AddDays((weekday + 6) % 7);
        return day > today ? day : day.AddDays(7);
    }

    /// <summary>The Monday of the week that the day is in.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DayOfWeek Day(Match named) => named.Groups[1].Value switch
    {
        "bon" => DayOfWeek.Wednesday,
        var word => (DayOfWeek)(int.TryParse(word, out var digit) ? digit - 1 : Array.IndexOf(Weekdays, word)),
    };

    [GeneratedRegex(@"\b(ngay mai|sang mai|chieu mai|mai)\b")]
    private static partial Regex Tomorrow();

    [GeneratedRegex(@"\b(ngay mot|ngay kia|mai mot)\b|^mot nop")]
    private static partial Regex DayAfter();

    [GeneratedRegex(@"\bcuoi tuan\b")]
    private static partial Regex Weekend();

    [GeneratedRegex(@"\b(?:thu )?((?<=thu )(?:[2-7]|hai|ba|tu|bon|nam|sau|bay)|chu nhat)( tuan sau| tuan toi)?\b")]
    private static partial Regex Weekday();
}
