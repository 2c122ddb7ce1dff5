using EmulationBot.Core.Texts;
using Microsoft.Data.Sqlite;

namespace EmulationBot.Storage;

/// <summary>Copies of the database; one that is broken is not kept.</summary>
public static class DatabaseCopy
{
    /// <summary>Writes a consistent copy while the database is in use.</summary>
    /// <exception cref="StorageException">The database is broken, or the copy cannot be written.</exception>
    public static async Task Write(StorageOptions of, string path, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(of);
        await using var source = new SqliteConnection(StorageSetup.ConnectionString(of));
        await using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        await source.OpenAsync(stop);
        try
        {
            await target.OpenAsync(stop);
        }
        catch (SqliteException refused)
        {
            throw new StorageException(Say.Operations.CannotWrite(path), refused);
        }
        try
        {
            source.BackupDatabase(target);
            if (!await IsWhole(target, stop))
                throw new StorageException(Say.DatabaseUnusable(of.FullPath(), Say.DatabaseCorrupt));
        }
        catch (Exception failed) when (failed is SqliteException or StorageException)
        {
            await target.CloseAsync();
            File.Delete(path);
            throw failed is SqliteException { SqliteErrorCode: var code } && (code & 0xFF) is 13 or 10 ? new StorageException(Say.Operations.CannotWrite(path), failed) : failed;
        }
    }

    /// <summary>Whether SQLite finds no fault in a database (PRAGMA quick_check).</summary>
    public static async Task<bool> IsWhole(SqliteConnection opened, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(opened);
        await using var check = opened.CreateCommand();
        check.CommandText = "PRAGMA quick_check(1)";
        return await check.ExecuteScalarAsync(stop) is "ok";
    }
}
