using EmulationBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace EmulationBot.Tests.Storage;

/// <summary>A real SQLite file in a folder of its own, gone afterwards.</summary>
internal sealed class TempDatabase : IDbContextFactory<BotDb>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("emulationbot-test-");

    public TempDatabase(string synchronous = "NORMAL") =>
        Options = new StorageOptions { Path = System.IO.Path.Combine(_folder.FullName, "bot.db"), Synchronous = synchronous };

    public StorageOptions Options { get; }

    public string Path => Options.Path;

    public string[] Files => [.. _folder.GetFiles().Select(f => f.Name).Order()];

    public DatabaseFile File => new(this, Microsoft.Extensions.Options.Options.Create(Options), NullLogger<DatabaseFile>.Instance);

    public static async Task<TempDatabase> Prepared()
    {
        var database = new TempDatabase();
        await database.File.Prepare(TestContext.Current.CancellationToken);
        return database;
    }

    /// <summary>Every text in every row of every table, with the place where it stands.</summary>
    public IReadOnlyList<(string Place, string Text)> Texts()
    {
        using var connection = new SqliteConnection(StorageSetup.ConnectionString(Options));
        connection.Open();
        return [.. Column(connection, "SELECT name FROM sqlite_master WHERE type = 'table'").SelectMany(table => Texts(connection, table))];
    }

    private static IEnumerable<(string Place, string Text)> Texts(SqliteConnection connection, string table) =>
        from column in Column(connection, $"SELECT name FROM pragma_table_info('{table}')")
        from text in Column(connection, $"SELECT CAST(\"{column}\" AS TEXT) FROM \"{table}\" WHERE \"{column}\" IS NOT NULL")
        select ($"{table}.{column}", text);

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The query is made of the names of the tables.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var rows = command.ExecuteReader();
        var values = new List<string>();
        while (rows.Read())
            values.Add(rows.GetString(0));
        return values;
    }

    public SqliteConnection Open() => StorageSetup.Open(Options);

    public BotDb CreateDbContext()
    {
        var options = new DbContextOptionsBuilder<BotDb>();
        StorageSetup.Configure(options, Options);
        return new BotDb(options.Options);
    }

    public void Dispose()
    {
        using (var connection = new SqliteConnection(StorageSetup.ConnectionString(Options)))
            SqliteConnection.ClearPool(connection);
        _folder.Delete(recursive: true);
    }
}
