using EmulationBot.Core.Calendars;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    public static partial class Import
    {
        /// <summary>Of a list of public holidays.</summary>
        public static class Holidays
        {
            /// <summary>Name of the only sheet of the template.</summary>
            public const string Sheet = "Ngày nghỉ";

            public const string NoDay = "Chưa có ngày. Ghi dạng 30/04/2020.";
            public const string NoName = "Chưa có tên ngày nghỉ. Ghi tên, ví dụ “Tết Nguyên đán”.";

            public static string NotADay(string cell) => $"Không đọc được ngày “{Cut(cell)}”. Ghi đủ ngày/tháng/năm, ví dụ 30/04/2020.";

            public static string NotWorked(string cell) =>
                $"Không đọc được “{Cut(cell)}”. Ghi ngày làm bù, ví dụ 11/01/2020; hoặc “x” nếu chính dòng này là ngày làm bù; hoặc để trống.";

            public static string Twice(DateOnly day, int row) => $"Ngày {day.Written()} đã ghi ở dòng {row}. Giữ một dòng.";

            public static string WorkedTwice(DateOnly day, int row) => $"Ngày làm bù {day.Written()} đã ghi ở dòng {row}. Ghi ngày khác, hoặc xóa một chỗ.";

            public const string WorkedItself = "Ngày làm bù trùng với ngày nghỉ của chính dòng này. Ghi ngày đi làm thay, ví dụ 11/01/2020, hoặc để trống.";

            public static string WorkedAnyway(DateOnly day) => $"{day.Written()} là {day.Weekday()}, vốn là ngày làm việc. Kiểm tra lại ngày làm bù.";

            public static string Few(int year, int count, int least) =>
                $"Năm {year} chỉ có {count} ngày nghỉ, luật định ít nhất {least}. Tệp này thay toàn bộ ngày nghỉ đã nhập của năm {year}; kiểm tra đã ghi đủ chưa.";

            public static string WorkedFor(string name) => $"Làm bù: {name}";

            public static string Item(Holiday day) => $"{day.Day.Written()} {day.Name}{(day.Worked ? " (đi làm)" : "")}";
        }
    }
}
