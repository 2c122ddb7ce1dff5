namespace EmulationBot.Core.Calendars;

/// <summary>
/// The working days of the offices as they are known now: those of 2020, which come with the program, and what Phòng Nội vụ
/// has listed. The list may be replaced while everybody reads: who asks gets the days of before or of after.
/// </summary>
public sealed class OfficeCalendar
{
    private volatile Snapshot _now = new(WorkingDays.Of2020, [2020]);

    /// <summary>Never changes itself: other days are another object.</summary>
    public WorkingDays Days => _now.Days;

    /// <summary>Working days after the one up to and including the other; null where the holidays of a year are not known.</summary>
    public int? Between(DateOnly from, DateOnly to)
    {
        var now = _now;
        return now.Years.Contains(from.Year) && now.Years.Contains(to.Year) ? now.Days.Between(from, to) : null;
    }

    /// <param name="listed">Of Phòng Nội vụ; a year it names a day of is known.</param>
    /// <param name="daysOff">Further days off.</param>
    public void Take(IReadOnlyList<Holiday> listed, IEnumerable<DateOnly> daysOff)
    {
        ArgumentNullException.ThrowIfNull(listed);
        _now = new(WorkingDays.Of2020.With(listed).Without(daysOff), [2020, .. listed.Select(h => h.Day.Year)]);
    }

    private sealed record Snapshot(WorkingDays Days, HashSet<int> Years);
}
