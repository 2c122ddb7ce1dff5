using EmulationBot.Channels;
using EmulationBot.Tests.Storage;
using static EmulationBot.Tests.Channels.PipelineUnderTest;

namespace EmulationBot.Tests.Channels;

public sealed class InboxTests : IAsyncLifetime
{
    private TempDatabase _database = null!;
    private PipelineUnderTest _pipeline = null!;

    public async ValueTask InitializeAsync() => _pipeline = new PipelineUnderTest(_database = await TempDatabase.Prepared());

    public async ValueTask DisposeAsync()
    {
        await _pipeline.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task The_same_update_in_one_batch_and_again_later_is_stored_once()
    {
        var update = Words("an", "xin chào");
        await _pipeline.Store(update, update, Words("an", "tôi hỏi"));
        await _pipeline.Store(update);
        Assert.Equal(2, _pipeline.Rows(db => db.Inbox).Count);
    }

    [Fact]
    public async Task The_same_updates_stored_from_many_sides_at_once_are_stored_once()
    {
        var updates = Enumerable.Range(0, 20).Select(i => Words("an", $"{i}")).ToList();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => _pipeline.Store(updates))));
        Assert.Equal(updates.Select(u => u.UpdateId), _pipeline.Rows(db => db.Inbox).Select(i => i.UpdateId));
    }

    [Fact]
    public async Task What_is_posted_side_by_side_in_any_order_is_taken_in_the_order_of_the_numbers()
    {
        await _pipeline.Start();
        await Post(10, "mười");
        await Task.WhenAll(Post(14, "14"), Post(12, "12"), Post(12, "12"), Post(13, "13"), Post(11, "11"));
        await _pipeline.Settled();
        Assert.Equal(["mười", "11", "12", "13", "14"], _pipeline.Channel.Texts("chat-an"));
    }

    [Fact]
    public async Task Numbers_that_are_left_out_are_waited_for_once_and_no_more_until_one_comes_late()
    {
        await _pipeline.Start();
        await Post(10, "10");
        var gap = Post(20, "20");
        Assert.False(gap.IsCompleted);
        await _pipeline.Until(() => gap.IsCompleted, secondsPerStep: 0.01);
        await Post(30, "30").WaitAsync(TimeSpan.FromSeconds(10), Stop);
        await Post(25, "25").WaitAsync(TimeSpan.FromSeconds(10), Stop);
        var (after, before) = (Post(32, "32"), Post(31, "31"));
        await Task.WhenAll(after, before);
        await _pipeline.Settled();
        Assert.Equal(["10", "20", "30", "25", "31", "32"], _pipeline.Channel.Texts("chat-an"));
    }

    [Fact]
    public async Task An_update_of_which_nothing_is_done_is_waited_for_no_longer_than_until_it_comes()
    {
        await _pipeline.Start();
        await Post(10, "10");
        var next = Post(12, "12");
        await _pipeline.Get<Inbox>().Store(11, null, Stop);
        await next.WaitAsync(TimeSpan.FromSeconds(10), Stop);
    }

    [Fact]
    public async Task A_number_that_comes_again_is_answered_once()
    {
        await _pipeline.Start();
        await Task.WhenAll(Post(10, "10"), Post(10, "10"), Post(11, "11"), Post(11, "11"), Post(10, "10"));
        await _pipeline.Settled();
        Assert.Equal(["10", "11"], _pipeline.Channel.Texts("chat-an"));
    }

    [Fact]
    public async Task Numbers_that_begin_anew_lower_down_are_kept_in_order_too()
    {
        await _pipeline.Start();
        await Post(500_000, "500000");
        for (var number = 2000; number < 2030; number++)
            await Post(number, "x");
        var second = Post(2031, "31");
        await Task.WhenAll(second, Post(2030, "30"));
        await _pipeline.Settled();
        Assert.Equal(["30", "31"], _pipeline.Channel.Texts("chat-an").TakeLast(2));
    }

    [Fact]
    public async Task Old_numbers_that_come_again_do_not_put_the_new_ones_out_of_order()
    {
        await _pipeline.Start();
        for (var number = 5000; number < 5003; number++)
            await Post(number, "x");
        await Task.WhenAll(Post(10, "10"), Post(11, "11"), Post(12, "12"));
        var next = Post(5004, "4");
        await Task.WhenAll(next, Post(5003, "3"));
        await _pipeline.Settled();
        Assert.Equal(["3", "4"], _pipeline.Channel.Texts("chat-an").TakeLast(2));
    }

    private Task Post(int number, string words) =>
        _pipeline.Get<Inbox>().Store(number, Words("an", words) with { UpdateId = $"{number}" }, Stop);

    [Fact]
    public async Task The_same_number_on_another_channel_is_another_update()
    {
        var update = Words("an", "xin chào");
        await _pipeline.Store(update, update with { Channel = "other" });
        Assert.Equal(2, _pipeline.Rows(db => db.Inbox).Count);
    }

    [Fact]
    public async Task An_unreadable_update_is_set_aside_with_its_cause_and_blocks_nobody()
    {
        await _pipeline.Start();
        await _pipeline.Hear(Words("an", "?") with { Unreadable = "JsonException at $.message" }, Words("an", "xin chào"));
        Assert.Equal(["xin chào"], _pipeline.Channel.Texts());
        var aside = Assert.Single(_pipeline.Rows(db => db.Inbox), i => i.Failure is not null);
        Assert.Equal("JsonException at $.message", aside.Failure);
        Assert.NotNull(aside.DoneAt);
    }

    [Fact]
    public async Task An_update_is_stamped_with_the_moment_it_came_in_and_decided_at_that_moment()
    {
        var moments = new List<DateTimeOffset>();
        _pipeline.Decide = (facts, _) =>
        {
            moments.Add(facts.Now);
            return Say(facts);
        };
        var before = _pipeline.Clock.GetUtcNow();
        await _pipeline.Store(Words("an", "a minute before midnight"));
        _pipeline.Clock.Advance(TimeSpan.FromHours(20));
        await _pipeline.Start();
        await _pipeline.Settled();
        Assert.Equal([before], moments);
    }
}
