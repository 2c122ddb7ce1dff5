using EmulationBot.Core.Imports;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Lists sent as a file in the chat; what is said of their rows stands in <see cref="Import"/>.</summary>
    public static class Lists
    {
        public const string Help = "nhập danh sách từ tệp Excel hoặc CSV";
        public const string Drop = "Bỏ qua";

        public static readonly Rich Dropped = "Đã bỏ qua tệp này, chưa ghi gì.";
        public static readonly Rich DoneBefore = "Danh sách này đã ghi rồi, không ghi lần nữa.";
        public static readonly Rich Passed = "Bản xem trước này không còn hiệu lực, chưa ghi gì. Đề nghị đồng chí gửi lại tệp.";
        public static readonly Rich Changed = "Tệp hoặc dữ liệu đã thay đổi từ lúc xem, nên chưa ghi gì. Đây là bản xem lại:";
        public static readonly Rich SendAgain = "Đề nghị đồng chí sửa trong tệp rồi gửi lại.";

        public static string Write(int changes) => $"Ghi {changes} thay đổi";

        public static Rich Which(IEnumerable<ListKind> kinds) => Rich.Lines(
        [
            "Đồng chí gửi vào đây tệp .xlsx hoặc .csv. Dòng tiêu đề của bảng phải ghi tên các cột:",
            .. kinds.Select(Columns),
            "Tệp được đọc và báo lại từng dòng trước; chỉ ghi khi đồng chí bấm nút dưới bản báo lại.",
        ]);

        public static Rich Unknown(string file) => Rich.Of($"Chưa rõ tệp **{file}** là danh sách nào, nên chưa ghi gì.");

        public static Rich NoTable(string file, string? problem) => Rich.Lines(Rich.Of($"Chưa đọc được tệp **{file}**, nên chưa ghi gì."), problem ?? "");

        public static Rich Done(ListKind kind, Imports.Import import)
        {
            ArgumentNullException.ThrowIfNull(import);
            var (added, changed, retired) = import.Counts;
            var counts = new[] { (added, "thêm"), (changed, "sửa"), (retired, kind is ListKind.Units ? "ngừng hoạt động" : "bỏ") };
            return Rich.Lines(
                Rich.Of($"✅ Đã ghi danh sách {Name(kind)}: {string.Join(", ", counts.Where(c => c.Item1 > 0).Select(c => $"{c.Item2} {c.Item1}"))}."),
                kind is ListKind.Seats ? "Cấp mã cho từng vị trí: /ghe." : Rich.Empty);
        }

        private static string Name(ListKind kind) => kind switch
        {
            ListKind.Units => "đơn vị",
            ListKind.Seats => "ghế (vị trí có quyền)",
            _ => "ngày nghỉ",
        };

        private static Rich Columns(ListKind kind) => kind switch
        {
            ListKind.Units => Rich.Of($"- **Đơn vị**: Tên đơn vị; Loại (khi là đơn vị mới); nếu có: Mã, Khối, Tên gọi khác, Chức danh người ký, Hoạt động."),
            ListKind.Seats => Rich.Of($"- **Ghế (vị trí có quyền)**: Đơn vị, Chức danh, Loại ghế; Khối (với khối trưởng)."),
            _ => Rich.Of($"- **Ngày nghỉ**: Ngày, Tên; nếu có: Làm bù."),
        };
    }
}
