using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Operations.Settings;
using Microsoft.Extensions.Options;

namespace EmulationBot.Imports;

/// <summary>Puts imported holidays to work at once: days left, dates of return, and the reminders, whose alarms are set anew.</summary>
/// <param name="plans">Those of this process; none for a command that only imports.</param>
/// <param name="options">Further days off.</param>
public sealed class HolidaysInForce(IEnumerable<PlanLibrary> plans, IOptions<RemindersOptions> options)
{
    /// <summary>Raised when everything counts by the new days, while the turn to write is still held.</summary>
    public event Action? Changed;

    public void Take(IReadOnlyList<Holiday> listed)
    {
        foreach (var library in plans)
            library.Take(listed, options.Value.Holidays);
        Changed?.Invoke();
    }
}
