using System.Text;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Texts;
using EmulationBot.Documents;

namespace EmulationBot.Tests.Documents;

/// <summary>Files as officials send them: read in any usual form, or refused in one sentence that says what to do.</summary>
public sealed class TableFileTests
{
    private const string Csv = "Mã;Tên đơn vị\nxa-a;UBND xã Ạ\n";

    public static TheoryData<string, byte[]> Letters => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Csv) },
        { "UTF-8 with its mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Csv)] },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Csv)] },
        { "UTF-16, big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Csv)] },
        { "Windows-1258", Windows1258(Csv) },
    };

    [Theory]
    [MemberData(nameof(Letters))]
    public void Csv_is_read_in_every_usual_code(string name, byte[] content)
    {
        var table = Read(content);
        Assert.Equal(["UBND xã Ạ"], table.Rows[1].Cells.Skip(1));
        Assert.Equal(name == "Windows-1258" ? [Say.Import.Files.ReadAsWindows] : [], table.Notes);
    }

    [Theory]
    [InlineData("Mã;Tên\na;\"b; c\"\n", "b; c")]
    [InlineData("Mã,Tên\r\na,\"b, c\"\r\n", "b, c")]
    [InlineData("Mã\tTên\na\tb, c\n", "b, c")]
    [InlineData("Mã,Tên\na,b; c; d; e\n", "b; c; d; e")]
    [InlineData("sep=;\nMã;Tên\na;b, c\n", "b, c")]
    [InlineData("Mã;Tên\na;\"b \"\"c\"\"\"\n", "b \"c\"")]
    [InlineData("Mã;Tên\na;\"b\nc\"\n", "b\nc")]
    [InlineData("Mã;Tên\na;b 5\" c\n", "b 5\" c")]
    public void Every_usual_separator_and_quoted_cells_are_read(string csv, string cell)
    {
        var table = Read(Encoding.UTF8.GetBytes(csv));
        Assert.Equal(["a", cell], table.Rows[^1].Cells);
    }

    [Fact]
    public void Rows_are_counted_as_a_spreadsheet_counts_them() =>
        Assert.Equal([1, 3, 4], Read("Mã;Tên\n;\na;\"b\nc\"\nd;e\n"u8.ToArray()).Rows.Select(r => r.Number));

    [Fact]
    public void A_workbook_is_read_cell_by_cell_as_it_is_seen()
    {
        var table = Read(Workbooks.Of(
            Workbooks.Row(1, "Ngày", "Tên", "Số", "Công thức", "Đúng")
            + """<row r="4"><c r="A4" s="1"><v>43945</v></c><c r="B4" t="inlineStr"><is><t xml:space="preserve"> Lễ </t></is></c><c r="C4"><v>2020</v></c><c r="D4" t="str"><f>"=" &amp; 1</f><v>=1</v></c><c r="E4" t="b"><v>1</v></c></row>"""));
        Assert.Equal([1, 4], table.Rows.Select(r => r.Number));
        Assert.Equal(["24/04/2020", "Lễ", "2020", "=1", "Có"], table.Rows[1].Cells.Select(c => c.Trim()));
    }

    [Fact]
    public void Of_several_sheets_the_first_is_read_and_the_note_says_so() =>
        Assert.Equal([Say.Import.Files.OtherSheets("Đơn vị")], Read(Workbooks.Of(Workbooks.Row(1, "Mã"), "", "Đơn vị", "Ghi chú")).Notes);

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "nothing", [], Say.Import.Files.Empty },
        { "blank lines", "\r\n \r\n"u8.ToArray(), Say.Import.Files.Empty },
        { "a password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage")], Say.Import.Files.Locked },
        { "xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("Workbook")], Say.Import.Files.OldExcel },
        { "ods", Workbooks.Zip(new Dictionary<string, byte[]> { ["content.xml"] = [] }), Say.Import.Files.OpenDocument },
        { "another zip", Workbooks.Zip(new Dictionary<string, byte[]> { ["photo.jpg"] = [1] }), Say.Import.Files.NotATable },
        { "a cut workbook", Workbooks.Of(Workbooks.Row(1, "Mã"))[..400], Say.Import.Files.Broken },
        { "a workbook of no XML", Workbooks.Zip(new Dictionary<string, byte[]> { ["xl/workbook.xml"] = "<workbook"u8.ToArray() }), Say.Import.Files.Broken },
        { "a picture", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13], Say.Import.Files.NotATable },
        { "PDF", "%PDF-1.7\n1 0 obj\n"u8.ToArray(), Say.Import.Files.NotATable },
        { "TCVN3", [.. "T"u8, 0xAA, .. "n "u8, 0xAE, 0xAC, .. "n v"u8, 0xDE, .. "\n"u8], Say.Import.Files.UnknownLetters },
        { "an open quote", "Mã;Tên\na;\"b\nc;d\n"u8.ToArray(), Say.Import.Files.QuoteLeftOpen(2) },
        { "too big", [.. Enumerable.Repeat((byte)'a', TableFile.MostBytes + 1)], Say.Import.Files.TooBig(5) },
        { "a bomb", Workbooks.Zip(new Dictionary<string, byte[]> { ["xl/workbook.xml"] = new byte[60 << 20] }), Say.Import.Files.TooMuchInside },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_read_is_refused_in_one_sentence(string name, byte[] content, string said)
    {
        var (table, problem) = TableFile.Read(content);
        Assert.True(table is null, name);
        Assert.Equal(said, problem);
    }

    [Fact]
    public void A_sheet_formatted_to_its_last_row_is_read_in_no_time()
    {
        var table = Read(Workbooks.Of(Workbooks.Row(1, "Mã") + Workbooks.Row(2, "a") + """<row r="1048576"><c r="XFD1048576" s="1"/></row>""", """<dimension ref="A1:XFD1048576"/>"""));
        Assert.Equal(["Mã", "a"], table.Rows.Select(r => r.Cells[0]));
    }

    [Fact]
    public void A_big_workbook_is_read_up_to_the_rows_that_are_too_many() => Assert.Equal(
        TableFile.MostRows,
        Read(Workbooks.Of(string.Concat(Enumerable.Range(1, 20_000).Select(n => Workbooks.Row(n, $"đơn vị {n}", "Trường học"))))).Rows.Count);

    private static Table Read(byte[] content)
    {
        var (table, problem) = TableFile.Read(content);
        Assert.Null(problem);
        return table!;
    }

    /// <summary>As a Vietnamese Windows writes it: the vowel, then its tone.</summary>
    private static byte[] Windows1258(string text)
    {
        var parted = string.Concat(text.Normalize().Select(letter => letter switch
        {
            'ã' => "a\u0303",
            'Ạ' => "A\u0323",
            'ị' => "i\u0323",
            _ => letter.ToString(),
        }));
        return CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetBytes(parted);
    }
}
