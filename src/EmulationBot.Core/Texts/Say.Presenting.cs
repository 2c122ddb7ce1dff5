using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Seats;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>A draft laid before the unit's head and deputies by who fills it in.</summary>
    public static class Presenting
    {
        public const string Button = "Trình thủ trưởng ký gửi";
        public const string Review = "Xem lại, sửa";
        public const string ReviewAndPresent = "Xem lại và trình";

        public static readonly Rich Consent = "Bấm trình là chuyển bản này cho thủ trưởng xem. Đăng ký chỉ được gửi khi thủ trưởng bấm gửi.";
        public static readonly Rich RightsChanged = "Nút vừa bấm không thuộc quyền hiện nay của đồng chí. Đề nghị đồng chí xem lại và bấm nút bên dưới.";
        public static readonly Rich OnlyHeadWithdraws = "Việc rút đăng ký do thủ trưởng đơn vị thực hiện. Đề nghị đồng chí báo thủ trưởng; đăng ký đã gửi vẫn giữ nguyên.";

        public static Rich Done(IReadOnlyList<Seat> signers, DateTimeOffset now) => Rich.Lines(
            Rich.Of($"Đã trình lúc {now.Written()}, **chưa gửi**. Người nhận: {Names(signers)}."),
            "Khi thủ trưởng gửi, đồng chí được báo ngay. Nếu sửa thêm, đề nghị trình lại.");

        public static Rich Already(DateTimeOffset at, IReadOnlyList<Seat> signers) =>
            Rich.Of($"Bản này đã trình lúc {at.Written()}, đang chờ thủ trưởng gửi: {Names(signers)}. Không cần trình lại.");

        public static Rich NobodySigns(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Lines(
                "Chưa trình được: đơn vị chưa có thủ trưởng hoặc cấp phó nào nhận tin tại đây. Bản khai vẫn được lưu.",
                $"Đề nghị thủ trưởng xin mã ở {plan.Desk.Verbatim}, hoặc nhắn /xinquyen cho Trợ lý thi đua; sau đó đồng chí trình lại.");
        }

        public static Rich DraftStanding(string unit, DateTimeOffset at, Rich days) => Rich.Lines(
            Rich.Of($"Bản khai của **{unit}** đã trình thủ trưởng lúc {at.Written()}, **chưa gửi**."),
            days);

        /// <summary>Above the summary that the head reads.</summary>
        public static Rich Lead(string? presenter, string unit, DateTimeOffset now) =>
            Rich.Of($"{presenter ?? "Cán bộ của đơn vị"} trình đồng chí bản khai của **{unit}** lúc {now.Written()}. Đề nghị đồng chí xem và gửi.");

        public static Rich SentForPresenter(string unit, Registration sent)
        {
            ArgumentNullException.ThrowIfNull(sent);
            return Rich.Of($"✅ {sent.SentByName ?? "Thủ trưởng"} đã gửi đăng ký của **{unit}** lúc {sent.SentAt.Written()}; mã **{sent.Code}**, {Registered.Timeliness(sent)}.");
        }

        private static string Names(IReadOnlyList<Seat> signers) =>
            string.Join("; ", signers.Select(s => s.Holder?.Name is { } name ? $"{name} ({s.Title})" : s.Title));
    }
}
