using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Operations.Settings;
using Microsoft.Extensions.Options;

namespace EmulationBot.Imports;

/// <summary>Puts imported holidays to work at once: days left, dates of return, and the reminders, whose alarms are set anew.</summary>
/// <param name="plans">Those of this process; none for a command that only imports.</param>
/// <param name="options">Further days off.</param>
/// <param name="log">Of what did not follow.</param>
public sealed partial class HolidaysInForce(IEnumerable<PlanLibrary> plans, IOptions<RemindersOptions> options, ILogger<HolidaysInForce> log)
{
    /// <summary>Raised when days are counted by the new ones.</summary>
    public event Func<CancellationToken, Task>? Changed;

    /// <summary>Call it when they are on disk. Who follows is not waited for: he may need the turn to write, which the caller still holds.</summary>
    /// <returns>Ends when everybody has followed.</returns>
    public Task Take(IReadOnlyList<Holiday> listed)
    {
        foreach (var library in plans)
            library.Take(listed, options.Value.Holidays);
        return Changed is { } changed ? Task.Run(() => Follow(changed)) : Task.CompletedTask;
    }

    private async Task Follow(Func<CancellationToken, Task> changed)
    {
        try
        {
            foreach (var follow in changed.GetInvocationList().Cast<Func<CancellationToken, Task>>())
                await follow(CancellationToken.None);
        }
        catch (Exception failure)
        {
            Log.NotFollowed(log, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The reminders keep to the former holidays until the next start")]
        public static partial void NotFollowed(ILogger logger, Exception cause);
    }
}
