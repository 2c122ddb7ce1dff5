using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>This part: figures and files.</summary>
    public static partial class Desk
    {
        public const string ByBlock = "Theo khối thi đua";
        public const string Share = "Tỷ lệ";
        public const string All = "Tất cả";
        public const string Arrivals = "Đăng ký gửi đến theo ngày";
        public const string AsTable = "Xem dạng bảng";
        public const string Day = "Ngày";
        public const string SentSoFar = "Đã gửi (cộng dồn)";
        public const string Expected = "Nếu gửi đều";
        public const string ExpectedHow = "“Nếu gửi đều”: số đơn vị chia đều cho các ngày làm việc đến hạn, để so nhanh hay chậm.";
        public const string NobodyToPhone = "Mọi đơn vị cần báo đều nhận được tin.";
        public const string Why = "Vì sao";
        public const string Fewer = "Thu gọn";
        public const string Download = "Tải về";
        public const string DownloadForm = "Tải bản đăng ký (Word)";
        public const string File = "Tệp";
        public const string CsvTitle = "Danh sách đăng ký (CSV)";
        public const string CsvAbout = "Mỗi đăng ký một dòng, mở bằng Excel.";

        public static string DownloadOf(string paper) => $"Tải về: {paper}";

        public static string ToPhone(int count) => count == 0 ? "Cần gọi điện" : $"Cần gọi điện ({count})";

        public const string UrgeTitle = "Nhắc các đơn vị chưa gửi";

        public static string UrgeSure(int units) => $"Bấm lần nữa để gửi nhắc {units} đơn vị";

        public static string ShowAll(int count) => $"Xem cả {count}";

        public static string FirstOf(int shown, int of) => shown >= of ? $"{of} bản đăng ký" : $"{shown} dòng đầu trong {of}; gõ tên để tìm.";

        public static string Brief(EntryStage stage) => stage switch
        {
            EntryStage.Sent => "Đúng hạn",
            EntryStage.Late => "Muộn",
            EntryStage.Returned => "Bổ sung",
            EntryStage.PaperUnconfirmed => "Bản giấy",
            EntryStage.Drafting => "Đang soạn",
            _ => "Chưa",
        };

        public static Rich AboutPaper(PaperKind kind) => kind switch
        {
            PaperKind.Workbook => "Mọi đơn vị, chỉ tiêu, danh hiệu, người muộn hạn; có họ tên cá nhân, chỉ dùng trong công việc của Hội đồng.",
            PaperKind.Annex => "Dự thảo phụ lục biên bản; số và ngày để trống cho Hội đồng.",
            PaperKind.Progress => "Một hình để chiếu hoặc gửi nhanh.",
            _ => "Thêm hạn đăng ký vào lịch điện thoại, có nhắc trước một ngày.",
        };

        /// <summary>Figures at the top.</summary>
        public static class Tile
        {
            public const string Sent = "Đã gửi";
            public const string Questions = "Câu hỏi chờ trả lời";
            public const string Requests = "Yêu cầu xin quyền";
        }
    }
}
