using EmulationBot.Core.Imports;
using EmulationBot.Core.Units;

namespace EmulationBot.Tests.Imports;

public sealed class SeatImportTests
{
    private const string Headings = "Đơn vị|Chức danh|Loại ghế|Khối";
    private const string Kinds = "Người đứng đầu; Cấp phó; Chuyên viên; Người thẩm định; Khối trưởng; Quản trị";

    [Fact]
    public void Seats_are_read_with_their_units_by_id_or_name()
    {
        var import = Read("Tân Lập|Chủ tịch|Người đứng đầu|", "xa-tan-lap|Phó Chủ tịch|cap pho|", "xã Tân Lập|Văn phòng - Thống kê|Chuyên viên|", "|Trưởng khối|Khối trưởng|khoi 1", "|Quản trị mạng|admin|");
        Assert.Empty(import.Problems);
        Assert.Equal(
            [
                new ImportedSeat(2, "xa-tan-lap", "Chủ tịch", ImportedSeatKind.Head, null), new ImportedSeat(3, "xa-tan-lap", "Phó Chủ tịch", ImportedSeatKind.Deputy, null),
                new ImportedSeat(4, "xa-tan-lap", "Văn phòng - Thống kê", ImportedSeatKind.Clerk, null), new ImportedSeat(5, null, "Trưởng khối", ImportedSeatKind.BlockHead, "Khối 1"),
                new ImportedSeat(6, null, "Quản trị mạng", ImportedSeatKind.Administrator, null),
            ],
            import.Items);
    }

    [Theory]
    [InlineData("Tân Lập||Cấp phó|", "2 Chức danh: Chưa có chức danh. Ghi chức danh, ví dụ “Chủ tịch”.")]
    [InlineData("Tân Lập|Chủ tịch||", $"2 Loại ghế: Chưa có loại ghế. Ghi một trong: {Kinds}.")]
    [InlineData("Tân Lập|Chủ tịch|sếp|", $"2 Loại ghế: Không rõ loại ghế “sếp”. Ghi một trong: {Kinds}.")]
    [InlineData("|Chủ tịch|Người đứng đầu|", "2 Đơn vị: Chưa có đơn vị. Ghi mã hoặc tên đơn vị trong danh mục.")]
    [InlineData("Xã Nào Đó|Chủ tịch|Người đứng đầu|", "2 Đơn vị: Không có đơn vị “Xã Nào Đó” trong danh mục. Ghi mã hoặc tên trong danh mục, hoặc nhập đơn vị ấy trước.")]
    [InlineData("Tân Biên|Chủ tịch|Người đứng đầu|", "2 Đơn vị: “Tân Biên” chưa rõ là đơn vị nào. Có phải UBND thị trấn Tân Biên (mã xa-tan-bien-tt)? Ghi lại mã hoặc tên đúng.")]
    [InlineData("ttyt|Giám đốc|Người đứng đầu|", "2 Đơn vị: Trung tâm Y tế huyện đã ngừng hoạt động. Bỏ dòng này, hoặc cho đơn vị hoạt động lại trước.")]
    [InlineData("|Trưởng khối|Khối trưởng|", "2 Khối: Khối trưởng phải ghi khối. Ghi một trong: Khối 1.")]
    [InlineData("|Trưởng khối|Khối trưởng|Khối 9", "2 Khối: Không có khối “Khối 9”. Ghi một trong: Khối 1.")]
    public void One_fault_has_one_sentence(string row, string said) => Assert.Equal([said], Sheets.Said(Read(row).Problems));

    [Fact]
    public void A_unit_has_one_head_and_may_have_two_deputies()
    {
        var import = Read("Tân Lập|Chủ tịch|Người đứng đầu|", "Tân Lập|Phó Chủ tịch|Cấp phó|", "Tân Lập|Phó Chủ tịch|Cấp phó|", "Tân Lập|Chủ tịch|Người đứng đầu|");
        Assert.Equal(["5 Loại ghế: Đơn vị đã có người đứng đầu ở dòng 2. Mỗi đơn vị một người đứng đầu: sửa loại ghế, hoặc xóa một dòng."], Sheets.Said(import.Problems));
        Assert.Equal(["4 Chức danh: Giống hệt dòng 3. Kiểm tra có ghi thừa không."], Sheets.Said(import.Warnings));
    }

    private static Import<ImportedSeat> Read(params string[] rows)
    {
        var units = UnitDirectory.Load();
        units.Take([units.Find("xa-tan-lap")! with { Block = "Khối 1" }, units.Find("ttyt")! with { Active = false }]);
        return SeatImport.Read(Sheets.Of([Headings, .. rows]), units);
    }
}
