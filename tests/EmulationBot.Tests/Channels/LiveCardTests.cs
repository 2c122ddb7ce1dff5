using EmulationBot.Channels;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Units;
using EmulationBot.Storage;
using EmulationBot.Tests.Storage;

namespace EmulationBot.Tests.Channels;

public sealed class LiveCardTests : IAsyncLifetime
{
    private TempDatabase _database = null!;
    private PipelineUnderTest _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TempDatabase.Prepared();
        var units = UnitDirectory.Load();
        _bot = new PipelineUnderTest(_database) { Decide = new Conversation(units, new Answerer(PlanLibrary.Load(), units)).Decide };
        await _bot.Pair("an");
        await _bot.Pair("bé", role: Role.Reviewer);
        await _bot.Pair("cường", role: Role.Reviewer);
        await _bot.Start();
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task The_roll_call_on_the_screen_is_edited_where_it_stands_and_nobody_gets_a_new_message()
    {
        await Says("bé", "/danhsach");
        var card = _bot.Rows(db => db.People).Single(p => p.Id == "test:bé").CardMessage;
        Assert.NotNull(card);
        await Says("an", "đăng ký", "đúng");
        await Idle();
        var edit = Assert.Single(_bot.Channel.Sent, m => m.ChatId == "chat-bé" && m.EditsMessage is not null);
        Assert.Equal(card, edit.EditsMessage);
        Assert.Contains("⏳ Đang khai (1): Xã Tân Lập (2/8)", edit.Reply!.Text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(_bot.Channel.Sent, m => m.ChatId == "chat-cường");
    }

    [Fact]
    public async Task Events_that_come_before_the_edit_has_gone_share_it_and_it_says_how_things_stand_then()
    {
        await Says("bé", "/danhsach");
        var gate = new TaskCompletionSource();
        _bot.Channel.Gate = gate.Task;
        await _bot.Store(PipelineUnderTest.Words("an", "đăng ký"), PipelineUnderTest.Words("an", "đúng"), PipelineUnderTest.Words("an", "/bangiay"));
        await _bot.Until(() => _bot.Rows(db => db.PaperFilings).Count == 1);
        Assert.Single(_bot.Rows(db => db.Outbox), o => o is { Card: true, State: OutboxState.Pending });
        gate.SetResult();
        await Idle();
        Assert.Contains("✉ Báo gửi bản giấy, chờ xác nhận (1): Xã Tân Lập", Assert.Single(_bot.Channel.Sent, m => m.EditsMessage is not null).Reply!.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edit_that_waited_while_a_newer_card_was_sent_goes_to_that()
    {
        _bot.Channel.End = m => m.EditsMessage is { } edited ? new Delivery.Sent(edited) : null;
        await Says("bé", "/danhsach");
        var gate = new TaskCompletionSource();
        _bot.Channel.Gate = gate.Task;
        var attempts = _bot.Channel.Attempts.Count;
        await _bot.Store(PipelineUnderTest.Words("bé", "hạn nộp"));
        await _bot.Until(() => _bot.Channel.Attempts.Count > attempts);
        await _bot.Store(PipelineUnderTest.Words("an", "đăng ký"), PipelineUnderTest.Words("an", "đúng"));
        await _bot.Store(PipelineUnderTest.Words("bé", "/danhsach"));
        gate.SetResult();
        await Idle();
        var newest = _bot.Rows(db => db.Outbox.Where(o => o.Card && o.Lane == OutboxLane.Reply)).MaxBy(o => o.Id)!.MessageId;
        Assert.Equal(newest, Assert.Single(_bot.Channel.Attempts, m => m.EditsMessage is not null).EditsMessage);
        Assert.Equal(newest, _bot.Rows(db => db.People).Single(p => p.Id == "test:bé").CardMessage);
    }

    [Fact]
    public async Task What_changes_nothing_on_the_card_edits_nothing_and_who_lost_the_right_sees_no_more()
    {
        await Says("bé", "/danhsach");
        await Says("an", "hạn nộp khi nào", "/trogiup");
        Assert.DoesNotContain(_bot.Rows(db => db.Outbox), o => o is { Card: true, Lane: OutboxLane.Broadcast });
        await using (var db = _bot.Db())
        {
            db.People.Single(p => p.Id == "test:bé").Role = Role.Guest;
            await db.SaveChangesAsync(PipelineUnderTest.Stop);
        }
        await Says("an", "/bangiay");
        await _bot.Until(() => _bot.Rows(db => db.Outbox).All(o => o.State != OutboxState.Pending), 0.1);
        Assert.DoesNotContain(_bot.Channel.Sent, m => m.EditsMessage is not null);
    }

    [Fact]
    public void A_roll_call_of_several_messages_is_no_card_for_an_edit_changes_one()
    {
        var (small, large) = (new Reply("Đã gửi 1/17 đơn vị.") { Card = true }, new Reply(string.Join('\n', Enumerable.Repeat("Trường tiểu học", 400))) { Card = true });
        Assert.True(Assert.Single(small.Parts()).Card);
        Assert.True(large.Parts().Count() > 1);
        Assert.DoesNotContain(large.Parts(), part => part.Card);
    }

    private async Task Says(string account, params string[] texts)
    {
        foreach (var text in texts)
            await _bot.Hear(PipelineUnderTest.Words(account, text));
    }

    private Task Idle() => _bot.Until(() => _bot.Rows(db => db.Outbox).All(o => o.State == OutboxState.Sent), 0.1);
}
