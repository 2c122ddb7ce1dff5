using EmulationBot.Core.Seats;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    public static partial class Import
    {
        /// <summary>Of a list of seats.</summary>
        public static class Seats
        {
            /// <summary>Name of the only sheet of the template.</summary>
            public const string Sheet = "Ghế";

            public const string NoTitle = "Chưa có chức danh. Ghi chức danh, ví dụ “Chủ tịch”.";
            public const string NoUnit = "Chưa có đơn vị. Ghi mã hoặc tên đơn vị trong danh mục.";

            public const string BlockHeadOfNoUnit = "Khối trưởng gắn với khối, không gắn với đơn vị. Ô này không dùng đến.";

            public static readonly string NoKind = $"Chưa có loại ghế. Ghi một trong: {Kinds}.";

            private static string Kinds => string.Join("; ", Enum.GetValues<SeatKind>().Select(Kind));

            public static string Kind(SeatKind kind) => kind switch
            {
                SeatKind.Head => "Người đứng đầu",
                SeatKind.Deputy => "Cấp phó",
                SeatKind.Clerk => "Chuyên viên",
                SeatKind.Reviewer => "Người thẩm định",
                SeatKind.BlockHead => "Khối trưởng",
                _ => "Quản trị",
            };

            public static string UnknownKind(string cell) => $"Không rõ loại ghế “{Cut(cell)}”. Ghi một trong: {Kinds}.";

            public static string UnknownUnit(string cell, UnitMatch match) => match switch
            {
                UnitMatch.Exact inactive => $"{inactive.Unit.Name} đã ngừng hoạt động. Bỏ dòng này, hoặc cho đơn vị hoạt động lại trước.",
                UnitMatch.Ask ask => $"“{Cut(cell)}” chưa rõ là đơn vị nào. Có phải {ask.Unit.Name} (mã {ask.Unit.Id})? Ghi lại mã hoặc tên đúng.",
                UnitMatch.Choose choose => $"“{Cut(cell)}” chưa rõ là đơn vị nào. Có phải: {string.Join(", ", choose.Units.Select(u => u.Name))}? Ghi lại mã hoặc tên đúng.",
                _ => $"Không có đơn vị “{Cut(cell)}” trong danh mục. Ghi mã hoặc tên trong danh mục, hoặc nhập đơn vị ấy trước.",
            };

            public static string NoBlock(IReadOnlyList<string> known) => $"Khối trưởng phải ghi khối. {KnownBlocks(known)}";

            public static string UnknownBlock(string cell, IReadOnlyList<string> known) => $"Không có khối “{Cut(cell)}”. {KnownBlocks(known)}";

            public static string TwoHeads(int row) => $"Đơn vị đã có người đứng đầu ở dòng {row}. Mỗi đơn vị một người đứng đầu: sửa loại ghế, hoặc xóa một dòng.";

            public static string Twice(int row) => $"Giống hệt dòng {row}. Kiểm tra có ghi thừa không.";

            private static string KnownBlocks(IReadOnlyList<string> known) => known.Count == 0
                ? "Danh mục chưa có khối nào: nhập khối cùng danh sách đơn vị trước."
                : $"Ghi một trong: {string.Join("; ", known)}.";
        }
    }
}
