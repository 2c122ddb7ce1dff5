using EmulationBot.Core.Calendars;

namespace EmulationBot.Core.Reminders;

/// <summary>When reminders may be sent: on working days of the calendar, from <paramref name="Opens"/> until before <paramref name="Closes"/>, Vietnamese civil time.</summary>
public sealed record WorkingHours(OfficeCalendar Calendar, TimeOnly Opens, TimeOnly Closes)
{
    /// <summary>As they are known now.</summary>
    public WorkingDays Days => Calendar.Days;

    public bool Include(DateTimeOffset instant) =>
        Days.IsWorking(instant.DateInVietnam())
        && instant.TimeInVietnam() is var time && time >= Opens && time < Closes;

    /// <summary>The openings of the working days from one day to another, both included.</summary>
    public IEnumerable<DateTimeOffset> Openings(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
            if (Days.IsWorking(day))
                yield return day.At(Opens);
    }
}
