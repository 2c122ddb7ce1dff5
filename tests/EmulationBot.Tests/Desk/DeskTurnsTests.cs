using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Seats;
using EmulationBot.Desk;
using EmulationBot.Seats;
using EmulationBot.Storage;
using EmulationBot.Tests.Channels;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Tests.Desk;

/// <summary>An act at the desk is a turn: written with announcements and audit in one commit, or refused.</summary>
public sealed class DeskTurnsTests : IAsyncLifetime
{
    private const string Unit = PipelineUnderTest.Unit;

    private DeskUnderTest _desk = null!;

    private static CancellationToken Stop => DeskUnderTest.Stop;

    public async ValueTask InitializeAsync()
    {
        _desk = await DeskUnderTest.Open();
        await _desk.Bot.Pair("bé", role: Role.Reviewer, name: "Trần Thị Bé");
        await _desk.Bot.Pair("an");
        await _desk.Registered(RegistrationState.Sent);
    }

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_return_is_written_told_to_the_unit_and_in_the_audit()
    {
        var outcome = await _desk.Turns.Take(await _desk.SignIn("test:bé"), new DeskAct.Return(Unit, 1, Fields.Targets, "chỉ tiêu chưa có số cụ thể", null), Stop);
        Assert.True(outcome.Done);
        Assert.Equal(RegistrationState.Returned, _desk.State());
        await _desk.Bot.Settled();
        var told = Assert.Single(_desk.Bot.Channel.Sent);
        Assert.Equal("chat-an", told.ChatId);
        Assert.Contains("chỉ tiêu chưa có số cụ thể", told.Reply!.Text.ToString(), StringComparison.Ordinal);
        Assert.Contains("registration.returned", _desk.Audited());
    }

    [Fact]
    public async Task What_is_said_at_the_desk_is_not_said_in_the_chat()
    {
        await _desk.Turns.Take(await _desk.SignIn("test:bé"), new DeskAct.Note(Unit, 1, "đã gọi đồng chí An"), Stop);
        await _desk.Bot.Settled();
        Assert.Empty(_desk.Bot.Channel.Sent);
    }

    [Fact]
    public async Task Two_reviewers_at_one_registration_decide_it_once()
    {
        await _desk.Bot.Pair("cúc", role: Role.Reviewer);
        var (first, second) = (await _desk.SignIn("test:bé"), await _desk.SignIn("test:cúc"));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(n => Task.Run(() => _desk.Turns.Take(n % 2 == 0 ? first : second, new DeskAct.Complete(Unit, 1), Stop))));
        Assert.Single(outcomes, o => o.Done);
        Assert.Equal(9, outcomes.Count(o => o.Said.ToString().Contains("Màn hình đã cũ", StringComparison.Ordinal)));
        await _desk.Bot.Settled();
        Assert.Single(_desk.Bot.Channel.Sent);
    }

    [Fact]
    public async Task An_act_after_the_seat_was_lost_does_nothing()
    {
        var who = await _desk.SignIn("test:bé");
        await using (var db = _desk.Bot.Db())
            await db.Set<SeatRow>().Where(s => s.HolderId == "test:bé").ExecuteUpdateAsync(set => set.SetProperty(s => s.HolderId, (string?)null), Stop);
        var outcome = await _desk.Turns.Take(who, new DeskAct.Complete(Unit, 1), Stop);
        Assert.Null(outcome.Turn);
        Assert.Contains("đăng nhập lại", outcome.Said.ToString(), StringComparison.Ordinal);
        Assert.Equal(RegistrationState.Sent, _desk.State());
    }

    [Fact]
    public async Task A_forged_session_does_nothing()
    {
        await _desk.SignIn("test:bé");
        var forged = new SignedIn(new Person("test:an") { Role = Role.Administrator }, "0000");
        Assert.Null((await _desk.Turns.Take(forged, new DeskAct.Complete(Unit, 1), Stop)).Turn);
        Assert.Equal(RegistrationState.Sent, _desk.State());
    }

    [Fact]
    public async Task A_code_is_issued_once_and_only_its_hash_is_kept()
    {
        var outcome = await _desk.Turns.Take(await _desk.SignIn("test:bé"), new DeskAct.GiveSeat(SeatKind.Clerk, Unit), Stop);
        var issued = Assert.Single(outcome.Codes);
        Assert.Equal(InviteRow.HashOf(issued.Code), Assert.Single(_desk.Bot.Rows(db => db.Invites)).Hash);
        Assert.Contains("code.issued", _desk.Audited());
        Assert.DoesNotContain(issued.Code, string.Join('\n', _desk.Bot.Rows(db => db.Outbox).Select(o => o.PayloadJson)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_not_sent_is_urged_from_the_desk_once_a_day_and_only_in_the_number_that_was_shown()
    {
        await _desk.Bot.Pair("dung", "xa-tan-binh");
        var who = await _desk.SignIn("test:bé");
        Assert.False((await _desk.Turns.Take(who, new DeskAct.Urge(2), Stop)).Done);
        var outcome = await _desk.Turns.Take(who, new DeskAct.Urge(1), Stop);
        Assert.True(outcome.Done, outcome.Said.ToString());
        await _desk.Bot.Settled();
        Assert.Equal("chat-dung", Assert.Single(_desk.Bot.Channel.Sent).ChatId);
        Assert.Contains("units.urged", _desk.Audited());
        Assert.False((await _desk.Turns.Take(who, new DeskAct.Urge(1), Stop)).Done);
    }

    [Fact]
    public async Task A_request_for_a_right_is_decided_from_the_desk_once_and_under_the_head_that_was_shown()
    {
        await _desk.Bot.Hear(PipelineUnderTest.Words("lan", "xin chào"));
        var request = new AccessRequest("K7Q2M9XA", "test:lan", Unit, SeatKind.Head, _desk.Bot.Clock.GetUtcNow());
        await using (var db = _desk.Bot.Db())
        {
            db.Add(AccessRequestRow.Of(request));
            await db.SaveChangesAsync(Stop);
        }
        var who = await _desk.SignIn("test:bé");
        Assert.False((await _desk.Turns.Take(who, new DeskAct.DecideRequest(request.Id, SeatKind.Head, null), Stop)).Done);
        Assert.True((await _desk.Turns.Take(who, new DeskAct.DecideRequest(request.Id, SeatKind.Head, "test:an"), Stop)).Done);
        Assert.Equal(Role.Chair, _desk.Bot.Rows(db => db.People.Where(p => p.Id == "test:lan"))[0].Role);
        Assert.Equal(Role.Guest, _desk.Bot.Rows(db => db.People.Where(p => p.Id == "test:an"))[0].Role);
        Assert.False((await _desk.Turns.Take(who, new DeskAct.DecideRequest(request.Id, null, "test:lan"), Stop)).Done);
    }
}
