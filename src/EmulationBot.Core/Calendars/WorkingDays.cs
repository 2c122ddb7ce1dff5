namespace EmulationBot.Core.Calendars;

/// <summary>
/// Working days of the offices: Monday to Friday less the public holidays given, plus the swapped days given
/// (a Saturday worked for a bridge day). Source: domain sheet, section 5; the holidays are settings.
/// </summary>
public sealed class WorkingDays(IEnumerable<DateOnly> holidays, IEnumerable<DateOnly>? swapped = null)
{
    private readonly HashSet<DateOnly> _holidays = [.. holidays];
    private readonly HashSet<DateOnly> _swapped = [.. swapped ?? []];

    /// <summary>Public holidays of 2020 by the Labour Code of 2012 and the official notice for Tết Canh Tý.</summary>
    public static readonly WorkingDays Of2020 = new(
    [
        new(2020, 1, 1),
        new(2020, 1, 23), new(2020, 1, 24), new(2020, 1, 25), new(2020, 1, 26), new(2020, 1, 27), new(2020, 1, 28), new(2020, 1, 29),
        new(2020, 4, 2), new(2020, 4, 30), new(2020, 5, 1), new(2020, 9, 2),
    ]);

    /// <summary>The same days with those of a list, which wins.</summary>
    public WorkingDays With(IReadOnlyList<Holiday> listed)
    {
        var (worked, off) = (listed.Where(h => h.Worked).Select(h => h.Day), listed.Where(h => !h.Worked).Select(h => h.Day).ToHashSet());
        return new([.. _holidays, .. off], [.. _swapped.Where(d => !off.Contains(d)), .. worked]);
    }

    /// <summary>The same days less those given.</summary>
    public WorkingDays Without(IEnumerable<DateOnly> daysOff) => new([.. _holidays, .. daysOff], _swapped);

    public bool IsWorking(DateOnly day) =>
        _swapped.Contains(day)
        || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(day));

    /// <summary>The working day that lies <paramref name="count"/> working days after (or, negative, before) <paramref name="day"/>.</summary>
    public DateOnly Add(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorking(day))
                left--;
        }
        return day;
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; 0 when to is not later.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
            if (IsWorking(day))
                count++;
        return count;
    }
}
