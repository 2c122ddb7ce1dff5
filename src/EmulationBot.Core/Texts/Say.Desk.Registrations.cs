using EmulationBot.Core.Calendars;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>This part: one registration and the Council's decisions.</summary>
    public static partial class Desk
    {
        public const string ToList = "Về danh sách";
        public const string Previous = "Hồ sơ trước";
        public const string Next = "Hồ sơ tiếp";
        public const string Decide = "Kiểm tra";
        public const string CompleteNext = "Đủ hồ sơ, sang hồ sơ tiếp";
        public const string Versions = "Các lần gửi";
        public const string FirstVersion = "Lần gửi đầu.";
        public const string NothingChanged = "Không mục nào thay đổi.";
        public const string Field = "Mục";
        public const string Old = "Trước";
        public const string New = "Nay";
        public const string ReturnTitle = "Đề nghị bổ sung một mục";
        public const string UntilLabel = "Hạn bổ sung";
        public const string ReasonLabel = "Lý do (đơn vị đọc nguyên văn)";
        public const string Return = "Gửi đề nghị cho đơn vị";
        public const string Notes = "Ghi chú nội bộ";
        public const string NoteLabel = "Ghi chú mới (đơn vị không thấy)";
        public const string SaveNote = "Lưu ghi chú";

        public const string CouncilLead = "Đánh dấu các đơn vị, nhập số và ngày biên bản rồi ghi một lần cho tất cả. Đơn vị được báo kết quả ngay.";
        public const string MinutesLabel = "Biên bản số";
        public const string MinutesDateLabel = "Ngày biên bản";
        public const string ResultLabel = "Kết quả";
        public const string TickAll = "Chọn tất cả hồ sơ đủ";
        public const string Tick = "Chọn";

        public static string TickUnit(string unit) => $"Chọn {unit}";

        public static string TickedOf(int ticked, int of) => $"Đã chọn {ticked}/{of} hồ sơ";

        public static string WaitingCount(int count) => count == 0 ? "Không còn hồ sơ chờ kiểm tra" : $"{count} hồ sơ chờ kiểm tra";

        public static string AnswersOf(Registration sent)
        {
            ArgumentNullException.ThrowIfNull(sent);
            return $"Nội dung đăng ký (lần {sent.Version}, mã {sent.Code})";
        }

        public static string VersionLine(int version, DateTimeOffset at, string? by) => $"Lần {version}, {at.Written()}{(by is null ? "" : $", {by}")}";

        public static string Changed(int version) => $"Thay đổi của lần gửi {version}";

        public static string UsualUntil(DateOnly date) => $"Để trống hạn: đến hết ngày {date.Written()}.";
    }
}
