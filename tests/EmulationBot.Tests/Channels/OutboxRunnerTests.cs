using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Storage;
using EmulationBot.Tests.Storage;
using Microsoft.Extensions.Hosting;
using static EmulationBot.Tests.Channels.PipelineUnderTest;

namespace EmulationBot.Tests.Channels;

public sealed class OutboxRunnerTests : IAsyncLifetime
{
    private TempDatabase _database = null!;
    private PipelineUnderTest _pipeline = null!;

    private FakeChannel Channel => _pipeline.Channel;

    public async ValueTask InitializeAsync() => _pipeline = await new PipelineUnderTest(_database = await TempDatabase.Prepared()).Start();

    public async ValueTask DisposeAsync()
    {
        await _pipeline.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task A_message_is_marked_with_when_and_as_what_it_was_sent()
    {
        await _pipeline.Hear(Words("an", "một"));
        var row = Assert.Single(_pipeline.Rows(db => db.Outbox));
        Assert.Equal((OutboxState.Sent, "m1", _pipeline.Clock.GetUtcNow()), (row.State, row.MessageId, row.SentAt));
    }

    [Fact]
    public async Task While_the_other_side_is_away_messages_are_tried_again_until_they_go_in_order()
    {
        var away = true;
        Channel.End = m => away && m.ChatId == "chat-an" ? new Delivery.NotSent("502") : null;
        await _pipeline.Store(Words("an", "một"), Words("an", "hai"), Words("binh", "ba"));
        await _pipeline.Until(() => Channel.Texts("chat-binh").Any());
        await _pipeline.Until(() => Channel.Attempts.Count(m => m.ChatId == "chat-an") == 6, 0.25);
        Assert.All(Channel.Attempts.Where(m => m.ChatId == "chat-an"), m => Assert.Equal("một", m.Reply!.Text.ToString()));
        away = false;
        await _pipeline.UntilAll(OutboxState.Sent, 1);
        Assert.Equal(["một", "hai"], Channel.Texts("chat-an"));
    }

    [Fact]
    public async Task A_message_that_may_have_arrived_is_tried_once_more_and_then_left()
    {
        Channel.End = m => m.Reply!.Text.ToString() == "một" ? new Delivery.Unknown("connection reset") : null;
        await _pipeline.Store(Words("an", "một"), Words("an", "hai"));
        await _pipeline.Until(() => Channel.Texts().Any(), 1);
        await _pipeline.Settled();
        Assert.Equal(2, Channel.Attempts.Count(m => m.Reply!.Text.ToString() == "một"));
        Assert.Equal([(OutboxState.Unknown, true), (OutboxState.Sent, false)], _pipeline.Rows(db => db.Outbox).Select(o => (o.State, o.Uncertain)));
    }

    [Fact]
    public async Task An_edit_that_may_have_arrived_is_repeated_until_it_has_for_that_changes_nothing()
    {
        _pipeline.Decide = (facts, _) => new Turn(facts.State, [new Reply("một") { Edits = true }]);
        Channel.End = _ => Channel.Attempts.Count <= 4 ? new Delivery.Unknown("timeout") : null;
        await _pipeline.Store(Words("an", "") with { Message = "m7" });
        await _pipeline.Until(() => Channel.Sent.Count == 1, 1);
        Assert.Equal(5, Channel.Attempts.Count);
    }

    [Fact]
    public async Task An_edit_that_is_never_confirmed_goes_as_a_message_of_its_own_and_the_chat_goes_on()
    {
        _pipeline.Decide = (facts, incoming) => new Turn(facts.State, [new Reply(((Content.Words)incoming.Content).Text) { Edits = true }]);
        Channel.End = m => m.EditsMessage is null ? null : new Delivery.Unknown("no answer that can be read");
        await _pipeline.Store(Words("an", "một") with { Message = "m7" }, Words("an", "hai"));
        await _pipeline.Until(() => Channel.Texts("chat-an").Contains("hai"), 1);
        Assert.Equal(["một", "hai"], Channel.Texts("chat-an"));
        Assert.Equal(5, Channel.Attempts.Count(m => m.EditsMessage == "m7"));
    }

    [Fact]
    public async Task One_who_talks_without_end_holds_up_nobody_else_and_is_answered_in_order()
    {
        await _pipeline.DisposeAsync();
        _pipeline = await new PipelineUnderTest(_database, new FakeChannel { Limits = new PaceLimits(30, _ => new Rate(1, 3)) }).Start();
        var talk = Enumerable.Range(0, 2300).Select(n => Words("an", $"{n}")).ToList();
        foreach (var some in talk.Chunk(100))
            await _pipeline.Store(some);
        await _pipeline.Store(Words("binh", "hỏi"));
        await _pipeline.Until(() => Channel.Texts("chat-binh").Any(), 0.1);
        Assert.True(Channel.Texts("chat-an").Count() < 50);
        await _pipeline.Until(() => Channel.Texts("chat-an").Count() == 2300, 1);
        await _pipeline.UntilAll(OutboxState.Sent);
        Assert.Equal(talk.Select((_, n) => $"{n}"), Channel.Texts("chat-an"));
    }

    [Fact]
    public async Task A_chat_that_moves_while_part_of_its_messages_is_in_the_table_loses_none()
    {
        await _pipeline.DisposeAsync();
        _pipeline = await new PipelineUnderTest(_database, new FakeChannel { Limits = new PaceLimits(30, _ => new Rate(1, 3)) }).Start();
        foreach (var some in Enumerable.Range(0, 250).Select(n => Words("an", $"{n}")).Chunk(100))
            await _pipeline.Store(some);
        Channel.End = m => m.ChatId == "chat-an" ? new Delivery.Moved("chat-new") : null;
        await _pipeline.Until(() => Channel.Sent.Count == 250, 1);
        Assert.Equal(Enumerable.Range(0, 250).Select(n => $"{n}"), Channel.Texts());
    }

    [Fact]
    public async Task Of_two_chats_that_become_one_while_part_of_both_is_in_the_table_no_message_is_lost()
    {
        var gate = new TaskCompletionSource();
        Channel.Gate = gate.Task;
        var moved = 0;
        Channel.End = m => m.ChatId == "chat-an" && Interlocked.Exchange(ref moved, 1) == 0 ? new Delivery.Moved("chat-binh") : null;
        foreach (var who in (string[])["an", "binh"])
            foreach (var some in Enumerable.Range(0, 150).Select(n => Words(who, $"{who} {n}")).Chunk(50))
                await _pipeline.Store(some);
        await _pipeline.Until(() => Channel.Attempts.Count == 2);
        gate.SetResult();
        await _pipeline.Until(() => Channel.Sent.Count == 300, 1);
        Assert.Equal(300, Channel.Texts("chat-binh").Distinct().Count());
    }

    [Fact]
    public async Task More_people_than_the_channel_can_answer_in_a_second_are_served_in_turn()
    {
        await _pipeline.DisposeAsync();
        _pipeline = await new PipelineUnderTest(_database, new FakeChannel { Limits = new PaceLimits(5, _ => new Rate(1, 1)) }).Start();
        var people = Enumerable.Range(0, 15).Select(n => $"p{n}").ToList();
        var asked = people.ToDictionary(who => who, _ => 0);
        // Everybody asks again as soon as he is answered.
        while (Channel.Sent.Count < 75)
        {
            await _pipeline.Store([.. people.Where(who => asked[who] == Channel.Texts($"chat-{who}").Count()).Select(who => Words(who, $"{++asked[who]}"))]);
            var sent = Channel.Sent.Count;
            await _pipeline.Until(() => Channel.Sent.Count > sent, 0.05);
        }
        Assert.All(people, who => Assert.InRange(Channel.Texts($"chat-{who}").Count(), 4, 6));
    }

    [Fact]
    public async Task What_is_said_after_an_erasure_is_sent_though_the_table_was_waited_for_meanwhile()
    {
        await _pipeline.Pair("an");
        var gate = new TaskCompletionSource();
        Channel.Gate = gate.Task;
        await _pipeline.Store(Words("an", "một"));
        await _pipeline.Until(() => Channel.Attempts.Count == 1);
        using (var writing = await _pipeline.Get<WriteTurn>().Take(PipelineUnderTest.Stop))
        {
            // From here on who sends waits for the turn.
            _pipeline.Outbox.Wake();
            for (var i = 0; i < 1000; i++)
                await Task.Yield();
            var answer = _pipeline.Outbox.Answer(writing, Words("an", "xóa"), [new Reply("đã xóa")]);
            writing.Then(() => _pipeline.Outbox.Drop("test", "chat-an"));
            await writing.Commit(PipelineUnderTest.Stop);
            _pipeline.Outbox.Hand(answer);
        }
        gate.SetResult();
        await _pipeline.Until(() => Channel.Texts("chat-an").Contains("đã xóa"));
    }

    [Fact]
    public async Task Whoever_comes_back_hears_first_what_was_decided_meanwhile()
    {
        var person = await _pipeline.Pair("an");
        Channel.End = _ => new Delivery.Unreachable("Forbidden: bot was blocked by the user");
        await _pipeline.Remind(person, "Hội đồng đã thống nhất.", rung: null);
        await _pipeline.Remind(person, "nhắc");
        await _pipeline.Settled();
        Channel.End = _ => null;
        await _pipeline.Hear(Words("an", "tôi đây"));
        Assert.Equal(["Hội đồng đã thống nhất.", "tôi đây"], Channel.Texts("chat-an"));
        await _pipeline.Hear(Words("an", "nữa"));
        Assert.Equal(3, Channel.Sent.Count);
    }

    [Fact]
    public async Task Whoever_lets_the_bot_in_again_hears_it_without_asking()
    {
        var person = await _pipeline.Pair("an");
        Channel.End = _ => new Delivery.Unreachable("Forbidden: bot was blocked by the user");
        await _pipeline.Remind(person, "Hội đồng đã thống nhất.", rung: null);
        await _pipeline.Settled();
        Channel.End = _ => null;
        await _pipeline.Hear(Words("an", "") with { Left = false });
        Assert.Equal(["Hội đồng đã thống nhất."], Channel.Texts("chat-an"));
    }

    [Fact]
    public async Task A_decision_that_another_has_replaced_is_not_told_on_return()
    {
        var person = await _pipeline.Pair("an");
        await Miss(person);
        await Change(db => db.Registrations.Single().ReviewJson = StoredJson.Write(new Review { LastAt = _pipeline.Clock.GetUtcNow() + TimeSpan.FromHours(1) }));
        await _pipeline.Hear(Words("an", "tôi đây"));
        Assert.Equal(["tôi đây"], Channel.Texts("chat-an"));
    }

    [Fact]
    public async Task A_decision_is_not_told_to_one_who_is_no_longer_of_the_unit()
    {
        var person = await _pipeline.Pair("an");
        await Miss(person);
        await Change(db => db.People.Single().UnitId = null);
        await _pipeline.Hear(Words("an", "tôi đây"));
        Assert.Equal(["tôi đây"], Channel.Texts("chat-an"));
    }

    [Fact]
    public async Task A_decision_that_does_not_arrive_on_return_either_is_told_on_the_next()
    {
        var person = await _pipeline.Pair("an");
        await Miss(person);
        Channel.End = _ => new Delivery.Unreachable("Forbidden: bot was blocked by the user");
        await _pipeline.Hear(Words("an", "tôi đây"));
        Channel.End = _ => null;
        await _pipeline.Hear(Words("an", "lại đây"));
        Assert.Equal(["Hội đồng đã thống nhất.", "lại đây"], Channel.Texts("chat-an"));
    }

    /// <summary>What the Council decided does not reach the person.</summary>
    private async Task Miss(PersonRow person)
    {
        var decided = new Registration("ĐKTĐ-2020-0001", Plan, Unit) { SentBy = person.Id };
        Channel.End = _ => new Delivery.Unreachable("Forbidden: bot was blocked by the user");
        await Change(db =>
        {
            db.Add(new RegistrationRow { PlanId = Plan, UnitId = Unit, Code = decided.Code });
            _pipeline.Outbox.Add(db, person, new Reply("Hội đồng đã thống nhất."), decided: decided);
        });
        _pipeline.Outbox.Wake();
        await _pipeline.Settled();
        Channel.End = _ => null;
    }

    private async Task Change(Action<BotDb> act)
    {
        await using var db = _pipeline.Db();
        act(db);
        await db.SaveChangesAsync(Stop);
    }

    [Fact]
    public async Task What_was_delivered_while_the_program_was_told_to_stop_is_written_down()
    {
        var gate = new TaskCompletionSource();
        Channel.Gate = gate.Task;
        await _pipeline.Store(Words("an", "một"));
        await _pipeline.Until(() => Channel.Attempts.Count == 1);
        var stopped = StopAll();
        gate.SetResult();
        await stopped;
        Assert.Equal(OutboxState.Sent, Assert.Single(_pipeline.Rows(db => db.Outbox)).State);

        // As the host does: one after the other, the last first.
        async Task StopAll()
        {
            foreach (var service in _pipeline.All<IHostedService>().Reverse())
                await service.StopAsync(Stop);
        }
    }

    [Fact]
    public async Task A_press_whose_answer_broke_is_answered_again_while_it_is_fresh()
    {
        _pipeline.Decide = (facts, _) => new Turn(facts.State, []);
        Channel.End = _ => Channel.Attempts.Count <= 2 ? new Delivery.Unknown("connection reset") : null;
        await _pipeline.Store(Words("an", "") with { Press = "press-1" });
        for (var broken = 1; broken <= 2; broken++)
        {
            await _pipeline.Until(() => _pipeline.Rows(db => db.Outbox) is [{ Attempts: var tries }] && tries == broken);
            _pipeline.World.Advance(TimeSpan.FromSeconds(3));
        }
        await _pipeline.Until(() => Channel.Sent.Count == 1);
        Channel.End = _ => new Delivery.Unknown("connection reset");
        await _pipeline.Store(Words("an", "") with { Press = "press-2" });
        await _pipeline.Until(() => _pipeline.Rows(db => db.Outbox) is [_, { State: OutboxState.Cancelled }], 1);
    }

    [Fact]
    public async Task A_channel_that_asks_to_wait_is_left_alone_that_long()
    {
        Channel.End = m => Channel.Attempts.Count == 1 ? new Delivery.Later(TimeSpan.FromSeconds(30)) : null;
        await _pipeline.Store(Words("an", "một"));
        await _pipeline.Until(() => _pipeline.Rows(db => db.Outbox) is [{ NotBefore: not null }]);
        Assert.Equal(_pipeline.World.GetUtcNow().AddSeconds(30), _pipeline.Rows(db => db.Outbox)[0].NotBefore);
        _pipeline.World.Advance(TimeSpan.FromSeconds(29));
        await _pipeline.Store(Words("binh", "hai"));
        await _pipeline.Until(() => Channel.Texts("chat-binh").Any());
        Assert.Empty(Channel.Texts("chat-an"));
        await _pipeline.Until(() => Channel.Texts("chat-an").Any(), 1);
    }

    [Fact]
    public void Each_failure_doubles_the_wait_up_to_five_minutes()
    {
        Assert.InRange(Outcome.BackOff(1).TotalSeconds, 0.75, 1.25);
        Assert.InRange(Outcome.BackOff(6).TotalSeconds, 24, 40);
        Assert.InRange(Outcome.BackOff(1000).TotalSeconds, 225, 375);
    }

    [Fact]
    public async Task Who_cannot_be_reached_is_marked_and_gets_no_more_reminders()
    {
        var person = await _pipeline.Pair("an");
        Channel.End = _ => new Delivery.Unreachable("Forbidden: bot was blocked by the user");
        var gate = new TaskCompletionSource();
        Channel.Gate = gate.Task;
        await _pipeline.Remind(person, "lần 1");
        await _pipeline.Remind(person, "lần 2", "rung-2");
        await _pipeline.Until(() => Channel.Attempts.Count == 1);
        gate.SetResult();
        await _pipeline.Settled();
        Assert.True(Assert.Single(_pipeline.Rows(db => db.People)).Unreachable);
        Assert.Equal([OutboxState.Unreachable, OutboxState.Cancelled], _pipeline.Rows(db => db.Outbox).Select(o => o.State));
        Assert.Single(Channel.Attempts);
    }

    [Fact]
    public async Task Who_comes_back_while_a_message_is_refused_hears_the_answer_behind_it()
    {
        await _pipeline.Pair("an");
        Channel.End = m => m.Reply!.Text.ToString() == "một" ? new Delivery.Unreachable("Forbidden: bot was blocked by the user") : null;
        var gate = new TaskCompletionSource();
        Channel.Gate = gate.Task;
        await _pipeline.Store(Words("an", "một"));
        await _pipeline.Until(() => Channel.Attempts.Count == 1);
        await _pipeline.Store(Words("an", "hai"));
        gate.SetResult();
        await _pipeline.Settled();
        Assert.Equal(["hai"], Channel.Texts("chat-an"));
        Assert.False(Assert.Single(_pipeline.Rows(db => db.People)).Unreachable);
    }

    [Fact]
    public async Task What_waited_for_somebody_who_had_his_data_deleted_is_not_sent_behind()
    {
        await _pipeline.Pair("an");
        var gate = new TaskCompletionSource();
        Channel.Gate = gate.Task;
        await _pipeline.Store(Words("an", "một"));
        await _pipeline.Until(() => Channel.Attempts.Count == 1);
        await _pipeline.Store(Words("an", "hai"));
        _pipeline.Decide = (facts, _) => Say(facts, "đã xóa") with { Erases = true };
        await _pipeline.Store(Words("an", "xóa"));
        gate.SetResult();
        await _pipeline.Settled();
        Assert.Equal(["một", "đã xóa"], Channel.Texts("chat-an"));
    }

    [Fact]
    public async Task Being_shut_out_of_a_group_does_not_make_its_people_unreachable()
    {
        await _pipeline.Pair("an");
        Channel.End = _ => new Delivery.Unreachable("Forbidden: bot was kicked from the group chat");
        await _pipeline.Hear(Words("an", "hạn?") with { ChatId = "-100", Incoming = Incoming.Words("hạn?") with { InGroup = true } });
        Assert.False(Assert.Single(_pipeline.Rows(db => db.People)).Unreachable);
    }

    [Fact]
    public async Task A_delivery_that_cannot_be_written_down_keeps_nobody_from_being_answered()
    {
        var person = await _pipeline.Pair("an");
        var told = new Registration("TĐ-22/2020-001", Plan, Unit) { SentBy = "test:an" };
        await using (var db = _pipeline.Db())
        {
            db.Add(new RegistrationRow { PlanId = told.PlanId, UnitId = told.UnitId, Code = told.Code, ReviewJson = "not readable" });
            _pipeline.Outbox.Add(db, person, new Reply("Hội đồng đã thống nhất."), decided: told);
            await db.SaveChangesAsync(Stop);
        }
        _pipeline.Outbox.Wake();
        await _pipeline.Until(() => Channel.Sent.Count == 1);
        var stored = _pipeline.Store(Words("binh", "một"));
        await _pipeline.Until(() => stored.IsCompletedSuccessfully && Channel.Texts("chat-binh").Contains("một"), 1);
    }

    [Fact]
    public async Task A_chat_that_moved_is_followed_with_all_that_waits_for_it()
    {
        Channel.End = m => m.ChatId == "chat-an" ? new Delivery.Moved("chat-new") : null;
        await _pipeline.Hear(Words("an", "một"), Words("an", "hai"));
        Assert.Equal(["một", "hai"], Channel.Texts("chat-new"));
        Assert.Equal("chat-new", Assert.Single(_pipeline.Rows(db => db.People)).ChatId);
    }

    [Fact]
    public async Task A_message_the_channel_will_never_take_is_kept_with_its_cause_and_blocks_nothing()
    {
        Channel.End = m => m.Reply!.Text.ToString() == "một" ? new Delivery.Refused("Bad Request: can't parse entities") : null;
        await _pipeline.Hear(Words("an", "một"), Words("an", "hai"));
        Assert.Equal(["hai"], Channel.Texts());
        Assert.Equal((OutboxState.Refused, "Bad Request: can't parse entities"), _pipeline.Rows(db => db.Outbox).Select(o => (o.State, o.Cause)).First());
    }

    [Fact]
    public async Task When_the_message_to_change_is_gone_its_new_text_goes_as_a_message_of_its_own()
    {
        _pipeline.Decide = (facts, _) => new Turn(facts.State, [new Reply("một") { Edits = true }]);
        Channel.End = m => m.EditsMessage is null ? null : new Delivery.Refused("Bad Request: message to edit not found");
        await _pipeline.Hear(Words("an", "") with { Message = "m7" });
        Assert.Equal(["m7", null], Channel.Attempts.Select(m => m.EditsMessage));
        Assert.Equal(["một"], Channel.Texts());
    }

    [Fact]
    public async Task A_pressed_button_is_answered_though_the_chat_is_held_up()
    {
        Channel.End = m => m.Press is null ? new Delivery.NotSent("502") : null;
        _pipeline.Decide = (facts, _) => Say(facts, "một");
        await _pipeline.Store(Words("an", ""), Words("an", "") with { Incoming = Incoming.Tap("go"), Press = "press-1" });
        await _pipeline.Until(() => Channel.Sent.Any(m => m.Press == "press-1"));
    }

    [Fact]
    public async Task A_press_that_has_grown_old_over_a_restart_is_dropped_and_its_reply_sent()
    {
        Channel.Gate = new TaskCompletionSource().Task;
        await _pipeline.Store(Words("an", "một") with { Press = "press-1" });
        await _pipeline.Until(() => Channel.Attempts.Count == 2);
        await using var next = new PipelineUnderTest(_database);
        next.World.Advance(TimeSpan.FromSeconds(16));
        await next.Start();
        await next.Settled();
        Assert.Equal(["một"], Assert.Single(next.Channel.Attempts).Reply!.Text.Spans.Select(s => s.Text));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_process_left_as_it_died_waits_a_moment_for_its_update_to_come_again(bool comes)
    {
        Channel.Gate = new TaskCompletionSource().Task;
        var update = Words("an", "một");
        await _pipeline.Store(update);
        await _pipeline.Until(() => Channel.Attempts.Count == 1);

        await using var next = new PipelineUnderTest(_database, new FakeChannel { BringsAgainWithin = TimeSpan.FromSeconds(2) });
        next.World.Advance(TimeSpan.FromSeconds(1));
        await next.Start();
        await next.Store(Words("binh", "hai"));
        await next.Until(() => next.Channel.Texts().Any());
        Assert.Equal(["hai"], next.Channel.Texts());
        if (comes)
            await next.Store(update);
        else
            next.World.Advance(TimeSpan.FromSeconds(2));
        await next.Settled();
        Assert.Equal(["hai", "một"], next.Channel.Texts());
    }

    [Fact]
    public async Task Who_writes_anew_does_not_wait_for_what_a_dead_process_left()
    {
        Channel.Gate = new TaskCompletionSource().Task;
        await _pipeline.Store(Words("an", "một"));
        await _pipeline.Until(() => Channel.Attempts.Count == 1);

        await using var next = new PipelineUnderTest(_database, new FakeChannel { BringsAgainWithin = TimeSpan.FromSeconds(2) });
        next.World.Advance(TimeSpan.FromSeconds(1));
        await next.Start();
        await next.Hear(Words("an", "hai"));
        Assert.Equal(["một", "hai"], next.Channel.Texts());
    }

    [Fact]
    public async Task A_reminder_that_is_no_longer_due_when_its_turn_comes_is_not_sent()
    {
        var person = await _pipeline.Pair("an");
        _pipeline.StillDue = (row, _) => Task.FromResult(row is { PlanId: Plan, UnitId: Unit, Rung: not "stale" });
        await _pipeline.Remind(person, "cũ", "stale");
        await _pipeline.Remind(person, "mới", "fresh");
        await _pipeline.Settled();
        Assert.Equal(["mới"], Channel.Texts());
        Assert.Equal([OutboxState.Cancelled, OutboxState.Sent], _pipeline.Rows(db => db.Outbox).Select(o => o.State));
    }

    [Fact]
    public async Task A_message_of_a_channel_that_is_switched_off_waits()
    {
        await _pipeline.Store(Words("an", "một") with { Channel = "other" }, Words("an", "hai"));
        await _pipeline.Until(() => _pipeline.Rows(db => db.Outbox).Count == 2);
        await _pipeline.Settled();
        Assert.Equal([("other", OutboxState.Pending), ("test", OutboxState.Sent)], _pipeline.Rows(db => db.Outbox).Select(o => (o.Channel, o.State)).Order());
    }

    [Fact]
    public async Task A_broadcast_keeps_to_the_limits_and_a_reply_passes_it()
    {
        await _pipeline.DisposeAsync();
        _pipeline = new PipelineUnderTest(_database, new FakeChannel { Limits = new PaceLimits(30, _ => new Rate(1, 3)) });
        foreach (var i in Enumerable.Range(0, 90))
            await _pipeline.Remind(await _pipeline.Pair($"p{i}"), "nhắc");
        await _pipeline.Start();
        await _pipeline.Until(() => Channel.Sent.Count >= 5, 0.01);
        await _pipeline.Store(Words("an", "hỏi"));
        await _pipeline.Until(() => _pipeline.Rows(db => db.Outbox).Count == 91);
        var sent = Channel.Sent.Count;
        var start = _pipeline.World.GetUtcNow();
        await _pipeline.UntilAll(OutboxState.Sent, 0.005);
        Assert.InRange(Channel.Texts().ToList().IndexOf("hỏi"), 5, sent + 2);
        Assert.True((_pipeline.World.GetUtcNow() - start).TotalSeconds >= ((90 - sent) / 30.0) - 1);
    }
}
