using System.Text.Json.Nodes;
using EmulationBot.Channels;
using EmulationBot.Channels.Telegram;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace EmulationBot.Tests.Channels.Telegram;

/// <summary>What is written by hand says the same as what the library would send.</summary>
public sealed class DirectRequestTests
{
    private static readonly LinkPreviewOptions _noPreview = new() { IsDisabled = true };

    private static readonly Reply _screen = Reply.With(
        Rich.Of($"**{"Đã"}** \"nhận\" <6> \n\u0001 😀"),
        [new Button("Gửi đăng ký ✅", "send", Tone.Go), new Button("Rút", "withdraw", Tone.Stop)],
        [new Button("Để sau", "later")]);

    private const string Html = "<b>Đã</b> &quot;nhận&quot; &lt;6&gt; \n\u0001 😀";

    private static readonly Outgoing _message = new("-7");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_message_with_buttons() => Same(
        new SendMessageRequest { ChatId = "-7", Text = Html, ParseMode = ParseMode.Html, ReplyMarkup = TelegramKeyboard.Inline(_screen), LinkPreviewOptions = _noPreview },
        TextRequest.Send(_message, _screen));

    [Fact]
    public Task A_message_in_a_topic_that_answers_another_without_a_sound() => Same(
        new SendMessageRequest
        {
            ChatId = "-7",
            MessageThreadId = 4,
            ReplyParameters = new ReplyParameters { MessageId = 3, AllowSendingWithoutReply = true },
            Text = "Ấp",
            ParseMode = ParseMode.Html,
            DisableNotification = true,
            LinkPreviewOptions = _noPreview,
        },
        TextRequest.Send(_message with { Thread = "4", ReplyTo = "3" }, new Reply("Ấp") { Silent = true }));

    [Theory]
    [InlineData(Keyboard.AskContact)]
    [InlineData(Keyboard.Remove)]
    public Task A_message_that_changes_the_keyboard_of_the_phone(Keyboard keyboard) => Same(
        new SendMessageRequest { ChatId = "-7", Text = Html, ParseMode = ParseMode.Html, ReplyMarkup = TelegramKeyboard.OfPhone(_screen with { Keyboard = keyboard }), LinkPreviewOptions = _noPreview },
        TextRequest.Send(_message, _screen with { Keyboard = keyboard }));

    [Fact]
    public Task An_edit() => Same(
        new EditMessageTextRequest { ChatId = "-7", MessageId = 3, Text = Html, ParseMode = ParseMode.Html, ReplyMarkup = TelegramKeyboard.Inline(_screen), LinkPreviewOptions = _noPreview },
        TextRequest.Edit(_message with { Thread = "4", ReplyTo = "5" }, _screen with { Keyboard = Keyboard.Remove, Silent = true }, "3"));

    [Theory]
    [InlineData("Đã ghi")]
    [InlineData(null)]
    public Task An_answer_to_a_pressed_button(string? toast) => Same(new AnswerCallbackQueryRequest { CallbackQueryId = "9", Text = toast }, new AnswerPressRequest("9", toast));

    private static async Task Same<TAnswer>(IRequest usual, DirectRequest<TAnswer> direct)
    {
        using var own = direct.ToHttpContent();
        using var library = usual.ToHttpContent()!;
        var (written, expected) = (await own.ReadAsStringAsync(Stop), await library.ReadAsStringAsync(Stop));
        // The library writes the name of its own value; the Bot API's is in capitals, and the server takes both.
        expected = expected.Replace("\"parse_mode\":\"Html\"", "\"parse_mode\":\"HTML\"", StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(written)), $"{expected}\n{written}");
        Assert.Equal(usual.MethodName, direct.MethodName);
        Assert.Equal("application/json; charset=utf-8", own.Headers.ContentType?.ToString());
        Assert.NotNull(own.Headers.ContentLength);
    }
}
