using EmulationBot.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Storage;

/// <summary>
/// Moves what was committed from the write-ahead log into the database file once a minute, beside the writer, who would wait
/// for it: that alone presses it onto the disk where Storage:Synchronous is NORMAL, so a power cut loses a minute at most. The
/// writer does it himself only when far more has come together (<see cref="PagesInLog"/>; sqlite.org, "Checkpointing").
/// </summary>
public sealed partial class Checkpoints(IDbContextFactory<BotDb> databases, NetworkTime network, ILogger<Checkpoints> log) : BackgroundService
{
    /// <summary>64 MB. Every time the writer does it, all who wait for him wait some tens of milliseconds longer.</summary>
    public const int PagesInLog = 16_000;

    private static readonly TimeSpan _between = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minute = new PeriodicTimer(_between, network.Clock);
        while (await minute.WaitForNextTickAsync(stoppingToken))
            await Run(stoppingToken);
    }

    private async Task Run(CancellationToken stop)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(stop);
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(PASSIVE)", stop);
        }
        catch (SqliteException away)
        {
            Log.Later(log, away.SqliteExtendedErrorCode);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Debug, "The log stays as it is for another minute: error {Cause} of SQLite")]
        public static partial void Later(ILogger logger, int cause);
    }
}
