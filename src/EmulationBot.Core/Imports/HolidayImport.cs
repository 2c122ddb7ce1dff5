using EmulationBot.Core.Calendars;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Imports;

/// <summary>
/// A list of public holidays with the days worked in exchange (domain sheet, 5). It is the whole list of the years it
/// names: what was imported of these years before and is not in it goes.
/// </summary>
public static class HolidayImport
{
    public const int MostRows = 500;

    /// <summary>Days off by the Labour Code of 2012; from 2021 on one more (domain sheet, 5).</summary>
    private const int LeastOfYear = 10;

    internal static readonly Heading Day = new("Ngày", "ngay nghi", "ngay thang", "ngay thang nam", "date", "day");
    private static readonly Heading Name = new("Tên", "ten ngay", "ten ngay nghi", "ten ngay le", "noi dung", "ly do", "name");
    private static readonly Heading Worked = new("Làm bù", "ngay lam bu", "hoan doi", "ngay hoan doi", "swapped");

    /// <summary>In the order of the template.</summary>
    internal static readonly IReadOnlyList<Heading> Headings = [Day, Name, Worked];

    /// <param name="table">The file.</param>
    /// <param name="present">What was imported before.</param>
    public static Import<Holiday> Read(Table table, IReadOnlyList<Holiday> present)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(present);
        var findings = new Findings();
        var days = HeadedTable.Of(table, Headings, Day, MostRows, findings) is { } headed ? Days(headed, findings) : [];
        WarnOfFew(days, findings);
        return findings.Of(() => Compared(days, present));
    }

    private static List<Holiday> Days(HeadedTable table, Findings findings)
    {
        var days = new List<(int Row, Holiday Day)>();
        foreach (var row in table.Rows)
            foreach (var (day, column) in Read(row, findings))
            {
                if (days.Find(d => d.Day.Day == day.Day) is ( > 0 and var first, _))
                    findings.Refuse(row.Number, column, column == Day ? Say.Import.Holidays.Twice(day.Day, first)
                        : first == row.Number ? Say.Import.Holidays.WorkedItself
                        : Say.Import.Holidays.WorkedTwice(day.Day, first));
                days.Add((row.Number, day));
            }
        foreach (var (row, day) in days.Where(d => d.Day is { Worked: true, Day.DayOfWeek: not (DayOfWeek.Saturday or DayOfWeek.Sunday) }))
            findings.Warn(row, Worked, Say.Import.Holidays.WorkedAnyway(day.Day));
        return [.. days.Select(d => d.Day).OrderBy(d => d.Day)];
    }

    /// <summary>The day of the row, and the day worked for it where one is given; or the row is a day worked, ticked as such.</summary>
    private static IEnumerable<(Holiday Day, Heading Column)> Read(HeadedRow row, Findings findings)
    {
        var (typed, name, worked) = (row[Day] ?? "", row[Name] ?? "", row[Worked] ?? "");
        if (DayReading.Read(typed) is not { } day)
        {
            findings.Refuse(row.Number, Day, typed.Length == 0 ? Say.Import.Holidays.NoDay : Say.Import.Holidays.NotADay(typed));
            yield break;
        }
        if (name.Length == 0)
            findings.Refuse(row.Number, Name, Say.Import.Holidays.NoName);
        else if (CellText.Fault(name, 100) is { } fault)
            findings.Refuse(row.Number, Name, fault);
        var ticked = worked.Length > 0 ? YesNo.Read(worked) : false;
        yield return (new Holiday(day, name, ticked ?? false), Day);
        if (ticked is null && DayReading.Read(worked) is { } exchanged)
            yield return (new Holiday(exchanged, Say.Import.Holidays.WorkedFor(name), Worked: true), Worked);
        else if (ticked is null)
            findings.Refuse(row.Number, Worked, Say.Import.Holidays.NotWorked(worked));
    }

    private static void WarnOfFew(List<Holiday> days, Findings findings)
    {
        foreach (var year in days.GroupBy(d => d.Day.Year))
            if (year.Count(d => !d.Worked) is var off && off < LeastOfYear)
                findings.Warn(0, Day, Say.Import.Holidays.Few(year.Key, off, LeastOfYear));
    }

    private static Import<Holiday> Compared(List<Holiday> days, IReadOnlyList<Holiday> present)
    {
        var years = days.Select(d => d.Day.Year).ToHashSet();
        var before = present.Where(p => years.Contains(p.Day.Year)).ToDictionary(p => p.Day);
        var named = days.Select(d => d.Day).ToHashSet();
        return new Import<Holiday>
        {
            Items = days,
            Added = [.. days.Where(d => !before.ContainsKey(d.Day))],
            Changed = [.. days.Where(d => before.TryGetValue(d.Day, out var was) && was != d).Select(d => new Changed<Holiday>(before[d.Day], d))],
            Retired = [.. before.Values.Where(p => !named.Contains(p.Day))],
            Unchanged = [.. days.Where(d => before.TryGetValue(d.Day, out var was) && was == d)],
        };
    }
}
