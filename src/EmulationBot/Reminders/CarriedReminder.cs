using EmulationBot.Channels;
using EmulationBot.Core.Reminders;

namespace EmulationBot.Reminders;

internal static class CarriedReminder
{
    /// <summary>How the message that carries the reminder names it.</summary>
    public static ReminderKey Carried(this Reminder reminder) =>
        new(reminder.Key.PlanId, reminder.Key.RungId, reminder.Unit?.Id);
}
