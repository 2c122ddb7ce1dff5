using Telegram.Bot;
using Telegram.Bot.Polling;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace EmulationBot.Tests.BotApi;

/// <summary>A whole dialogue with a small polling bot: how the tests of the real one are written.</summary>
public sealed class DialogueTests
{
    [Fact]
    public async Task A_person_and_a_polling_bot_talk_through_an_outage()
    {
        await using var api = await BotApiServer.Start();
        using var stop = new CancellationTokenSource();
        var bot = api.NewClient();
        var running = bot.ReceiveAsync(new Greeter(api), cancellationToken: stop.Token);
        var chair = api.NewPerson("Nguyễn Văn An");

        await chair.Starts();
        Assert.Equal("Đồng chí muốn đăng ký?", (await chair.Hears("đăng ký")).Text);
        api.GoDown();
        var tap = await chair.Taps("Bắt đầu");
        api.ComeBack();

        Assert.Equal("Đã nhận", (await chair.Answered(tap)).Text);
        Assert.True((await chair.Hears("Bước 1/8")).IsEdit);
        Assert.Equal("Bước 1/8", Assert.Single(chair.Messages, m => m.FromBot).Text);
        Assert.Empty(api.Violations);
        await stop.CancelAsync();
        await running.ContinueWith(_ => { }, TaskScheduler.Default);
    }

    private sealed class Greeter(BotApiServer api) : IUpdateHandler
    {
        public async Task HandleUpdateAsync(ITelegramBotClient bot, Update update, CancellationToken token)
        {
            if (update.Message is { } message)
                await bot.SendMessage(message.Chat, "Đồng chí muốn <b>đăng ký</b>?", ParseMode.Html, replyMarkup: new InlineKeyboardButton("Bắt đầu", "go"), cancellationToken: token);
            if (update.CallbackQuery is { Message: { } asked } query)
            {
                await bot.AnswerCallbackQuery(query.Id, "Đã nhận", cancellationToken: token);
                await bot.EditMessageText(asked.Chat, asked.Id, "Bước 1/8", cancellationToken: token);
            }
        }

        /// <summary>Waits for the server instead of asking it without end.</summary>
        public Task HandleErrorAsync(ITelegramBotClient bot, Exception exception, HandleErrorSource source, CancellationToken token) =>
            api.WaitFor(() => !api.IsDown);
    }
}
