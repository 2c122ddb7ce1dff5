namespace EmulationBot.Core.Texts;

public static partial class Say
{
    public static partial class Import
    {
        /// <summary>Of a file that cannot be read as a table, each with the mend; and how one was read.</summary>
        public static class Files
        {
            private const string SaveAgain = "Mở tệp bằng Excel, chọn Lưu thành, kiểu “Excel Workbook (.xlsx)” hoặc “CSV UTF-8”, rồi nhập lại.";

            public const string Empty = "Tệp trống. Chọn lại tệp có dữ liệu.";
            public const string Locked = "Tệp Excel đặt mật khẩu. Mở tệp, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ tính), lưu rồi nhập lại.";
            public const string OldExcel = $"Tệp là Excel đời cũ (.xls). {SaveAgain}";
            public const string OpenDocument = $"Tệp là OpenDocument (.ods). {SaveAgain}";
            public const string NotATable = "Tệp không phải bảng Excel hay CSV. Chọn lại tệp .xlsx hoặc .csv.";
            public const string Broken = $"Tệp Excel bị hỏng hoặc không đúng dạng. {SaveAgain}";
            public const string TooMuchInside = "Tệp Excel giải nén ra quá lớn. Chép riêng bảng cần nhập sang một tệp mới rồi nhập lại.";
            public const string UnknownLetters = $"Không nhận ra bảng mã chữ của tệp (có thể là TCVN3 hoặc VNI). {SaveAgain}";
            public const string ReadAsWindows = "Tệp CSV ghi theo bảng mã Windows-1258, đã đọc được. Nên xem lại dấu tiếng Việt.";

            /// <summary>Of a file that somebody sent and that could not be fetched.</summary>
            public const string Away = "Chưa tải được tệp, nên chưa ghi gì. Sau ít phút, đồng chí gửi lại tệp hoặc bấm lại nút.";
            public const string Gone = "Tệp không còn lấy lại được, nên chưa ghi gì. Đề nghị đồng chí gửi lại tệp.";
            public const string NotHere = "Ở đây chưa nhận được tệp. Đề nghị đồng chí gửi tệp qua Telegram, hoặc nhờ quản trị nhập bằng lệnh “import” trên máy chủ.";

            public static string TooBig(int megabytes) => $"Tệp lớn hơn {megabytes} MB. Chép riêng bảng cần nhập sang một tệp mới rồi nhập lại.";

            public static string QuoteLeftOpen(long row) => $"Dòng {row}: dấu ngoặc kép (\") mở mà không đóng. Sửa dòng ấy, hoặc lưu tệp dạng .xlsx.";

            public static string OtherSheets(string read) => $"Tệp có nhiều trang tính, chỉ đọc trang đầu tiên “{Cut(read)}”.";
        }
    }
}
