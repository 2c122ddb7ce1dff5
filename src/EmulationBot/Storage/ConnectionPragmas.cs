using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EmulationBot.Storage;

/// <summary>Sets what SQLite keeps per connection: how durable a commit is, how long a busy database is waited for and how long the write-ahead log grows.</summary>
public sealed class ConnectionPragmas(StorageOptions options) : DbConnectionInterceptor
{
    public static void Set(SqliteConnection connection, StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(options);
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA busy_timeout = 5000; PRAGMA synchronous = {options.Synchronous}; PRAGMA wal_autocheckpoint = {Checkpoints.PagesInLog};";
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set((SqliteConnection)connection, options);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set((SqliteConnection)connection, options);
        return Task.CompletedTask;
    }
}
