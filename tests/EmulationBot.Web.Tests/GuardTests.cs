using System.Net;
using Microsoft.Playwright;

namespace EmulationBot.Web.Tests;

/// <summary>Who is not meant to get in does not.</summary>
public sealed class GuardTests(Chromium chromium)
{
    [Fact]
    public async Task A_paper_is_for_the_account_it_was_given_to()
    {
        await using var site = await Site.Open(chromium);
        var reviewer = await site.Visit("/?vai=reviewer");
        await reviewer.Says("/tep");
        await reviewer.Taps("Hình tiến độ");
        await reviewer.Taps("Bảng tổng hợp");
        await reviewer.Hears("Tải về: Bảng tổng hợp");
        var link = (await reviewer.Told.Locator("a.paper").Last.GetAttributeAsync("href"))!;
        await Assertions.Expect(reviewer.Told.Last).ToBeInViewportAsync();
        await reviewer.Picture("phone-papers");
        var given = await reviewer.Page.Context.APIRequest.GetAsync(link);
        Assert.True(given.Ok, link);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", given.Headers["content-type"]);
        Assert.StartsWith("attachment", given.Headers["content-disposition"], StringComparison.Ordinal);
        Assert.Equal("nosniff", given.Headers["x-content-type-options"]);

        var path = link.Split('?')[0];
        var guest = await site.Visit("/?vai=guest");
        foreach (var other in (string[])[$"{path}?vai=guest", $"{path}?vai=chair:xa-tan-lap", $"{path}?vai=admin"])
            Assert.Equal((int)HttpStatusCode.NotFound, (await guest.Page.Context.APIRequest.GetAsync(other)).Status);
        using var nobody = new HttpClient { BaseAddress = new Uri(site.Url) };
        Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Another_browser_sees_nothing_of_a_conversation()
    {
        await using var site = await Site.Open(chromium, "--Web:Live", "true");
        var first = await site.Visit();
        await first.Says("hạn nộp khi nào");
        await first.Hears("14/02/2020");
        var second = await site.Visit();
        await second.Sees("Chào đồng chí");
        Assert.Equal(0, await second.Told.CountAsync());
        var forged = (await first.Page.Context.CookiesAsync()).Single(c => c.Name == "emulationbot-chat");
        Assert.True(forged.HttpOnly);
        using var thief = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(site.Url) };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Cookie", $"emulationbot-chat={forged.Value[..^4]}AAAA");
        Assert.DoesNotContain("14/02/2020", await (await thief.SendAsync(request)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_answer_carries_the_headers_and_a_wrong_address_a_page()
    {
        await using var site = await Site.Open(chromium);
        using var browser = new HttpClient { BaseAddress = new Uri(site.Url) };
        foreach (var path in (string[])["/", "/desk", "/khong-co", "/site.css", "/tep/1"])
        {
            var answer = await browser.GetAsync(path);
            Assert.DoesNotContain("unsafe-inline", answer.Headers.GetValues("Content-Security-Policy").Single().Split("script-src")[1].Split(';')[0], StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
            Assert.False(answer.Headers.Contains("Server"));
        }
        Assert.Contains("Không mở được trang này", WebUtility.HtmlDecode(await (await browser.GetAsync("/khong-co")).Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_looks_like_markup_is_shown_as_it_was_typed()
    {
        await using var site = await Site.Open(chromium);
        var visitor = await site.Visit("/?vai=guest");
        await visitor.Says("<img src=x onerror=alert(1)> **a** <b>b</b>");
        Assert.Equal("<img src=x onerror=alert(1)> **a** <b>b</b>", (await visitor.Said.Locator(".words").InnerTextAsync()).Trim());
    }
}
