using DocumentFormat.OpenXml.Wordprocessing;
using EmulationBot.Documents;
using EmulationBot.Tests.Operations;

namespace EmulationBot.Tests.Documents;

public sealed class MinutesAnnexTests
{
    private static readonly byte[] Written = MinutesAnnex.Write(Sample.Campaign, Sample.Plan, Sample.Now);

    private static readonly string Text = OfficeFile.Text(Written);

    [Fact]
    public void The_file_is_valid_and_A4_turned()
    {
        using var file = OfficeFile.OpenWord(Written);
        Assert.Empty(OfficeFile.Faults(file));
        var size = file.MainDocumentPart!.Document!.Descendants<PageSize>().Single();
        Assert.Equal((16838u, 11906u, PageOrientationValues.Landscape), (size.Width!.Value, size.Height!.Value, size.Orient!.Value));
    }

    [Fact]
    public void Number_and_day_of_the_minutes_are_left_open()
    {
        Assert.Contains("Biên bản số:      /BB-HĐ ngày      tháng      năm 2020", Text, StringComparison.Ordinal);
        Assert.StartsWith("DỰ THẢO\nPHỤ LỤC\n", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_open_unit_stands_in_one_list_and_the_decided_in_none() => Assert.Equal(
        """
        I. Đề nghị Hội đồng xem xét, thống nhất: 01 đơn vị đủ hồ sơ, đúng hạn
        UBND xã Tân Lập
        II. Gửi sau ngày 14/02/2020: 01 đơn vị, Hội đồng xem xét riêng
        UBND xã Mỏ Công
        III. Chưa đủ hồ sơ: 02 đơn vị
        UBND xã Tân Bình
        UBND xã Thạnh Bắc
        IV. Đã nhận bản giấy, chưa nhập vào hệ thống: 01 đơn vị
        Phòng Nội vụ
        V. Chưa đăng ký: 04 đơn vị
        UBND xã Tân Phong
        Phòng Văn hóa và Thông tin
        Phòng Giáo dục và Đào tạo
        Ủy ban Mặt trận Tổ quốc Việt Nam huyện
        Ngoài danh sách này, 01 đơn vị đã có kết quả của Hội đồng.
        """.ReplaceLineEndings("\n"),
        string.Join('\n', Lists()));

    [Fact]
    public void Warnings_stand_beside_the_unit_they_warn_of() =>
        Assert.Contains("cần trên 50% Lao động tiên tiến; hiện 10/25.", Text, StringComparison.Ordinal);

    [Fact]
    public void Of_people_only_those_are_named_whose_title_needs_it_and_none_of_the_late_or_incomplete()
    {
        Assert.Contains("Trần Thị Bình\nCông chức Văn phòng\nUBND xã Tân Lập\nChiến sĩ thi đua cơ sở\nSố hóa hồ sơ một cửa\n", Text, StringComparison.Ordinal);
        Assert.Equal(2, Text.Split("Trần Thị Bình").Length);
        Assert.DoesNotContain("Nguyễn Văn An", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_said_to_have_been_agreed_to() => Assert.DoesNotContain("đã thống nhất", Text, StringComparison.Ordinal);

    [Fact]
    public void Empty_lists_say_so() =>
        Assert.Contains("I. Đề nghị Hội đồng xem xét, thống nhất: 00 đơn vị đủ hồ sơ, đúng hạn\nKhông có.\n", OfficeFile.Text(MinutesAnnex.Write([], Sample.Plan, Sample.Now)), StringComparison.Ordinal);

    [Fact]
    public async Task Another_program_opens_it()
    {
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder.File("phu-luc.docx"), Written, TestContext.Current.CancellationToken);
        Assert.True(File.Exists(await LibreOffice.ToPdf(folder.File("phu-luc.docx"))));
    }

    /// <summary>The headings of the lists, and under each the units of its table.</summary>
    private static IEnumerable<string> Lists()
    {
        using var file = OfficeFile.OpenWord(Written);
        foreach (var element in file.MainDocumentPart!.Document!.Body!)
            if (element is Paragraph paragraph && (paragraph.InnerText.Contains(". ", StringComparison.Ordinal) || paragraph.InnerText.StartsWith("Ngoài", StringComparison.Ordinal)) && paragraph.InnerText.Contains("đơn vị", StringComparison.Ordinal) && !paragraph.InnerText.StartsWith("Căn cứ", StringComparison.Ordinal))
                yield return paragraph.InnerText;
            else if (element is Table table && table.Descendants<TableCell>().ElementAt(1).InnerText == "Đơn vị")
                foreach (var row in table.Elements<TableRow>().Skip(1))
                    yield return row.Elements<TableCell>().ElementAt(1).InnerText;
    }
}
