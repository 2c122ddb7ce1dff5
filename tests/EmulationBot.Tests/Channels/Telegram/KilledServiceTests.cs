using EmulationBot.Core.Registrations;
using EmulationBot.Tests.BotApi;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Tests.Channels.Telegram;

public sealed class KilledServiceTests
{
    /// <summary>What the chair does at each step, and what must be heard next; the process is killed in between every time.</summary>
    private static readonly (Func<Person, Task> Acts, string Hears)[] Registration =
    [
        (chair => chair.Says("đăng ký"), "Bước 1/8"),
        (chair => Taps(chair, "Đúng"), "Bước 2/8"),
        (chair => chair.Says("Nguyễn Văn An"), "Bước 3/8"),
        (chair => Taps(chair, "Chủ tịch"), "Bước 4/8"),
        (chair => chair.Says("0912 345 678"), "Bước 5/8"),
        (chair => Taps(chair, "☐ 2"), "Đang chọn 1/6"),
        (chair => Taps(chair, "Xong"), "Bước 6/8"),
        (chair => chair.Says("Giảm 2% hộ nghèo"), "Bước 7/8"),
        (chair => chair.Says("Phân công cán bộ phụ trách từng ấp."), "Bước 8/8"),
        (chair => Taps(chair, "Không đăng ký"), "Bản đăng ký thi đua năm 2020"),
        (chair => Taps(chair, "Gửi đăng ký"), "ĐKTĐ-2020-0001"),
    ];

    [Fact]
    public async Task Killed_between_every_two_steps_the_registration_goes_on_and_the_row_is_right()
    {
        await using var bot = await TelegramService.Start();
        var chair = await bot.Chair();
        foreach (var (acts, hears) in Registration)
        {
            bot.Kill();
            await acts(chair);
            await bot.Run();
            await chair.Hears(hears);
        }
        await RowIsRight(bot);
    }

    /// <summary>At the steps after which more than one message follows, and at the last.</summary>
    [Fact]
    public async Task Killed_the_moment_an_update_is_confirmed_the_answer_still_comes_once()
    {
        await using var bot = await TelegramService.Start();
        var chair = await bot.Chair();
        foreach (var (acts, hears) in Registration)
        {
            await acts(chair);
            await bot.Api.WaitFor(() => bot.Api.PendingUpdates == 0);
            if (hears is "Bước 1/8" or "Bước 5/8" or "ĐKTĐ-2020-0001")
            {
                bot.Kill();
                await bot.Run();
            }
            await chair.Hears(hears);
        }
        await RowIsRight(bot);
        Assert.Single(chair.Messages, m => m.FromBot && m.Text.Contains("ĐKTĐ-2020-0001", StringComparison.Ordinal));
    }

    /// <summary>The message under way at a kill may come twice, so the button is looked for where it is.</summary>
    private static Task Taps(Person chair, string caption) =>
        chair.Taps(caption, chair.Messages.Last(m => m.Buttons.Any(b => b.Text.StartsWith(caption, StringComparison.Ordinal))));

    private static async Task RowIsRight(TelegramService bot)
    {
        var sent = (await bot.Read(db => db.Registrations.SingleAsync())).ToRegistration();
        Assert.Equal(
            ["0912345678", "2", "Nguyễn Văn An", "Chủ tịch UBND xã", "Giảm 2% hộ nghèo", "Phân công cán bộ phụ trách từng ấp.", "none", "xa-tan-lap"],
            new[] { Fields.Phone, Fields.Movements, Fields.SignerName, Fields.SignerOffice, Fields.Targets, Fields.Measures, Fields.Title, Fields.Unit }.Select(f => sent.Answers[f]));
        Assert.Equal(1, sent.Version);
        Assert.Empty(bot.Api.Violations);
    }
}
