using EmulationBot.Core.Calendars;

namespace EmulationBot.Core.Reminders;

/// <summary>Days from today to the deadline, today not counted: 0 on the last day, negative after it.</summary>
public readonly record struct DaysLeft(int Calendar, int Working)
{
    public static DaysLeft Count(DateTimeOffset now, DateOnly deadline, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        var today = now.DateInVietnam();
        return new(deadline.DayNumber - today.DayNumber, days.Between(today, deadline));
    }
}
