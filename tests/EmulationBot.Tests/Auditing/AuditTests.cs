using EmulationBot.Auditing;
using EmulationBot.Storage;
using EmulationBot.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace EmulationBot.Tests.Auditing;

/// <summary>What happens to the audit when somebody lays hands on it.</summary>
public sealed class AuditTests : IAsyncLifetime
{
    private TempDatabase _database = null!;
    private WriteTurn _turns = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await TempDatabase.Prepared();
        _turns = new WriteTurn(_database.Open);
    }

    public ValueTask DisposeAsync()
    {
        _turns.Dispose();
        _database.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void An_empty_audit_is_whole() => Assert.Equal((AuditFault.None, 0L), Found());

    [Fact]
    public async Task Lines_written_in_many_transactions_are_one_chain()
    {
        await Write(3);
        await Write(0);
        await Write(4);
        Assert.Equal((AuditFault.None, 7L), Found());
        var report = Check();
        Assert.Equal((At(1), At(7)), (report.From, report.To));
        Assert.Equal(new AuditHead(7, (string)Sql("SELECT Hash FROM audit WHERE Id = 7")!), report.Head);
    }

    [Fact]
    public async Task A_transaction_that_was_not_committed_leaves_no_gap()
    {
        await Write(2);
        using (var broken = await _turns.Take(Stop))
            broken.Audit.Add(Line(99));
        await Write(2);
        Assert.Equal((AuditFault.None, 4L), Found());
    }

    [Fact]
    public async Task A_restart_goes_on_with_the_chain()
    {
        await Write(2);
        _turns.Dispose();
        _turns = new WriteTurn(_database.Open);
        await Write(2);
        Assert.Equal((AuditFault.None, 4L), Found());
    }

    [Fact]
    public async Task Another_process_that_adds_a_line_meanwhile_breaks_no_chain_and_refuses_nobody()
    {
        await Write(2);
        using (var other = new WriteTurn(_database.Open))
        using (var writing = await other.Take(Stop))
        {
            writing.Audit.Add(Line(3));
            await writing.Commit(Stop);
        }
        await Write(1);
        Assert.Equal((AuditFault.None, 4L), Found());
    }

    [Theory]
    [InlineData("UPDATE audit SET Event = 'x' WHERE Id = 2")]
    [InlineData("DELETE FROM audit WHERE Id = 2")]
    [InlineData("INSERT INTO audit (At, PersonId, Event) VALUES (1, 'x', 'x')")]
    public async Task The_database_refuses_to_change_delete_or_slip_in_a_line(string sql)
    {
        await Write(3);
        Assert.Throws<SqliteException>(() => Sql(sql));
        Assert.Equal((AuditFault.None, 3L), Found());
    }

    [Theory]
    [InlineData("Event = 'registration.withdrawn'")]
    [InlineData("PersonId = 'test:binh'")]
    [InlineData("UnitId = NULL")]
    [InlineData("At = At + 1")]
    [InlineData("\"Before\" = ''")]
    [InlineData("\"After\" = NULL")]
    [InlineData("\"Before\" = \"After\", \"After\" = \"Before\"")]
    public async Task A_tampered_line_is_named(string change)
    {
        await Write(9);
        Force($"UPDATE audit SET {change} WHERE Id = 5");
        Assert.Equal((AuditFault.Changed, 5L), Found());
    }

    [Fact]
    public async Task A_tampered_line_with_a_new_hash_of_its_own_breaks_the_next()
    {
        await Write(9);
        var line = new AuditLine(5, At(5).ToUnixTimeMilliseconds(), "test:binh", "xa-tan-lap", "registration.sent", "a", "b", (string)Sql("SELECT PreviousHash FROM audit WHERE Id = 5")!);
        Force($"UPDATE audit SET PersonId = 'test:binh', Hash = '{AuditChain.Hash(line)}' WHERE Id = 5");
        Assert.Equal((AuditFault.OutOfOrder, 6L), Found());
    }

    [Fact]
    public async Task A_line_that_was_taken_out_is_missed()
    {
        await Write(9);
        Force("DELETE FROM audit WHERE Id = 5");
        Assert.Equal((AuditFault.OutOfOrder, 6L), Found());
    }

    [Fact]
    public async Task The_first_line_is_missed_too()
    {
        await Write(3);
        Force("DELETE FROM audit WHERE Id = 1");
        Assert.Equal((AuditFault.OutOfOrder, 2L), Found());
    }

    [Fact]
    public async Task Lines_that_changed_places_are_noticed()
    {
        await Write(9);
        Force("UPDATE audit SET Id = 100 WHERE Id = 5; UPDATE audit SET Id = 5 WHERE Id = 6; UPDATE audit SET Id = 6 WHERE Id = 100");
        Assert.Equal((AuditFault.OutOfOrder, 5L), Found());
    }

    [Theory]
    [InlineData(9, 9)]
    [InlineData(7, 7)]
    [InlineData(1, 1)]
    public async Task Lines_cut_off_the_end_are_missed(int from, long named)
    {
        await Write(9);
        Force($"DELETE FROM audit WHERE Id >= {from}");
        Assert.Equal((AuditFault.CutOff, named), Found());
    }

    [Fact]
    public async Task Lines_cut_off_the_end_are_missed_also_when_the_bot_has_gone_on_writing()
    {
        await Write(9);
        Force("DELETE FROM audit WHERE Id >= 8");
        _turns.Dispose();
        _turns = new WriteTurn(_database.Open);
        await Write(3);
        Assert.Equal((AuditFault.OutOfOrder, 10L), Found());
    }

    [Fact]
    public async Task Who_cuts_off_the_end_and_the_head_is_betrayed_by_a_head_said_elsewhere()
    {
        await Write(9);
        var said = Check().Head.Hash;
        Assert.Equal(AuditFault.None, Check(said).Fault);
        Force("DELETE FROM audit WHERE Id = 9; UPDATE audit_head SET Line = 8, Hash = (SELECT Hash FROM audit WHERE Id = 8)");
        Assert.Equal(AuditFault.None, Check().Fault);
        Assert.Equal(AuditFault.NotThere, Check(said).Fault);
    }

    [Fact]
    public async Task A_head_that_is_gone_is_a_fault_and_stops_nobody()
    {
        await Write(3);
        Force("DELETE FROM audit_head");
        Assert.Equal(AuditFault.NoHead, Check().Fault);
        _turns.Dispose();
        _turns = new WriteTurn(_database.Open);
        await Write(1);
        Assert.Equal((AuditFault.None, 4L), Found());
    }

    [Fact]
    public async Task A_database_that_no_longer_refuses_is_a_fault()
    {
        await Write(3);
        Sql("DROP TRIGGER audit_is_not_deleted");
        Assert.Equal(AuditFault.Unguarded, Check().Fault);
    }

    [Fact]
    public async Task The_last_lines_alone_can_be_looked_at()
    {
        await Write(9);
        Force("UPDATE audit SET Event = 'x' WHERE Id = 3");
        Assert.Equal((AuditFault.None, 4L), (Latest(4).Fault, Latest(4).Lines));
        Assert.Equal(AuditFault.Changed, Latest(8).Fault);
        Assert.Equal(AuditFault.Changed, Latest(1000).Fault);
    }

    /// <summary>The encoding is a promise: chains of today are checked by programs of tomorrow.</summary>
    [Fact]
    public void The_hash_of_a_line_is_what_it_was() => Assert.Equal(
        "5e4d5419836dc39c56c9a9a50c78334d3a596886dc8895fc292ecd4b37448862", AuditChain.Hash(new AuditLine(1, 1580871600000, "telegram:1", null, "person.paired", "role=Guest", "role=Chair:xa-tan-lap", AuditChain.Beginning)));

    private async Task Write(int lines)
    {
        using var writing = await _turns.Take(Stop);
        for (var i = 0; i < lines; i++)
            writing.Audit.Add(Line(writing.Audit.Head.Line + 1));
        await writing.Commit(Stop);
    }

    private static AuditRow Line(long number) =>
        new() { At = At(number), PersonId = "test:an", UnitId = "xa-tan-lap", Event = "registration.sent", Before = "a", After = "b" };

    private static DateTimeOffset At(long number) => new DateTimeOffset(2020, 2, 5, 1, 0, 0, TimeSpan.Zero).AddMinutes(number);

    /// <summary>What was found and where; the number of lines when all is well.</summary>
    private (AuditFault Fault, long Line) Found() => Check() is var report && report.Fault == AuditFault.None ? (report.Fault, report.Lines) : (report.Fault, report.Broken);

    private AuditReport Check(string? known = null)
    {
        using var connection = Open();
        return AuditCheck.Run(connection, known: known);
    }

    private AuditReport Latest(long lines)
    {
        using var connection = Open();
        return AuditCheck.Run(connection, lines);
    }

    /// <summary>As somebody does it who has the file and knows SQL.</summary>
    private void Force(string sql)
    {
        var guards = (string)Sql("SELECT group_concat(sql, ';') FROM sqlite_master WHERE type = 'trigger'")!;
        Sql("DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_not_deleted; DROP TRIGGER audit_is_chained;");
        Sql(sql);
        Sql(guards);
    }

    private object? Sql(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The query is the test's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(StorageSetup.ConnectionString(_database.Options));
        connection.Open();
        return connection;
    }
}
