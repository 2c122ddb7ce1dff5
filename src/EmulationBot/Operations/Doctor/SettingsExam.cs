using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;
using EmulationBot.Operations.Settings;
using EmulationBot.Storage;

namespace EmulationBot.Operations.Doctor;

/// <summary>Looks at the settings together, the clock and the plan. Single bad values have stopped the start already.</summary>
public static class SettingsExam
{
    public static IEnumerable<Finding> Look(BotSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Telegram.Configured)
            yield return Finding.Good(Say.Doctor.Channel(settings.Telegram.BotId));
        else
            yield return settings.HasChannel ? Finding.Good(Say.Doctor.WebIsLive) : Finding.Notice(Say.Doctor.NoChannel);
        yield return Clock(settings);
        yield return Plan(settings);
    }

    private static Finding Clock(BotSettings settings)
    {
        var start = settings.RehearsalStart(LatestMoment.Of(settings.DatabasePath)).Written();
        if (!settings.IsRehearsal)
            return Finding.Good(Say.Doctor.RealClock);
        return settings.HasChannel
            ? Finding.Notice(Say.Doctor.RehearsalWithChannel(start))
            : Finding.Good(Say.Doctor.RehearsalClock(start, settings.Clock.Speed.ToString(CultureInfo.InvariantCulture)));
    }

    private static Finding Plan(BotSettings settings)
    {
        try
        {
            var plans = LoadedPlans.Of(settings);
            return Finding.Good(Say.Doctor.Plan(plans.Current.Number, plans.Current.Deadline.Written(), plans.Plans.Count - 1));
        }
        catch (SettingsException unknown)
        {
            return Finding.Fault(unknown.Message);
        }
        catch (PlanDataException)
        {
            return Finding.Fault(Say.Doctor.PlanBroken);
        }
    }
}
