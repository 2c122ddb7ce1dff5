using System.Net;
using Microsoft.Playwright;

namespace EmulationBot.Web.Tests;

/// <summary>The bar of a rehearsal, and its absence in earnest.</summary>
public sealed class RehearsalTests(Chromium chromium)
{
    [Fact]
    public async Task A_newcomer_sees_reminder_and_review_by_the_bar()
    {
        await using var site = await Site.Open(chromium);
        var visitor = await site.Visit(width: 1280, height: 900);
        await visitor.Sees("08:00, thứ Tư 05/02/2020");
        await visitor.Picture("rehearsal");
        Assert.Empty(await visitor.Barriers());
        await visitor.Page.GetByText("Thêm").ClickAsync();
        await visitor.Page.GetByLabel("Dời tới…").SelectOptionAsync(new SelectOptionValue { Label = "08:00, thứ Tư 12/02/2020" });
        await visitor.Sees("08:00, thứ Tư 12/02/2020");
        await visitor.Hears("14/02/2020");
        await visitor.Picture("rehearsal-reminded");
        await visitor.Page.GetByLabel("Vai").SelectOptionAsync("reviewer");
        await visitor.Says("danh sách");
        await visitor.Hears("Tân Lập");
        await visitor.Page.GetByText("+1 ngày").ClickAsync();
        await visitor.Sees("thứ Năm 13/02/2020");
        await visitor.Picture("rehearsal-reviewer");
        Assert.Empty(await visitor.Barriers());
    }

    [Fact]
    public async Task Time_passes_faster_when_asked()
    {
        await using var site = await Site.Open(chromium);
        var visitor = await site.Visit();
        await visitor.Page.GetByText("Thêm").ClickAsync();
        await visitor.Page.GetByLabel("Tốc độ").SelectOptionAsync("QuarterDayASecond");
        await visitor.Sees("06/02/2020");
        await visitor.Page.GetByLabel("Tốc độ").SelectOptionAsync("Real");
    }

    [Theory]
    [InlineData("--Web:Live", "true")]
    [InlineData("--Telegram:Token", "1:hush", "--Telegram:ApiUrl", "http://127.0.0.1:9", "--Clock:StartAt", "2020-02-05T08:00:00+07:00")]
    public async Task With_a_channel_in_earnest_nobody_plays_a_role_or_moves_the_clock(params string[] settings)
    {
        await using var site = await Site.Open(chromium, settings);
        var visitor = await site.Visit("/?vai=admin");
        await visitor.Says("/capma");
        await visitor.Hears("Phòng Nội vụ");
        Assert.Equal(0, await visitor.Page.Locator(".rehearsal").CountAsync());
        var (_, exported) = await site.Run(["audit", "verify", .. settings]);
        Assert.DoesNotContain("clock.moved", exported, StringComparison.Ordinal);
        var paper = await visitor.Page.Context.APIRequest.GetAsync("/tep/1?vai=reviewer");
        Assert.Equal((int)HttpStatusCode.NotFound, paper.Status);
    }
}
