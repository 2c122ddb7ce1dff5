using EmulationBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Tests.Storage;

/// <summary>What is known of a row is never older than the row.</summary>
public sealed class RowsTests : IAsyncLifetime
{
    private const string An = "test:an";

    private TempDatabase _database = null!;
    private WriteTurn _turns = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await TempDatabase.Prepared();
        _turns = new WriteTurn(_database.Open);
        await Turn(writing => writing.People.Add(new PersonRow { Id = An, Channel = "test", Account = "an", Name = "An" }));
    }

    public ValueTask DisposeAsync()
    {
        _turns.Dispose();
        _database.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_was_written_by_key_is_found_by_key()
    {
        await Turn(writing =>
        {
            Rename(writing, "Bình");
            Assert.Equal("Bình", Name(writing));
        });
        await Turn(writing => Assert.Equal("Bình", Name(writing)));
        Assert.Equal("Bình", Stored());
    }

    [Fact]
    public async Task Values_of_every_kind_are_what_the_model_makes_of_them()
    {
        var at = new DateTimeOffset(2020, 2, 10, 9, 0, 0, 5, TimeSpan.Zero);
        var full = new OutboxRow
        {
            Channel = "test",
            ChatId = "7",
            PersonId = An,
            Lane = OutboxLane.Reply,
            PayloadJson = "{\"a\":\"Ấp\"}",
            CreatedAt = at,
            QueuedAt = at.AddDays(1),
            NotBefore = at.AddDays(2),
            Attempts = 3,
            State = OutboxState.Unknown,
            Uncertain = true,
            Cause = "",
            SentAt = at.AddDays(3),
            MessageId = "9",
            Card = true,
        };
        await Turn(writing => writing.Outbox.Add(full));
        await using var db = _database.CreateDbContext();
        var (byModel, byKey) = (await db.Outbox.SingleAsync(Stop), (OutboxRow?)null);
        await Turn(writing => byKey = writing.Outbox.Find(full.Id));
        Assert.Equivalent(full, byModel, strict: true);
        Assert.Equivalent(full, byKey, strict: true);

        var bare = db.Outbox.Add(new OutboxRow { Channel = "test", ChatId = "7", PayloadJson = "{}" }).Entity;
        await db.SaveChangesAsync(Stop);
        await Turn(writing => byKey = writing.Outbox.Find(bare.Id));
        Assert.Equivalent(bare, byKey, strict: true);
    }

    [Fact]
    public async Task Two_changes_of_one_row_found_twice_both_count()
    {
        await Turn(writing =>
        {
            var (first, second) = (writing.People.Find(An)!, writing.People.Find(An)!);
            first.Name = "Bình";
            second.UnitId = "xa-tan-lap";
            writing.People.Update(first);
            writing.People.Update(second);
        });
        await Turn(writing => Assert.Equal(("Bình", "xa-tan-lap"), (Name(writing), writing.People.Find(An)!.UnitId)));
    }

    [Fact]
    public async Task A_value_written_and_set_back_is_set_back()
    {
        await Turn(writing =>
        {
            var row = writing.People.Find(An)!;
            row.Name = "Bình";
            writing.People.Update(row);
            row.Name = "An";
            writing.People.Update(row);
        });
        Assert.Equal("An", Stored());
    }

    [Fact]
    public async Task A_row_changed_and_not_written_is_as_it_was()
    {
        await Turn(writing => writing.People.Find(An)!.Name = "Bình");
        await Turn(writing => Assert.Equal("An", Name(writing)));
    }

    [Fact]
    public async Task A_row_that_was_not_there_is_found_once_added_and_not_once_removed()
    {
        await Turn(writing => Assert.Null(writing.Drafts.Find("p", "u")));
        await Turn(writing =>
        {
            writing.Drafts.Add(new DraftRow { PlanId = "p", UnitId = "u" });
            Assert.NotNull(writing.Drafts.Find("p", "u"));
        });
        await Turn(writing => writing.Drafts.Remove(writing.Drafts.Find("p", "u")!));
        await Turn(writing => Assert.Null(writing.Drafts.Find("p", "u")));
    }

    [Fact]
    public async Task A_row_found_by_a_condition_and_written_is_found_by_key()
    {
        await Turn(writing => Assert.Equal("An", Name(writing)));
        await Turn(writing =>
        {
            var row = Assert.Single(writing.People.Where("\"Account\" = ?", "an"));
            row.Name = "Bình";
            writing.People.Update(row);
        });
        await Turn(writing => Assert.Equal("Bình", Name(writing)));
    }

    [Fact]
    public async Task What_is_written_through_the_model_is_found_by_key()
    {
        using (var writing = await _turns.Take(Stop))
        {
            Assert.Equal("An", Name(writing));
            var model = writing.Db;
            Assert.Equal("An", Name(writing));
            await model.People.ExecuteUpdateAsync(p => p.SetProperty(x => x.Name, "Bình"), Stop);
            Assert.Equal("Bình", Name(writing));
            await writing.Commit(Stop);
        }
        await Turn(writing => Assert.Equal("Bình", Name(writing)));
    }

    [Fact]
    public async Task What_another_process_writes_is_found_by_the_next_turn()
    {
        await Turn(writing => Assert.Equal("An", Name(writing)));
        await using (var other = new SqliteConnection(StorageSetup.ConnectionString(_database.Options)))
        {
            await other.OpenAsync(Stop);
            await using var command = other.CreateCommand();
            command.CommandText = "UPDATE people SET Name = 'Bình'";
            await command.ExecuteNonQueryAsync(Stop);
        }
        await Turn(writing => Assert.Equal("Bình", Name(writing)));
    }

    [Fact]
    public async Task What_was_not_committed_never_was()
    {
        await Turn(writing => Assert.Equal("An", Name(writing)));
        using (var writing = await _turns.Take(Stop))
            Rename(writing, "Bình");
        await Turn(writing => Assert.Equal("An", Name(writing)));
    }

    private static string? Name(WriteTransaction writing) => writing.People.Find(An)!.Name;

    private static void Rename(WriteTransaction writing, string name)
    {
        var row = writing.People.Find(An)!;
        row.Name = name;
        writing.People.Update(row);
    }

    private string? Stored()
    {
        using var db = _database.CreateDbContext();
        return db.People.AsNoTracking().Single().Name;
    }

    private async Task Turn(Action<WriteTransaction> act)
    {
        using var writing = await _turns.Take(Stop);
        act(writing);
        await writing.Commit(Stop);
    }
}
