using EmulationBot.Core.Conversations;
using EmulationBot.Core.Privacy;
using EmulationBot.Learning;
using EmulationBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace EmulationBot.Tests.Storage;

public sealed class TidyingTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2020, 8, 20, 2, 0, 0, TimeSpan.FromHours(7)));
    private WriteTurn _turns = null!;
    private TempDatabase _database = null!;

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

    [Theory]
    [InlineData(29, null, true)]
    [InlineData(31, null, false)]
    [InlineData(31, "JsonException", true)]
    [InlineData(181, "JsonException", false)]
    public async Task A_settled_update_goes_after_a_month_and_one_set_aside_after_half_a_year(int days, string? failure, bool stays)
    {
        await Add(new InboxRow { Channel = "test", UpdateId = "1", PersonId = "test:an", ReceivedJson = "{}", DoneAt = Ago(days), Failure = failure });
        await Tidy();
        await using var db = _database.CreateDbContext();
        Assert.Equal(stays, await db.Inbox.AnyAsync(Stop));
    }

    [Fact]
    public async Task However_many_young_rows_there_are_a_round_looks_at_the_oldest_alone()
    {
        await using (var db = _database.CreateDbContext())
            await db.Database.ExecuteSqlAsync($"""
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
                INSERT INTO inbox (Channel, UpdateId, Sequence, PersonId, ReceivedJson, ReceivedAt, DoneAt)
                SELECT 'test', i, i, 'test:an', '[]', {Ago(1).ToUnixTimeMilliseconds()}, {Ago(1).ToUnixTimeMilliseconds()} FROM n
                """, Stop);
        var thousands = 0;
        using (var writing = await _turns.Take(Stop))
        {
            var connection = (SqliteConnection)writing.Db.Database.GetDbConnection();
            SQLitePCL.raw.sqlite3_progress_handler(connection.Handle, 1000, _ => thousands++ * 0, null);
            await writing.Commit(Stop);
        }
        await Tidy();
        Assert.InRange(thousands, 0, 50);
    }

    [Fact]
    public async Task One_row_of_a_clock_that_was_ahead_keeps_no_others()
    {
        await Add(new InboxRow { Channel = "test", UpdateId = "1", PersonId = "test:an", ReceivedJson = "{}", ReceivedAt = Ago(-3650), DoneAt = Ago(-3650) });
        foreach (var id in (string[])["2", "3", "4"])
            await Add(new InboxRow { Channel = "test", UpdateId = id, PersonId = "test:an", ReceivedJson = "{}", ReceivedAt = Ago(199), DoneAt = Ago(199) });
        await Tidy();
        await using var db = _database.CreateDbContext();
        Assert.Equal("1", (await db.Inbox.SingleAsync(Stop)).UpdateId);
    }

    [Fact]
    public async Task An_update_that_waits_stays_however_old()
    {
        await Add(new InboxRow { Channel = "test", UpdateId = "1", PersonId = "test:an", ReceivedJson = "{}", ReceivedAt = Ago(1000) });
        Assert.Equal(0, await Tidy());
    }

    [Theory]
    [InlineData(OutboxState.Sent, 29, true)]
    [InlineData(OutboxState.Sent, 31, false)]
    [InlineData(OutboxState.Cancelled, 31, false)]
    [InlineData(OutboxState.Unreachable, 31, true)]
    [InlineData(OutboxState.Unreachable, 181, false)]
    [InlineData(OutboxState.Pending, 1000, true)]
    public async Task A_delivered_message_goes_after_a_month_one_that_failed_later_one_that_waits_never(OutboxState state, int days, bool stays)
    {
        await Add(Message(state, days));
        await Tidy();
        await using var db = _database.CreateDbContext();
        Assert.Equal(stays, await db.Outbox.AnyAsync(Stop));
    }

    [Fact]
    public async Task The_message_of_a_reminder_stays_with_its_ledger()
    {
        await Add(Message(OutboxState.Sent, 1000, rung: "T-4"));
        Assert.Equal(0, await Tidy());
    }

    [Fact]
    public async Task Many_rows_go_in_several_steps()
    {
        await Add([.. Enumerable.Range(0, 1201).Select(_ => (object)Message(OutboxState.Sent, 40))]);
        Assert.Equal(1201, await Tidy());
    }

    [Theory]
    [InlineData(QuestionState.Answered, 364, true)]
    [InlineData(QuestionState.Answered, 366, false)]
    [InlineData(QuestionState.Dismissed, 366, false)]
    [InlineData(QuestionState.Waiting, 1000, true)]
    public async Task A_settled_question_goes_after_a_year_one_that_waits_never(QuestionState state, int days, bool stays)
    {
        await Add(Question(state, days));
        await Tidy();
        await using var db = _database.CreateDbContext();
        Assert.Equal(stays, await db.Set<QuestionRow>().AnyAsync(Stop));
    }

    [Theory]
    [InlineData(364, true)]
    [InlineData(366, false)]
    public async Task A_draft_goes_when_nobody_has_touched_it_for_a_year(int days, bool stays)
    {
        await Add(new DraftRow { PlanId = "p", UnitId = "u", UpdatedAt = Ago(days) });
        await Tidy();
        await using var db = _database.CreateDbContext();
        Assert.Equal(stays, await db.Drafts.AnyAsync(Stop));
    }

    [Theory]
    [InlineData(Role.Guest, 179, true)]
    [InlineData(Role.Guest, 181, false)]
    [InlineData(Role.Chair, 1000, true)]
    [InlineData(Role.Reviewer, 1000, true)]
    public async Task A_guest_who_has_not_written_for_half_a_year_is_forgotten(Role role, int days, bool stays)
    {
        await Add(Person(role, days));
        await Tidy();
        await using var db = _database.CreateDbContext();
        Assert.Equal(stays, await db.People.AnyAsync(Stop));
    }

    [Fact]
    public async Task A_guest_to_whom_an_answer_is_due_is_not_forgotten()
    {
        await Add(Person(Role.Guest, 400), Question(QuestionState.Waiting, 400));
        Assert.Equal(0, await Tidy());
    }

    [Fact]
    public async Task What_was_tidied_stands_in_the_audit_as_numbers()
    {
        await Add(Person(Role.Guest, 400), Message(OutboxState.Sent, 40), Message(OutboxState.Sent, 41));
        await Tidy();
        await Tidy();
        await using var db = _database.CreateDbContext();
        var line = Assert.Single(await db.Audit.ToListAsync(Stop));
        Assert.Equal(("data.tidied", "messages=2 questions=0 drafts=0 guests=1"), (line.Event, line.After));
    }

    private QuestionRow Question(QuestionState state, int days) =>
        new() { PlanId = "p", PersonId = "test:an", Text = "?", State = state, AskedAt = Ago(days), SettledAt = state == QuestionState.Waiting ? null : Ago(days) };

    private PersonRow Person(Role role, int days) => new() { Id = "test:an", Channel = "test", Account = "an", Role = role, FirstSeenAt = Ago(days), LastSeenAt = Ago(days) };

    private static OutboxRow Message(OutboxState state, DateTimeOffset at, string? rung) =>
        new() { Channel = "test", ChatId = "chat", PayloadJson = "{}", State = state, CreatedAt = at, Rung = rung };

    private OutboxRow Message(OutboxState state, int days, string? rung = null) => Message(state, Ago(days), rung);

    private DateTimeOffset Ago(int days) => _clock.GetUtcNow().AddDays(-days);

    private async Task Add(params object[] rows)
    {
        await using var db = _database.CreateDbContext();
        db.AddRange(rows);
        await db.SaveChangesAsync(Stop);
    }

    private Task<int> Tidy() => new Tidying(_turns, Retention.Standard, _clock).Run(Stop);
}
