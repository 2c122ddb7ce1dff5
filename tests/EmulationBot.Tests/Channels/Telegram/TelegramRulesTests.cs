using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using EmulationBot.Storage;
using EmulationBot.Tests.BotApi;
using Microsoft.EntityFrameworkCore;
using Telegram.Bot;

namespace EmulationBot.Tests.Channels.Telegram;

public sealed class TelegramRulesTests
{
    [Fact]
    public async Task The_same_update_twice_is_answered_once()
    {
        await using var bot = await TelegramService.Start();
        var chair = await bot.Chair();
        var said = await chair.Says("/han");
        await chair.Hears("Kế hoạch không nêu giờ");
        chair.Redeliver(said);
        await chair.Says("/phongtrao");
        await chair.Hears("6 phong trào");
        Assert.Single(chair.Messages, m => m.FromBot && m.Text.Contains("Kế hoạch không nêu giờ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_update_nobody_knows_holds_up_no_other()
    {
        await using var bot = await TelegramService.Start();
        var person = bot.Api.NewPerson("Trần Thị Bình");
        bot.Api.Push(JsonNode.Parse("""{"message":{"message_id":1,"date":1580000000,"chat":{"id":7,"type":"private"},"from":{"id":"hỏng","is_bot":false,"first_name":"A"},"text":"?"}}""")!);
        await person.SendsAnything(JsonNode.Parse("""{"forward_origin":{"type":"from_another_world","date":1},"text":"/han"}""")!.AsObject());
        await person.Hears("14/02/2020");
        Assert.Equal(1, await bot.Read(db => db.Inbox.CountAsync(i => i.Failure != null)));
    }

    [Fact]
    public async Task While_the_server_is_away_nothing_is_lost_and_the_poller_waits()
    {
        await using var bot = await TelegramService.Start();
        var chair = await bot.Chair();
        bot.Api.GoDown();
        await chair.Says("/han");
        bot.Api.ComeBack();
        await chair.Hears("Kế hoạch không nêu giờ");
        Assert.DoesNotContain(bot.Api.Token, bot.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_429_is_honoured_and_the_message_goes_once()
    {
        await using var bot = await TelegramService.Start();
        var chair = await bot.Chair();
        bot.Api.Fail("sendMessage", FaultKind.TooManyRequests(1));
        bot.Api.Fail("sendMessage", FaultKind.ServerError500);
        await chair.Says("/han");
        await chair.Hears("Kế hoạch không nêu giờ");
        Assert.Single(chair.Messages, m => m.FromBot && m.Text.Contains("Kế hoạch không nêu giờ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_whose_connection_broke_is_not_tried_again_before_the_server_is_there()
    {
        await using var bot = await TelegramService.Start();
        var chair = await bot.Chair();
        bot.Api.Fail("sendMessage", FaultKind.DropConnectionBeforeHandling);
        bot.Api.Fail("getMe", FaultKind.DropConnectionBeforeHandling);
        bot.Api.Fail("getMe", FaultKind.BadGateway502);
        await chair.Says("/han");
        await chair.Hears("Kế hoạch không nêu giờ");
        Assert.Single(chair.Messages, m => m.FromBot && m.Text.Contains("Kế hoạch không nêu giờ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_doubtful_answer_is_not_given_up_when_the_service_stops_while_the_server_is_away()
    {
        await using var bot = await TelegramService.Start();
        var chair = await bot.Chair();
        bot.Api.Fail("sendMessage", FaultKind.DropConnectionBeforeHandling);
        bot.Api.Fail("getMe", FaultKind.Timeout);
        await chair.Says("/han");
        await Until(() => Task.FromResult(!bot.Api.WillFail("getMe")));
        await bot.Stop();
        Assert.DoesNotContain(await bot.Read(db => db.Outbox.ToListAsync()), o => o.State == OutboxState.Unknown);
    }

    [Fact]
    public async Task At_the_start_a_429_is_honoured_too()
    {
        await using var bot = await TelegramService.Start(webhook: true, running: false);
        bot.Api.Fail("setWebhook", FaultKind.TooManyRequests(2));
        await bot.Run();
        await bot.Api.WaitFor(() => !string.IsNullOrEmpty(bot.Api.WebhookUrl));
        var calls = bot.Api.Calls.Where(c => c.Method == "setWebhook").ToList();
        Assert.InRange(calls[1].At - calls[0].At, TimeSpan.FromSeconds(1.9), TimeSpan.FromSeconds(15));
    }

    [Fact]
    public async Task A_press_is_answered_though_the_connection_breaks()
    {
        await using var bot = await TelegramService.Start();
        var chair = await bot.Chair();
        await chair.Says("đăng ký");
        await chair.Hears("Bước 1/8");
        bot.Api.Fail("answerCallbackQuery", FaultKind.DropConnectionBeforeHandling, times: 3);
        await chair.Answered(await chair.Taps("Đúng"));
    }

    [Fact]
    public async Task The_owner_who_opens_his_link_again_is_told_that_he_is_known()
    {
        await using var bot = await TelegramService.Start();
        var code = await bot.Code("xa-tan-lap");
        var (owner, other) = (bot.Api.NewPerson("Nguyễn Văn An"), bot.Api.NewPerson("Trần Thị Bình"));
        await owner.Starts(code);
        await owner.Hears("thay mặt");
        await owner.Starts(code);
        await owner.Hears("Đồng chí đã được xác nhận");
        await owner.Taps("Đăng ký ngay");
        await owner.Hears("Bước 1/8");
        await other.Starts(code);
        await other.Hears("Mã không dùng được");
    }

    [Fact]
    public async Task An_album_is_answered_once()
    {
        await using var bot = await TelegramService.Start();
        var chair = await bot.Chair();
        await chair.Says("đăng ký");
        await chair.Taps("Đúng");
        await chair.Hears("Bước 2/8");
        await chair.SendsAlbum(3);
        await chair.Hears("chưa nhận tệp");
        await chair.SendsAlbum(2);
        await chair.Hears("chưa nhận tệp");
        await chair.Says("Nguyễn Văn An");
        await chair.Hears("Bước 3/8");
        Assert.Equal(2, chair.Messages.Count(m => m.Text.Contains("chưa nhận tệp", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Who_blocks_the_bot_is_unreachable_until_he_returns()
    {
        await using var bot = await TelegramService.Start();
        var chair = await bot.Chair();
        chair.Blocks();
        await bot.Api.WaitFor(() => bot.Api.PendingUpdates == 0);
        await Until(bot, unreachable: true);
        chair.Unblocks();
        await chair.Says("/han");
        await chair.Hears("Kế hoạch không nêu giờ");
        await Until(bot, unreachable: false);
    }

    [Fact]
    public async Task A_group_is_answered_only_when_it_speaks_to_the_bot_and_with_plan_facts_alone()
    {
        await using var bot = await TelegramService.Start();
        var chair = await bot.Chair();
        var group = bot.Api.NewGroup("Khối xã, thị trấn", botSeesAll: true);
        var member = group.With(chair);
        await member.Says("hạn nộp là ngày nào?");
        await member.Says($"@{bot.Api.BotUsername} hạn nộp là ngày nào?");
        await member.Hears("14/02/2020");
        await member.Says($"@{bot.Api.BotUsername} đăng ký");
        await member.Hears("trò chuyện riêng");
        Assert.Equal(2, group.Messages.Count(m => m.FromBot));
        Assert.All(group.Messages.Where(m => m.FromBot), m => Assert.Empty(m.Buttons));
    }

    [Fact]
    public async Task A_group_that_asked_before_the_bot_knew_its_own_name_is_answered()
    {
        await using var bot = await TelegramService.Start(running: false);
        bot.Api.Fail("getMe", FaultKind.ServerError500, times: 2);
        var member = bot.Api.NewGroup("Khối xã, thị trấn").With(bot.Api.NewPerson("Trần Thị Bình"));
        await member.Says($"@{bot.Api.BotUsername} hạn nộp là ngày nào?");
        await bot.Run();
        await member.Hears("14/02/2020");
    }

    [Fact]
    public async Task Only_the_sender_of_the_secret_gets_an_update_in_by_the_webhook()
    {
        await using var bot = await TelegramService.Start(webhook: true);
        using var client = new HttpClient();
        const string update = """{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":9,"type":"private","first_name":"A"},"from":{"id":9,"is_bot":false,"first_name":"A"},"text":"/han"}}""";

        async Task<HttpStatusCode> Post(string? secret, string body)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, bot.Api.WebhookUrl) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            if (secret is not null)
                request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
            return (await client.SendAsync(request)).StatusCode;
        }

        await bot.Api.WaitFor(() => !string.IsNullOrEmpty(bot.Api.WebhookUrl));
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(null, update));
        Assert.Equal(HttpStatusCode.Unauthorized, await Post("bi-mat_012345678x", update));
        Assert.Equal(0, await bot.Read(db => db.Inbox.CountAsync()));
        Assert.Equal(HttpStatusCode.OK, await Post(TelegramService.Secret, update));
        Assert.Equal(HttpStatusCode.OK, await Post(TelegramService.Secret, update));
        Assert.Equal(1, await bot.Read(db => db.Inbox.CountAsync()));
    }

    [Fact]
    public async Task A_step_whose_message_was_deleted_comes_anew_and_twice_at_most_though_its_arrival_is_never_known()
    {
        await using var bot = await TelegramService.Start();
        var chair = await bot.Chair();
        await chair.Says("đăng ký");
        var step = await chair.Hears("Bước 1/8");
        await bot.Api.NewClient().DeleteMessage(chair.ChatId, (int)step.MessageId);
        bot.Api.Fail("sendMessage", FaultKind.DropConnectionAfterHandling, times: 9);
        await chair.Taps("Đúng", step);
        await Until(() => bot.Read(db => db.Outbox.AnyAsync(o => o.State == OutboxState.Unknown)));
        Assert.Equal(2, chair.Messages.Count(m => m.Text.Contains("Bước 2/8", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_long_text_goes_as_several_messages_with_the_buttons_under_the_last()
    {
        await using var bot = await TelegramService.Start();
        var chair = await bot.Chair();
        await chair.Says("đăng ký");
        await chair.Taps("Đúng");
        foreach (var answer in new[] { "Nguyễn Văn An", "Chủ tịch UBND xã", "0912345678", "chọn hết" })
            await chair.Says(answer);
        foreach (var batch in Enumerable.Range(1, 30).Chunk(10))
        {
            await chair.Hears();
            await chair.Says((batch[0] == 1 ? "" : "thêm: ") + string.Join("; ", batch.Select(n => $"Chỉ tiêu số {n} & <{n}% " + new string('x', 200))));
            if (batch[0] != 21)
                await chair.Says("quay lại");
        }
        await chair.Hears("Bước 7/8");
        await chair.Says("Phân công cán bộ phụ trách từng ấp.");
        await chair.Says("không");
        await chair.Hears("Bấm gửi là xác nhận");
        await chair.Taps("Sửa một mục");
        Assert.False((await chair.Hears("muốn sửa mục nào")).IsEdit);
        await chair.Taps("Về bản tóm tắt");
        Assert.False((await chair.Hears("Bản đăng ký thi đua năm 2020")).IsEdit);
        await chair.Hears("Bấm gửi là xác nhận");
        await chair.Taps("Gửi đăng ký");
        Assert.False((await chair.Hears("ĐKTĐ-2020-0001")).IsEdit);
        Assert.Empty(bot.Api.Violations);
    }

    [Fact]
    public async Task Asked_to_stop_it_stops_well()
    {
        await using var bot = await TelegramService.Start();
        await bot.Chair();
        Assert.Equal(0, await bot.Stop());
        Assert.Equal("", bot.Errors);
    }

    private static Task Until(TelegramService bot, bool unreachable) => Until(() => bot.Read(db => db.People.AnyAsync(p => p.Unreachable == unreachable)));

    private static async Task Until(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await holds())
            await Task.Delay(20, patience.Token);
    }
}
