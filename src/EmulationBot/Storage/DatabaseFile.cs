using System.Reflection;
using EmulationBot.Auditing;
using EmulationBot.Core.Texts;
using EmulationBot.Storage.Migrations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Options;

namespace EmulationBot.Storage;

/// <summary>The database as a file: made, brought to the present schema (a copy first), and what is wrong with it in words.</summary>
public sealed partial class DatabaseFile(
    IDbContextFactory<BotDb> databases, IOptions<StorageOptions> options, ILogger<DatabaseFile> log)
{
    /// <summary>The last of the migrations: a database that has it needs none.</summary>
    public static readonly string NewestMigration = typeof(LedgerDays).GetCustomAttribute<MigrationAttribute>()!.Id;

    private readonly string _path = options.Value.FullPath();
    private readonly MigrationCopy _before = new(options.Value.FullPath());

    /// <summary>Brings the database to the present schema. Called once at start, before anything reads it.</summary>
    /// <exception cref="StorageException">It is newer than the program, not a database, locked or not writable.</exception>
    public async Task Prepare(CancellationToken stop)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            if (_before.IsNeeded)
                Undo();
            if (!File.Exists(_path))
                await File.WriteAllBytesAsync(_path, [], stop);
            if (await Newest(stop) != NewestMigration)
                await BringUp(stop);
            await using var connection = StorageSetup.Open(options.Value);
            // Takes the write lock and gives it back: a file that cannot be written shows now, not at the first message.
            await Run(connection, """PRAGMA journal_mode = WAL; BEGIN IMMEDIATE; UPDATE "__EFMigrationsHistory" SET "ProductVersion" = '' WHERE 0; ROLLBACK""", stop);
        }
        catch (Exception cause) when (cause is not StorageException && Trouble(_path, cause) is { } trouble)
        {
            throw new StorageException(trouble, cause);
        }
    }

    /// <exception cref="StorageException">There is no such file: it was taken away, for <see cref="Prepare"/> alone makes one.</exception>
    public static void MustExist(string path)
    {
        if (!File.Exists(path))
            throw new StorageException(Say.DatabaseGone(path));
    }

    /// <summary>The line that says what is wrong with the file; null when the failure is none of a file.</summary>
    public static string? Trouble(string path, Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return Reason(failure.GetBaseException()) is { } reason ? Say.DatabaseUnusable(path, reason) : null;
    }

    /// <summary>Whether it has the present schema; changes nothing.</summary>
    /// <exception cref="StorageException">It is newer than the program, or of another one.</exception>
    public async Task<bool> IsCurrent(CancellationToken stop)
    {
        await using var db = await databases.CreateDbContextAsync(stop);
        return (await Pending(db, stop)).Count == 0;
    }

    /// <summary>A start was killed while it migrated: all is as it was before, and begins anew.</summary>
    private void Undo()
    {
        using var alone = Lock();
        // The other start may have come to its end meanwhile.
        if (!_before.IsNeeded)
            return;
        using (var kept = new SqliteConnection(StorageSetup.ConnectionString(options.Value)))
            SqliteConnection.ClearPool(kept);
        if (_before.PutBack() is { } copy)
            Log.Undone(log, copy);
    }

    private async Task<IReadOnlyList<string>> Pending(BotDb db, CancellationToken stop)
    {
        if (!Exists)
            return [.. db.Database.GetMigrations()];
        await db.Database.OpenConnectionAsync(stop);
        var applied = await Applied((SqliteConnection)db.Database.GetDbConnection(), stop);
        if (applied.Except(db.Database.GetMigrations()).FirstOrDefault() is { } newer)
            throw new StorageException(Say.DatabaseIsNewer(_path, newer));
        if (applied.Count == 0 && await HasTables(db, stop))
            throw new StorageException(Say.DatabaseIsForeign(_path));
        return [.. db.Database.GetMigrations().Where(m => !applied.Contains(m))];
    }

    /// <summary>The last migration that was applied, asked without the model: put together, it would take a fifth of every start.</summary>
    private async Task<string?> Newest(CancellationToken stop)
    {
        // Given back before anything is migrated: through one that was open meanwhile the log could not be emptied afterwards.
        await using var connection = StorageSetup.Open(options.Value);
        return (await Applied(connection, stop)).Max(StringComparer.Ordinal);
    }

    private static async Task<HashSet<string>> Applied(SqliteConnection connection, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsHistory'";
        if (await command.ExecuteScalarAsync(stop) is not > 0L)
            return [];
        command.CommandText = """SELECT "MigrationId" FROM "__EFMigrationsHistory" """;
        await using var rows = await command.ExecuteReaderAsync(stop);
        var applied = new HashSet<string>();
        while (await rows.ReadAsync(stop))
            applied.Add(rows.GetString(0));
        return applied;
    }

    private async Task BringUp(CancellationToken stop)
    {
        // Held by the system, not by a row: a process that dies while migrating leaves nothing behind that would stop the next.
        await using var alone = Lock();
        await using var db = await databases.CreateDbContextAsync(stop);
        if (await Pending(db, stop) is { Count: > 0 } pending)
            await Migrate(db, pending[^1], stop);
    }

    private async Task Migrate(BotDb db, string target, CancellationToken stop)
    {
        _before.Mark(Exists ? await Copy(target, stop) : null);
        await db.Database.ExecuteSqlAsync($"DROP TABLE IF EXISTS __EFMigrationsLock", stop);
        await db.Database.OpenConnectionAsync(stop);
        AuditTable.Teach((SqliteConnection)db.Database.GetDbConnection());
        await db.Database.MigrateAsync(stop);
        _before.Done();
        Log.Migrated(log, target);
    }

    private FileStream Lock()
    {
        try
        {
            return new FileStream(_path + ".lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException held)
        {
            throw new StorageException(Say.DatabaseUnusable(_path, Say.DatabaseLocked), held);
        }
    }

    private async Task<string> Copy(string target, CancellationToken stop)
    {
        var copy = await _before.Make(target, partial => DatabaseCopy.Write(options.Value, partial, stop));
        Log.Copied(log, copy);
        return copy;
    }

    private static async Task<bool> HasTables(BotDb db, CancellationToken stop) =>
        await db.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 4) <> '__EF' AND substr(name, 1, 7) <> 'sqlite_'")
            .SingleAsync(stop) > 0;

    private static async Task Run(SqliteConnection connection, string sql, CancellationToken stop)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(stop);
    }

    private bool Exists => File.Exists(_path) && new FileInfo(_path).Length > 0;

    /// <summary>SQLite result codes; 28 and 0x80070070 are the full disk of Unix and of Windows.</summary>
    private static string? Reason(Exception cause) => cause switch
    {
        SqliteException fault => Reason(fault.SqliteErrorCode & 0xFF),
        IOException { HResult: 28 or unchecked((int)0x80070070) } => Say.DiskFull,
        IOException or UnauthorizedAccessException => Say.DatabaseNotWritable,
        _ => null,
    };

    private static string Reason(int code) => code switch
    {
        5 or 6 => Say.DatabaseLocked,
        11 or 26 => Say.DatabaseCorrupt,
        13 => Say.DiskFull,
        8 or 14 => Say.DatabaseNotWritable,
        _ => Say.DatabaseFault(code),
    };

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Database copied to {Copy} before it is migrated")]
        public static partial void Copied(ILogger logger, string copy);

        [LoggerMessage(3, LogLevel.Warning, "A migration was cut short; the database is as it was before ({Copy})")]
        public static partial void Undone(ILogger logger, string copy);

        [LoggerMessage(2, LogLevel.Information, "Database migrated to {Migration}")]
        public static partial void Migrated(ILogger logger, string migration);
    }
}
