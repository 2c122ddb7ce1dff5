namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>What the doctor and the health page find, each fault with its mend.</summary>
    public static class Doctor
    {
        public const string Good = "✅";
        public const string Notice = "⏳";
        public const string Fault = "⚠";
        public const string AllWell = "Không thấy chỗ hỏng nào.";
        public const string NoChannel = "Chưa cấu hình kênh nào: chạy sẽ mở buổi diễn tập. Muốn nối Telegram, đặt Telegram:Token; muốn trang web là kênh thật, đặt Web:Live.";
        public const string RealClock = "Đồng hồ: giờ thật.";
        public const string PlanBroken = "Dữ liệu kế hoạch trong chương trình không hợp lệ. Cài lại bản phát hành gần nhất.";
        public const string SchemaOld = "cấu trúc cũ hơn chương trình này; chạy dịch vụ một lần để nâng cấp (bản cũ được giữ lại bên cạnh)";
        public const string DatabaseGood = "Cơ sở dữ liệu đọc và ghi được, không hỏng.";
        public const string TokenRefused = "Telegram từ chối mã bot. Lấy lại mã ở @BotFather (lệnh /token) rồi đặt lại Telegram:Token.";
        public const string WebhookGood = "Webhook của Telegram khớp với cài đặt.";
        public const string WebhookUnused = "Bot không đặt webhook, đúng với Telegram:Mode là Polling.";
        public const string WebhookInTheWay = "Telegram đang gửi tin tới một webhook trong khi Telegram:Mode là Polling. Khởi động dịch vụ để gỡ webhook cũ, hoặc đổi Telegram:Mode thành Webhook.";
        public const string WebhookMissing = "Telegram:Mode là Webhook nhưng Telegram đang ghi địa chỉ khác hoặc chưa có. Khởi động dịch vụ để đăng ký lại địa chỉ.";

        public static string Summary(int faults) => faults == 0 ? AllWell : $"Có {faults} chỗ cần sửa, xem các dòng có dấu {Fault}.";

        public const string WebIsLive = "Trang web là kênh thật (Web:Live).";

        public static string Channel(string botId) => $"Kênh Telegram đã cấu hình (bot số {botId}).";

        public static string RehearsalClock(string start, string speed) => $"Đồng hồ diễn tập: bắt đầu {start}, tốc độ {speed}.";

        public static string RehearsalWithChannel(string start) =>
            $"Đồng hồ đang là giờ giả định từ {start} trong khi bot nối với người thật. Dùng thật thì bỏ Clock:StartAt.";

        public static string Plan(string number, string deadline, int others) =>
            $"Kế hoạch {number}, hạn đăng ký {deadline}{(others == 0 ? "" : $"; trả lời thêm về {others} kế hoạch khác")}.";

        public static string NoDatabase(string path) => $"Chưa có cơ sở dữ liệu {path}; sẽ được tạo khi chạy lần đầu.";

        public static string FolderNotWritable(string path) => $"Không ghi được vào thư mục {path}. Cấp quyền ghi hoặc đặt Storage:Path khác.";

        public static string SetAside(int count) => $"Có {count} tin nhắn đến không xử lý được, đã để riêng. Người gửi đã được mời gửi lại; báo người bảo trì xem nhật ký.";

        public static string Refused(int count) => $"Có {count} tin nhắn đi bị kênh từ chối. Báo người bảo trì xem nhật ký.";

        public static string MayBeLost(int count) => $"Có {count} tin nhắn đi không rõ đã tới hay chưa (mất kết nối hai lần khi đang gửi). Xem nhật ký; cần thì báo trực tiếp.";

        public static string Unreachable(int count) => $"Có {count} người không nhắn tới được (đã chặn bot hoặc xóa tài khoản). Hãy gọi điện cho họ.";

        public static string Bot(string name) => $"Telegram nhận mã bot: @{name}.";

        public static string TelegramAway(string url) => $"Không kết nối được {url}. Kiểm tra mạng, tường lửa, hoặc cài đặt Telegram:ApiUrl.";

        public static string WebhookError(string cause) => $"Lần gần nhất Telegram gọi webhook không được: {cause}. Kiểm tra địa chỉ, chứng thư và tường lửa.";

        public static string ClockWrong(string seconds) => $"Đồng hồ máy lệch {seconds} giây so với Telegram. Bật đồng bộ giờ (NTP) cho máy.";

        public static string Stopped(string worker) => $"Bộ phận {worker} đã dừng; khởi động lại dịch vụ.";

        public const string ModelOff = "Mô hình ngôn ngữ: tắt (không bắt buộc).";
        public const string ModelKeyRefused = "Máy chủ mô hình ngôn ngữ từ chối khóa. Đặt lại Model:Key, hoặc để trống Model:Url; bot vẫn trả lời không cần mô hình.";

        public static string ModelReachable(string name) => $"Mô hình ngôn ngữ {name}: kết nối được.";

        public static string ModelAway(string url) =>
            $"Không kết nối được mô hình ngôn ngữ ở {url}. Kiểm tra máy chủ đó, hoặc để trống Model:Url; bot vẫn trả lời không cần mô hình.";

        public const string DatabaseNotWritten = "Không ghi được cơ sở dữ liệu; kiểm tra ổ đĩa và quyền ghi, chạy lệnh doctor.";
    }
}
