using EmulationBot.Channels;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Reminders;
using EmulationBot.Imports;
using EmulationBot.Operations.Settings;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Quartz;

namespace EmulationBot.Reminders;

public static class RemindersSetup
{
    /// <summary>Registers the reminders; storage, outbox, plan and units are registered beside it.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services, BotSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        services.AddSingleton(provider => Round(
            provider.GetRequiredService<Plan>(),
            provider.GetRequiredService<IOptions<RemindersOptions>>().Value));
        services.AddSingleton(provider => provider.GetRequiredService<ReminderRound>().Schedule.Hours);
        return services.AddAlarms(settings.DatabasePath, settings.IsRehearsal ? settings.Clock.Speed : 1);
    }

    public static ReminderRound Round(Plan plan, RemindersOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        var hours = new WorkingHours(plan.Calendar, options.From, options.Until);
        var campaign = Campaign.Of(plan);
        return new(campaign, new ReminderSchedule(campaign, ReminderLadder.With(options.LastCall), hours));
    }

    /// <summary>
    /// Registers what runs a <see cref="ReminderRound"/>. Quartz takes the one clock from the container. It keeps its
    /// alarms in a file of its own beside the database: the two never wait for each other's locks, and nothing is lost
    /// with it, because every start sets the alarms anew and the ledger is in the database.
    /// </summary>
    /// <param name="speed">How much faster than the world the clock runs; Quartz counts its waits in the clock's time.</param>
    public static IServiceCollection AddAlarms(this IServiceCollection services, string databasePath, double speed)
    {
        services.TryAddSingleton<HolidaysInForce>();
        services.AddSingleton<LadderApprovals>().AddSingleton<Reminding>();
        services.AddSingleton<SendingCheck>();
        services.AddSingleton<StillDue>(provider => provider.GetRequiredService<SendingCheck>().StillDue);
        var file = AlarmFile.Beside(databasePath);
        services.AddQuartz(quartz => Configure(quartz, file, Math.Max(1, speed)));
        services.AddSingleton(provider => new AlarmFile(file, provider.GetRequiredService<ILogger<AlarmFile>>()));
        services.AddSingleton<AlarmClock>();
        return services.AddHostedService(provider => provider.GetRequiredService<AlarmClock>()).AddHostedService<ClockWatch>();
    }

    private static void Configure(IQuartzBuilder quartz, string file, double speed)
    {
        quartz.UseDefaultThreadPool(1);
        quartz.ConfigureScheduler(scheduler => scheduler.IdleWaitTime = Scaled(TimeSpan.FromSeconds(30), speed));
        // Tried for a day: by then the next alarm has come.
        quartz.UseDefaultRetryPolicy(RetryPolicy.Fixed(2 * 60 * 24, Scaled(TimeSpan.FromSeconds(30), speed)));
        quartz.UsePersistentStore(store =>
        {
            // A connection kept from when the file could not be written would never write again.
            store.UseSqlite(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
            store.ProvisionSchema();
            store.ConfigureStore(options => options.MisfireThreshold = Scaled(TimeSpan.FromMinutes(1), speed));
        });
    }

    /// <summary>Real time as the clock counts it, at most what Quartz takes (49 days).</summary>
    private static TimeSpan Scaled(TimeSpan real, double speed) => TimeSpan.FromDays(Math.Min((real * speed).TotalDays, 40));
}
