using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EmulationBot.Storage;

/// <summary>Sets what SQLite keeps per connection: how durable a commit is, how long a busy database is waited for and how long the write-ahead log grows.</summary>
public sealed class ConnectionPragmas(StorageOptions options) : DbConnectionInterceptor
{
    private readonly string _pragmas = $"PRAGMA busy_timeout = 5000; PRAGMA synchronous = {options.Synchronous}; PRAGMA wal_autocheckpoint = {Checkpoints.PagesInLog};";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        ArgumentNullException.ThrowIfNull(connection);
        using var command = Pragmas(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        await using var command = Pragmas(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private DbCommand Pragmas(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        return command;
    }
}
