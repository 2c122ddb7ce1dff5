using EmulationBot.Core.Calendars;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>The desk of Phòng Nội vụ; this part: what is said of it in the chat, and of its acts.</summary>
    public static partial class Desk
    {
        public const string Help = "liên kết mở bàn làm việc trên máy tính";

        public static readonly Rich NoPages = "Trang bàn làm việc chưa được mở trên máy chủ này. Đề nghị đồng chí liên hệ người quản trị hệ thống.";
        public static readonly Rich NothingTicked = "Chưa chọn đơn vị nào. Đề nghị đồng chí đánh dấu các đơn vị rồi ghi lại.";
        public static readonly Rich SignedOut = "Phiên làm việc đã hết. Nội dung vừa rồi chưa được ghi; đề nghị đồng chí đăng nhập lại.";
        public static readonly Rich Broken = "Chưa ghi được do trục trặc của hệ thống; hồ sơ giữ nguyên. Đề nghị đồng chí thử lại sau ít phút.";

        public static Rich Link(string link, TimeSpan life) => Rich.Lines(
            Rich.Of($"**Bàn làm việc**: mở liên kết này bằng trình duyệt và bấm “{Enter}”."),
            Rich.Plain(link),
            Rich.Of($"Liên kết dùng một lần, trong {(int)life.TotalMinutes} phút, chỉ cho đồng chí. Đề nghị không chuyển cho người khác."));

        public static Rich DatePassed(DateOnly date) => $"Ngày {date.Written()} đã qua. Đề nghị đồng chí chọn hạn bổ sung từ hôm nay trở đi.";

        public static Rich Told(string unit) => Rich.Of($"Đã ghi: đồng chí đã báo trực tiếp kết quả cho **{unit}**.");
    }
}
