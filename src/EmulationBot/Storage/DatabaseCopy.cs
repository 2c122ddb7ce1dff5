using EmulationBot.Core.Texts;
using Microsoft.Data.Sqlite;
using SQLitePCL;

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
        var whole = false;
        try
        {
            source.BackupDatabase(target);
            whole = QuickCheck.IsWhole(target);
        }
        catch (SqliteException full) when ((full.SqliteErrorCode & 0xFF) is raw.SQLITE_FULL or raw.SQLITE_IOERR)
        {
            throw new StorageException(Say.Operations.CannotWrite(path), full);
        }
        finally
        {
            await target.CloseAsync();
            if (!whole)
                File.Delete(path);
        }
        if (!whole)
            throw new StorageException(Say.DatabaseUnusable(of.FullPath(), Say.DatabaseCorrupt));
    }
}
