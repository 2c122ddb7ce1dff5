using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>This part: the frame of the desk, the way in, and what its lists share.</summary>
    public static partial class Desk
    {
        public const string Menu = "Danh mục bàn làm việc";
        public const string Overview = "Tổng quan";
        public const string Registrations = "Hồ sơ đăng ký";
        public const string Council = "Kết quả Hội đồng";
        public const string Questions = "Câu hỏi";
        public const string Reminders = "Lịch nhắc";
        public const string Papers = "Biểu mẫu, tệp";
        public const string Plan = "Kế hoạch";
        public const string Units = "Đơn vị";
        public const string Seats = "Quyền và mã";
        public const string Holidays = "Ngày nghỉ";
        public const string Audit = "Nhật ký";
        public const string Health = "Hệ thống";
        public const string Leave = "Đăng xuất";
        public const string LeaveEverywhere = "Đăng xuất mọi nơi";

        public const string Enter = "Vào bàn làm việc";
        public const string DoorTitle = "Đăng nhập bàn làm việc";
        public const string LinkHere = "Đồng chí đang mở liên kết do trợ lý gửi. Bấm nút dưới đây để vào; liên kết chỉ dùng được một lần.";
        public const string ByLinkTitle = "Bằng liên kết";
        public const string ByLink = "Cán bộ Phòng Nội vụ nhắn /banlamviec cho trợ lý (Telegram hoặc trang trò chuyện) để nhận liên kết dùng một lần.";
        public const string ByCodeTitle = "Bằng mã";
        public const string ByCode = "Dùng mã quản trị hiện ra khi khởi động lần đầu, hoặc mã cán bộ kiểm tra được cấp. Mã gắn quyền với trình duyệt này.";
        public const string CodeLabel = "Mã";
        public const string PlayTitle = "Đang diễn tập";
        public const string Play = "Dữ liệu diễn tập, không gửi cho ai. Đồng chí vào thử bằng một lần bấm.";
        public const string PlayReviewer = "Vào với vai cán bộ kiểm tra";
        public const string PlayAdministrator = "Vào với vai quản trị";
        public const string NoWayIn = "Chưa vào được: liên kết hoặc mã không đúng, đã dùng hoặc đã hết hạn. Đề nghị đồng chí nhắn /banlamviec để nhận liên kết mới.";
        public const string TooManyTries = "Đã thử nhiều lần không đúng. Đề nghị đồng chí chờ 10 phút rồi thử lại.";

        public const string PagesLabel = "Trang của danh sách";
        public const string PreviousPage = "Trang trước";
        public const string NextPage = "Trang sau";
        public const string NothingFound = "Không có dòng nào phù hợp.";
        public const string SearchLabel = "Tìm";
        public const string SearchHint = "tên đơn vị, mã hồ sơ, người ký; có dấu hoặc không dấu";
        public const string FilterLabel = "Tình trạng";
        public const string BlockLabel = "Khối thi đua";
        public const string LateMark = "muộn";
        public const string ConfirmPaper = "Xác nhận đã nhận bản giấy";

        public static string CsvName(int year) => $"dang-ky-thi-dua-{year}.csv";

        public static string Who(Person person)
        {
            ArgumentNullException.ThrowIfNull(person);
            var role = person.Role is Role.Administrator ? "quản trị" : "cán bộ kiểm tra";
            return person.Name is { } name && name != role ? $"{name} · {role}" : role;
        }

        public static string PageOf(int page, int pages) => $"Trang {page}/{pages}";

        public static string FoundOf(int found, int all) => found == all ? $"{all} đơn vị" : $"{found} trong {all} đơn vị";

        /// <summary>When the unit sent last; of a paper the day it counts from.</summary>
        public static string SentAt(CampaignEntry entry)
        {
            ArgumentNullException.ThrowIfNull(entry);
            return entry switch
            {
                { Sent: { } sent } => Moment(sent.SentAt),
                { FiledAt: { } onPaper } => $"{onPaper.DateInVietnam().Written()} (bản giấy)",
                _ => "–",
            };
        }

        /// <summary>"13/02/2020 08:05".</summary>
        public static string Moment(DateTimeOffset at) => at.ToVietnam().ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);

        /// <summary>Parts of the units.</summary>
        public static class Filter
        {
            public const string All = "Tất cả";
            public const string AllBlocks = "Mọi khối";
            public const string Waiting = "Chờ kiểm tra";
            public const string Returned = "Cần bổ sung";
            public const string Complete = "Đủ hồ sơ, chờ Hội đồng";
            public const string Agreed = "Hội đồng thống nhất";
            public const string NotAgreed = "Hội đồng chưa thống nhất";
            public const string Untold = "Chưa báo được kết quả";
            public const string Late = "Gửi sau thời hạn";
            public const string Sent = "Đã gửi hoặc đã nhận bản giấy";
            public const string Paper = "Báo gửi bản giấy";
            public const string Drafting = "Đang soạn";
            public const string NotStarted = "Chưa bắt đầu";
            public const string Missing = "Còn thiếu";
        }

        /// <summary>Headings.</summary>
        public static class Column
        {
            public const string Unit = "Đơn vị";
            public const string Block = "Khối";
            public const string State = "Tình trạng";
            public const string SentAt = "Gửi lúc";
            public const string Version = "Lần gửi";
            public const string Reminded = "Đã nhắc";
        }
    }
}
