using DocumentFormat.OpenXml.Packaging;

namespace EmulationBot.Tests.Operations;

/// <summary>The commands that write papers, through the real process.</summary>
public sealed class ExportPapersTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_sent_in_the_chat_comes_out_as_papers_and_no_file_is_overwritten()
    {
        await BotProcess.Run(_folder.Path, ["chat"],
            "đăng ký", "đúng", "nguyễn văn an, chủ tịch ubnd xã, 0912 345 678", "1, 3 và 6", "Giảm 2% hộ nghèo trong năm 2020", "Phân công từng thành viên phụ trách ấp, kiểm tra hằng tháng.", "Tập thể lao động tiên tiến", "gửi đăng ký");
        (string Kind, string File)[] papers = [("workbook", "so-lieu.xlsx"), ("form", "ban-dang-ky.docx"), ("annex", "phu-luc.docx"), ("progress", "tien-do.png"), ("calendar", "han.ics")];
        foreach (var (kind, file) in papers)
        {
            string[] arguments = kind == "form" ? ["export", kind, "--unit", "tan lap", file] : ["export", kind, file];
            Assert.Equal((0, $"Đã ghi {file}.\n", ""), await BotProcess.Run(_folder.Path, arguments));
            var (code, _, errors) = await BotProcess.Run(_folder.Path, arguments);
            Assert.Equal(1, code);
            Assert.Contains("không ghi đè", errors, StringComparison.Ordinal);
        }
        using var form = WordprocessingDocument.Open(_folder.File("ban-dang-ky.docx"), isEditable: false);
        Assert.Contains("Nguyễn Văn An", form.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_that_has_sent_nothing_has_nothing_to_print()
    {
        await BotProcess.Run(_folder.Path, ["chat"]);
        var (code, _, errors) = await BotProcess.Run(_folder.Path, ["export", "form", "--unit", "mỏ công", "ban.docx"]);
        Assert.Equal((1, "UBND xã Mỏ Công chưa gửi đăng ký nên chưa có bản để in.\n"), (code, errors));
        Assert.False(File.Exists(_folder.File("ban.docx")));
    }

    [Theory]
    [InlineData("export form ban.docx", "--unit")]
    [InlineData("export form --unit thạnh ban.docx", "thạnh")]
    [InlineData("export workbook", "TỆP")]
    [InlineData("export workbook --json", "--json")]
    public async Task What_is_typed_wrong_is_answered_in_one_line(string typed, string named)
    {
        var (code, output, errors) = await BotProcess.Run(_folder.Path, typed.Split(' '));
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(named, Assert.Single(errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_the_papers_under_export_and_how_each_is_called()
    {
        var (_, output, _) = await BotProcess.Run(_folder.Path, ["export", "--help"]);
        Assert.Contains("EmulationBot export [units|workbook|form|annex|progress|calendar] [TỆP]", output, StringComparison.Ordinal);
        Assert.All(["workbook TỆP", "form [--unit ĐƠN-VỊ] TỆP", "annex TỆP", "progress TỆP", "calendar TỆP"], usage => Assert.Contains($"\n  {usage} ", output, StringComparison.Ordinal));
        Assert.Contains("EmulationBot export form [--unit ĐƠN-VỊ] TỆP", (await BotProcess.Run(_folder.Path, ["export", "form", "--help"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_deadline_is_there_for_the_calendar_before_anybody_has_registered()
    {
        Assert.Equal(0, (await BotProcess.Run(_folder.Path, ["export", "calendar", "han.ics"])).Code);
        Assert.Equal(["han.ics"], Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }
}
