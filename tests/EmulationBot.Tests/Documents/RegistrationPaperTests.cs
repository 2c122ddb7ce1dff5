using DocumentFormat.OpenXml.Wordprocessing;
using EmulationBot.Core.Registrations;
using EmulationBot.Documents;
using EmulationBot.Tests.Operations;

namespace EmulationBot.Tests.Documents;

public sealed class RegistrationPaperTests
{
    private static readonly byte[] Written = RegistrationPaper.Write(Sample.Complete, Sample.Plan, Sample.Now);

    private static readonly string Text = OfficeFile.Text(Written);

    [Fact]
    public void The_file_is_valid()
    {
        using var file = OfficeFile.OpenWord(Written);
        Assert.Empty(OfficeFile.Faults(file));
    }

    [Fact]
    public void The_head_names_both_bodies_the_country_the_motto_and_a_day_left_open() =>
        Assert.StartsWith(
            "ỦY BAN NHÂN DÂN\nHUYỆN TÂN BIÊN\nỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTân Lập, ngày      tháng 02 năm 2020\nBẢN ĐĂNG KÝ THI ĐUA NĂM 2020\n",
            Text, StringComparison.Ordinal);

    [Fact]
    public void It_goes_to_the_committee_by_way_of_the_desk_and_to_the_Council_and_cites_the_plan() =>
        Assert.Contains(
            "Kính gửi:\n- Ủy ban nhân dân huyện Tân Biên (qua Phòng Nội vụ);\n- Hội đồng Thi đua - Khen thưởng huyện.\n"
            + "Thực hiện Kế hoạch số 22/KH-UBND ngày 05/02/2020 của UBND huyện Tân Biên về phát động phong trào thi đua yêu nước năm 2020, UBND xã Tân Lập đăng ký:\n",
            Text, StringComparison.Ordinal);

    [Fact]
    public void The_tables_hold_what_was_sent()
    {
        Assert.Equal(
            ["1|Tân Biên chung sức xây dựng nông thôn mới", "2|Tân Biên chung tay vì người nghèo - Không để ai bị bỏ lại phía sau", "3|Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh"],
            Table("Tên phong trào").Select(row => string.Join('|', row.Take(2))));
        Assert.Equal("Đạt 19/19 tiêu chí nông thôn mới trước 30/11/2020|tiêu chí|19/19", string.Join('|', Table("ĐVT")[0][1..4]));
        Assert.Equal("UBND xã Tân Lập|Tập thể lao động xuất sắc|Bằng khen của Chủ tịch UBND tỉnh|Chủ tịch UBND tỉnh", string.Join('|', Table("Tên tập thể")[0][1..]));
        Assert.Equal("Lê Văn Cường|Phó Chủ tịch|Chiến sĩ thi đua cấp tỉnh|Bằng khen của UBND tỉnh|Mô hình ấp không rác", string.Join('|', Table("Họ và tên")[1][1..]));
    }

