using EmulationBot.Core.Imports;

namespace EmulationBot.Tests.Imports;

/// <summary>Faulty lists of units, and the sentence for each fault: where it is, what is wrong, how to mend it.</summary>
public sealed class UnitImportFaultTests
{
    private const string Kinds = "Xã, thị trấn; Cơ quan chuyên môn; Đơn vị sự nghiệp; Cơ quan Đảng; Mặt trận, đoàn thể; Hội quần chúng; Lực lượng vũ trang; Ngành dọc; Trường học; Trường thuộc Sở";

    [Theory]
    [InlineData("|||||Hiệu trưởng|Có", "2 Tên đơn vị: Chưa có tên đơn vị. Ghi tên đầy đủ, ví dụ “UBND xã Tân Lập”.")]
    [InlineData("|Trường A Bê|làng|||Hiệu trưởng|", $"2 Loại: Không rõ loại “làng”. Ghi một trong: {Kinds}.")]
    [InlineData("|Trường A Bê||||Hiệu trưởng|", $"2 Loại: Đơn vị mới phải ghi loại. Ghi một trong: {Kinds}.")]
    [InlineData("Trường A|Trường A Bê|Trường học|||Hiệu trưởng|", "2 Mã: Mã “trường a” không dùng được. Mã gồm chữ thường không dấu, số, gạch nối, tối đa 40 ký tự, ví dụ “truong-a-be”; hoặc để trống.")]
    [InlineData("claim|Trường A Bê|Trường học|||Hiệu trưởng|", "2 Mã: Mã “claim” không dùng được. Mã gồm chữ thường không dấu, số, gạch nối, tối đa 40 ký tự, ví dụ “truong-a-be”; hoặc để trống.")]
    [InlineData("|Trường A Bê|Trường học|||Hiệu trưởng|có lẽ", "2 Hoạt động: Không rõ “có lẽ”. Ghi “Có” hoặc “Không”.")]
    [InlineData("|Trường A Bê|Trường học|||Hiệu trưởng|Chưa xác nhận", "2 Hoạt động: Chỉ đơn vị có sẵn mà chưa xác nhận mới ghi được “Chưa xác nhận”. Ghi “Có” hoặc “Không”.")]
    [InlineData("|Tr??ng A|Trường học|||Hiệu trưởng|", "2 Tên đơn vị: “Tr??ng A” có dấu “?”, có thể đã mất chữ khi lưu. Sửa lại chữ, rồi lưu tệp dạng .xlsx hoặc CSV UTF-8.")]
    [InlineData("|#REF!|Trường học|||Hiệu trưởng|", "2 Tên đơn vị: Ô báo lỗi công thức “#REF!”. Ghi chữ thay cho công thức.")]
    [InlineData("|---|Trường học|||Hiệu trưởng|", "2 Tên đơn vị: “---” không có chữ nào. Ghi lại bằng chữ.")]
    [InlineData("|Trường A Bê|Trường học||tb|Hiệu trưởng|", "2 Tên gọi khác: “tb” có nghĩa khác (thông báo, Tân Biên, Tân Bình), không dùng làm tên đơn vị được. Bỏ đi hoặc ghi tên đủ hơn.")]
    [InlineData("|Trường A Bê|Trường học||Tân Biên|Hiệu trưởng|", "2 Tên gọi khác: “Tân Biên” là tên huyện. Ghi tên đủ hơn, ví dụ “thị trấn Tân Biên”.")]
    [InlineData("|Trường A Bê|Trường học||B|Hiệu trưởng|", "2 Tên gọi khác: “B” quá ngắn để làm tên đơn vị. Bỏ đi hoặc ghi tên đủ hơn.")]
    [InlineData("truong-a|UBND xã Tân Lập|Trường học|||Hiệu trưởng|", "2 Tên đơn vị: “UBND xã Tân Lập” đã là tên của UBND xã Tân Lập trong danh mục. Nếu là đơn vị ấy, ghi mã “xa-tan-lap”; nếu không, đổi tên.")]
    [InlineData("|Trường A Bê|Trường học||tân lập|Hiệu trưởng|", "2 Tên gọi khác: “tân lập” đã là tên của UBND xã Tân Lập trong danh mục. Nếu là đơn vị ấy, ghi mã “xa-tan-lap”; nếu không, đổi tên.")]
    public void One_fault_has_one_sentence(string row, string said)
    {
        var import = Sheets.Units(row);
        Assert.Equal([said], Sheets.Said(import.Problems));
        Assert.Empty(import.Items);
    }

