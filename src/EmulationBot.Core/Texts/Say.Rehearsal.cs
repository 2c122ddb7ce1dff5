using EmulationBot.Core.Calendars;
using EmulationBot.Core.Reminders;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>The table of a rehearsed campaign.</summary>
    public static class Rehearsal
    {
        public const string Help = "in lịch nhắc của từng đơn vị theo tình trạng hiện tại; không gửi tin nào";

        public const string From = "từ ngày (yyyy-MM-dd); nếu bỏ trống: ngày ban hành Kế hoạch";

        public const string To = "đến hết ngày (yyyy-MM-dd); nếu bỏ trống: hết đợt nhắc";

        public static IReadOnlyList<string> Headings { get; } = ["thời điểm", "lần nhắc", "đơn vị", "người nhận", "tình trạng", "ghi chú", "mã"];

        public const string Unnamed = "chưa rõ tên";

        public static string Rung(Rung rung)
        {
            ArgumentNullException.ThrowIfNull(rung);
            return rung switch
            {
                { Kind: RungKind.Publication } => "ban hành Kế hoạch",
                { Kind: RungKind.Digest } => "tổng hợp cho Phòng Nội vụ",
                { Kind: RungKind.Escalation } => "báo trưởng khối",
                { Kind: RungKind.Overdue } => "đã quá hạn",
                { Until: not null } => "ngày cuối, buổi tối",
                { WorkingDay: 0 } => "ngày cuối",
                _ => $"trước hạn {-rung.WorkingDay} ngày làm việc",
            };
        }

        public static string State(Audience audience) => audience switch
        {
            Audience.NotStarted => "chưa bắt đầu",
            Audience.Draft => "đang khai",
            Audience.Returned => "chờ bổ sung",
            Audience.PaperUnconfirmed => "chờ xác nhận bản giấy",
            Audience.Reviewers => "Phòng Nội vụ",
            Audience.BlockHeads => "trưởng khối",
            _ => "đã gửi",
        };

        /// <summary>Null when the reminder would arrive.</summary>
        public static string? Note(Silence silence) => silence switch
        {
            Silence.NobodyPaired => "chưa có người nhận",
            Silence.Muted => "đã tắt nhắc",
            Silence.Unreachable => "không liên lạc được",
            _ => null,
        };

        /// <param name="unheard">Those of the reminders that would reach nobody.</param>
        public static string Summary(int reminders, int unheard, DateOnly from, DateOnly to) =>
            $"{reminders} tin nhắc từ {from.Written()} đến hết {to.Written()}, trong đó {unheard} tin không tới được ai (xem cột ghi chú). Đây là diễn tập: chưa gửi tin nào.";

        public static string NotADay(string typed) => $"“{typed}” không phải là ngày; hãy viết như 2020-02-13.";

        public static string FromAfterTo(DateOnly from, DateOnly to) =>
            $"--from ({from.Written()}) sau --to ({to.Written()}); hãy đổi lại.";
    }
}
