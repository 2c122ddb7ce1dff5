using EmulationBot.Channels;
using EmulationBot.Operations.Clock;

namespace EmulationBot.Reminders;

/// <summary>
/// Notices when the machine's clock was set, forward or back, or the machine slept: the clock then shows another time than the one
/// that goes on evenly. The alarms are set anew and a round is run. A rehearsal's clock tells by itself when it is moved.
/// </summary>
public sealed partial class ClockWatch(TimeProvider clock, NetworkTime network, AlarmClock alarms, ILogger<ClockWatch> log) : BackgroundService
{
    private static readonly TimeSpan _look = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (clock is RehearsalClock)
            return;
        using var looks = new PeriodicTimer(_look, network.Clock);
        for (var apart = Apart(); await Wait(looks, stoppingToken);)
            if (Apart() is var now && (now - apart).Duration() >= _look && await Follow(now - apart, stoppingToken))
                apart = now;
    }

    private TimeSpan Apart() => clock.GetUtcNow() - network.Now;

    private static async Task<bool> Wait(PeriodicTimer looks, CancellationToken stop)
    {
        try
        {
            return await looks.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>False when it did not work; it is tried again at the next look.</summary>
    private async Task<bool> Follow(TimeSpan jump, CancellationToken stop)
    {
        Log.Jumped(log, jump);
        try
        {
            await alarms.Move(stop);
            return true;
        }
        catch (Exception failed)
        {
            if (!stop.IsCancellationRequested)
                Log.NotFollowed(log, failed);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The machine's clock was set by {Jump}; the alarms are set anew")]
        public static partial void Jumped(ILogger logger, TimeSpan jump);

        [LoggerMessage(2, LogLevel.Error, "The alarms were not set by the new time; next try in a minute")]
        public static partial void NotFollowed(ILogger logger, Exception cause);
    }
}