    [Fact]
    public void A_name_or_an_alias_given_twice_names_the_other_row() => Assert.Equal(
        [
            "3 Tên đơn vị: “Trường a bê” trùng với tên của Trường A Bê ở dòng 2 (không kể dấu và chữ UBND, xã). Đổi tên, hoặc xóa một dòng.",
            "4 Tên gọi khác: “Trương A Bê” trùng với tên của Trường A Bê ở dòng 2 (không kể dấu và chữ UBND, xã). Đổi tên, hoặc xóa một dòng.",
        ],
        Sheets.Said(Sheets.Units("|Trường A Bê|Trường học|||Hiệu trưởng|", "|Trường a bê|Trường học|||Hiệu trưởng|", "|Trường Xê Đê|Trường học||Trương A Bê|Hiệu trưởng|").Problems));

    [Fact]
    public void An_id_given_twice_names_the_other_row() => Assert.Equal(
        ["3 Mã: Mã “truong-a” đã ghi ở dòng 2. Mỗi đơn vị một mã: sửa mã, hoặc xóa một dòng."],
        Sheets.Said(Sheets.Units("truong-a|Trường A Bê|Trường học|||Hiệu trưởng|", "truong-a|Trường Xê Đê|Trường học|||Hiệu trưởng|").Problems));

    [Theory]
    [InlineData("xa-tan-lap|UBND xã Tân Lập|||||", "|xã Tân Lập|||||")]
    [InlineData("|UBND xã Tân Lập|||||Không", "|xã Tân Lập|||||Không")]
    public void A_unit_that_is_named_twice_is_told_once(string first, string second) => Assert.Equal(
        ["3 Tên đơn vị: Đơn vị này (mã “xa-tan-lap”) đã ghi ở dòng 2. Giữ một dòng."],
        Sheets.Said(Sheets.Units(first, second).Problems));

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_the_rows() => Assert.Equal(
        [(2, "Loại"), (2, "Hoạt động"), (3, "Tên đơn vị"), (4, "Mã"), (4, "Tên gọi khác")],
        Sheets.Units("|Trường A Bê|làng|||Hiệu trưởng|không rõ", "|||x|||", "Ờ|Trường Xê Đê|Trường học||TT|Hiệu trưởng|").Problems.Select(p => (p.Row, p.Column)));

    [Fact]
    public void A_long_name_and_many_aliases_are_refused()
    {
        var import = Sheets.Units(
            $"|{new string('a', 201)}|Trường học|||Hiệu trưởng|",
            $"|Trường A Bê|Trường học||{string.Join(';', Enumerable.Range(0, 31).Select(n => $"tên {n}"))}|Hiệu trưởng|");
        Assert.Equal(
            ["2 Tên đơn vị: Dài 201 ký tự, tối đa 200. Rút gọn lại.", "3 Tên gọi khác: Có 31 tên gọi khác, tối đa 30. Bỏ bớt."],
            Sheets.Said(import.Problems));
    }

    [Fact]
    public void Without_headings_the_needed_ones_are_named() => Assert.Equal(
        ["0: Không thấy dòng tiêu đề có cột “Tên đơn vị”. Dòng đầu của bảng phải ghi tên các cột: Mã, Tên đơn vị, Loại, Khối, Tên gọi khác, Chức danh người ký, Hoạt động."],
        Sheets.Said(UnitImport.Read(Sheets.Of("xa-a|UBND xã A|Xã"), Sheets.Present).Problems));

    [Fact]
    public void A_heading_given_twice_is_refused() => Assert.Equal(
        ["1 Tên đơn vị: Có hai cột “Tên đơn vị”. Giữ một cột, xóa hoặc đổi tên cột kia."],
        Sheets.Said(UnitImport.Read(Sheets.Of("Tên đơn vị|Loại|ten", "Trường A Bê|Trường học|B"), Sheets.Present).Problems));

    [Fact]
    public void Nothing_under_the_headings_or_nothing_at_all_is_said()
    {
        Assert.Equal(["1: Dưới dòng tiêu đề không có dòng dữ liệu nào. Điền ít nhất một dòng."], Sheets.Said(Sheets.Units().Problems));
        Assert.Equal(["0: Tệp không có dòng nào. Ghi dòng tiêu đề và ít nhất một dòng dữ liệu, hoặc xuất tệp mẫu để điền."], Sheets.Said(UnitImport.Read(new Table([]), []).Problems));
    }

    [Fact]
    public void More_than_two_thousand_rows_are_refused() => Assert.Equal(
        ["0: Tệp có hơn 2000 dòng dữ liệu. Chia thành nhiều tệp nhỏ hơn."],
        Sheets.Said(Sheets.Units([.. Enumerable.Range(0, 2001).Select(n => $"|Trường số {n}|Trường học|||Hiệu trưởng|")]).Problems));
}
