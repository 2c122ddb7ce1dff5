using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using EmulationBot.Core.Registrations;
using EmulationBot.Documents;
using EmulationBot.Tests.Operations;

namespace EmulationBot.Tests.Documents;

public sealed class CouncilWorkbookTests
{
    private static readonly byte[] Written = CouncilWorkbook.Write(Sample.Campaign, Sample.Plan, Sample.Now);

    [Fact]
    public void The_file_is_valid()
    {
        using var file = OfficeFile.OpenWorkbook(Written);
        Assert.Empty(OfficeFile.Faults(file));
    }

    [Fact]
    public void Its_sheets_are_the_six_in_their_order()
    {
        using var file = OfficeFile.OpenWorkbook(Written);
        Assert.Equal(
            ["1. Tổng hợp", "2. Tập thể", "3. Cá nhân", "4. Chỉ tiêu", "5. Chưa đăng ký", "6. Sau thời hạn"],
            file.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name?.Value));
    }

    [Theory]
    [InlineData("2. Tập thể", "STT|Đơn vị|Khối|Danh hiệu|Hình thức khen|Cấp quyết định")]
    [InlineData("3. Cá nhân", "STT|Họ và tên|Chức vụ|Đơn vị|Danh hiệu|Hình thức khen|Tên sáng kiến")]
    [InlineData("4. Chỉ tiêu", "Đơn vị|Nội dung|ĐVT|Mức đăng ký")]
    [InlineData("5. Chưa đăng ký", "STT|Đơn vị|Khối|Người phụ trách|Số lần nhắc|Lần nhắc cuối")]
    public void The_columns_are_those_of_the_office(string sheet, string columns) =>
        Assert.Equal(columns.Split('|'), OfficeFile.Rows(Written, sheet)[0].Keys);

    [Fact]
    public void Sheet_one_holds_a_row_for_each_unit_that_has_filed_with_what_it_sent()
    {
        var rows = OfficeFile.Rows(Written, "1. Tổng hợp", headRows: 2);
        Assert.Equal(["UBND xã Tân Lập", "UBND xã Tân Bình", "UBND xã Thạnh Bình", "UBND xã Mỏ Công", "UBND xã Thạnh Bắc", "Phòng Nội vụ", "Tổng cộng"], rows.Select(row => row["Tên đơn vị"]));
        Assert.Equal(
            "1|UBND xã Tân Lập|Khối xã, thị trấn|Xã, thị trấn|43871|Đúng hạn|25|x||x|||x|4||x|||Bằng khen của Chủ tịch UBND tỉnh|20|1|1|1||0.05||đủ hồ sơ, chờ họp Hội đồng||Kế hoạch riêng: 05/KH-UBND ngày 10/02/2020",
            string.Join('|', rows[0].Values));
        Assert.Equal("Thống nhất, Biên bản số 05/BB-HĐ ngày 20/02/2020", rows[2]["Kết quả Hội đồng (biên bản số/ngày)"]);
        Assert.Contains("10/25", rows[4]["Cảnh báo điều kiện"], StringComparison.Ordinal);
        Assert.Equal("Bản giấy, gửi ngày 12/02/2020, Phòng Nội vụ xác nhận ngày 13/02/2020", rows[5]["Ghi chú"]);
    }

    [Fact]
    public void Every_unit_stands_in_sheet_one_or_in_sheet_five_and_in_no_other_of_the_two()
    {
        var filed = OfficeFile.Rows(Written, "1. Tổng hợp", headRows: 2).SkipLast(1).Select(row => row["Tên đơn vị"]);
        var absent = OfficeFile.Rows(Written, "5. Chưa đăng ký").Select(row => row["Đơn vị"]);
        Assert.Equal(Sample.Campaign.Select(entry => entry.Unit.Name).Order(), filed.Concat(absent).Order());
    }

    [Fact]
    public void The_last_row_adds_up_what_stands_above_it_and_goes_on_doing_so()
    {
        var rows = OfficeFile.Rows(Written, "1. Tổng hợp", headRows: 2);
        var (units, total) = (rows.SkipLast(1).ToList(), rows[^1]);
        foreach (var column in new[] { "Số CBCCVC", "Số chỉ tiêu", "LĐTT", "CSTĐCS", "CSTĐ tỉnh", "Bằng khen", "Giấy khen" })
            Assert.Equal(units.Sum(row => row[column] is { Length: > 0 } number ? int.Parse(number, CultureInfo.InvariantCulture) : 0), int.Parse(total[column], CultureInfo.InvariantCulture));
        foreach (var column in new[] { "1", "2", "3", "4", "5", "6", "TTLĐTT", "TTLĐXS", "Cờ tỉnh", "Cờ CP" })
            Assert.Equal(units.Count(row => row[column] == "x"), int.Parse(total[column], CultureInfo.InvariantCulture));
        using var file = OfficeFile.OpenWorkbook(Written);
        Assert.Equal("SUM(G3:G8)", file.Sheet("1. Tổng hợp").Descendants<Row>().Last().Elements<Cell>().ElementAt(6).CellFormula?.Text);
    }

    [Fact]
    public void A_quantity_is_a_number_where_it_can_only_be_one()
    {
        var rows = OfficeFile.Rows(Written, "4. Chỉ tiêu").Where(row => row["Đơn vị"] == "UBND xã Tân Lập").Select(row => (row["ĐVT"], row["Mức đăng ký"]));
        Assert.Equal([("tiêu chí", "19/19"), ("%", "2.5"), ("triệu đồng", "1250"), ("", "")], rows);
    }

    [Fact]
    public void Those_that_missed_the_deadline_are_the_late_and_once_it_has_passed_the_silent()
    {
        Assert.Equal(
            [("UBND xã Mỏ Công", "2"), ("UBND xã Tân Phong", ""), ("Phòng Văn hóa và Thông tin", ""), ("Phòng Giáo dục và Đào tạo", ""), ("Ủy ban Mặt trận Tổ quốc Việt Nam huyện", "")],
            OfficeFile.Rows(Written, "6. Sau thời hạn").Select(row => (row["Đơn vị"], row["Số ngày sau hạn"])));
        Assert.Empty(OfficeFile.Rows(CouncilWorkbook.Write([Sample.Complete, Sample.Entry("mttq")], Sample.Plan, Sample.February(14, 23)), "6. Sau thời hạn"));
    }

    [Fact]
    public void Who_is_absent_is_shown_with_whom_to_call_and_how_often_he_was_reminded()
    {
        var rows = OfficeFile.Rows(Written, "5. Chưa đăng ký").ToDictionary(row => row["Đơn vị"]);
        Assert.Equal(("Nguyễn Văn An (Trưởng phòng)", "3", "43875"), (rows["Phòng Giáo dục và Đào tạo"]["Người phụ trách"], rows["Phòng Giáo dục và Đào tạo"]["Số lần nhắc"], rows["Phòng Giáo dục và Đào tạo"]["Lần nhắc cuối"]));
        Assert.Equal(("Chưa có người nhận tin", "0", ""), (rows["UBND xã Tân Phong"]["Người phụ trách"], rows["UBND xã Tân Phong"]["Số lần nhắc"], rows["UBND xã Tân Phong"]["Lần nhắc cuối"]));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84 mô hình")]
    [InlineData("-5 hộ nghèo")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("＝1+1")]
    [InlineData("  =HYPERLINK(\"http://x\")")]
    public void What_could_be_a_formula_is_made_harmless_and_there_is_no_formula_but_the_totals(string name)
    {
        var unit = Sample.Unit("xa-tan-lap") with { Name = name };
        var bytes = CouncilWorkbook.Write([Sample.Complete with { Unit = unit, Block = name, StateLabel = name, Responsible = name }], Sample.Plan, Sample.Now);
        using var file = OfficeFile.OpenWorkbook(bytes);
        var cells = file.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).ToList();
        Assert.DoesNotContain(cells, cell => cell.InlineString is not null && "=+-@\t\r\n＝＋－＠".Contains(OfficeFile.Text(cell).Trim(' ')[0], StringComparison.Ordinal));
        Assert.Contains(cells, cell => OfficeFile.Text(cell).StartsWith('\''));
        Assert.All(cells.Where(cell => cell.CellFormula is not null), cell => Assert.Matches("^(SUM|COUNTA)\\([A-Z]+3:[A-Z]+3\\)$", cell.CellFormula!.Text));
        Assert.Empty(OfficeFile.Faults(file));
    }

    [Fact]
    public void Letters_that_no_XML_can_hold_are_left_out()
    {
        var bytes = CouncilWorkbook.Write([Sample.Complete with { StateLabel = "\0a\u0001b\uD800c\uFFFF" }], Sample.Plan, Sample.Now);
        Assert.Equal("abc", OfficeFile.Rows(bytes, "1. Tổng hợp", headRows: 2)[0]["Trạng thái"]);
    }

    [Fact]
    public void Dates_are_dates_numbers_are_numbers_and_all_is_Times_New_Roman_12()
    {
        using var file = OfficeFile.OpenWorkbook(Written);
        var styles = file.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var date = file.Sheet("1. Tổng hợp").Descendants<Row>().ElementAt(2).Elements<Cell>().ElementAt(4);
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)date.StyleIndex!.Value);
        Assert.Null(date.DataType);
        Assert.Equal("dd/mm/yyyy", styles.NumberingFormats!.Elements<NumberingFormat>().Single(number => number.NumberFormatId! == format.NumberFormatId!).FormatCode!.Value);
        Assert.All(styles.Fonts!.Elements<Font>(), font => Assert.Equal(("Times New Roman", 12d), (font.FontName!.Val!.Value, font.FontSize!.Val!.Value)));
    }

    [Fact]
    public void Every_sheet_is_A4_turned_one_page_wide_with_its_head_frozen_and_repeated()
    {
        using var file = OfficeFile.OpenWorkbook(Written);
        Assert.All(file.WorkbookPart!.WorksheetParts, part =>
        {
            var setup = part.Worksheet!.GetFirstChild<PageSetup>()!;
            Assert.Equal((9u, OrientationValues.Landscape, 1u, 0u), (setup.PaperSize!.Value, setup.Orientation!.Value, setup.FitToWidth!.Value, setup.FitToHeight!.Value));
            Assert.Equal(PaneStateValues.Frozen, part.Worksheet.Descendants<Pane>().Single().State!.Value);
        });
        Assert.Equal(
            ["'1. Tổng hợp'!$1:$2", "'2. Tập thể'!$1:$1", "'3. Cá nhân'!$1:$1", "'4. Chỉ tiêu'!$1:$1", "'5. Chưa đăng ký'!$1:$1", "'6. Sau thời hạn'!$1:$1"],
            file.WorkbookPart.Workbook!.Descendants<DefinedName>().Where(name => name.Name == "_xlnm.Print_Titles").Select(name => name.Text));
    }

    [Fact]
    public void A_campaign_of_nobody_is_a_workbook_too()
    {
        var bytes = CouncilWorkbook.Write([], Sample.Plan, Sample.Now);
        using var file = OfficeFile.OpenWorkbook(bytes);
        Assert.Empty(OfficeFile.Faults(file));
        Assert.Equal("0", OfficeFile.Rows(bytes, "1. Tổng hợp", headRows: 2).Single()["LĐTT"]);
    }

    [Fact]
    public async Task Another_program_opens_it()
    {
        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder.File("so-lieu.xlsx"), Written, TestContext.Current.CancellationToken);
        Assert.True(File.Exists(await LibreOffice.ToPdf(folder.File("so-lieu.xlsx"))));
    }
}
