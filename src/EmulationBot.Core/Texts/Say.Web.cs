namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>What the pages say around the conversation.</summary>
    public static class Web
    {
        public const string ChatTitle = "Trợ lý thi đua huyện Tân Biên";
        public const string DeskTitle = "Bàn làm việc Phòng Nội vụ";
        public const string DeskClosed = "Trang này dành cho cán bộ Phòng Nội vụ. Đồng chí nhắn trợ lý để nhận liên kết đăng nhập.";
        public const string NotFoundTitle = "Không mở được trang này";
        public const string NotFound = "Địa chỉ không đúng, trang đã được dời hoặc dành cho người khác. Đồng chí quay lại cuộc trò chuyện với trợ lý.";
        public const string ToChat = "Mở cuộc trò chuyện";
        public const string SwitchTheme = "Đổi giao diện sáng, tối";
        public const string Reconnecting = "Mất kết nối, đang nối lại…";
        public const string NothingLost = "Tin đã gửi và chữ đang gõ đều được giữ.";
        public const string TryNow = "Nối lại ngay";
        public const string PageBroke = "Trang gặp trục trặc. Những gì đồng chí đã gửi vẫn được giữ.";
        public const string Reload = "Tải lại trang";
    }
}
