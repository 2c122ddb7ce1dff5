using System.Text.RegularExpressions;
using EmulationBot.Core.Registrations;
using EmulationBot.Tests.BotApi;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Tests.Channels.Telegram;

public sealed class TelegramDialogueTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_chair_pairs_asks_and_registers(bool webhook)
    {
        await using var bot = await TelegramService.Start(webhook);
        var chair = await bot.Chair();

        await chair.Says("han nop ngay nao");
        Assert.Contains("14/02/2020", (await chair.Hears()).Text, StringComparison.Ordinal);
        await chair.Says("đăng ký");
        await chair.Hears("Bước 1/8");
        await chair.Taps("Đúng");
        Assert.True((await chair.Hears("Bước 2/8")).IsEdit);
        await chair.Says("Nguyễn Văn An");
        await chair.Hears("Bước 3/8");
        await chair.Taps("Chủ tịch");
        await chair.Hears("Bước 4/8");
        await chair.SendsContact("84912345678");
        await chair.Hears("Bước 5/8");
        await chair.Taps("☐ 1");
        await chair.Hears("Đang chọn 1/6");
        await chair.Taps("Xong");
        await chair.Hears("Bước 6/8");
        await chair.Says("Giảm 2% hộ nghèo & còn <3% hộ cận nghèo");
        await chair.Hears("Bước 7/8");
        await chair.Says("Phân công cán bộ phụ trách từng ấp.");
        await chair.Hears("Bước 8/8");
        await chair.Taps("Tập thể lao động tiên tiến");
        await chair.Hears("Bản đăng ký thi đua năm 2020");
        await chair.Taps("Gửi đăng ký");
        await chair.Hears("ĐKTĐ-2020-0001");

        var row = await bot.Read(db => db.Registrations.SingleAsync());
        Assert.Equal((RegistrationState.Sent, false, "xa-tan-lap"), (row.State, row.Late, row.UnitId));
        Assert.Equal("0912345678", row.ToRegistration().Answers[Fields.Phone]);
        Assert.Empty(bot.Api.Violations);
        Assert.Equal("", bot.Errors);
    }

    [Fact]
    public async Task A_code_given_in_the_chat_comes_with_a_link_to_the_bot_and_hands_the_seat_over()
    {
        await using var bot = await TelegramService.Start();
        var reviewer = await bot.Reviewer();
        var chair = await bot.Chair();
        await reviewer.Says("/ghe tân lập");
        await reviewer.Hears("Nguyễn Văn An");
        await reviewer.Taps("Cấp mã mới (1)");
        var given = (await reviewer.Hears("Dùng một lần")).Text;
        var link = Regex.Match(given, @"https://t\.me/(\w+)\?start=(TB-\w{5}-\w{5})");
        Assert.Equal(bot.Api.BotUsername, link.Groups[1].Value);

        var next = bot.Api.NewPerson("Huỳnh Văn Mới");
        await next.Starts(link.Groups[2].Value);
        await next.Hears("thay mặt UBND xã Tân Lập");
        await chair.Hears("đã được chuyển sang người tiếp nhận");
        await chair.Says("đăng ký");
        await chair.Hears("Chỉ người được giao");
        await next.Says("hạn");
        await next.Hears("14/02/2020");
        Assert.Contains("bangiay", Offered(next), StringComparison.Ordinal);
        Assert.DoesNotContain("bangiay", Offered(chair), StringComparison.Ordinal);

        string Offered(Person person) => bot.Api.Commands[$"chat {person.Id}"].ToJsonString();
        Assert.Empty(bot.Api.Violations);
    }
}