    [Fact]
    public void It_is_signed_for_the_committee_by_the_person_named()
    {
        Assert.EndsWith("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nNguyễn Văn An", Text, StringComparison.Ordinal);
        Assert.Contains("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_telephone_number_is_not_printed() => Assert.DoesNotContain("345", Text, StringComparison.Ordinal);

    [Fact]
    public void A_unit_that_registers_no_title_says_so_and_nobody_named_is_not_said_to_be_none()
    {
        var sent = Sample.Complete.Sent! with { Answers = Sample.Answers.SetItem(Fields.Title, CollectiveTitle.None).RemoveRange([Fields.Awards, Fields.AdvancedWorkers, Fields.Soldiers, Fields.Block, Fields.Headcount, Fields.OwnPlan]) };
        var text = OfficeFile.Text(RegistrationPaper.Write(Sample.Complete with { Registration = sent }, Sample.Plan, Sample.Now));
        Assert.Contains("1. Tập thể\nKhông đăng ký.\n2. Cá nhân\nChưa khai tại bản này.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_A4_with_the_margins_of_the_decree_numbered_from_page_two()
    {
        using var file = OfficeFile.OpenWord(Written);
        var section = file.MainDocumentPart!.Document!.Body!.GetFirstChild<SectionProperties>()!;
        var (size, margin) = (section.GetFirstChild<PageSize>()!, section.GetFirstChild<PageMargin>()!);
        Assert.Equal((11906u, 16838u), (size.Width!.Value, size.Height!.Value));
        Assert.Equal((1134, 1134, 1701u, 1134u), (margin.Top!.Value, margin.Bottom!.Value, margin.Left!.Value, margin.Right!.Value));
        Assert.NotNull(section.GetFirstChild<TitlePage>());
        var headers = section.Elements<HeaderReference>().ToDictionary(header => header.Type!.Value, header => file.MainDocumentPart.GetPartById(header.Id!).RootElement!);
        Assert.Contains("PAGE", headers[HeaderFooterValues.Default].Descendants<SimpleField>().Single().Instruction!.Value, StringComparison.Ordinal);
        Assert.Equal("", headers[HeaderFooterValues.First].InnerText);
        Assert.All(section.Elements<FooterReference>(), footer => Assert.Equal(
            "Mã hồ sơ ĐKTĐ-2020-0001 lập lúc 08:00 ngày 17/02/2020 - bản in từ hệ thống, chỉ có giá trị khi được ký, đóng dấu",
            file.MainDocumentPart.GetPartById(footer.Id!).RootElement!.InnerText));
    }

    [Fact]
    public void It_is_set_in_Times_New_Roman_and_nothing_else()
    {
        using var file = OfficeFile.OpenWord(Written);
        var main = file.MainDocumentPart!;
        Assert.Equal("Times New Roman", Assert.Single(main.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>()).Ascii!.Value);
        Assert.Empty(main.Document!.Descendants<RunFonts>());
    }

    [Fact]
    public void It_carries_the_proof_of_its_content_in_words_and_as_a_picture()
    {
        var receipt = Receipt.Of(Sample.Complete.Sent!);
        Assert.Contains($"Mã hồ sơ: ĐKTĐ-2020-0001\nBản thứ 1, gửi lúc 09:00 ngày 10/02/2020\nMã kiểm tra: {receipt.Proof}\n", Text, StringComparison.Ordinal);
        using var file = OfficeFile.OpenWord(Written);
        using var picture = new MemoryStream();
        Assert.Single(file.MainDocumentPart!.ImageParts).GetStream().CopyTo(picture);
        Assert.Equal(QrPicture.Of(receipt.Text), picture.ToArray());
    }

    [Fact]
    public void A_paper_of_every_kind_of_unit_is_valid() => Assert.All(Sample.Units.All, unit =>
    {
        var entry = new CampaignEntry(unit) { Registration = Sample.Sent(unit.Id, 9) };
        using var file = OfficeFile.OpenWord(RegistrationPaper.Write(entry, Sample.Plan, Sample.Now));
        Assert.Empty(OfficeFile.Faults(file));
    });

    [Fact]
    public void Words_full_of_markup_and_strange_letters_stay_words()
    {
        var sent = Sample.Complete.Sent! with { Answers = Sample.Answers.SetItem(Fields.Measures, "<w:p>&amp; \u0001\uD800 ]]> “Ế” 𝒜") };
        var bytes = RegistrationPaper.Write(Sample.Complete with { Registration = sent }, Sample.Plan, Sample.Now);
        using var file = OfficeFile.OpenWord(bytes);
        Assert.Empty(OfficeFile.Faults(file));
        Assert.Contains("<w:p>&amp;  ]]> “Ế” 𝒜", OfficeFile.Text(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_printed_of_a_unit_that_has_sent_nothing() =>
        Assert.Throws<ArgumentException>(() => RegistrationPaper.Write(Sample.Entry("mttq"), Sample.Plan, Sample.Now));

    [Fact]
    public async Task Another_program_opens_it()
    {
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder.File("ban-dang-ky.docx"), Written, TestContext.Current.CancellationToken);
        Assert.True(File.Exists(await LibreOffice.ToPdf(folder.File("ban-dang-ky.docx"))));
    }

    /// <summary>The rows below the head of the table that has such a column.</summary>
    private static IReadOnlyList<string[]> Table(string column)
    {
        using var file = OfficeFile.OpenWord(Written);
        var table = file.MainDocumentPart!.Document!.Body!.Elements<Table>().Single(table => Cells(table.Elements<TableRow>().First()).Contains(column));
        return [.. table.Elements<TableRow>().Skip(1).Select(Cells)];
    }

    private static string[] Cells(TableRow row) => [.. row.Elements<TableCell>().Select(cell => string.Join('\n', cell.Elements<Paragraph>().Select(paragraph => paragraph.InnerText)))];
}
