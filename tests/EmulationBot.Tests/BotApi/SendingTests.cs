using System.Text;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace EmulationBot.Tests.BotApi;

public sealed class SendingTests
{
    [Fact]
    public async Task A_message_reaches_the_person_and_comes_back_as_sent()
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();

        var sent = await api.NewClient().SendMessage(chair.ChatId, "Hạn: <b>14/02/2020</b> &lt;trước&gt;", ParseMode.Html,
            replyMarkup: new InlineKeyboardMarkup([[InlineKeyboardButton.WithCallbackData("Đăng ký", "r:1")]]));

        var heard = await chair.Hears("Hạn");
        Assert.Equal("Hạn: 14/02/2020 <trước>", sent.Text);
        Assert.Equal(MessageEntityType.Bold, sent.Entities!.Single().Type);
        Assert.Equal("14/02/2020", sent.EntityValues!.Single());
        Assert.Equal(("Hạn: 14/02/2020 <trước>", "Hạn: <b>14/02/2020</b> &lt;trước&gt;", false), (heard.Text, heard.Html, heard.IsEdit));
        Assert.Equal(new Button("Đăng ký", "r:1", null, 0, false), Assert.Single(heard.Buttons));
        Assert.Empty(api.Violations);
    }

    [Fact]
    public async Task A_file_arrives_with_its_bytes_and_can_be_fetched_and_sent_again_by_its_id()
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();
        var bot = api.NewClient();
        var bytes = Encoding.UTF8.GetBytes("Đơn vị;Ngày");

        var sent = await bot.SendDocument(chair.ChatId, InputFile.FromStream(new MemoryStream(bytes), "dang-ky.csv"), caption: "<i>Bản tổng hợp</i>", parseMode: ParseMode.Html);
        await bot.SendDocument(chair.ChatId, InputFile.FromFileId(sent.Document!.FileId));
        await bot.SendPhoto(chair.ChatId, InputFile.FromStream(new MemoryStream(bytes), "so-do.png"), caption: "Sơ đồ");
        using var fetched = new MemoryStream();
        await bot.GetInfoAndDownloadFile(sent.Document.FileId, fetched);

        Assert.Equal(bytes, fetched.ToArray());
        Assert.Equal(["Bản tổng hợp", "", "Sơ đồ"], chair.Said.Select(m => m.Text));
        Assert.Equal(["dang-ky.csv", "dang-ky.csv", "so-do.png"], chair.Said.Select(m => m.File!.Name));
        Assert.Empty(api.Violations);
    }

    [Fact]
    public async Task A_keyboard_in_place_of_the_persons_own_stays_until_it_is_taken_away()
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();
        var bot = api.NewClient();

        await bot.SendMessage(chair.ChatId, "Số điện thoại?", replyMarkup: new ReplyKeyboardMarkup([[KeyboardButton.WithRequestContact("Gửi số của tôi")]]) { ResizeKeyboard = true });
        var sent = await chair.Presses("Gửi số");
        var asked = chair.Keys;
        await bot.SendMessage(chair.ChatId, "Đã nhận.", replyMarkup: new ReplyKeyboardRemove());

        Assert.Equal(["Gửi số của tôi"], asked);
        Assert.Equal(chair.Id, sent.Update["message"]!["contact"].Number("user_id"));
        Assert.Empty(chair.Keys);
    }

    [Theory]
    [InlineData(4096, true)]
    [InlineData(4097, false)]
    public async Task A_text_may_have_4096_characters_after_its_marks_are_read(int length, bool taken)
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();

        var refusal = await Refusal(() => api.NewClient().SendMessage(chair.ChatId, $"<b>{new string('ậ', length - 1)}</b>😀", ParseMode.Html));

        Assert.Equal(taken ? null : "400 Bad Request: message is too long", refusal);
        Assert.Equal(taken ? 0 : 1, api.Violations.Count);
    }

    [Fact]
    public async Task Sizes_beyond_the_limits_are_refused_in_the_servers_words()
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();
        var bot = api.NewClient();
        Task Keyboard(params InlineKeyboardButton[][] rows) => bot.SendMessage(chair.ChatId, "x", replyMarkup: new InlineKeyboardMarkup(rows));
        static InlineKeyboardButton Data(string data) => InlineKeyboardButton.WithCallbackData("x", data);

        Assert.Equal("400 Bad Request: message text is empty", await Refusal(() => bot.SendMessage(chair.ChatId, " \n ")));
        Assert.Equal("400 Bad Request: message caption is too long", await Refusal(() => bot.SendPhoto(chair.ChatId, InputFile.FromStream(new MemoryStream([1]), "a.png"), caption: new string('a', 1025))));
        Assert.Null(await Refusal(() => Keyboard([Data(new string('a', 64))])));
        Assert.Equal("400 Bad Request: BUTTON_DATA_INVALID", await Refusal(() => Keyboard([Data(new string('ề', 21) + "aa")])));
        Assert.Equal("400 Bad Request: reply markup is too long", await Refusal(() => Keyboard([.. Enumerable.Repeat<InlineKeyboardButton[]>([Data("a")], 101)])));
        Assert.Equal("400 Bad Request: reply markup is too long", await Refusal(() => Keyboard([.. Enumerable.Repeat(Data("a"), 9)])));
        Assert.Equal("400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard", await Refusal(() => Keyboard([Data("")])));
        Assert.Equal("400 Bad Request: inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL", await Refusal(() => Keyboard([InlineKeyboardButton.WithUrl("x", "not-a-url")])));
        Assert.Equal(7, api.Violations.Count);
    }

    [Fact]
    public async Task A_bot_cannot_write_to_somebody_who_never_wrote_to_it()
    {
        await using var api = await BotApiServer.Start();
        var stranger = api.NewPerson("Lê Thị Bình");

        Assert.Equal("400 Bad Request: chat not found", await Refusal(() => api.NewClient().SendMessage(stranger.ChatId, "Chào đồng chí")));
        Assert.Empty(api.Violations);
    }

    [Fact]
    public async Task Who_blocked_the_bot_or_left_Telegram_is_out_of_reach()
    {
        await using var api = await BotApiServer.Start();
        var (blocker, gone) = (await api.NewAcquaintance(), await api.NewAcquaintance());
        var bot = api.NewClient();

        blocker.Blocks();
        gone.Deactivates();
        Assert.Equal("403 Forbidden: bot was blocked by the user", await Refusal(() => bot.SendMessage(blocker.ChatId, "x")));
        Assert.Equal("403 Forbidden: user is deactivated", await Refusal(() => bot.SendMessage(gone.ChatId, "x")));
        Assert.Equal(ChatMemberStatus.Kicked, (await bot.GetUpdates()).Single().MyChatMember!.NewChatMember.Status);

        blocker.Unblocks();
        Assert.Null(await Refusal(() => bot.SendMessage(blocker.ChatId, "x")));
    }

    [Fact]
    public async Task A_group_that_moved_says_where_and_one_that_threw_the_bot_out_says_so()
    {
        await using var api = await BotApiServer.Start();
        var group = api.NewGroup("Thi đua Tân Biên");
        var bot = api.NewClient();
        var old = group.ChatId;

        var moved = group.Migrates();
        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => bot.SendMessage(old, "x"));
        await bot.SendMessage(moved, "x");
        group.Kicks(api.NewPerson("Trần Văn Cường"));

        Assert.Equal(moved, refusal.Parameters!.MigrateToChatId);
        Assert.Equal("403 Forbidden: bot was kicked from the supergroup chat", await Refusal(() => bot.SendMessage(moved, "x")));
    }

    internal static async Task<string?> Refusal(Func<Task> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (ApiRequestException e)
        {
            return $"{e.ErrorCode} {e.Message}";
        }
    }
}
