using System.Text;
using System.Text.Json.Nodes;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace EmulationBot.Tests.BotApi;

public sealed class PersonTests
{
    [Fact]
    public async Task Whatever_a_person_does_is_an_update_of_the_published_shape()
    {
        await using var api = await BotApiServer.Start();
        var chair = api.NewPerson("Nguyễn Văn An");
        var group = api.NewGroup("Thi đua", botSeesAll: true);
        var said = await chair.Says("/dangky@thidua_tanbien_bot xã Mỏ Công");
        await chair.SendsContact("+84912345678");
        await chair.SendsContact("0987654321", own: false);
        await chair.SendsPhoto("ảnh");
        await chair.SendsSticker();
        await chair.SendsVoice();
        await chair.SendsLocation();
        await chair.SendsDocument("a.docx", [1, 2], "tệp");
        await chair.Edits(said, "sửa");
        await api.NewClient().SendMessage(chair.ChatId, "x", replyMarkup: new InlineKeyboardButton("Có", "1"));
        await chair.Taps("Có");
        chair.Blocks();
        chair.Unblocks();
        await group.With(chair).Says("chào");
        group.Migrates();
        group.Kicks(chair);

        using var http = new HttpClient();
        var updates = Json.Parse(await http.GetStringAsync($"{api.BaseUrl}/bot{api.Token}/getUpdates"))!["result"]!.AsArray();
        var read = await api.NewClient().GetUpdates();

        Assert.Equal(16, updates.Count);
        Assert.Empty(updates.SelectMany(update => SpecCheck.Value("Update", update!)));
        Assert.DoesNotContain(UpdateType.Unknown, read.Select(u => u.Type));
        Assert.Equal([chair.Id, null], read.Where(u => u.Message?.Contact is not null).Select(u => u.Message!.Contact!.UserId));
        Assert.Equal(["/dangky@thidua_tanbien_bot"], read[0].Message!.EntityValues!);
    }

    [Fact]
    public async Task What_is_longer_than_a_message_goes_as_several()
    {
        await using var api = await BotApiServer.Start();
        var chair = api.NewPerson("Nguyễn Văn An");

        await chair.Says(new string('a', 5000));

        Assert.Equal([4096, 904], (await api.NewClient().GetUpdates()).Select(u => u.Message!.Text!.Length));
    }

    [Fact]
    public async Task A_file_of_a_person_can_be_fetched_by_the_bot()
    {
        await using var api = await BotApiServer.Start();
        await api.NewPerson("Nguyễn Văn An").SendsDocument("ke-hoach.docx", Encoding.UTF8.GetBytes("kế hoạch"));
        var bot = api.NewClient();
        using var fetched = new MemoryStream();

        var document = (await bot.GetUpdates()).Single().Message!.Document!;
        await bot.GetInfoAndDownloadFile(document.FileId, fetched);

        Assert.Equal(("ke-hoach.docx", "kế hoạch"), (document.FileName, Encoding.UTF8.GetString(fetched.ToArray())));
    }

    [Fact]
    public async Task A_person_waits_for_what_the_bot_has_not_said_yet()
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();
        var heard = chair.Hears("Bước 2");
        var tapped = chair.Taps("Đồng ý");
        var bot = api.NewClient();

        await bot.SendMessage(chair.ChatId, "Bước 1/8");
        await bot.SendMessage(chair.ChatId, "Bước 2/8", replyMarkup: new InlineKeyboardButton("Đồng ý", "ok"));

        Assert.Equal("Bước 2/8", (await heard).Text);
        Assert.Equal("ok", (await tapped).Update["callback_query"].Text("data"));
        var silence = await Assert.ThrowsAsync<TimeoutException>(() => chair.Hears("Bước", TimeSpan.FromMilliseconds(20)));
        Assert.Contains("sendMessage", silence.Message);
    }

    [Fact]
    public async Task In_a_group_the_bot_is_shown_only_what_is_meant_for_it()
    {
        await using var api = await BotApiServer.Start();
        var group = api.NewGroup("Thi đua Tân Biên");
        var clerk = group.With(api.NewPerson("Lê Thị Bình"));
        var bot = api.NewClient();
        await bot.SendMessage(group.ChatId, "Chào các đồng chí");
        var greeting = await clerk.Hears("Chào");

        var unseen = await clerk.Says("mai họp nhé");
        await clerk.Says($"@{api.BotUsername} hạn đăng ký?");
        await clerk.Says("hạn ngày nào?", inReplyTo: greeting);

        Assert.Equal(0, unseen.UpdateId);
        Assert.Equal(2, (await bot.GetUpdates()).Length);
    }

    [Fact]
    public async Task A_button_that_tells_the_bot_nothing_cannot_be_tapped()
    {
        await using var api = await BotApiServer.Start();
        var chair = await api.NewAcquaintance();
        await api.NewClient().SendMessage(chair.ChatId, "x", replyMarkup: InlineKeyboardButton.WithUrl("Mở", "https://tanbien.tayninh.gov.vn"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => chair.Taps("Mở"));
    }
}
