using Microsoft.Playwright;

namespace EmulationBot.Web.Tests;

/// <summary>Connections break and the service dies: nothing is lost and nothing is said twice.</summary>
public sealed class LastingTests(Chromium chromium)
{
    [Fact]
    public async Task After_a_kill_the_page_comes_back_by_itself_with_all_that_was_said_once()
    {
        await using var site = await Site.Open(chromium);
        var visitor = await site.Visit("/?vai=guest");
        await visitor.Says("hạn nộp khi nào");
        await visitor.Hears("14/02/2020");
        await site.Kill();
        // Said to a service that is gone, before the browser has noticed; and something begun.
        await visitor.Says("có mấy phong trào");
        await visitor.Box.FillAsync("đang viết dở");
        await Assertions.Expect(visitor.Page.Locator("#components-reconnect-modal")).ToBeVisibleAsync(new() { Timeout = Visitor.Patience });
        await visitor.Picture("phone-connection-lost");
        await site.Start();
        await visitor.Hears("phong trào");
        await Assertions.Expect(visitor.Page.Locator("#components-reconnect-modal")).ToBeHiddenAsync();
        await Assertions.Expect(visitor.Box).ToHaveValueAsync("đang viết dở");
        Assert.Equal(["hạn nộp khi nào", "có mấy phong trào"], await Words(visitor));
        Assert.Equal(2, await visitor.Told.CountAsync());
    }

    [Fact]
    public async Task A_lost_connection_is_taken_up_again()
    {
        await using var site = await Site.Open(chromium);
        var visitor = await site.Visit("/?vai=guest");
        await visitor.Says("hạn nộp khi nào");
        await visitor.Hears("14/02/2020");
        await visitor.Cut();
        await visitor.Says("có mấy phong trào");
        await Assertions.Expect(visitor.Told).ToHaveCountAsync(2, new() { Timeout = Visitor.Patience });
        Assert.Equal(["hạn nộp khi nào", "có mấy phong trào"], await Words(visitor));
    }

    [Fact]
    public async Task The_conversation_is_there_on_the_next_day_and_in_a_second_tab_at_once()
    {
        await using var site = await Site.Open(chromium);
        var visitor = await site.Visit("/?vai=guest");
        await visitor.Says("hạn nộp khi nào");
        await visitor.Hears("14/02/2020");
        await visitor.Page.ReloadAsync();
        await visitor.Hears("14/02/2020");
        var second = await visitor.Page.Context.NewPageAsync();
        await second.GotoAsync("/?vai=guest");
        await visitor.Says("có mấy phong trào");
        await Assertions.Expect(second.Locator("article.told")).ToHaveCountAsync(2);
    }

    private static async Task<IReadOnlyList<string>> Words(Visitor visitor) =>
        [.. (await visitor.Said.Locator(".words").AllInnerTextsAsync()).Select(t => t.Trim())];
}
