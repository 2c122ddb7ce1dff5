using System.Text;
using EmulationBot.Imports;
using EmulationBot.Tests.BotApi;
using EmulationBot.Tests.Documents;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Tests.Channels.Telegram;

/// <summary>A list of units sent to the running service as people send files.</summary>
public sealed class TelegramImportTests : IAsyncDisposable
{
    private const string Csv = "Tên đơn vị;Loại;Chức danh người ký\n";

    private TelegramService _bot = null!;

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task A_list_with_a_fault_is_mended_and_taken_over_once_though_the_button_is_pressed_three_times()
    {
        _bot = await TelegramService.Start();
        var reviewer = await _bot.Reviewer();
        await Sends(reviewer, $"{Csv}Trường A Bê;làng;Hiệu trưởng\n");
        await reviewer.Hears("Dòng 2, cột Loại: Không rõ loại “làng”");
        await reviewer.SendsDocument("ds.xlsx", Workbooks.Of(Workbooks.Row(1, "Tên đơn vị", "Loại", "Chức danh người ký") + Workbooks.Row(2, "Trường A Bê", "Trường học", "Hiệu trưởng")));
        var preview = await reviewer.Hears("Trường A Bê \\(truong-a-be\\)");
        for (var press = 0; press < 3; press++)
            await reviewer.Taps("Ghi 1 thay đổi", preview);
        await reviewer.Hears("Đã ghi danh sách đơn vị: thêm 1");
        await reviewer.Hears("đã ghi rồi");
        await reviewer.Hears("đã ghi rồi");
        Assert.Equal(["truong-a-be"], await _bot.Read(db => db.Set<ImportedUnitRow>().Select(u => u.Id).ToListAsync()));
        Assert.Equal(1, await _bot.Read(db => db.Audit.CountAsync(a => a.Event == "units.imported")));
        await reviewer.Says("/capma trường a bê");
        await reviewer.Hears("Cấp mã của Trường A Bê cho ai");
        Assert.Empty(_bot.Api.Violations);
        Assert.Equal("", _bot.Errors);
    }

    [Fact]
    public async Task What_Telegram_does_not_give_is_told_and_a_kill_between_leaves_nothing_half_done()
    {
        _bot = await TelegramService.Start();
        var reviewer = await _bot.Reviewer();
        _bot.Api.Fail("getFile", FaultKind.ServerError500);
        await Sends(reviewer, $"{Csv}Trường A Bê;Trường học;Hiệu trưởng\n");
        await reviewer.Hears("Chưa tải được tệp");
        await reviewer.SendsDocument("lon.csv", new byte[6 << 20]);
        await reviewer.Hears("Tệp lớn hơn 5 MB");
        await Sends(reviewer, $"{Csv}Trường A Bê;Trường học;Hiệu trưởng\nTrường Xê Đê;Trường học;Hiệu trưởng\n");
        await reviewer.Hears("Thêm 2:");
        _bot.Api.Fail("getFile", FaultKind.Timeout);
        await reviewer.Taps("Ghi 2");
        await _bot.Api.WaitFor(() => _bot.Api.PendingUpdates == 0);
        _bot.Kill();
        Assert.Equal(0, await _bot.Read(db => db.Set<ImportedUnitRow>().CountAsync()));
        _bot.Api.StopFailing();
        await _bot.Run();
        await reviewer.Hears("Đã ghi danh sách đơn vị: thêm 2");
        Assert.Equal(2, await _bot.Read(db => db.Set<ImportedUnitRow>().CountAsync()));
        Assert.Equal(1, await _bot.Read(db => db.Audit.CountAsync(a => a.Event == "units.imported")));
    }

    [Fact]
    public async Task A_chair_who_sends_a_list_hears_what_any_file_hears()
    {
        _bot = await TelegramService.Start();
        var chair = await _bot.Chair();
        await Sends(chair, $"{Csv}Trường A Bê;Trường học;Hiệu trưởng\n");
        await chair.Hears("Tin này chưa đọc được");
        await chair.Says("/nhap");
        await chair.Hears("không thuộc quyền");
        Assert.DoesNotContain(_bot.Api.Calls, c => c.Method == "getFile");
        Assert.Equal(0, await _bot.Read(db => db.Set<ImportedUnitRow>().CountAsync()));
    }

    private static Task<Sent> Sends(Person person, string csv) => person.SendsDocument("ds.csv", Encoding.UTF8.GetBytes(csv));
}
