using System.Text;
using EmulationBot.Documents;

namespace EmulationBot.Tests.Operations;

/// <summary>import and export of lists, through the real process.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("mau.csv")]
    [InlineData("mau.xlsx")]
    public async Task The_exported_template_imported_again_changes_nothing(string file)
    {
        Assert.Equal((0, $"Đã xuất 54 đơn vị ra {file}.\n"), Of(await Run("export", "units", file)));
        var (code, output, _) = await Run("import", "units", file);
        Assert.Equal(0, code);
        Assert.StartsWith($"Tệp {file}: 17 đơn vị, không có gì thay đổi.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_is_looked_at_first_then_done_and_known_to_the_other_commands()
    {
        await Write("moi.csv", "Tên đơn vị;Loại;Chức danh người ký\nTrường A Bê;Trường học;Hiệu trưởng\n");
        var (code, output, _) = await Run("import", "units", "moi.csv", "--dry-run");
        Assert.Equal(0, code);
        Assert.EndsWith("Mới xem thử, chưa ghi gì. Bỏ --dry-run để nhập.\n", output, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("invite", "--unit", "Trường A Bê")).Code);

        (code, output, _) = await Run("import", "units", "moi.csv");
        Assert.Equal(0, code);
        Assert.Contains("Thêm 1:\n  Trường A Bê (truong-a-be)\n", output, StringComparison.Ordinal);
        Assert.EndsWith("Đã nhập xong.\n", output, StringComparison.Ordinal);
        Assert.Contains("A Bê", (await Run("invite", "--unit", "truong a be")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_faults_is_told_line_by_line_and_ends_with_1()
    {
        await Write("sai.csv", "Tên đơn vị;Loại\nTrường A Bê;làng\n;Trường học\n");
        var (code, output, _) = await Run("import", "units", "sai.csv");
        Assert.Equal(1, code);
        Assert.StartsWith("Chưa nhập gì từ tệp sai.csv. Chỗ cần sửa 2:\n  Dòng 2, cột Loại: Không rõ loại “làng”.", output, StringComparison.Ordinal);
        Assert.Contains("\n  Dòng 3, cột Tên đơn vị: Chưa có tên đơn vị.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seats_are_taken_over_once_and_get_their_codes_in_one_sheet()
    {
        await Write("ghe.csv", "Đơn vị;Chức danh;Loại ghế\nTân Lập;Chủ tịch;Người đứng đầu\nTân Lập;Văn thư;Chuyên viên\n;Quản trị;Quản trị\n");
        Assert.EndsWith("Bỏ --dry-run để nhập.\n", (await Run("import", "seats", "ghe.csv", "--dry-run")).Output, StringComparison.Ordinal);
        var (code, output, _) = await Run("import", "seats", "ghe.csv");
        Assert.Equal(0, code);
        Assert.Contains("Thêm 3:\n  Chủ tịch UBND xã Tân Lập (Người đứng đầu)\n  Văn thư UBND xã Tân Lập (Chuyên viên)\n", output, StringComparison.Ordinal);
        Assert.StartsWith("Tệp ghe.csv: 3 ghế, không có gì thay đổi.\n", (await Run("import", "seats", "ghe.csv")).Output, StringComparison.Ordinal);

        (code, output, _) = await Run("invite", "--all", "ma.csv");
        Assert.Equal(0, code);
        Assert.StartsWith("Đã cấp 18 mã, ghi ở ma.csv.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("TB-", output, StringComparison.Ordinal);
        var sheet = await File.ReadAllLinesAsync(_folder.File("ma.csv"), TestContext.Current.CancellationToken);
        Assert.Equal("Vị trí;Đơn vị;Mã;Liên kết;Dùng đến", sheet[0]);
        Assert.Equal(17 + 1 + 1, sheet.Length);
        Assert.Contains(sheet, line => line.StartsWith("Văn thư UBND xã Tân Lập;UBND xã Tân Lập;TB-", StringComparison.Ordinal));
        Assert.DoesNotContain(sheet, line => line.Contains("Quản trị", StringComparison.Ordinal));
        var first = sheet.Single(line => line.StartsWith("Chủ tịch UBND xã Tân Lập;", StringComparison.Ordinal)).Split(';')[2];
        Assert.Contains("Bước 1/8", (await BotProcess.Run(_folder.Path, ["chat", "--as", "guest"], first, "đăng ký")).Output, StringComparison.Ordinal);

        Assert.Contains("ma.csv đã có", (await Run("invite", "--all", "ma.csv")).Errors, StringComparison.Ordinal);
        Assert.Equal("Không có vị trí nào cần cấp mã. 17 vị trí đang có mã chưa dùng, giữ nguyên; cấp lại bằng --renew.\n", (await Run("invite", "--all", "nua.xlsx")).Output);
        Assert.False(File.Exists(_folder.File("nua.xlsx")));
        Assert.StartsWith("Đã cấp 17 mã", (await Run("invite", "--all", "nua.xlsx", "--renew")).Output, StringComparison.Ordinal);
        var (table, _) = TableFile.Read(await File.ReadAllBytesAsync(_folder.File("nua.xlsx"), TestContext.Current.CancellationToken));
        Assert.Equal(18, table!.Rows.Count);
        Assert.DoesNotContain(table.Rows, row => sheet.Any(line => line.Contains(row.Cells[2], StringComparison.Ordinal) && row.Number > 1));
    }

    [Fact]
    public async Task A_list_of_seats_with_a_fault_leaves_everything_as_it_was()
    {
        await Write("ghe.csv", "Đơn vị;Chức danh;Loại ghế\nTân Lập;Chủ tịch;Người đứng đầu\nTân Lập;;sếp\n");
        var (code, output, _) = await Run("import", "seats", "ghe.csv");
        Assert.Equal(1, code);
        Assert.StartsWith("Chưa nhập gì từ tệp ghe.csv. Chỗ cần sửa 2:\n  Dòng 3, cột Loại ghế: Không rõ loại ghế “sếp”.", output, StringComparison.Ordinal);
        await Write("ghe.csv", "Đơn vị;Chức danh;Loại ghế\nTân Lập;Chủ tịch;Người đứng đầu\n");
        Assert.Contains("Thêm 1:", (await Run("import", "seats", "ghe.csv")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Holidays_move_the_reminders()
    {
        string[] rehearse = ["rehearse", "--from", "2020-02-13", "--to", "2020-02-13"];
        Assert.Contains("T-1a/xa-tan-lap", (await Run(rehearse)).Output, StringComparison.Ordinal);
        await Write("le.csv", "Ngày,Tên,Làm bù\n13/02/2020,Nghỉ,\n");
        Assert.Equal(0, (await Run("import", "holidays", "le.csv")).Code);
        Assert.DoesNotContain("xa-tan-lap", (await Run(rehearse)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "khong-co.csv", "import", "units", "khong-co.csv")]
    [InlineData(2, ".xlsx", "export", "units", "mau.txt")]
    [InlineData(2, "“import”", "import")]
    [InlineData(2, ".xlsx", "invite", "--all", "ma.txt")]
    [InlineData(2, "--renew", "invite", "--unit", "tan lap", "--renew")]
    [InlineData(2, "--all", "invite", "--unit", "tan lap", "--all", "ma.csv")]
    public async Task What_is_asked_wrong_is_answered_in_one_line(int expected, string named, params string[] words)
    {
        var (code, _, errors) = await Run(words);
        Assert.Equal(expected, code);
        Assert.Contains(named, Assert.Single(errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_a_running_conversation_the_restart_is_named()
    {
        using var chat = BotProcess.Start(_folder.Path, "chat");
        await chat.Shows("Vai:");
        await Write("moi.csv", "Tên đơn vị;Loại;Chức danh người ký\nTrường A Bê;Trường học;Hiệu trưởng\n");
        Assert.Contains("khởi động lại dịch vụ", (await Run("import", "units", "moi.csv")).Output, StringComparison.Ordinal);
    }

    private static (int, string) Of((int Code, string Output, string Errors) run) => (run.Code, run.Output);

    private Task Write(string file, string text) => File.WriteAllTextAsync(_folder.File(file), text, Encoding.UTF8, TestContext.Current.CancellationToken);

    private Task<(int Code, string Output, string Errors)> Run(params string[] arguments) => BotProcess.Run(_folder.Path, arguments);
}
