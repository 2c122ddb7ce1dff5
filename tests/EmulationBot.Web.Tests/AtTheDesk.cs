using Microsoft.Playwright;

namespace EmulationBot.Web.Tests;

/// <summary>A visitor of a rehearsal who goes to the desk.</summary>
internal static class AtTheDesk
{
    public static async Task<Visitor> Desk(this Site site, string role = "reviewer", int width = 1400, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        var visitor = await site.Visit("/?vai=guest", width, height, scheme);
        await visitor.Page.GotoAsync("/desk/vao");
        await visitor.Page.Locator($"button[value={role}]").ClickAsync();
        await visitor.IsAlive();
        return visitor;
    }

    /// <summary>Opens a page of the desk and waits until it can be used.</summary>
    public static async Task Goes(this Visitor visitor, string path)
    {
        await visitor.Page.GotoAsync(path);
        await visitor.IsAlive();
    }

    public static Task IsAlive(this Visitor visitor) =>
        Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("data-alive", "desk", new() { Timeout = 20_000 });

    /// <summary>The unit fills in and sends, in the chat.</summary>
    public static async Task Registers(this Visitor chair)
    {
        foreach (var (said, heard) in new[]
        {
            ("đăng ký", "Bước 1/8"), ("đúng", "Bước 2/8"), ("Nguyễn Văn An", "Bước 3/8"), ("Chủ tịch UBND xã", "Bước 4/8"), ("0912 345 678", "Bước 5/8"), ("1 và 2", "Bước 6/8"),
            ("Giảm 2% hộ nghèo", "Bước 7/8"), ("Phân công cán bộ phụ trách từng ấp", "Bước 8/8"), ("không", "chưa gửi"), ("gửi đăng ký", "Đã nhận đăng ký"),
        })
        {
            await chair.Says(said);
            await chair.Hears(heard);
        }
    }
}
