using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Storage;

namespace EmulationBot.Tests.Storage;

public sealed class StoredJsonTests
{
    public static TheoryData<Content> Contents =>
    [
        new Content.Words("Đăng ký thi đua <b> “6”\n2"),
        new Content.Tap("move:3"),
        new Content.Contact("0900000000", Own: true),
        new Content.Attachment("file-1", "Bản đăng ký.docx", 20_000_000_000),
        new Content.Other(),
    ];

    [Theory]
    [MemberData(nameof(Contents))]
    public void An_update_comes_back_as_it_was_stored(Content content)
    {
        var update = new Received("test", "17", "an", "chat", new Incoming(content) { InGroup = true }) { Press = "p", Left = false };
        Assert.Equal(update, StoredJson.Read<Received>(StoredJson.Write(update)));
    }

    [Fact]
    public void A_reply_keeps_its_emphasis_its_buttons_and_its_wishes()
    {
        var reply = Reply.With(
            Rich.Paragraphs(Rich.Of($"Hạn: **{"14/02/2020"}** __(thứ Sáu)__ ``22``"), Rich.Quote("trích")),
            [new Button("Gửi", "send", Tone.Go)], [new Button("Để sau", "later")]) with
        { Edits = true, Keyboard = Keyboard.AskContact, Silent = true, ExpectsNumber = true };

        var stored = StoredJson.Read<Reply>(StoredJson.Write(reply));

        Assert.Equal(reply.Text.Spans, stored.Text.Spans);
        Assert.Equal(reply.Buttons, stored.Buttons);
        Assert.Equal(reply with { Text = stored.Text, Buttons = stored.Buttons }, stored);
    }

    [Fact]
    public void A_dialogue_of_another_version_of_the_program_is_still_read()
    {
        var dialogue = StoredJson.Read<Dialogue>("""{"inForm":true,"focus":"phone","gone":{"a":[1]}}""");
        Assert.Equal(new Dialogue { InForm = true, Focus = "phone" }, dialogue);
    }
}
