using EmulationBot.Learning;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Tests.Channels.Telegram;

public sealed class TelegramLearningTests
{
    private const string Answer = "Bản đăng ký gửi bằng văn bản giấy có chữ ký & dấu; <bản scan> gửi kèm.";

    [Fact]
    public async Task An_official_answer_goes_from_chat_to_chat_once_also_when_the_service_is_killed_while_it_is_written()
    {
        await using var bot = await TelegramService.Start();
        var chair = await bot.Chair();
        var reviewer = await bot.Reviewer();
        await chair.Says("được nộp bằng bản scan không");
        await chair.Hears("đã được chuyển Phòng Nội vụ");
        await reviewer.Says("/cauhoi");
        await reviewer.Hears("Câu hỏi chờ trả lời: 1");
        await reviewer.Taps("1.");
        await reviewer.Hears("Trợ lý hiện trả lời");
        await reviewer.Taps("Trả lời");
        await reviewer.Hears("Viết câu trả lời");
        bot.Kill();
        await bot.Run();
        await reviewer.Says(Answer);
        await reviewer.Hears("Xem trước, chưa gửi");
        reviewer.Redeliver(await reviewer.Taps("Gửi câu trả lời"));
        await reviewer.Hears("Đã gửi câu trả lời cho 1 người");
        await chair.Hears(Answer);

        var other = await bot.Chair("xa-thanh-bac", "Trần Thị Bình");
        await other.Says("nop bang ban scan duoc khong");
        await other.Hears(Answer);
        var tap = await other.Taps("👍");
        Assert.Equal("Cảm ơn đồng chí đã đánh giá.", (await other.Answered(tap)).Text);
        Assert.Single(chair.Said, m => m.Text.Contains(Answer, StringComparison.Ordinal));
        Assert.Equal(1, await bot.Read(db => db.Set<OfficialAnswerRow>().CountAsync()));
        Assert.Empty(bot.Api.Violations);
        Assert.Equal("", bot.Errors);
    }
}
