using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using static EmulationBot.Tests.Reminders.Cast;

namespace EmulationBot.Tests.Reminders;

/// <summary>Rounds against a real database: what reaches ledger and outbox, and what is sent in the end.</summary>
public sealed class RemindingTests : IAsyncLifetime
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("reminders").FullName;
    private readonly FakeTimeProvider _clock = new(February(12, 8));
    private ReminderHost _host = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = await Restarted();
        await _host.Pair(Chair);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    private Task<ReminderHost> Restarted() => ReminderHost.Build(Path.Combine(_folder, "bot.db"), _clock);

    [Fact]
    public async Task A_due_reminder_is_in_ledger_and_outbox_and_points_from_one_to_the_other()
    {
        Assert.Equal(1, await _host.Reminding.Run(Stop));
        var entry = Assert.Single(await _host.Ledger());
        var message = Assert.Single(await _host.Messages());
        Assert.Equal(("T-2", TanLap.Id, Chair.Id, message.Id), (entry.Rung, entry.UnitId, entry.PersonId, entry.OutboxId));
        Assert.Equal((OutboxLane.Broadcast, "1", "T-2", TanLap.Id), (message.Lane, message.ChatId, message.Rung, message.UnitId));
        Assert.True(await _host.StillDue(message, Stop));
    }

    [Fact]
    public async Task Twenty_rounds_at_once_remind_once()
    {
        var queued = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => _host.Reminding.Run(Stop))));
        Assert.Equal(1, queued.Sum());
        Assert.Single(await _host.Messages());
    }

    [Fact]
    public async Task A_restart_between_deciding_and_sending_neither_doubles_nor_loses_the_reminder()
    {
        await _host.Reminding.Run(Stop);
        await _host.DisposeAsync();
        _clock.Advance(TimeSpan.FromMinutes(20));
        _host = await Restarted();
        Assert.Equal(0, await _host.Reminding.Run(Stop));
        Assert.True(await _host.StillDue(Assert.Single(await _host.Messages()), Stop));
    }

    [Fact]
    public async Task A_unit_that_sends_between_deciding_and_sending_is_left_alone_and_the_ledger_remembers()
    {
        await _host.Reminding.Run(Stop);
        await _host.Write(db =>
        {
            var row = new RegistrationRow { PlanId = Plan.Id, UnitId = TanLap.Id, Number = 1, Code = "TB-022-001" };
            row.Take(Registered(RegistrationState.Sent));
            db.Add(row);
        });
        Assert.False(await _host.StillDue(Assert.Single(await _host.Messages()), Stop));
        Assert.Single(await _host.Ledger());
        Assert.Equal(0, await _host.Reminding.Run(Stop));
    }

    [Fact]
    public async Task Of_two_units_reminded_the_one_that_sends_meanwhile_gets_no_message()
    {
        await _host.Pair(new Person("telegram:3") { Role = Role.Chair, UnitId = ThanhBac.Id });
        Assert.Equal(2, await _host.Reminding.Run(Stop));
        await _host.Write(db => db.Add(new PaperFilingRow { PlanId = Plan.Id, UnitId = TanLap.Id, ClaimedAt = _clock.GetUtcNow() }));
        await _host.Deliver();
        Assert.Equal(["3"], _host.Chats.Taken.Select(message => message.ChatId));
        Assert.Equal([OutboxState.Cancelled, OutboxState.Sent], (await _host.Messages()).OrderBy(m => m.ChatId).Select(m => m.State));
        Assert.Equal(2, (await _host.Ledger()).Count);
    }

    [Fact]
    public async Task A_draft_begun_meanwhile_brings_one_message_with_the_words_of_now()
    {
        await _host.Reminding.Run(Stop);
        await _host.Write(db => db.Add(new DraftRow { PlanId = Plan.Id, UnitId = TanLap.Id }));
        await _host.Deliver();
        Assert.Contains("bước 1/8", Assert.Single(_host.Chats.Taken).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_mutes_between_deciding_and_sending_is_left_alone()
    {
        await _host.Reminding.Run(Stop);
        await Change(person => person.Muted = true);
        Assert.False(await _host.StillDue(Assert.Single(await _host.Messages()), Stop));
    }

    [Fact]
    public async Task A_person_who_hands_the_seat_over_between_deciding_and_sending_is_left_alone()
    {
        await _host.Reminding.Run(Stop);
        await Change(person => (person.Role, person.UnitId) = (Role.Guest, null));
        Assert.False(await _host.StillDue(Assert.Single(await _host.Messages()), Stop));
    }

    [Fact]
    public async Task A_draft_begun_between_deciding_and_sending_is_told_of_its_step_in_one_message()
    {
        await _host.Reminding.Run(Stop);
        await _host.Write(db => db.Add(new DraftRow { PlanId = Plan.Id, UnitId = TanLap.Id }));
        var first = Assert.Single(await _host.Messages());
        Assert.False(await _host.StillDue(first, Stop));
        var second = (await _host.Messages())[^1];
        Assert.NotEqual(first.Id, second.Id);
        Assert.True(await _host.StillDue(second, Stop));
        // The first may be asked about once more, after a crash before it was cancelled.
        Assert.False(await _host.StillDue(first, Stop));
        Assert.Contains("bước 1/8", Words(second), StringComparison.Ordinal);
        Assert.Equal(second.Id, Assert.Single(await _host.Ledger()).OutboxId);
    }

    [Fact]
    public async Task A_reminder_held_up_over_night_counts_its_days_anew()
    {
        await using var other = await ReminderHost.Build(Path.Combine(_folder, "other.db"), new FakeTimeProvider(February(10, 8)));
        await other.Pair(Chair);
        await other.Reminding.Run(Stop);
        Assert.Contains("còn 4 ngày (4 ngày làm việc)", Words((await other.Messages())[^1]), StringComparison.Ordinal);
        await other.DisposeAsync();
        await using var later = await ReminderHost.Build(Path.Combine(_folder, "other.db"), new FakeTimeProvider(February(11, 9)));
        Assert.False(await later.StillDue((await later.Messages())[^1], Stop));
        Assert.Contains("còn 3 ngày (3 ngày làm việc)", Words((await later.Messages())[^1]), StringComparison.Ordinal);
        Assert.True(await later.StillDue((await later.Messages())[^1], Stop));
    }

    [Fact]
    public async Task A_person_known_from_a_group_alone_is_reminded_when_he_has_a_chat()
    {
        await Change(person => person.ChatId = null);
        Assert.Equal(0, await _host.Reminding.Run(Stop));
        await Change(person => person.ChatId = "1");
        Assert.Equal(1, await _host.Reminding.Run(Stop));
    }

    [Fact]
    public async Task A_digest_that_waited_some_minutes_is_sent_as_it_was_made()
    {
        await _host.Pair(Reviewer);
        _clock.SetUtcNow(February(12, 16, 15));
        await _host.Reminding.Run(Stop);
        var digest = (await _host.Messages()).Single(m => m.Rung == "digest-T-2");
        _clock.Advance(TimeSpan.FromMinutes(10));
        Assert.True(await _host.StillDue(digest, Stop));
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.False(await _host.StillDue(digest, Stop));
    }

    private Task Change(Action<PersonRow> change) => _host.Write(db => change(db.People.Single(p => p.Id == Chair.Id)));

    private static string Words(OutboxRow message) => StoredJson.Read<Outgoing>(message.PayloadJson).Reply!.Text.ToString();
}
