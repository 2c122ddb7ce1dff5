using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Reminders;
using EmulationBot.Imports;
using EmulationBot.Operations.Clock;
using Quartz;

namespace EmulationBot.Reminders;

/// <summary>
/// Sets one alarm for every time at which a reminder may fall due, and runs a round at the start and whenever the clock is moved or
/// other days are off. Alarms kept from an earlier run, perhaps of another deadline, are dropped: the round at the start does their work.
/// </summary>
public sealed partial class AlarmClock(
    AlarmFile file, ISchedulerFactory schedulers, ReminderRound round, Reminding reminding, HolidaysInForce holidays, TimeProvider clock, ILogger<AlarmClock> log)
    : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();

    /// <summary>Null until it is made, which a stop may come before.</summary>
    private IScheduler? _scheduler;

    /// <summary>The alarms being set anew beside whoever changed the days.</summary>
    private Task _following = Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // The other services start meanwhile.
        await Task.Yield();
        if (clock is RehearsalClock rehearsal)
            rehearsal.Moved += Reset;
        holidays.Changed += Follow;
        file.DropIfBroken();
        _scheduler = await schedulers.GetScheduler(cancellationToken);
        await Set(_scheduler, cancellationToken);
        await _scheduler.Start(cancellationToken);
        await reminding.Run(cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (clock is RehearsalClock rehearsal)
            rehearsal.Moved -= Reset;
        holidays.Changed -= Follow;
        await _stopping.CancelAsync();
        await _following;
        if (_scheduler is { } made)
            await made.Shutdown(waitForJobsToComplete: true, cancellationToken);
    }

    public void Dispose() => _stopping.Dispose();

    private void Follow() => _following = Follow(_following);

    /// <summary>A round needs the turn to write, which who changed the days still holds.</summary>
    private async Task Follow(Task before)
    {
        await Task.Yield();
        await before;
        try
        {
            await Reset(_stopping.Token);
        }
        catch (Exception failed) when (!_stopping.IsCancellationRequested)
        {
            Log.NotSet(log, failed);
        }
        catch (OperationCanceledException)
        {
            // The next start sets them.
        }
    }

    private async Task Reset(CancellationToken stop)
    {
        await Set(await schedulers.GetScheduler(stop), stop);
        await reminding.Run(stop);
    }

    private async Task Set(IScheduler scheduler, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var job = JobBuilder.Create<AlarmJob>().WithIdentity(AlarmJob.Key).StoreDurably().Build();
        await scheduler.UnscheduleJobs(GroupMatcher<TriggerKey>.GroupEquals(AlarmJob.Key.Name), stop);
        var alarms = round.Schedule.Wakings().Where(at => at > now).Select(Alarm).ToList();
        if (alarms.Count > 0)
            await scheduler.ScheduleJob(job, alarms, ScheduleJobOptions.Replacing, stop);
    }

    private static ITrigger Alarm(DateTimeOffset at) => TriggerBuilder.Create()
        .ForJob(AlarmJob.Key)
        .WithIdentity(at.ToVietnam().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), AlarmJob.Key.Name)
        .StartAt(at)
        .WithSimpleSchedule(once => once.WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow))
        .Build();

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The alarms were not set by the new holidays; the next start sets them")]
        public static partial void NotSet(ILogger logger, Exception cause);
    }
}
