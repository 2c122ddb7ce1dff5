using EmulationBot.Auditing;
using EmulationBot.Storage;
using EmulationBot.Tests.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EmulationBot.Tests.Auditing;

/// <summary>Lines older than the chain are chained when it comes.</summary>
public sealed class AuditMigrationTests : IDisposable
{
    private readonly TempDatabase _database = new();

    public void Dispose() => _database.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(300)]
    public async Task An_older_database_is_chained_and_goes_on(int lines)
    {
        await MakeOlder(lines);
        await _database.File.Prepare(Stop);
        Assert.Equal((AuditFault.None, lines), Found());
        await Write();
        Assert.Equal((AuditFault.None, lines + 1), Found());
    }

    [Fact]
    public async Task What_was_older_is_guarded_from_then_on()
    {
        await MakeOlder(9);
        await _database.File.Prepare(Stop);
        Run("DROP TRIGGER audit_is_not_changed; UPDATE audit SET PersonId = 'test:binh' WHERE Id = 4");
        Assert.Equal((AuditFault.Changed, 4L), Found());
    }

    [Fact]
    public async Task Who_was_known_before_counts_as_seen_with_the_newest_message()
    {
        await MakeOlder(0);
        Run("INSERT INTO people (Id, Channel, Account, Role, Muted, Unreachable, DialogueJson, FirstSeenAt, Version) VALUES ('test:an', 'test', 'an', 'Guest', 0, 0, '{}', 1000, 0)");
        Run("INSERT INTO inbox (Channel, UpdateId, Sequence, PersonId, ReceivedJson, ReceivedAt) VALUES ('test', '1', 1, 'test:binh', '{}', 5000)");
        await _database.File.Prepare(Stop);
        await using var db = _database.CreateDbContext();
        var person = await db.People.SingleAsync(Stop);
        Assert.Equal((5000, 0, null), (person.LastSeenAt.ToUnixTimeMilliseconds(), person.NoticeVersion, person.NoticeAt));
    }

    /// <summary>The database as it was before the audit had a chain.</summary>
    private async Task MakeOlder(int lines)
    {
        await _database.File.Prepare(Stop);
        await using (var db = _database.CreateDbContext())
            await db.GetService<IMigrator>().MigrateAsync("LeanOutbox", Stop);
        for (var i = 1; i <= lines; i++)
            Run($"INSERT INTO audit (At, PersonId, UnitId, Event) VALUES ({i * 1000}, 'test:an', {(i % 2 == 0 ? "'xa-tan-lap'" : "NULL")}, 'registration.sent')");
    }

    private async Task Write()
    {
        using var turns = new WriteTurn(_database.Open);
        using var writing = await turns.Take(Stop);
        writing.Audit.Add(new AuditRow { PersonId = "test:an", Event = "person.paired" });
        await writing.Commit(Stop);
    }

    private (AuditFault Fault, long Line) Found()
    {
        using var connection = Open();
        var report = AuditCheck.Run(connection);
        return (report.Fault, report.Fault == AuditFault.None ? report.Lines : report.Broken);
    }

    private void Run(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The query is the test's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(StorageSetup.ConnectionString(_database.Options));
        connection.Open();
        return connection;
    }
}
