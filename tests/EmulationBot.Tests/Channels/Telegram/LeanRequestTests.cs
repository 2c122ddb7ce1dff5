using System.Text.Json.Nodes;
using EmulationBot.Channels.Telegram;
using EmulationBot.Core.Conversations;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace EmulationBot.Tests.Channels.Telegram;

/// <summary>What is sent says the same as what the library would send.</summary>
public sealed class LeanRequestTests
{
    private static readonly Reply _screen = Reply.With("Đã nhận", [new Button("Gửi đăng ký ✅", "send", Tone.Go)]);

    public static TheoryData<IRequest> Requests =>
    [
        new SendMessageRequest { ChatId = "7", Text = "<b>Đã</b> \"nhận\" \n\u0001 😀", ParseMode = ParseMode.Html, ReplyMarkup = TelegramKeyboard.Of(_screen), ReplyParameters = new ReplyParameters { MessageId = 3 } },
        new SendMessageRequest { ChatId = "7", Text = "Số nào?", ReplyMarkup = TelegramKeyboard.Of(_screen with { Keyboard = Keyboard.AskContact }) },
        new EditMessageTextRequest { ChatId = "7", MessageId = 3, Text = "Ấp", ReplyMarkup = TelegramKeyboard.Inline(_screen) },
        new AnswerCallbackQueryRequest { CallbackQueryId = "9", Text = "Đã ghi" },
    ];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_request_is_written_as_by_the_library_but_shorter(IRequest request)
    {
        using var own = new LeanRequest<bool>(request).ToHttpContent()!;
        using var library = request.ToHttpContent()!;
        var (written, usual) = (await own.ReadAsStringAsync(TestContext.Current.CancellationToken), await library.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(usual), JsonNode.Parse(written)), written);
        Assert.True(written.Length < usual.Length, written);
        Assert.Equal("application/json; charset=utf-8", own.Headers.ContentType?.ToString());
        Assert.NotNull(own.Headers.ContentLength);
    }
}
