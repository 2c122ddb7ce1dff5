using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Seats;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>This part: units, seats, holidays, reminders, audit, the system.</summary>
    public static partial class Desk
    {
        public const string ImportTitle = "Nhập từ tệp";
        public const string ChooseFile = "Chọn tệp Excel (.xlsx) hoặc CSV, tối đa 5 MB";
        public const string Template = "Tải mẫu để điền";
        public const string TakeOver = "Nhập toàn bộ";
        public const string Drop = "Thôi";
        public const string Imported = "Đã nhập; có hiệu lực ngay.";
        public const string ImportedNothing = "Không có gì thay đổi.";
        public const string ImportOutdated = "Chưa nhập: có người vừa nhập tệp khác. Đề nghị đồng chí chọn lại tệp để xem trước.";
        public const string NotUploaded = "Chưa tải được tệp lên. Đề nghị đồng chí chọn lại; tệp tối đa 5 MB.";
        public const string UnitsHint = "Tải mẫu, sửa rồi nhập lại. Tệp có lỗi thì không nhập dòng nào; lỗi được chỉ ra từng dòng.";
        public const string HolidaysHint = "Cột Ngày, Tên, Làm bù. Danh sách nhập thay cho các ngày đã nhập của năm đó; lịch nhắc được tính lại ngay.";
        public const string SeatsHint = "Danh sách vị trí (Đơn vị, Loại, Tên) từ Excel hoặc CSV. Vị trí chưa có ai giữ thì cấp mã sau.";
        public const string OfAdministrators = "Danh sách này do quản trị nhập.";
        public const string NoHolidays = "Chưa nhập ngày nghỉ nào; đang dùng lịch nghỉ năm 2020 có sẵn.";
        public const string Kind = "Loại";
        public const string Name = "Tên";
        public const string SignerTitle = "Chức danh người ký";
        public const string Aliases = "Tên gọi khác";
        public const string ActiveLabel = "Hoạt động";

        public const string Seat = "Vị trí";
        public const string Holder = "Người giữ";
        public const string CodeUntil = "Mã chờ dùng đến";
        public const string Acts = "Việc";
        public const string GiveTitle = "Cấp mã";
        public const string SeatKindLabel = "Cho ai";
        public const string ChooseUnit = "– chọn đơn vị –";
        public const string Give = "Cấp mã";
        public const string GiveAllTitle = "Cấp mã cho mọi thủ trưởng";
        public const string Print = "In phiếu";
        public const string HideCodes = "Cất đi";
        public const string CodesOnce = "Mã chỉ hiện lần này. Đề nghị đồng chí in hoặc chuyển ngay cho từng đơn vị, không gửi chung cả danh sách.";
        public const string VacateSure = "Bấm lần nữa để thu hồi";

        public const string Approval = "Duyệt lịch nhắc";
        public const string Approve = "Duyệt lịch nhắc này";
        public const string StepsLabel = "Thời điểm của lịch nhắc";
        public const string EarlierStep = "Lần trước";
        public const string LaterStep = "Lần sau";
        public const string Recipient = "Người nhận";
        public const string Outcome = "Kết quả";
        public const string NobodyThen = "Không có tin nào vào lúc này.";
        public const string AsItLooks = "Tin như người nhận thấy";
        public const string WordsGone = "Nội dung tin đã gửi được xóa sau khi đến nơi; ở đây chỉ còn đã gửi cho ai và kết quả.";
        public const string WillBeSent = "sẽ gửi";
        public const string OfAll = "(toàn huyện)";

        public const string At = "Lúc";
        public const string Doer = "Ai";
        public const string Act = "Việc";
        public const string VerifyChain = "Kiểm tra toàn bộ chuỗi";
        public const string AllWell = "Hệ thống hoạt động bình thường.";

        /// <summary>The kind of a seat, of whatever unit.</summary>
        public static string KindOfSeat(SeatKind kind) => kind switch
        {
            SeatKind.Head => "Thủ trưởng đơn vị",
            SeatKind.Deputy => "Phó thủ trưởng đơn vị",
            SeatKind.Clerk => "Văn phòng đơn vị",
            _ => Say.Seats.Office(kind, null),
        };

        public static string MoreLines(int count) => $"và {count} dòng nữa";

        public static string Active(bool active, bool confirmed) => !active ? "Không" : confirmed ? "Có" : "Chưa xác nhận";

        public static string OffOrWorked(bool worked) => worked ? "làm bù" : "nghỉ";

        public static string GiveAllAbout(int count) => $"{count} đơn vị chưa có thủ trưởng nhận quyền và chưa có mã đang chờ. Mỗi mã dùng một lần, trong {(int)Conversations.Invite.Life.TotalDays} ngày.";

        public static string GiveAll(int count) => $"Cấp {count} mã và lập phiếu in";

        public static string RequestsTitle(int count) => count == 0 ? "Yêu cầu xin quyền" : $"Yêu cầu xin quyền ({count})";

        public const string NoRequests = "Không có yêu cầu nào đang chờ.";
        public const string RequestsHow = "Tên người xin là tên trên mạng, chưa xác minh: đề nghị gọi điện cho đơn vị trước khi đồng ý.";
        public const string Asker = "Người xin";
        public const string AskedFor = "Đơn vị, chức vụ khai";

        public static string PutsOut(SeatHolder head)
        {
            ArgumentNullException.ThrowIfNull(head);
            return $"Quyền thủ trưởng đang do {head.Name ?? "người chưa rõ tên"} giữ; đồng ý quyền này là chuyển ngay sang người xin.";
        }

        public static string CodesTitle(int count) => $"Phiếu mã ({count})";

        public static string QrOf(string title) => $"Mã QR của {title}";

        public static string SlipHow(bool linked, DateTimeOffset until) => $"{(linked ? "Quét mã QR, hoặc nhắn mã này cho trợ lý" : "Nhắn mã này cho trợ lý")}. Dùng một lần, đến {until.DateInVietnam().Written()}.";

        public static string Of(string act, string title) => $"{act}: {title}";

        public static string HolderLine(SeatHolder? holder) => holder is null ? "–"
            : $"{holder.Name ?? holder.PersonId}, từ {holder.Since.DateInVietnam().Written()}{(holder.Reachable ? "" : " (không gửi được tin)")}";

        public static string Approved(string? by, DateTimeOffset at) => $"Lịch nhắc này đã được {by ?? "cán bộ Phòng Nội vụ"} duyệt lúc {at.Written()}.";

        public static string NotApproved(bool needed) => needed
            ? "Lịch nhắc chưa được duyệt: hệ thống chưa gửi tin nhắc nào. Đề nghị đồng chí xem các lần nhắc bên dưới rồi duyệt."
            : "Lịch nhắc chưa được duyệt. Hệ thống vẫn nhắc đúng lịch; duyệt để ghi lại ai đã xem.";

        public static string StepAt(DateTimeOffset at) => $"{at.TimeInVietnam().ToString("HH:mm", CultureInfo.InvariantCulture)} {at.DateInVietnam().Weekday()}, {at.DateInVietnam().Written()}";

        public static string RungLine(Rung rung)
        {
            ArgumentNullException.ThrowIfNull(rung);
            return rung.Kind is RungKind.Morning ? "việc buổi sáng của Phòng Nội vụ" : Rehearsal.Rung(rung);
        }

        public static string StepSummary(int lines, int failed, bool past) => past
            ? $"đã lập {lines} tin{(failed > 0 ? $", {failed} tin không đến" : "")}"
            : $"sẽ gửi {lines - failed} tin{(failed > 0 ? $", {failed} nơi không có ai nhận" : "")}";

        /// <param name="state">Of the outbox; null where the message is gone by the rule of retention.</param>
        public static string Delivered(string? state) => state switch
        {
            "Sent" => "đã đến",
            "Pending" => "đang gửi",
            "Cancelled" => "không gửi nữa (không còn cần nhắc)",
            "Unreachable" => "không liên lạc được",
            "Refused" => "kênh từ chối",
            "Unknown" => "chưa rõ đã đến",
            _ => "đã gửi",
        };

        public static string DoerOf(string id, string? name) => name is not null ? name : id switch
        {
            "program" => "hệ thống",
            "console" => "người quản trị máy chủ",
            "desk" => "người chưa đăng nhập",
            _ => id.Split(':') switch
            {
                ["terminal", ..] => "người dùng tại máy chủ",
                ["web", ..] => "người dùng trang web",
                ["telegram", var account] => $"người dùng Telegram {account}",
                _ => id,
            },
        };

        /// <summary>The state of the service.</summary>
        public static class System
        {
            public const string Clock = "Giờ hệ thống";
            public const string Incoming = "Tin đến";
            public const string Reminded = "Nhắc gần nhất";
            public const string Database = "Cơ sở dữ liệu";
            public const string Version = "Phiên bản";

            public static string ClockIs(DateTimeOffset now, bool rehearsal) => $"{now.Written()}{(rehearsal ? " (diễn tập)" : "")}";

            public static string Channel(string name) => $"Kênh {Say.Channel(name)}";

            public static string Outgoing(int pending) => pending == 0 ? "hoạt động, không tin nào chờ gửi" : $"{pending} tin chờ gửi";

            public static string Waiting(int waiting, int aside) => $"{waiting} tin chờ xử lý{(aside > 0 ? $"; {aside} tin để riêng vì không đọc được" : "")}";

            public static string Size(string file, long bytes) => string.Create(CultureInfo.InvariantCulture, $"{file}, {bytes / 1048576.0:0.0} MB");
        }
    }
}
