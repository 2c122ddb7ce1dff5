namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>What the terminal itself says around the conversation.</summary>
    public static class Terminal
    {
        public const string RehearsalTitle = "EmulationBot - BUỔI DIỄN TẬP: đồng hồ giả định, không tin nhắn nào ra ngoài máy này.";
        public const string RealTitle = "EmulationBot - trò chuyện trên dữ liệu thật, theo giờ thật.";
        public const string RehearsalHint = "Thử gõ: đăng ký · hạn nộp khi nào · hoặc một câu hỏi bất kỳ về Kế hoạch 22/KH-UBND. Chọn mục bằng số trong ngoặc.\nĐổi vai: /vai guest, /vai chair:tân lập, /vai clerk:tân lập, /vai reviewer, /vai admin · Dời giờ: /gio 13/02 08:00, /gio +1 ngày · Gửi tệp: /nop TỆP · Thoát: /thoat";
        public const string RealHint = "Gõ câu hỏi về Kế hoạch 22/KH-UBND, hoặc mã ghép đã được cấp để đăng ký. Chọn mục bằng số trong ngoặc. Thoát: /thoat";
        public const string Guest = "khách";
        public const string Reviewer = "cán bộ Phòng Nội vụ";
        public const string Administrator = "quản trị";
        public const string RehearsalOnly = "Lệnh này chỉ dùng khi diễn tập.";
        public const string RoleUsage = "Ghi /vai guest, /vai chair:ĐƠN-VỊ (ví dụ /vai chair:tân lập), /vai clerk:ĐƠN-VỊ, /vai block:TÊN-KHỐI, /vai reviewer hoặc /vai admin.";
        public const string ClockUsage = "Không đọc được thời điểm. Ghi /gio 13/02 08:00, /gio 08:00, /gio +1 ngày, /gio +2 giờ hoặc /gio để xem giờ.";
        public const string ClockForward = "Đồng hồ diễn tập chỉ dời tới, không lùi lại. Muốn bắt đầu lại từ đầu: thoát, xóa tệp data/rehearsal.db rồi chạy lại.";
        public const string SendUsage = "Ghi đường dẫn tệp sau /nop, ví dụ: /nop danh-sach.xlsx";
        public const string Goodbye = "Đã thoát. Những gì đồng chí đã nhập được giữ lại cho lần sau.";
        public const string NotSettled = "Trợ lý đang xử lý lâu hơn bình thường; câu trả lời sẽ hiện khi xong.";

        public static string Playing(string role, string clock) => $"Vai: {role}. Đồng hồ: {clock}.";

        public static string Clock(string clock) => $"Đồng hồ: {clock}.";

        public static string Chair(string unit) => $"người đăng ký của {unit}";

        public static string Clerk(string unit) => $"văn phòng của {unit}";

        public static string Moved(string clock) => $"Đã dời đồng hồ tới {clock}.";

        public static string DeliveredTo(string role) => $"(Gửi tới: {role})";
    }
}
