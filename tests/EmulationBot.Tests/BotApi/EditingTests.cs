using Microsoft.Extensions.Time.Testing;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace EmulationBot.Tests.BotApi;

public sealed class EditingTests
{
    private static readonly InlineKeyboardMarkup Keyboard = new([[InlineKeyboardButton.WithCallbackData("Tiếp tục", "next")]]);

    [Fact]
    public async Task An_edit_changes_the_message_in_place_and_is_heard_as_an_edit()
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();
        var bot = api.NewClient();

        var sent = await bot.SendMessage(chair.ChatId, "Bước 1/8", replyMarkup: Keyboard);
        var edited = await bot.EditMessageText(chair.ChatId, sent.Id, "Bước <b>2/8</b>", ParseMode.Html);

        Assert.NotNull(edited.EditDate);
        Assert.False((await chair.Hears("Bước 1")).IsEdit);
        Assert.True((await chair.Hears("Bước 2")).IsEdit);
        var seen = Assert.Single(chair.Messages, m => m.FromBot);
        Assert.Equal("Bước 2/8", seen.Text);
        Assert.Empty(seen.Buttons);
    }

    [Fact]
    public async Task The_same_words_and_buttons_again_are_no_edit()
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();
        var bot = api.NewClient();
        var sent = await bot.SendMessage(chair.ChatId, "<b>Bước</b> 1", ParseMode.Html, replyMarkup: Keyboard);

        var text = await SendingTests.Refusal(() => bot.EditMessageText(chair.ChatId, sent.Id, " <b>Bước</b> 1 ", ParseMode.Html, replyMarkup: Keyboard));
        var buttons = await SendingTests.Refusal(() => bot.EditMessageReplyMarkup(chair.ChatId, sent.Id, Keyboard));

        Assert.StartsWith("400 Bad Request: message is not modified", text);
        Assert.StartsWith("400 Bad Request: message is not modified", buttons);
        Assert.Null(await SendingTests.Refusal(() => bot.EditMessageReplyMarkup(chair.ChatId, sent.Id)));
        Assert.StartsWith("400 Bad Request: message is not modified", await SendingTests.Refusal(() => bot.EditMessageReplyMarkup(chair.ChatId, sent.Id)));
        Assert.Empty(api.Violations);
    }

    [Fact]
    public async Task Only_the_bots_own_messages_that_are_still_there_can_be_edited()
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();
        var bot = api.NewClient();
        var sent = await bot.SendMessage(chair.ChatId, "x");
        var said = await chair.Says("chào");

        await bot.DeleteMessage(chair.ChatId, sent.Id);

        Assert.Equal("400 Bad Request: message to edit not found", await SendingTests.Refusal(() => bot.EditMessageText(chair.ChatId, sent.Id, "y")));
        Assert.Equal("400 Bad Request: message can't be edited", await SendingTests.Refusal(() => bot.EditMessageText(chair.ChatId, (int)said.MessageId, "y")));
        Assert.Equal("400 Bad Request: message to delete not found", await SendingTests.Refusal(() => bot.DeleteMessage(chair.ChatId, sent.Id)));
        Assert.DoesNotContain(chair.Messages, m => m.FromBot);
    }

    [Fact]
    public async Task After_two_days_a_message_can_be_edited_but_not_deleted()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2020, 2, 5, 8, 0, 0, TimeSpan.FromHours(7)));
        await using var api = await BotApiServer.Start(time: clock);
        var chair = await api.NewAcquaintance();
        var bot = api.NewClient();
        var sent = await bot.SendMessage(chair.ChatId, "x");

        clock.Advance(TimeSpan.FromHours(49));

        Assert.Equal(new DateTime(2020, 2, 5, 1, 0, 0, DateTimeKind.Utc), sent.Date);
        Assert.Equal("400 Bad Request: message can't be deleted for everyone", await SendingTests.Refusal(() => bot.DeleteMessage(chair.ChatId, sent.Id)));
        Assert.Null(await SendingTests.Refusal(() => bot.EditMessageText(chair.ChatId, sent.Id, "y")));
    }

    [Fact]
    public async Task A_tap_reaches_the_bot_and_its_answer_reaches_the_person()
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();
        var bot = api.NewClient();
        await bot.SendMessage(chair.ChatId, "Bước 1/8", replyMarkup: Keyboard);

        var tap = await chair.Taps("Tiếp");
        var query = (await bot.GetUpdates()).Single().CallbackQuery!;
        await bot.AnswerCallbackQuery(query.Id, "Đã lưu", showAlert: true);

        Assert.Equal(("next", "Bước 1/8", chair.Id), (query.Data, query.Message!.Text, query.From.Id));
        Assert.Equal(tap.QueryId, query.Id);
        Assert.Equal(new CallbackAnswer("Đã lưu", IsAlert: true), await chair.Answered(tap));
    }

    [Fact]
    public async Task A_tap_answered_too_late_or_at_too_great_a_length_is_refused()
    {
        var pace = new FakeTimeProvider();
        await using var api = await BotApiServer.Start(pace: pace);
        var chair = await api.NewAcquaintance();
        var bot = api.NewClient();
        await bot.SendMessage(chair.ChatId, "x", replyMarkup: Keyboard);
        var tap = await chair.Taps("Tiếp");

        Assert.Equal("400 Bad Request: MESSAGE_TOO_LONG", await SendingTests.Refusal(() => bot.AnswerCallbackQuery(tap.QueryId!, new string('a', 201))));
        pace.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal("400 Bad Request: query is too old and response timeout expired or query ID is invalid", await SendingTests.Refusal(() => bot.AnswerCallbackQuery(tap.QueryId!)));
    }

    [Fact]
    public async Task An_old_button_can_still_be_tapped_after_its_message_changed_or_went()
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();
        var bot = api.NewClient();
        var sent = await bot.SendMessage(chair.ChatId, "Bước 1/8", replyMarkup: Keyboard);
        var old = await chair.Hears("Bước 1");

        await bot.DeleteMessage(chair.ChatId, sent.Id);
        await chair.Taps("Tiếp tục", on: old);

        var query = (await bot.GetUpdates()).Single().CallbackQuery!;
        Assert.Equal((sent.Id, MessageType.Unknown, "next"), (query.Message!.Id, query.Message.Type, query.Data));
    }
}
