using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace EmulationBot.Web.Tests;

/// <summary>The desk in a browser, as a reviewer has it.</summary>
public sealed partial class DeskTests(Chromium chromium)
{
    [Fact]
    public async Task A_reviewer_signs_in_by_the_link_of_the_chat_which_opens_once()
    {
        await using var site = await Site.Open(chromium);
        var reviewer = await site.Visit("/?vai=reviewer", 1280, 900);
        await reviewer.Says("/banlamviec");
        await reviewer.Hears("dùng một lần");
        var link = Link().Match(await reviewer.Told.Last.InnerTextAsync()).Value;
        await reviewer.Page.GotoAsync(link);
        await reviewer.Picture("desk-door");
        Assert.Empty(await reviewer.Barriers());
        await reviewer.Page.GetByRole(AriaRole.Button, new() { Name = "Vào bàn làm việc" }).ClickAsync();
        await reviewer.IsAlive();
        await reviewer.Sees("Theo khối thi đua");
        var cookie = (await reviewer.Page.Context.CookiesAsync()).Single(c => c.Name == "emulationbot-desk");
        Assert.True(cookie.HttpOnly);
        Assert.Equal(SameSiteAttribute.Strict, cookie.SameSite);

        var second = await site.Visit("/?vai=guest");
        await second.Page.GotoAsync(link);
        await second.Page.GetByRole(AriaRole.Button, new() { Name = "Vào bàn làm việc" }).ClickAsync();
        await second.Sees("Chưa vào được");
        await reviewer.Page.GetByRole(AriaRole.Button, new() { Name = "Đăng xuất", Exact = true }).ClickAsync();
        await reviewer.Sees("Đăng nhập bàn làm việc");
        await reviewer.Page.GotoAsync("/desk/dang-ky");
        await reviewer.Sees("Đăng nhập bàn làm việc");
    }

