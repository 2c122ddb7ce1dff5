using EmulationBot.Core.Calendars;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>What the pages say around the conversation.</summary>
    public static class Web
    {
        public const string ChatTitle = "Trợ lý thi đua";
        public const string ChatUnder = "Huyện Tân Biên · Kế hoạch 22";
        public const string Conversation = "Cuộc trò chuyện với trợ lý";
        public const string Assistant = "Trợ lý";
        public const string You = "Đồng chí";
        public const string WriteHere = "Nhập câu hỏi hoặc câu trả lời";
        public const string Send = "Gửi";
        public const string Menu = "Các việc trợ lý làm được";
        public const string Older = "Xem tin cũ hơn";
        public const string ToNewest = "Xuống tin mới nhất";
        public const string TooFast = "Đồng chí gửi hơi nhanh. Trợ lý sẽ nhận tiếp trong giây lát.";
        public const string NotTaken = "Tin này không gửi được. Đề nghị đồng chí viết ngắn lại rồi gửi lại.";
        public const string WelcomeTitle = "Chào đồng chí";
        public const string Welcome = "Trợ lý trả lời về Kế hoạch 22/KH-UBND, nhận đăng ký thi đua của đơn vị và nhắc hạn nộp. Đồng chí hỏi tự do; có mã ghép thì nhắn mã để đăng ký cho đơn vị.";
        public const string Begin = "Bắt đầu";
        public const string AskDeadline = "Hạn nộp là khi nào?";
        public const string AskMovements = "Có mấy phong trào thi đua?";
        public const string UseCodeTitle = "Đồng chí mở một liên kết mời";
        public const string UseCode = "Dùng mã này để nhận việc được giao? Mã chỉ dùng được một lần.";
        public const string UseCodeYes = "Dùng mã này";
        public const string Download = "Tải về";
        public const string CookiesNeeded = "Trình duyệt đang chặn cookie nên trợ lý không nhận ra đồng chí. Đề nghị cho phép cookie của trang này rồi tải lại trang.";
        public const string ScriptsNeeded = "Trang này cần JavaScript. Đề nghị bật JavaScript rồi tải lại trang.";

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

        public const string Rehearsal = "Diễn tập";
        public const string RehearsalControls = "Điều khiển buổi diễn tập";
        public const string Role = "Vai";
        public const string Unit = "Đơn vị";
        public const string RoleGuest = "Khách";
        public const string RoleChair = "Thủ trưởng đơn vị";
        public const string RoleClerk = "Văn phòng đơn vị";
        public const string RoleReviewer = "Cán bộ Phòng Nội vụ";
        public const string RoleAdmin = "Quản trị";
        public const string HourOn = "+1 giờ";
        public const string DayOn = "+1 ngày";
        public const string MoreTime = "Thêm";
        public const string JumpTo = "Dời tới…";
        public const string NoMoreMoments = "Đã qua mọi mốc nhắc";
        public const string Tempo = "Tốc độ";
        public const string TempoReal = "Như thật";
        public const string TempoHour = "1 giờ mỗi giây";
        public const string TempoQuarter = "6 giờ mỗi giây";
        public const string IntroTitle = "Xem trọn một đợt đăng ký trong năm phút";
        public const string IntroRegister = "Đăng ký: trong vai thủ trưởng xã, trả lời từng bước rồi gửi.";
        public const string IntroRegisterWords = "đăng ký";
        public const string IntroChairButton = "Đóng vai thủ trưởng xã Tân Lập";
        public const string IntroRegisterButton = "Bắt đầu đăng ký";
        public const string IntroReview = "Kiểm tra: trong vai Phòng Nội vụ, nhắn “duyệt” để xem hồ sơ vừa gửi.";
        public const string IntroReviewButton = "Đóng vai Phòng Nội vụ";
        public const string IntroRemind = "Nhắc hạn: trong vai một xã chưa gửi, bấm “Tới mốc nhắc” ở trên để đồng hồ chạy tới lúc có lời nhắc.";
        public const string IntroRemindButton = "Đóng vai thủ trưởng xã Thạnh Bắc";

        /// <summary>"08:05, thứ Tư 05/02/2020".</summary>
        public static string Moment(DateTimeOffset at) => $"{at.ToVietnam():HH:mm}, {Day(at.DateInVietnam())}";

        public static string Day(DateOnly day) => $"{day.Weekday()} {day.Written()}";

        /// <summary>"Tới mốc nhắc 08:00 07/02".</summary>
        public static string NextMoment(DateTimeOffset at) => $"Tới mốc nhắc {at.ToVietnam():HH:mm dd/MM}";
    }
}
