using EmulationBot.Channels;
using Microsoft.Data.Sqlite;

namespace EmulationBot.Storage;

/// <summary>Lets <see cref="Tidying"/> run a while after the start and then once a day, and names the head of the audit in the log.</summary>
public sealed partial class TidyingRounds(Tidying tidying, WriteTurn turns, NetworkTime network, ILogger<TidyingRounds> log) : BackgroundService
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
            await NameHead(stop);
        }
        catch (Exception away) when (away is SqliteException or StorageException or OperationCanceledException)
        {
            Log.Later(log, away.GetType().Name);
        }
    }

    /// <summary>The log is another place than the database: lines that are cut off the end of the audit are missed by it.</summary>
    private async Task NameHead(CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        var head = writing.Audit.Head;
        await writing.Commit(stop);
        Log.Head(log, head.Line, head.Hash);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Rows} old rows deleted")]
        public static partial void Tidied(ILogger logger, int rows);

        [LoggerMessage(3, LogLevel.Information, "The audit has {Line} lines and ends with {Hash}")]
        public static partial void Head(ILogger logger, long line, string hash);

        [LoggerMessage(2, LogLevel.Warning, "Old rows stay until tomorrow: {Cause}")]
        public static partial void Later(ILogger logger, string cause);
    }
}
