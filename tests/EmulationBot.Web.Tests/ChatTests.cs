using Microsoft.Playwright;

namespace EmulationBot.Web.Tests;

/// <summary>The conversation in a browser, as people have it.</summary>
public sealed class ChatTests(Chromium chromium)
{
    [Fact]
    public async Task A_chair_registers_on_a_phone()
    {
        await using var site = await Site.Open(chromium);
        var chair = await site.Visit();
        await chair.Sees("Chào đồng chí");
        await Assertions.Expect(chair.Page.GetByText("Xem trọn một đợt đăng ký")).ToBeInViewportAsync();
        await Assertions.Expect(chair.Page.GetByText("Xuống tin mới nhất")).ToBeHiddenAsync();
        await chair.Picture("phone-welcome");
        Assert.Empty(await chair.Barriers());
        await chair.Says("đăng ký");
        await chair.Hears("Bước 1/8");
        await chair.Taps("Đúng");
        await chair.Hears("Bước 2/8");
        await chair.Says("Nguyễn Văn An");
        await chair.Hears("Bước 3/8");
        await chair.Says("Chủ tịch UBND xã");
        await chair.Hears("Bước 4/8");
        Assert.Equal("tel", await chair.Box.GetAttributeAsync("inputmode"));
        await chair.Picture("phone-number");
        await chair.Says("0912 345 678");
        await chair.Hears("Bước 5/8");
        await chair.Picture("phone-movements");
        Assert.Empty(await chair.Barriers());
        await chair.Says("1 và 2");
        await chair.Hears("Bước 6/8");
        await chair.Says("Giảm 2% hộ nghèo");
        await chair.Hears("Bước 7/8");
        await chair.Says("Phân công cán bộ phụ trách từng ấp");
        await chair.Hears("Bước 8/8");
        await chair.Says("không");
        await chair.Hears("chưa gửi");
        await chair.Picture("phone-summary");
        await chair.Taps("Gửi đăng ký");
        await chair.Hears("Đã nhận đăng ký của UBND xã Tân Lập");
        await Assertions.Expect(chair.Told.Last).ToBeInViewportAsync();
        await chair.Picture("phone-receipt");
        // Nothing stands beside the screen.
        Assert.True(await chair.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task It_can_be_read_and_used_light_and_dark_on_a_desk_and_twice_as_large()
    {
        await using var site = await Site.Open(chromium);
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            var desk = await site.Visit("/?vai=guest", 1280, 800, scheme);
            await desk.Says("không nộp thì sao");
            await desk.Hears("Mục II.6");
            await desk.Picture($"desk-{scheme.ToString().ToLowerInvariant()}");
            Assert.Empty(await desk.Barriers());
        }
        // 1280 by 800 at 200 % is a page of 640 by 400.
        var large = await site.Visit("/?vai=guest", 640, 400);
        await large.Says("hạn nộp khi nào");
        await large.Hears("14/02/2020");
        await Assertions.Expect(large.Told.Last).ToBeInViewportAsync();
        await Assertions.Expect(large.Box).ToBeInViewportAsync();
        await large.Picture("desk-200-percent");
        Assert.True(await large.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task The_theme_follows_the_system_until_it_is_switched()
    {
        await using var site = await Site.Open(chromium);
        var page = (await site.Visit(scheme: ColorScheme.Dark)).Page;
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await page.Locator("[data-switch-theme]").ClickAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
    }

    [Fact]
    public async Task It_is_used_from_the_keyboard_alone()
    {
        await using var site = await Site.Open(chromium);
        var visitor = await site.Visit();
        await visitor.Says("đăng ký");
        await visitor.Hears("Bước 1/8");
        await visitor.Log.Locator("button.choice", new LocatorLocatorOptions { HasText = "Đúng" }).Last.FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Hears("Bước 2/8");
        Assert.NotEqual("BODY", await visitor.Page.EvaluateAsync<string>("document.activeElement.tagName"));
        await visitor.Box.FocusAsync();
        await visitor.Page.Keyboard.TypeAsync("một");
        await visitor.Page.Keyboard.PressAsync("Shift+Enter");
        await visitor.Page.Keyboard.TypeAsync("hai");
        Assert.Equal("một\nhai", await visitor.Box.InputValueAsync());
    }

    [Fact]
    public async Task A_code_in_a_link_is_used_by_a_press_and_not_by_opening()
    {
        await using var site = await Site.Open(chromium, "--Web:Live", "true");
        var (_, invited) = await site.Run("invite", "--unit", "xa-tan-lap", "--Web:Live", "true");
        var code = invited.Split("Lập: ")[1][..14];
        await site.Visit($"/?ma={code}");
        var visitor = await site.Visit($"/?ma={code}");
        await visitor.Sees("liên kết mời");
        await visitor.Picture("phone-code");
        await visitor.Taps("Dùng mã này");
        await visitor.Hears("UBND xã Tân Lập");
        await Assertions.Expect(visitor.Page).ToHaveURLAsync($"{site.Url}/");
    }
}
