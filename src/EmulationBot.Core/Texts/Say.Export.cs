namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Headings and words of the exported table, and what its commands say.</summary>
    public static class Export
    {
        public const string Late = "Sau thời hạn";
        public const string OnTime = "Đúng hạn";

        public static readonly IReadOnlyList<string> Headings =
            ["STT", "Mã hồ sơ", "Đơn vị", "Trạng thái", "Thời hạn", "Gửi lần đầu", "Gửi lần cuối", "Bản thứ", "Người gửi"];

        public const string Workbook = "Ghi bảng tổng hợp trình Hội đồng ra tệp Excel (.xlsx), gồm sáu trang tính";
        public const string Form = "Ghi bản đăng ký của một đơn vị ra tệp Word (.docx) để ký, đóng dấu";
        public const string FormUnit = "Đơn vị đã gửi đăng ký (mã hoặc tên, ví dụ \"Tân Lập\")";
        public const string Annex = "Ghi dự thảo phụ lục kèm biên bản họp Hội đồng ra tệp Word (.docx)";
        public const string Progress = "Vẽ tiến độ đăng ký ra tệp ảnh (.png) vừa màn hình điện thoại";
        public const string Calendar = "Ghi thời hạn đăng ký ra tệp lịch (.ics), có báo trước một ngày";
        public const string NewFile = "Tệp ghi ra; phải là tệp chưa có";
        public const string NeedUnit = "Cần ghi đơn vị: --unit ĐƠN-VỊ, ví dụ --unit \"Tân Lập\".";

        /// <summary>The state as a cell begins.</summary>
        public static string State(Registrations.RegistrationState state) => $"{char.ToUpperInvariant(Registered.StateName(state)[0])}{Registered.StateName(state)[1..]}";

        public static string NothingSent(string unit) => $"{unit} chưa gửi đăng ký nên chưa có bản để in.";

        public static string WrongEnding(string file, string ending) => $"{file}: tệp này phải có đuôi {ending}. Hãy đặt tên khác.";

        public static string Written(string file) => $"Đã ghi {file}.";

        public static string Strangers(int count) => $"Có {count} bản đăng ký của đơn vị không còn trong danh mục nên không vào tệp này; lệnh “export TỆP” vẫn xuất đủ.";
    }
}
