using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;

namespace EmulationBot.Core.Reminders;

/// <summary>The days on which a unit is asked again that says it has filed on paper; before the first of them its reminders rest.</summary>
public sealed record PaperRest(DateOnly First, DateOnly Last)
{
    public static PaperRest Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var asked = new ReminderSchedule(Campaign.Of(plan), ReminderLadder.Standard, new WorkingHours(plan.Calendar, new(7, 30), new(17, 0))).Times
            .Where(time => time.Rung.To.HasFlag(Audience.PaperUnconfirmed))
            .Select(time => time.Day)
            .ToList();
        return new(asked[0], asked[^1]);
    }
}
