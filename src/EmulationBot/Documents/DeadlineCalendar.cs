using System.Text;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace EmulationBot.Documents;

/// <summary>
/// The deadline of a plan for the calendar of a phone (iCalendar, RFC 5545): one whole day that keeps nobody busy, with an alarm
/// at 08:00 the day before. Its UID is that of the plan, so that a file taken twice makes one entry.
/// </summary>
public static class DeadlineCalendar
{
    /// <summary>Before the midnight at which the day begins.</summary>
    private const int AlarmHoursBefore = 16;

    /// <param name="now">The moment of making, which the format asks for.</param>
    public static byte[] Write(Plan plan, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var calendar = new Ical.Net.Calendar { ProductId = "-//EmulationBot//Deadline//VI" };
        calendar.Events.Add(Event(plan, now));
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static CalendarEvent Event(Plan plan, DateTimeOffset now)
    {
        var deadline = new CalendarEvent
        {
            Uid = $"{plan.Id.ToLowerInvariant()}-deadline@emulationbot",
            DtStamp = new CalDateTime(now.UtcDateTime, CalDateTime.UtcTzId),
            Start = new CalDateTime(plan.Deadline),
            End = new CalDateTime(plan.Deadline.AddDays(1)),
            Summary = Say.DeadlineEvent.Summary(plan),
            Description = Say.DeadlineEvent.Description(plan),
            Transparency = TransparencyType.Transparent,
        };
        deadline.Alarms.Add(new Alarm
        {
            Action = AlarmAction.Display,
            Description = Say.DeadlineEvent.Alarm(plan),
            Trigger = new Trigger(Duration.FromHours(-AlarmHoursBefore)),
        });
        return deadline;
    }
}
