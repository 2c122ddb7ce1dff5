using EmulationBot.Channels;
using EmulationBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace EmulationBot.Tests.Storage;

public sealed class CheckpointsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_minute_after_a_commit_it_stands_in_the_database_file_itself()
    {
        using var database = await TempDatabase.Prepared();
        var clock = new FakeTimeProvider();
        using var rounds = new Checkpoints(database, new NetworkTime(clock), NullLogger<Checkpoints>.Instance);
        // As in the service: while anybody has the database open, nobody else empties the log.
        await using var open = database.CreateDbContext();
        await open.Database.OpenConnectionAsync(Stop);
        await rounds.StartAsync(Stop);
        open.Inbox.Add(new InboxRow { Channel = "test", UpdateId = "1", PersonId = "test:an" });
        await open.SaveChangesAsync(Stop);
        Assert.Equal(0, await InFileAlone(open));

        clock.Advance(TimeSpan.FromMinutes(1));
        for (var patience = TimeSpan.FromSeconds(20); await InFileAlone(open) == 0 && patience > TimeSpan.Zero; patience -= TimeSpan.FromMilliseconds(20))
            await Task.Delay(20, Stop);
        Assert.Equal(1, await InFileAlone(open));
        await rounds.StopAsync(Stop);
    }

    /// <summary>What somebody finds who has the file without its log.</summary>
    private static async Task<long> InFileAlone(BotDb open)
    {
        var copy = Path.Combine(Directory.CreateTempSubdirectory("file-alone-").FullName, "copy.db");
        File.Copy(open.Database.GetDbConnection().DataSource, copy);
        try
        {
            await using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
            await connection.OpenAsync(Stop);
            await using var count = connection.CreateCommand();
            count.CommandText = "SELECT count(*) FROM inbox";
            return (long)(await count.ExecuteScalarAsync(Stop))!;
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(copy)!, recursive: true);
        }
    }
}
