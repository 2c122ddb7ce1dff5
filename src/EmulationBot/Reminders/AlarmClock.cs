using System.Globalization;
using EmulationBot.Channels;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Reminders;
using EmulationBot.Imports;
using EmulationBot.Operations.Clock;
using Quartz;

namespace EmulationBot.Reminders;

/// <summary>
/// Sets one alarm for every time at which a reminder may fall due, and runs a round at the start and whenever the clock is moved or
/// other days are off. Alarms kept from an earlier run, perhaps of another deadline, are dropped: the round at the start does their work.
/// They are set a moment after the start: whoever has written meanwhile is answered first.
/// </summary>
public sealed partial class AlarmClock(
    AlarmFile file, ISchedulerFactory schedulers, ReminderRound round, Reminding reminding, HolidaysInForce holidays, TimeProvider clock, NetworkTime network,
    ILogger<AlarmClock> log)
    : IHostedLifecycleService, IDisposable
{
    private static readonly TimeSpan _afterStart = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _recovery = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _stopping = new();

    /// <summary>Null until it is made, which a stop may come before.</summary>
    private IScheduler? _scheduler;

    /// <summary>The alarms being set for the first time; once that has succeeded, a moved clock and changed days set them anew.</summary>
    private Task _begun = Task.CompletedTask;

    /// <summary>The alarms being set anew beside whoever changed the days.</summary>
    private Task _following = Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>
    /// The clock of a rehearsal stands still until all have started. On a quick one a second would be days, and who opens the page
    /// of a played one would have the announcement before the greeting: there the alarms are set at once.
    /// </summary>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        Listen();
        if (clock is RehearsalClock { IsQuick: true } or RehearsalClock { IsPlayed: true })
            return Begin(cancellationToken);
        _following = _begun = BeginSoon(_stopping.Token);
        return Task.CompletedTask;
    }

    /// <summary>Sets the alarms and makes up for what fell due while nobody ran.</summary>
    public async Task Begin(CancellationToken stop)
    {
        try
        {
            file.DropIfBroken();
            _scheduler = await schedulers.GetScheduler(stop);
            await Set(_scheduler, stop);
            await _scheduler.Start(stop);
        }
        finally
        {
            // Also without alarms: until they can be set, the tries to set them remind.
            await reminding.Run(stop);
        }
    }

    /// <summary>Whoever moves the clock or changes the days has the alarms set anew.</summary>
    public void Listen()
    {
        if (clock is RehearsalClock rehearsal)
            rehearsal.Moved += Move;
        holidays.Changed += Follow;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (clock is RehearsalClock rehearsal)
            rehearsal.Moved -= Move;
        holidays.Changed -= Follow;
        await _stopping.CancelAsync();
        await _begun;
        await _following;
        if (_scheduler is { } made)
            await made.Shutdown(waitForJobsToComplete: true, cancellationToken);
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _stopping.Dispose();

    /// <summary>Tried until it works: a full disk is mended sooner or later, and nobody would be reminded until then.</summary>
    private async Task BeginSoon(CancellationToken stop)
    {
        for (var wait = _afterStart; !stop.IsCancellationRequested; wait = _recovery)
        {
            await Task.Delay(wait, network.Clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                stop.ThrowIfCancellationRequested();
                await Begin(stop);
                return;
            }
            catch (Exception failed)
            {
                if (!stop.IsCancellationRequested)
                    Log.NotBegun(log, failed, _recovery);
            }
        }
    }

    /// <summary>The clock shows another time than it would have come to: alarms lie behind it now, or ahead of it again.</summary>
    internal async Task Move(CancellationToken stop)
    {
        await _begun.WaitAsync(stop);
        await Reset(stop);
    }

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
        [LoggerMessage(2, LogLevel.Error, "The alarms were not set, nobody is reminded; next try in {Wait}")]
        public static partial void NotBegun(ILogger logger, Exception cause, TimeSpan wait);

        [LoggerMessage(1, LogLevel.Error, "The alarms were not set by the new holidays; the next start sets them")]
        public static partial void NotSet(ILogger logger, Exception cause);
    }
}
