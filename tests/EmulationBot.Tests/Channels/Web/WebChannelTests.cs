using EmulationBot.Channels;
using EmulationBot.Channels.Web;
using EmulationBot.Core.Conversations;

namespace EmulationBot.Tests.Channels.Web;

public sealed class WebChannelTests
{
    [Fact]
    public async Task What_is_handed_in_again_is_said_and_answered_once()
    {
        await using var district = await WebDistrict.Open();
        var handed = new Handed(Guid.NewGuid(), "hạn nộp khi nào", null, null);
        for (var time = 0; time < 3; time++)
            Assert.Equal(Taking.Taken, await district.Hands("a", handed));
        await district.Settled();
        Assert.Equal(["hạn nộp khi nào"], await district.Words("a", said: true));
        Assert.Contains("14/02/2020", Assert.Single(await district.Words("a", said: false)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_is_delivered_again_stands_there_once()
    {
        await using var district = await WebDistrict.Open();
        var message = new Outgoing("a") { Id = 7, Reply = new Reply("một") };
        var first = await district.Channel.Deliver(message, PipelineUnderTest.Stop);
        Assert.Equal(first, await district.Channel.Deliver(message, PipelineUnderTest.Stop));
        Assert.Equal(["một"], await district.Words("a", said: false));
    }

    [Fact]
    public async Task A_message_is_changed_where_it_stands_and_said_anew_where_it_is_gone()
    {
        await using var district = await WebDistrict.Open();
        var sent = (Delivery.Sent)await district.Channel.Deliver(new Outgoing("a") { Id = 1, Reply = new Reply("một") }, PipelineUnderTest.Stop);
        await district.Channel.Deliver(new Outgoing("a") { Id = 2, Reply = new Reply("hai") }, PipelineUnderTest.Stop);
        await district.Channel.Deliver(new Outgoing("a") { Id = 3, EditsMessage = sent.MessageId, Reply = new Reply("một, sửa") }, PipelineUnderTest.Stop);
        Assert.Equal(["một, sửa", "hai"], await district.Words("a", said: false));
        await district.Channel.Deliver(new Outgoing("b") { Id = 4, EditsMessage = sent.MessageId, Reply = new Reply("của người khác") }, PipelineUnderTest.Stop);
        Assert.Equal(["một, sửa", "hai"], await district.Words("a", said: false));
        Assert.Equal(["của người khác"], await district.Words("b", said: false));
    }

    [Fact]
    public async Task Open_pages_hear_of_their_own_account_until_they_close()
    {
        await using var district = await WebDistrict.Open();
        var notes = new List<string?>();
        using (district.Pages.Watch("a", notes.Add))
        {
            await district.Channel.Deliver(new Outgoing("b") { Id = 1, Reply = new Reply("một") }, PipelineUnderTest.Stop);
            Assert.Empty(notes);
            await district.Channel.Deliver(new Outgoing("a") { Id = 2, Press = "x", Toast = "Đã tắt nhắc" }, PipelineUnderTest.Stop);
        }
        await district.Channel.Deliver(new Outgoing("a") { Id = 3, Reply = new Reply("hai") }, PipelineUnderTest.Stop);
        Assert.Equal(["Đã tắt nhắc"], notes);
        Assert.Equal(["hai"], await district.Words("a", said: false));
    }

    [Fact]
    public async Task A_pressed_button_changes_its_message_and_is_no_line_of_its_own()
    {
        await using var district = await WebDistrict.Open();
        await district.Says("a", "/start");
        var before = await district.Lines("a");
        await district.Taps("a", before[^1].Reply.Buttons[0][0].Caption);
        Assert.Equal(["/start"], await district.Words("a", said: true));
        Assert.NotEqual(before[^1].Version + before.Count, (await district.Lines("a"))[before.Count - 1].Version + (await district.Lines("a")).Count);
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("lời", "nút", 1L)]
    [InlineData(null, "nút", null)]
    [InlineData(null, null, null)]
    public void What_no_page_hands_in_is_refused(string? words, string? data, long? line) =>
        Assert.Null(new Handed(Guid.NewGuid(), words, data, line).ToIncoming());

    [Fact]
    public void Words_without_end_and_messages_without_a_key_are_refused()
    {
        Assert.Null(new Handed(Guid.NewGuid(), new string('a', Handed.LongestWords + 1), null, null).ToIncoming());
        Assert.Null(new Handed(Guid.Empty, "lời", null, null).ToIncoming());
    }

    [Fact]
    public async Task Who_says_more_than_anybody_can_type_is_asked_to_wait()
    {
        await using var district = await WebDistrict.Open();
        var takings = new List<Taking>();
        for (var i = 0; i < 60; i++)
            takings.Add(await district.Hands("a", new Handed(Guid.NewGuid(), "hạn", null, null)));
        Assert.Contains(Taking.Slower, takings);
        Assert.Equal(Taking.Taken, await district.Hands("b", new Handed(Guid.NewGuid(), "hạn", null, null)));
    }
}
