using EmulationBot.Core.Conversations;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Units;

namespace EmulationBot.Tests.Imports;

public sealed class SeatImportTests
{
    private const string Headings = "Đơn vị|Chức danh|Loại ghế|Khối";
    private const string Kinds = "Người đứng đầu; Cấp phó; Chuyên viên; Người thẩm định; Khối trưởng; Quản trị";

    private static readonly PlanLibrary Plans = PlanLibrary.Load();

    [Fact]
    public void Seats_are_read_with_their_units_by_id_or_name_and_named_as_people_call_them()
    {
        var import = Read(
            "Tân Lập|Chủ tịch|Người đứng đầu|", "xa-tan-lap|Phó Chủ tịch|cap pho|", "xã Tân Lập|Văn phòng - Thống kê|Chuyên viên|Khối gì cũng được", "|Trưởng khối|Khối trưởng|khoi 1",
            "|Phó ban|Khối trưởng|Khối 1", "|Quản trị|admin|", "|Chuyên viên|Người thẩm định|", "MTTQ|Ủy viên|thẩm định|");
        Assert.Empty(import.Problems);
        Assert.Equal(
            [
                (SeatKind.Head, "xa-tan-lap", "Chủ tịch UBND xã Tân Lập", false, null), (SeatKind.Deputy, "xa-tan-lap", "Phó Chủ tịch UBND xã Tân Lập", false, null),
                (SeatKind.Clerk, "xa-tan-lap", "Văn phòng - Thống kê UBND xã Tân Lập", true, null), (SeatKind.BlockHead, null, "Trưởng khối: Khối 1", false, "Khối 1"),
                (SeatKind.BlockHead, null, "Trưởng khối: Khối 1 (Phó ban)", true, "Khối 1"), (SeatKind.Administrator, "phong-noi-vu", "Quản trị Trợ lý thi đua", false, null),
                (SeatKind.Reviewer, "phong-noi-vu", "Chuyên viên Phòng Nội vụ", true, null), (SeatKind.Reviewer, "mttq", "Ủy viên Ủy ban Mặt trận Tổ quốc Việt Nam huyện", true, null),
            ],
            import.Added.Select(s => (s.Kind, s.UnitId, s.Title, s.HasOwnTitle, s.Block)));
    }

    [Fact]
    public void A_list_taken_over_before_changes_nothing_however_its_titles_are_written()
    {
        string[] rows = ["Tân Lập|Chủ tịch|Người đứng đầu|", "Tân Lập|Phó Chủ tịch|Cấp phó|", "Tân Lập|Phó Chủ tịch|Cấp phó|", "|Trưởng khối|Khối trưởng|Khối 1", "|Kiểm tra|Người thẩm định|"];
        var stored = Stored(Read(rows).Added);
        var again = Of(stored, [.. rows.Select(r => r.Replace("Chủ tịch", "CHỦ TỊCH UBND xã Tân Lập", StringComparison.Ordinal).ToLowerInvariant())]);
        Assert.True(again.ChangesNothing);
        Assert.Equal(stored, again.Unchanged.OrderBy(s => s.Id));
    }

    [Fact]
    public void A_head_keeps_his_seat_under_another_title_and_so_does_a_block_head_that_had_none_of_his_own()
    {
        var holder = new SeatHolder("test:an", DateTimeOffset.UnixEpoch);
        IReadOnlyList<Seat> present =
        [
            new(SeatKind.Head, "Chủ tịch UBND xã Tân Lập") { Id = 7, UnitId = "xa-tan-lap", Holder = holder },
            new(SeatKind.BlockHead, "Trưởng khối: Khối 1") { Id = 8, Block = "Khối 1", Holder = holder },
            new(SeatKind.Clerk, "Cán bộ văn phòng UBND xã Tân Lập") { Id = 9, UnitId = "xa-tan-lap", Holder = holder },
        ];
        var import = Of(present, "Tân Lập|Quyền Chủ tịch|Người đứng đầu|", "|Chủ tịch Mặt trận|Khối trưởng|Khối 1", "Tân Lập|Văn thư|Chuyên viên|");
        Assert.Equal(
            [(7L, "Quyền Chủ tịch UBND xã Tân Lập", holder), (8L, "Trưởng khối: Khối 1 (Chủ tịch Mặt trận)", holder)],
            import.Changed.Select(c => (c.After.Id, c.After.Title, c.After.Holder!)));
        Assert.Equal("Văn thư UBND xã Tân Lập", Assert.Single(import.Added).Title);
        Assert.Empty(import.Retired);
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

    private static Import<Seat> Read(params string[] rows) => Of([], rows);

    private static Import<Seat> Of(IReadOnlyList<Seat> present, params string[] rows)
    {
        var units = UnitDirectory.Load();
        units.Take([units.Find("xa-tan-lap")! with { Block = "Khối 1" }, units.Find("ttyt")! with { Active = false }]);
        return SeatImport.Read(Sheets.Of([Headings, .. rows]), units, present, kind => NewSeat.OfOffice(kind, Plans.Current, units));
    }

    private static List<Seat> Stored(IReadOnlyList<Seat> added) => [.. added.Select((seat, at) => seat with { Id = at + 1 })];
}
