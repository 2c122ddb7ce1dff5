using EmulationBot.Storage;
using EmulationBot.Tests.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Tests.Channels;

/// <summary>While the database cannot be written nothing is acknowledged, and all goes on by itself when it can.</summary>
public sealed class DatabaseFaultTests : IAsyncLifetime
{
    private TempDatabase _database = null!;
    private PipelineUnderTest _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TempDatabase.Prepared();
        _bot = await new PipelineUnderTest(_database).Start();
        await _bot.Hear(PipelineUnderTest.Words("an", "trước"));
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        _database.Dispose();
    }

    [Theory]
    [InlineData("PRAGMA max_page_count = 1", 13)]
    [InlineData("PRAGMA query_only = 1", 8)]
    public async Task On_a_full_or_unwritable_disk_nothing_is_acknowledged_and_the_repetition_is_answered_once(string fault, int code)
    {
        var words = PipelineUnderTest.Words("an", new string('x', 100_000));
        string[] longerThanWhatIsLeft = [.. Enumerable.Repeat(new string('x', 3000), 30), "sau"];
        _bot.Decide = (facts, _) => PipelineUnderTest.Say(facts, longerThanWhatIsLeft);
        await _bot.Break(fault);
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => _bot.Store(words));
        Assert.Equal(code, Assert.IsType<SqliteException>(refused.GetBaseException()).SqliteErrorCode);
        Assert.Single(_bot.Rows(db => db.Inbox));

        _bot.Mend();
        var again = _bot.Store(words);
        await _bot.Until(() => again.IsCompleted, secondsPerStep: 1);
        await again;
        await _bot.Settled();
        Assert.Equal(["trước", .. longerThanWhatIsLeft], _bot.Channel.Texts("chat-an"));
    }

    [Fact]
    public async Task A_database_that_takes_nothing_is_known_to_fail_until_it_takes_something()
    {
        await _bot.Break("PRAGMA query_only = 1");
        for (var i = 0; i < 8; i++)
        {
            var refused = _bot.Store(PipelineUnderTest.Words("an", $"{i}"));
            await _bot.Until(() => refused.IsCompleted, secondsPerStep: 1);
            await Assert.ThrowsAnyAsync<Exception>(() => refused);
        }
        Assert.True(_bot.Failing);

        _bot.Mend();
        var taken = _bot.Store(PipelineUnderTest.Words("an", "sau"));
        await _bot.Until(() => taken.IsCompleted, secondsPerStep: 1);
        await _bot.Settled();
        Assert.False(_bot.Failing);
        Assert.Equal(["trước", "sau"], _bot.Channel.Texts("chat-an"));
    }

    [Fact]
    public async Task A_commit_of_nothing_proves_nothing_about_the_disk()
    {
        await _bot.Break("PRAGMA max_page_count = 1");
        for (var i = 0; i < 8; i++)
        {
            var refused = _bot.Store(PipelineUnderTest.Words("an", new string('x', 100_000)));
            await _bot.Until(() => refused.IsCompleted, secondsPerStep: 1);
            await Assert.ThrowsAnyAsync<Exception>(() => refused);
        }
        using (var reading = await _bot.Get<WriteTurn>().Take(PipelineUnderTest.Stop))
            await reading.Commit(PipelineUnderTest.Stop);
        Assert.True(_bot.Failing);
    }

    [Fact]
    public async Task Of_a_database_that_was_taken_away_nothing_is_acknowledged_and_all_goes_on_when_it_is_back()
    {
        var away = _database.Path + ".away";
        await using (var db = _database.CreateDbContext())
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", PipelineUnderTest.Stop);
        File.Move(_database.Path, away);
        var refused = _bot.Store(PipelineUnderTest.Words("an", "vào chỗ trống"));
        await _bot.Until(() => refused.IsCompleted, secondsPerStep: 1);
        await Assert.ThrowsAnyAsync<Exception>(() => refused);

        File.Move(away, _database.Path, overwrite: true);
        Task? again = null;
        await _bot.Until(() => Again().IsCompletedSuccessfully, secondsPerStep: 1);
        await _bot.Settled();
        Assert.Equal(["trước", "sau"], _bot.Channel.Texts("chat-an"));

        Task Again() => again = again is null or { IsFaulted: true } ? _bot.Store(PipelineUnderTest.Words("an", "sau") with { UpdateId = "900000001" }) : again;
    }

    [Fact]
    public async Task While_another_process_holds_the_database_an_update_waits_and_is_then_answered()
    {
        Task stored;
        await using (var other = _database.CreateDbContext())
        {
            await using var held = await other.Database.BeginTransactionAsync(PipelineUnderTest.Stop);
            stored = _bot.Store(PipelineUnderTest.Words("an", "sau"));
            Assert.Single(_bot.Rows(db => db.Inbox));
            Assert.False(stored.IsCompleted);
        }
        await stored;
        await _bot.Settled();
        Assert.Equal(["trước", "sau"], _bot.Channel.Texts("chat-an"));
    }
}
