using EmulationBot.Channels;
using Microsoft.Data.Sqlite;

namespace EmulationBot.Storage;

/// <summary>Lets <see cref="Tidying"/> run a while after the start and then once a day.</summary>
public sealed partial class TidyingRounds(Tidying tidying, NetworkTime network, ILogger<TidyingRounds> log) : BackgroundService
{
    private static readonly TimeSpan _afterStart = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan _between = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = _afterStart; !stoppingToken.IsCancellationRequested; wait = _between)
        {
            await Task.Delay(wait, network.Clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
                await Run(stoppingToken);
        }
    }

    private async Task Run(CancellationToken stop)
    {
        try
        {
            Log.Tidied(log, await tidying.Run(stop));
        }
        catch (Exception away) when (away is SqliteException or OperationCanceledException)
        {
            Log.Later(log, away.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Rows} old rows deleted")]
        public static partial void Tidied(ILogger logger, int rows);

        [LoggerMessage(2, LogLevel.Warning, "Old rows stay until tomorrow: {Cause}")]
        public static partial void Later(ILogger logger, string cause);
    }
}
