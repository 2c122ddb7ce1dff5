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