    [Fact]
    public async Task A_field_that_is_returned_at_the_desk_is_mended_in_the_chat_and_the_Council_agrees()
    {
        await using var site = await Site.Open(chromium);
        var chair = await site.Visit();
        var desk = await site.Desk();
        await desk.Goes("/desk/dang-ky");
        await chair.Registers();
        // Without loading the page anew.
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Link, new() { Name = "UBND xã Tân Lập" })).ToBeVisibleAsync();
        await desk.Page.GetByLabel("Tìm").FillAsync("tan lap");
        await desk.Sees("1 trong");
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "UBND xã Tân Lập" }).ClickAsync();
        await desk.Sees("Nội dung đăng ký (lần 1");
        await desk.Picture("desk-registration", full: true);
        Assert.Empty(await desk.Barriers());
        await desk.Page.GetByText("chỉ tiêu chưa có số cụ thể").ClickAsync();
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Gửi đề nghị cho đơn vị" }).ClickAsync();
        await desk.Sees("Đã đề nghị UBND xã Tân Lập bổ sung “Chỉ tiêu”");

        await chair.Hears("chỉ tiêu chưa có số cụ thể");
        await chair.Taps("Bổ sung ngay");
        await chair.Hears("Bước 6/8");
        await chair.Says("Giảm 15 hộ nghèo trong năm 2020");
        await chair.Hears("Gửi bản sửa");
        await chair.Taps("Gửi bản sửa");
        await chair.Hears("Đã nhận bản sửa");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Table, new() { Name = "Thay đổi của lần gửi 2" })).ToBeVisibleAsync();
        await desk.Picture("desk-changes", full: true);
        await desk.Page.Keyboard.PressAsync("Alt+o");
        await desk.Sees("đủ hồ sơ và báo cho đơn vị");
        await chair.Hears("đủ hồ sơ");

        await desk.Goes("/desk/hoi-dong");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Chọn tất cả hồ sơ đủ" }).ClickAsync();
        await desk.Page.GetByLabel("Biên bản số").FillAsync("05/BB-HĐ");
        await desk.Page.GetByLabel("Ngày biên bản").FillAsync("2020-02-05");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Ghi cho 1 đơn vị" }).ClickAsync();
        await desk.Sees("Đã ghi Hội đồng thống nhất cho 1 đơn vị");
        await chair.Hears("đã thống nhất");
    }

    [Fact]
    public async Task A_list_with_errors_is_shown_line_by_line_and_nothing_of_it_is_taken()
    {
        await using var site = await Site.Open(chromium);
        var desk = await site.Desk("admin");
        await desk.Goes("/desk/don-vi");
        await Upload("Tên đơn vị;Loại;Chức danh người ký\nTrường Mầm non Sao Mai;trường học;Hiệu trưởng\nTrạm Y tế;không rõ;Trạm trưởng\n");
        await desk.Sees("Dòng 3");
        Assert.Equal(0, await desk.Page.GetByText("Nhập toàn bộ").CountAsync());
        await desk.Picture("desk-import-errors");
        Assert.Empty(await desk.Barriers());
        await Upload("Tên đơn vị;Loại;Chức danh người ký\nTrường Mầm non Sao Mai;trường học;Hiệu trưởng\n");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Nhập toàn bộ" }).ClickAsync();
        await desk.Sees("Đã nhập; có hiệu lực ngay");
        await desk.Goes("/desk/don-vi?tim=sao%20mai");
        await desk.Sees("1 trong");

        await desk.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "anh.xlsx", MimeType = "image/png", Buffer = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00] });
        await Assertions.Expect(desk.Page.Locator(".mud-alert").First).ToBeVisibleAsync();
        Assert.Equal(0, await desk.Page.GetByText("Nhập toàn bộ").CountAsync());
        await desk.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "lon.csv", MimeType = "text/csv", Buffer = new byte[(5 << 20) + 1] });
        await desk.Sees("5 MB");
        Assert.Equal(0, await desk.Page.GetByText("Nhập toàn bộ").CountAsync());

        Task Upload(string csv) => desk.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "don-vi.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(csv) });
    }

    [Fact]
    public async Task One_answer_reaches_who_asked()
    {
        await using var site = await Site.Open(chromium);
        var chair = await site.Visit();
        await chair.Says("mẫu đăng ký lấy ở đâu");
        await chair.Hears("Kế hoạch");
        var desk = await site.Desk();
        await desk.Goes("/desk/cau-hoi");
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "mẫu đăng ký lấy ở đâu" }).ClickAsync();
        await desk.Sees("Trợ lý hiện trả lời");
        await desk.Page.GetByLabel("Câu trả lời chính thức").FillAsync("Mẫu đăng ký nhận tại Phòng Nội vụ huyện, tầng 2.");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Gửi câu trả lời" }).ClickAsync();
        await desk.Sees("Đã gửi câu trả lời cho 1 người");
        await chair.Hears("tầng 2");
    }

    [Fact]
    public async Task Codes_are_issued_as_a_sheet_that_is_shown_once()
    {
        await using var site = await Site.Open(chromium);
        var desk = await site.Desk("admin");
        await desk.Goes("/desk/ghe");
        var give = desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Cấp \\d+ mã") });
        var codes = int.Parse(Regex.Match(await give.InnerTextAsync(), "\\d+").ValueSpan, CultureInfo.InvariantCulture);
        Assert.True(codes > 0);
        await give.ClickAsync();
        await Assertions.Expect(desk.Page.Locator(".desk-slip img")).ToHaveCountAsync(codes);
        await desk.Picture("desk-codes", full: true);
        Assert.Empty(await desk.Barriers());
        await desk.Goes("/desk/ghe");
        Assert.Equal(0, await desk.Page.Locator(".desk-slip").CountAsync());
    }

    [Fact]
    public async Task A_guest_who_asks_is_given_the_right_at_the_desk()
    {
        await using var site = await Site.Open(chromium);
        var guest = await site.Visit("/?vai=guest");
        await guest.Says("/xinquyen thạnh bắc");
        await guest.Taps("Chủ tịch");
        await guest.Hears("Đã gửi yêu cầu");
        var desk = await site.Desk();
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("1\\s*Yêu cầu xin quyền") })).ToBeVisibleAsync();
        await desk.Goes("/desk/ghe");
        await desk.Sees("Yêu cầu xin quyền (1)");
        await desk.Picture("desk-requests");
        Assert.Empty(await desk.Barriers());
        await desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Đồng ý: Chủ tịch UBND xã") }).ClickAsync();
        await desk.Sees("Đã đồng ý");
        await desk.Sees("Không có yêu cầu nào đang chờ");
        await guest.Hears("thay mặt");
    }

    [Fact]
    public async Task Those_who_have_not_sent_are_urged_by_a_second_press()
    {
        await using var site = await Site.Open(chromium);
        var chair = await site.Visit();
        await chair.Page.GetByText("Thêm").ClickAsync();
        await chair.Page.GetByLabel("Dời tới…").SelectOptionAsync(new SelectOptionValue { Label = "08:00, thứ Năm 13/02/2020" });
        await chair.Sees("08:00, thứ Năm 13/02/2020");
        await chair.Hears("14/02/2020");
        var desk = await site.Desk();
        var urge = desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Gửi nhắc \\d+ đơn vị") });
        await urge.ClickAsync();
        await desk.Picture("desk-urging", full: true);
        Assert.Empty(await desk.Barriers());
        await desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Bấm lần nữa để gửi nhắc") }).ClickAsync();
        await desk.Sees("Đã xếp hàng");
        await desk.Sees("Nhắc hôm nay: đã gửi 1");
        Assert.Equal(0, await urge.CountAsync());
    }

    [Fact]
    public async Task The_ladder_is_rehearsed_and_approved_once()
    {
        await using var site = await Site.Open(chromium, "--Reminders:NeedApproval", "true");
        var desk = await site.Desk();
        await desk.Goes("/desk/lich-nhac");
        await desk.Sees("hệ thống chưa gửi tin nhắc nào");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Lần sau" }).ClickAsync();
        await desk.Sees("sẽ gửi");
        await desk.Picture("desk-reminders", full: true);
        Assert.Empty(await desk.Barriers());
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Duyệt lịch nhắc này" }).ClickAsync();
        await desk.Sees("Lịch nhắc này đã được");
    }

    [Fact]
    public async Task Every_page_can_be_read_by_everybody_light_and_dark_and_twice_as_large()
    {
        await using var site = await Site.Open(chromium);
        await (await site.Visit()).Registers();
        string[] pages = ["/desk", "/desk/dang-ky", "/desk/hoi-dong", "/desk/cau-hoi", "/desk/lich-nhac", "/desk/tep", "/desk/ke-hoach", "/desk/don-vi", "/desk/ghe", "/desk/ngay-nghi", "/desk/nhat-ky", "/desk/he-thong"];
        foreach (var (scheme, width, height) in new[] { (ColorScheme.Light, 1400, 900), (ColorScheme.Dark, 1400, 900), (ColorScheme.Light, 700, 450) })
        {
            var desk = await site.Desk("admin", width, height, scheme);
            foreach (var page in pages)
            {
                await desk.Goes(page);
                await desk.Picture($"desk{page[5..].Replace('/', '-')}-{scheme.ToString().ToLowerInvariant()}-{width}");
                Assert.Empty((await desk.Barriers()).Select(b => $"{page} {scheme}: {b}"));
                Assert.True(await desk.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{page} stands beside the screen at {width}.");
            }
        }
    }

    [GeneratedRegex(@"http://\S+/desk/vao/\S+")]
    private static partial Regex Link();
}
