using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Seats;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>A right asked for without a code, and the answer of Phòng Nội vụ.</summary>
    public static class Access
    {
        public const string Help = "xin quyền đăng ký cho đơn vị khi chưa có mã";
        public const string Start = "Xin quyền";
        public const string TakeBack = "Rút yêu cầu";
        public const string Refuse = "Từ chối";

        public static readonly Rich TakenBack = "Đã rút yêu cầu. Nhắn /xinquyen khi đồng chí muốn xin lại.";
        public static readonly Rich Gone = "Không còn yêu cầu này. Nhắn /ghe để xem các yêu cầu đang chờ.";
        public static readonly Rich HeadChanged = "Người giữ quyền thủ trưởng vừa thay đổi, đề nghị đồng chí xem lại trước khi đồng ý.";

        public static Rich WhichUnit(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"Đồng chí xin quyền cho đơn vị nào? Bấm chọn hoặc nhập tên đơn vị; {plan.Desk.Verbatim} sẽ xem xét.";
        }

        public static Rich WhichOffice(string unit) => Rich.Of($"Đồng chí giữ chức vụ gì ở **{unit}**?");

        public static Rich Asked(Plan plan, string title)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Of($"Đã gửi yêu cầu quyền **{title}** đến {plan.Desk.Verbatim}. Đồng chí được báo ngay khi có quyết định.");
        }

        public static Rich StillWaits(Plan plan, string? unit, DateTimeOffset at)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Of($"Yêu cầu của đồng chí{(unit is null ? "" : $" cho {unit}")}, gửi lúc {at.Written()}, đang chờ {plan.Desk.Verbatim} xem xét.");
        }

        public static Rich RefusedLately(Plan plan, DateTimeOffset at)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"Yêu cầu trước của đồng chí không được chấp thuận lúc {at.Written()}. Đề nghị liên hệ {plan.Desk.Verbatim}, hoặc xin lại sau một ngày.";
        }

        public static Rich HasRight(string? unit) => unit is null
            ? "Đồng chí đã có quyền tại đây. Nhắn /trogiup để xem các việc làm được."
            : Rich.Of($"Đồng chí đã có quyền của **{unit}**. Nhắn /trogiup để xem các việc làm được.");

        public static string Waits(string? name, string? unit) => $"Xin quyền: {name ?? "chưa rõ tên"}, {unit}";

        public static Rich Card(AccessRequest request, string unit, string office)
        {
            ArgumentNullException.ThrowIfNull(request);
            return Rich.Lines(
                Rich.Of($"**Yêu cầu xin quyền**, {request.AskedAt.Written()}"),
                Rich.Of($"Người xin: **{Name(request)}** (tên trên mạng, chưa xác minh)"),
                Rich.Of($"Đơn vị: **{unit}**. Chức vụ khai: **{office}**"),
                "Đề nghị gọi điện cho đơn vị để xác minh trước khi đồng ý.");
        }

        public static Rich HeadIsHeld(SeatHolder head)
        {
            ArgumentNullException.ThrowIfNull(head);
            return Rich.Of($"⚠ Quyền thủ trưởng hiện do **{head.Name ?? "người chưa rõ tên"}** giữ từ {head.Since.Written()}; đồng ý quyền này là chuyển ngay sang người xin.");
        }

        public static string Grant(string office) => $"Đồng ý: {office}";

        public static Rich Granted(AccessRequest request, string title) => Rich.Of($"Đã đồng ý: **{Name(request)}** giữ quyền **{title}**, và đã báo người xin.");

        public static Rich RefusedNow(AccessRequest request, string unit) => Rich.Of($"Đã từ chối yêu cầu của **{Name(request)}** cho **{unit}**, và đã báo người xin.");

        public static Rich HoldsAlready(string title) => Rich.Of($"Người xin đã nhận quyền **{title}** bằng cách khác; yêu cầu này được khép lại.");

        public static Rich RefusedForAsker(Plan plan, string unit)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Of($"{plan.Desk.Verbatim} chưa chấp thuận yêu cầu quyền của đồng chí cho **{unit}**. Đề nghị đồng chí liên hệ {plan.Desk.Verbatim} để được hướng dẫn.");
        }

        /// <summary>Decided before, by whom and when.</summary>
        public static Rich Decided(AccessRequest request)
        {
            ArgumentNullException.ThrowIfNull(request);
            return request.State is AccessState.Withdrawn || request.DecidedAt is null
                ? "Yêu cầu này không còn chờ: người xin đã rút, hoặc đã có quyền."
                : Rich.Of($"Yêu cầu của {Name(request)} đã được **{request.DecidedBy}** {(request.State is AccessState.Granted ? "đồng ý" : "từ chối")} lúc {request.DecidedAt.Value.Written()}.");
        }

        public static string Name(AccessRequest request) => request.Name ?? "người chưa rõ tên";
    }
}
