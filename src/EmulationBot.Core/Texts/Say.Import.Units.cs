using EmulationBot.Core.Units;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    public static partial class Import
    {
        /// <summary>Of a list of units.</summary>
        public static class Units
        {
            /// <summary>Name of the only sheet of the template.</summary>
            public const string Sheet = "Đơn vị";

            public const string Yes = "Có";
            public const string No = "Không";

            /// <summary>Stands in the template for a unit that waits for Phòng Nội vụ.</summary>
            public const string Unconfirmed = "Chưa xác nhận";

            /// <summary>Who signs where the list does not say it.</summary>
            public const string AnySigner = "Thủ trưởng đơn vị";

            public const string NoName = "Chưa có tên đơn vị. Ghi tên đầy đủ, ví dụ “UBND xã Tân Lập”.";
            public const string CannotStayOpen = $"Chỉ đơn vị có sẵn mà chưa xác nhận mới ghi được “{Unconfirmed}”. Ghi “{Yes}” hoặc “{No}”.";
            public const string NoSigner = $"Chưa ghi chức danh người ký, tạm dùng “{AnySigner}”. Nên ghi rõ, ví dụ “Hiệu trưởng”.";

            public static readonly string NoGroup = $"Đơn vị mới phải ghi loại. Ghi một trong: {Groups}.";

            private static string Groups => string.Join("; ", Enum.GetValues<UnitGroup>().Select(Entry.Kind));

            public static string UnknownGroup(string cell) => $"Không rõ loại “{Cut(cell)}”. Ghi một trong: {Groups}.";

            public static string NotYesNo(string cell) => $"Không rõ “{Cut(cell)}”. Ghi “{Yes}” hoặc “{No}”.";

            public static string BadId(string typed, string good) =>
                $"Mã “{Cut(typed)}” không dùng được. Mã gồm chữ thường không dấu, số, gạch nối, tối đa 40 ký tự{(good.Length > 0 ? $", ví dụ “{good}”" : "")}; hoặc để trống.";

            public static string IdTwice(string id, int row) => $"Mã “{id}” đã ghi ở dòng {row}. Mỗi đơn vị một mã: sửa mã, hoặc xóa một dòng.";

            public static string UnitTwice(string id, int row) => $"Đơn vị này (mã “{id}”) đã ghi ở dòng {row}. Giữ một dòng.";

            public static string NameTwice(string name, int row, string unit) =>
                $"“{Cut(name)}” trùng với tên của {Cut(unit)} ở dòng {row} (không kể dấu và chữ UBND, xã). Đổi tên, hoặc xóa một dòng.";

            public static string NameTaken(string name, Unit unit) =>
                $"“{Cut(name)}” đã là tên của {Cut(unit.Name)} trong danh mục. Nếu là đơn vị ấy, ghi mã “{unit.Id}”; nếu không, đổi tên.";

            public static string MeansMuch(string name, string meaning) => $"“{name}” có nghĩa khác ({meaning}), không dùng làm tên đơn vị được. Bỏ đi hoặc ghi tên đủ hơn.";

            public static string TooShort(string name) => $"“{name}” quá ngắn để làm tên đơn vị. Bỏ đi hoặc ghi tên đủ hơn.";

            public static string IsTheDistrict(string name) => $"“{name}” là tên huyện. Ghi tên đủ hơn, ví dụ “thị trấn Tân Biên”.";

            public static string TooManyAliases(int count, int most) => $"Có {count} tên gọi khác, tối đa {most}. Bỏ bớt.";

            public static string NearName(string name, string other) => $"“{Cut(name)}” chỉ khác “{Cut(other)}” một chữ cái. Kiểm tra có phải một đơn vị ghi hai lần không.";

            public static string LeftOpen(int count) => $"{count} dòng ghi “{Unconfirmed}” được giữ nguyên. Muốn xác nhận, ghi “{Yes}” ở cột Hoạt động.";

            public static string NotNamed(int count) => $"{count} đơn vị đã được xác nhận không nằm trong tệp, được giữ nguyên (không kể đơn vị chưa xác nhận mà đã khai hoặc gửi). Muốn ngừng đơn vị nào, thêm dòng của đơn vị ấy, cột Hoạt động ghi “{No}”.";
        }
    }
}
