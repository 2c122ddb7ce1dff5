using System.Collections.Immutable;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Seats;
using EmulationBot.Storage;
using EmulationBot.Tests.Storage;
using Microsoft.Extensions.Logging;
using static EmulationBot.Tests.Channels.PipelineUnderTest;

namespace EmulationBot.Tests.Channels;

public sealed class TurnRunnerTests : IAsyncLifetime
{
    private TempDatabase _database = null!;
    private PipelineUnderTest _pipeline = null!;

    public async ValueTask InitializeAsync() => _pipeline = await new PipelineUnderTest(_database = await TempDatabase.Prepared()).Start();

    public async ValueTask DisposeAsync()
    {
        await _pipeline.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task Everything_a_person_says_is_answered_in_order()
    {
        _pipeline.Decide = (facts, incoming) => Say(facts, $"{Text(incoming)}, một", $"{Text(incoming)}, hai");
        await _pipeline.Hear([.. Enumerable.Range(1, 30).Select(i => Words(i % 2 == 0 ? "an" : "binh", $"{i}"))]);
        Assert.Equal(Enumerable.Range(1, 30).Where(i => i % 2 == 0).SelectMany(i => new[] { $"{i}, một", $"{i}, hai" }), _pipeline.Channel.Texts("chat-an"));
        Assert.Equal(30, _pipeline.Channel.Texts("chat-binh").Count());
    }

    [Fact]
    public async Task Updates_that_wait_are_taken_in_the_order_the_channel_numbers_them()
    {
        await _pipeline.DisposeAsync();
        _pipeline = new PipelineUnderTest(_database);
        await _pipeline.Store(Words("an", "second") with { UpdateId = "9000002" });
        await _pipeline.Store(Words("an", "first") with { UpdateId = "9000001" });
        await _pipeline.Start();
        await _pipeline.Settled();
        Assert.Equal(["first", "second"], _pipeline.Channel.Texts());
    }

    [Fact]
    public async Task Who_is_seen_for_the_first_time_is_known_afterwards()
    {
        await _pipeline.Hear(Words("an", "xin chào") with { Name = "Nguyễn Văn An" });
        var person = Assert.Single(_pipeline.Rows(db => db.People));
        Assert.Equal(("test:an", "chat-an", "Nguyễn Văn An", Role.Guest), (person.Id, person.ChatId, person.Name, person.Role));
        Assert.Equal(_pipeline.Clock.GetUtcNow(), person.FirstSeenAt);
    }

    [Fact]
    public async Task Who_speaks_in_a_group_is_answered_there_and_keeps_no_chat()
    {
        await _pipeline.Hear(Words("an", "hạn?") with { ChatId = "-100", Incoming = Incoming.Words("hạn?") with { InGroup = true } });
        Assert.Equal(["hạn?"], _pipeline.Channel.Texts("-100"));
        Assert.Null(Assert.Single(_pipeline.Rows(db => db.People)).ChatId);
    }

    [Fact]
    public async Task A_pressed_button_is_answered_and_its_message_changed_once()
    {
        _pipeline.Decide = (facts, _) => new Turn(facts.State, [new Reply("một") { Edits = true }, new Reply("hai") { Edits = true }]) { Toast = "Đã ghi" };
        await _pipeline.Hear(Words("an", "") with { Incoming = Incoming.Tap("go"), Press = "press-1", Message = "m7" });
        var press = Assert.Single(_pipeline.Channel.Sent, m => m.Press is not null);
        Assert.Equal(("press-1", "Đã ghi"), (press.Press, press.Toast));
        Assert.Equal(["m7", null], _pipeline.Channel.Sent.Where(m => m.Reply is not null).Select(m => m.EditsMessage));
    }

    [Fact]
    public async Task The_dialogue_goes_on_where_it_stood()
    {
        _pipeline.Decide = (facts, incoming) => Say(facts, facts.State.Dialogue.Focus ?? "fresh") with
        {
            Next = facts.State with { Dialogue = facts.State.Dialogue with { Focus = Text(incoming) } },
        };
        await _pipeline.Hear(Words("an", "phone"), Words("an", "targets"));
        Assert.Equal(["fresh", "phone"], _pipeline.Channel.Texts());
    }

    [Fact]
    public async Task A_draft_is_kept_after_every_answer_and_gone_when_it_is_dropped()
    {
        await _pipeline.Pair("an");
        _pipeline.Decide = Fill;
        await _pipeline.Hear(Words("an", "một"));
        await _pipeline.Hear(Words("an", "hai"));
        var draft = Assert.Single(_pipeline.Rows(db => db.Drafts)).ToDraft();
        Assert.Equal(("một|hai", 2), (draft.Answers["line"], draft.Version));
        await _pipeline.Hear(Words("an", "drop"));
        Assert.Empty(_pipeline.Rows(db => db.Drafts));
    }

    [Fact]
    public async Task Every_version_of_a_registration_is_kept()
    {
        await _pipeline.Pair("an");
        _pipeline.Decide = Send;
        await _pipeline.Hear(Words("an", "bản đầu"));
        await _pipeline.Hear(Words("an", "bản sửa"));
        await _pipeline.Hear(Words("an", "withdraw"));
        var registration = Assert.Single(_pipeline.Rows(db => db.Registrations));
        Assert.Equal((1, 2, RegistrationState.Withdrawn), (registration.Number, registration.Version, registration.State));
        Assert.Equal(["bản đầu", "bản sửa"], _pipeline.Rows(db => db.RegistrationVersions).Select(v => StoredJson.Read<ImmutableDictionary<string, string>>(v.AnswersJson)["line"]));
        Assert.Equal(["registration.sent", "registration.sent", "registration.withdrawn"], _pipeline.Rows(db => db.Audit).Select(a => a.Event));
    }

    [Fact]
    public async Task Of_two_people_of_a_unit_who_send_at_once_the_second_is_told()
    {
        await _pipeline.Pair("an");
        await _pipeline.Pair("binh");
        _pipeline.Decide = (facts, incoming) =>
            facts.State.Registration is { } sent ? Say(facts, $"Đã gửi bởi {sent.SentBy}") : Send(facts, incoming);
        await _pipeline.Hear(Words("an", "bản của An"), Words("binh", "bản của Bình"));
        Assert.Equal(["đã gửi", "Đã gửi bởi test:an"], _pipeline.Channel.Texts());
        Assert.Equal("test:an", Assert.Single(_pipeline.Rows(db => db.Registrations)).SentBy);
    }

    [Fact]
    public async Task Of_two_people_who_fill_in_one_draft_at_once_no_answer_is_lost()
    {
        await _pipeline.Pair("an");
        await _pipeline.Pair("binh");
        _pipeline.Decide = Fill;
        await _pipeline.Hear(Words("an", "một"), Words("binh", "của Bình"), Words("an", "hai"));
        Assert.Equal("một|của Bình|hai", Assert.Single(_pipeline.Rows(db => db.Drafts)).ToDraft().Answers["line"]);
    }

    [Fact]
    public async Task A_code_serves_once_even_when_two_use_it_at_the_same_moment()
    {
        var code = InviteRow.NewCode();
        await AddInvite(code);
        _pipeline.Decide = (facts, _) => facts.Invite is { Usable: true } invite
            ? Say(facts, "đã gắn") with { UsedCode = invite.Code, Next = facts.State with { Person = facts.State.Person.Holding(invite.Seat!) } }
            : Say(facts, "mã đã dùng");
        await _pipeline.Hear(Words("an", $"/start {code}"), Words("binh", $"/start {code}"));
        Assert.Equal(["đã gắn", "mã đã dùng"], _pipeline.Channel.Texts());
        Assert.Equal("test:an", Assert.Single(_pipeline.Rows(db => db.Invites)).UsedBy);
        Assert.Equal(Role.Guest, Assert.Single(_pipeline.Rows(db => db.People), p => p.Id == "test:binh").Role);
    }

    [Fact]
    public async Task A_message_that_breaks_its_turn_takes_nothing_from_those_who_came_with_it()
    {
        _pipeline.Decide = (facts, incoming) => Text(incoming) == "hỏng" ? throw new InvalidOperationException("broken") : Say(facts, Text(incoming));
        await _pipeline.Hear(Words("an", "một"));
        await _pipeline.Hear(Words("an", "hai"), Words("binh", "hỏng"), Words("chi", "ba"));
        Assert.Equal(["một", "hai", "ba"], _pipeline.Channel.Texts().Where(t => t.Length < 4));
        Assert.Single(_pipeline.Rows(db => db.Inbox), i => i.Failure is not null);
        Assert.All(_pipeline.Rows(db => db.Inbox), i => Assert.NotNull(i.DoneAt));
    }

    [Fact]
    public async Task A_code_pairs_and_is_not_stored_in_clear()
    {
        var code = InviteRow.NewCode();
        await AddInvite(code);
        _pipeline.Decide = (facts, _) => Say(facts, "đã gắn") with
        {
            UsedCode = facts.Invite!.Code,
            Next = facts.State with { Person = facts.State.Person.Holding(facts.Invite.Seat!) },
        };
        await _pipeline.Hear(Words("an", code.ToLowerInvariant()));
        var invite = Assert.Single(_pipeline.Rows(db => db.Invites));
        Assert.Equal("test:an", invite.UsedBy);
        Assert.DoesNotContain(code, invite.Hash, StringComparison.Ordinal);
        Assert.Equal((Role.Chair, Unit), (Assert.Single(_pipeline.Rows(db => db.People)).Role, _pipeline.Rows(db => db.People)[0].UnitId));
    }

    [Fact]
    public async Task A_reviewer_sees_where_every_unit_stands_and_others_do_not()
    {
        await _pipeline.Pair("an");
        await _pipeline.Pair("vu", role: Role.Reviewer);
        _pipeline.Decide = Fill;
        await _pipeline.Hear(Words("an", "một"));
        _pipeline.Decide = (facts, _) => Say(facts, string.Join(';', facts.Roster.Select(s => $"{s.Unit.Id}:{s.Draft?.Version}:{s.People.Count}")));
        await _pipeline.Hear(Words("an", "?"), Words("vu", "?"));
        Assert.Equal([""], _pipeline.Channel.Texts("chat-an").Skip(1));
        Assert.Contains($"{Unit}:1:1", Assert.Single(_pipeline.Channel.Texts("chat-vu")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_filing_is_claimed_by_the_unit_and_confirmed_by_a_reviewer()
    {
        await _pipeline.Pair("an");
        await _pipeline.Pair("vu", role: Role.Reviewer);
        _pipeline.Decide = (facts, incoming) => facts.State.Person.Role == Role.Chair
            ? Say(facts) with { Next = facts.State with { Paper = new PaperFiling(Plan, Unit, facts.Now, "test:an") } }
            : Say(facts) with { Paper = new PaperChange(Plan, Unit, Text(incoming) == "confirm" ? facts.Roster.First(s => s.Paper is not null).Paper! with { ConfirmedAt = facts.Now, ConfirmedBy = "test:vu" } : null) };
        await _pipeline.Hear(Words("an", "paper"), Words("vu", "confirm"));
        var paper = Assert.Single(_pipeline.Rows(db => db.PaperFilings));
        Assert.Equal(("test:an", "test:vu"), (paper.ClaimedBy, paper.ConfirmedBy));
        await _pipeline.Hear(Words("vu", "gone"));
        Assert.Empty(_pipeline.Rows(db => db.PaperFilings));
    }

    [Fact]
    public async Task A_message_that_breaks_its_turn_is_set_aside_answered_calmly_and_blocks_nobody()
    {
        _pipeline.Decide = (facts, incoming) => Text(incoming) == "0912345678"
            ? throw new InvalidOperationException($"cannot read {Text(incoming)}")
            : Say(facts, Text(incoming));
        await _pipeline.Hear(Words("an", "một"), Words("an", "0912345678"), Words("an", "ba"), Words("binh", "bốn"));
        Assert.Equal(["một", Core.Texts.Say.TurnFailed.ToString(), "ba"], _pipeline.Channel.Texts("chat-an"));
        Assert.Equal(["bốn"], _pipeline.Channel.Texts("chat-binh"));
        Assert.StartsWith("InvalidOperationException", Assert.Single(_pipeline.Rows(db => db.Inbox), i => i.Failure is not null).Failure, StringComparison.Ordinal);
        Assert.Single(_pipeline.Logs.Lines, l => l.Level >= LogLevel.Error);
        Assert.DoesNotContain(_pipeline.Logs.Lines, l => l.Text.Contains("0912345678", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_said_leaves_the_inbox_when_it_is_settled_unless_it_was_set_aside()
    {
        _pipeline.Decide = (facts, incoming) => Text(incoming) == "hỏng" ? throw new InvalidOperationException("broken") : Say(facts, Text(incoming));
        await _pipeline.Hear(Words("an", "một"));
        await _pipeline.Hear(Words("an", "hai"), Words("binh", "hỏng"));
        Assert.All(_pipeline.Rows(db => db.Inbox), i => Assert.Equal(i.Failure is null, i.ReceivedJson == InboxRow.NoWords));
        Assert.Contains("hỏng", Assert.Single(_pipeline.Rows(db => db.Inbox), i => i.Failure is not null).ReceivedJson, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_can_never_be_saved_is_set_aside_too()
    {
        await _pipeline.Pair("an");
        _pipeline.Decide = (facts, _) => Say(facts, "unsaid") with { Next = facts.State with { Draft = new Draft(Plan, null!) } };
        await _pipeline.Hear(Words("an", "một"));
        Assert.Equal([Core.Texts.Say.TurnFailed.ToString()], _pipeline.Channel.Texts());
    }

    [Fact]
    public async Task Who_blocks_the_bot_is_unreachable_until_he_comes_back()
    {
        var person = await _pipeline.Pair("an");
        var gate = new TaskCompletionSource();
        _pipeline.Channel.Gate = gate.Task;
        await _pipeline.Store(Words("an", "một"));
        await _pipeline.Until(() => _pipeline.Channel.Attempts.Count == 1);
        var reminder = await _pipeline.Remind(person, "nhắc");
        await _pipeline.Store(Words("an", "") with { Left = true });
        await _pipeline.Until(() => _pipeline.Rows(db => db.People)[0].Unreachable);
        gate.SetResult();
        await _pipeline.Settled();
        Assert.Equal(["một"], _pipeline.Channel.Texts());
        Assert.Equal(OutboxState.Cancelled, _pipeline.Rows(db => db.Outbox).Single(o => o.Id == reminder.Id).State);
        await _pipeline.Hear(Words("an", "") with { Left = false });
        Assert.False(_pipeline.Rows(db => db.People)[0].Unreachable);
    }

    [Fact]
    public async Task What_was_stored_before_a_crash_is_answered_after_it()
    {
        await _pipeline.DisposeAsync();
        _pipeline = new PipelineUnderTest(_database);
        await _pipeline.Store(Words("an", "một"));
        await using var next = await new PipelineUnderTest(_database).Start();
        await next.Settled();
        Assert.Equal(["một"], next.Channel.Texts());
    }

    [Fact]
    public async Task A_reply_committed_before_a_crash_goes_out_once_after_it()
    {
        _pipeline.Channel.Gate = new TaskCompletionSource().Task;
        var decided = 0;
        _pipeline.Decide = (facts, incoming) => Say(facts, $"{Text(incoming)} {++decided}");
        await _pipeline.Store(Words("an", "một"));
        await _pipeline.Until(() => _pipeline.Rows(db => db.Outbox).Count == 1);

        await using var next = await new PipelineUnderTest(_database).Start();
        await next.Settled();
        await using var third = await new PipelineUnderTest(_database).Start();
        await third.Hear(Words("an", "hai"));

        Assert.Equal(["một 1"], next.Channel.Texts());
        Assert.Equal(["hai"], third.Channel.Texts());
    }

    private static string Text(Incoming incoming) => ((Content.Words)incoming.Content).Text;

    private static Turn Fill(Facts facts, Incoming incoming)
    {
        var draft = facts.State.Draft ?? new Draft(Plan, facts.State.Person.UnitId!) { StartedAt = facts.Now };
        var line = draft.Answers.TryGetValue("line", out var said) ? $"{said}|{Text(incoming)}" : Text(incoming);
        var next = draft with { Answers = draft.Answers.SetItem("line", line), Version = draft.Version + 1, UpdatedAt = facts.Now };
        return Say(facts, "đã ghi") with { Next = facts.State with { Draft = Text(incoming) == "drop" ? null : next } };
    }

    private static Turn Send(Facts facts, Incoming incoming)
    {
        var before = facts.State.Registration;
        var withdraw = Text(incoming) == "withdraw";
        var next = withdraw ? before! with { State = RegistrationState.Withdrawn } : Sent(facts, before, Text(incoming));
        return Say(facts, "đã gửi") with
        {
            Next = facts.State with { Registration = next, Draft = null },
            Events = [withdraw ? "registration.withdrawn" : "registration.sent"],
        };
    }

    private static Registration Sent(Facts facts, Registration? before, string line) =>
        (before ?? new Registration($"TB-2020-{facts.NextNumber:000}", Plan, Unit) { Version = 0, SentBy = "", FirstSentAt = facts.Now }) with
        {
            Version = (before?.Version ?? 0) + 1,
            SentBy = facts.State.Person.Id,
            SentAt = facts.Now,
            Answers = ImmutableDictionary<string, string>.Empty.Add("line", line),
        };

    private async Task AddInvite(string code)
    {
        await using var db = _pipeline.Db();
        var now = _pipeline.Clock.GetUtcNow();
        var seat = db.Add(new SeatRow { Kind = SeatKind.Head, UnitId = Unit, CodeHash = InviteRow.HashOf(code) }).Entity;
        await db.SaveChangesAsync(Stop);
        db.Invites.Add(new InviteRow { Hash = InviteRow.HashOf(code), SeatId = seat.Id, CreatedAt = now, ExpiresAt = now.AddDays(7) });
        await db.SaveChangesAsync(Stop);
    }
}
