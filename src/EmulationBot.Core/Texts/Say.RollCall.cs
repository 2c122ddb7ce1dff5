using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Reminders;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>For Phòng Nội vụ: every unit by name and where it stands, on demand and as the daily digest.</summary>
    public static class RollCall
    {
        private static readonly Rich NoUnits = "Chưa có đơn vị nào được xếp vào khối này. Đề nghị đồng chí báo Phòng Nội vụ cập nhật danh sách đơn vị.";

        public const string WholeDistrict = "Cả huyện";
        public const string OpenSent = "Mở hồ sơ đã gửi";

        public static readonly Rich OneAtATime = "Mỗi lần một đơn vị. Đồng chí chọn đơn vị nào trước?";

        private const string Ended = " (đã ngừng hoạt động)";

        /// <param name="deadline">The line that says how long there is.</param>
        /// <param name="of">The block, kind or unit that alone the units are of; null for all.</param>
        public static Rich Card(DateTimeOffset now, Rich deadline, IReadOnlyList<Standing> units, string? of = null)
        {
            ArgumentNullException.ThrowIfNull(units);
            var by = units.ToLookup(unit => unit.Audience());
            return Rich.Paragraphs(
                Rich.Lines(
                    Narrowed(of),
                    Rich.Of($"**Tình hình đăng ký thi đua** lúc {now.Written()}"),
                    deadline,
                    of is not null && units.Count == 0 ? NoUnits : Rich.Of($"Đã gửi **{units.Count(u => u.HasFiled())}/{units.Count}** đơn vị{Completing(by[Audience.Returned].Count())}.")),
                Group("✅ Đã gửi", by[Audience.Nobody], How),
                Group("✉ Báo gửi bản giấy, chờ xác nhận", by[Audience.PaperUnconfirmed]),
                Group("↩ Chờ bổ sung", by[Audience.Returned], unit => unit.Registration?.Review.Overdue(now.DateInVietnam()) is { } day ? $" (quá hạn {day.Written()})" : ""),
                Group("⏳ Đang khai", by[Audience.Draft], Step),
                Group("☐ Chưa bắt đầu", by[Audience.NotStarted], unit => unit.Registration?.State == RegistrationState.Withdrawn ? " (đã rút)" : ""),
                Group("Tin không đến, cần gọi điện", units.Where(u => u.MustBePhoned()), unit => $" ({WhyPhone(unit)})"));
        }

        /// <summary>The lists under the card; a unit may stand in several.</summary>
        public static readonly IReadOnlyList<RollCallList> Lists =
        [
            new("missing", "Chưa gửi", u => u.Unit.Active && !u.HasFiled()) { Urged = true },
            new("drafts", "Đang khai", u => u.Audience() == Audience.Draft) { Urged = true },
            new("returned", "Chưa bổ sung", u => u.Audience() == Audience.Returned) { Urged = true },
            new("late", "Gửi sau hạn", u => Filing.IsLate(u.Registration, u.Paper)),
            new("withdrawn", "Đã rút", u => u.Registration is { State: RegistrationState.Withdrawn }),
            new("untold", "Chưa báo kết quả", u => u.Registration is { Review.Untold: true }) { Opens = true },
            new("unheard", "Cần gọi điện", u => u.MustBePhoned()),
        ];

        /// <param name="of">The block, kind or unit that alone the units are of; null for all.</param>
        public static Rich Listed(RollCallList list, IReadOnlyList<Standing> units, DateTimeOffset now, string? of = null)
        {
            ArgumentNullException.ThrowIfNull(list);
            ArgumentNullException.ThrowIfNull(units);
            return Rich.Lines([Narrowed(of), Rich.Of($"**{list.Caption}: {units.Count} đơn vị** lúc {now.Written()}"), .. units.Select((u, i) => Rich.Of($"{i + 1}. {u.Unit.Name} – {Detail(u, now)}"))]);
        }

        public static Rich One(Standing unit, DateTimeOffset now)
        {
            ArgumentNullException.ThrowIfNull(unit);
            return Rich.Of($"**{unit.Unit.Name}**: {Detail(unit, now)}.");
        }

        internal static string Detail(Standing unit, DateTimeOffset now)
        {
            var brief = Registered.Brief(unit.Registration, unit.Draft, unit.Paper);
            var when = unit switch
            {
                { Registration: { State: RegistrationState.Returned, Review: { LastAt: { } at } review } } =>
                    $" từ {at.Written()}{(review.Overdue(now.DateInVietnam()) is { } day ? $", quá hạn bổ sung {day.Written()}" : "")}",
                { Registration: { Standing: true } sent } => $" lúc {sent.FirstSentAt.Written()}",
                { Draft: { } draft } => $", lần cuối {draft.UpdatedAt.Written()}",
                _ => "",
            };
            return $"{brief}{when}{(unit.MustBePhoned() ? $"; {WhyPhone(unit)}, cần gọi điện" : "")}";
        }

        /// <summary>Why no message reaches the unit.</summary>
        public static string WhyPhone(Standing unit)
        {
            ArgumentNullException.ThrowIfNull(unit);
            return unit.People.Count == 0 ? "chưa có người nhận tin" : unit.People.All(p => p.Unreachable) ? "không gửi được tin" : "đã tắt nhắc";
        }

        /// <summary>Who has registered for one movement.</summary>
        public static Rich Joining(Movement movement, IReadOnlyList<Standing> units)
        {
            ArgumentNullException.ThrowIfNull(movement);
            ArgumentNullException.ThrowIfNull(units);
            return Rich.Lines(
                Rich.Of($"**Phong trào {movement.Number}** “{movement.Name}”: {units.Count} đơn vị đã gửi đăng ký tham gia{(units.Count == 0 ? "." : ":")}"),
                units.Count == 0 ? Rich.Empty : Rich.Plain($"{string.Join(", ", units.Select(u => u.Unit.ShortName))}."));
        }

        public static Rich PaperOfWhich(IEnumerable<string> units) =>
            $"Chưa rõ đơn vị nào, nên chưa xác nhận. Đề nghị đồng chí nhắn lại đủ tên và ngày: {string.Join(", hoặc ", units.Select(u => $"“đã nhận bản giấy của {u} ngày …”"))}.";

        public static string OpenOne(string unit) => $"Mở {unit}";

        public static string ConfirmPaper(string unit) => $"Đã nhận bản giấy: {unit}";

        public static Rich PaperConfirmed(string unit, PaperFiling paper)
        {
            ArgumentNullException.ThrowIfNull(paper);
            return Rich.Of($"Đã xác nhận nhận bản giấy của **{unit}** lúc {paper.ConfirmedAt!.Value.Written()}; tính gửi ngày {paper.ClaimedAt.DateInVietnam().Written()}, {(paper.Late ? "sau thời hạn" : "đúng hạn")}.");
        }

        public const string PaperMistaken = "Xác nhận nhầm";

        public static Rich PaperDayWrong(Plan plan, DateOnly today)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"Ngày nhận phải từ {plan.IssuedOn.Written()} đến {today.Written()}; chưa ghi gì. Ví dụ: “đã nhận bản giấy của Tân Lập ngày {today.Day}/{today.Month}”.";
        }

        public static Rich PaperTakenBack(string unit, bool announced) => Rich.Of(
            $"Đã bỏ xác nhận bản giấy của **{unit}**. {(announced ? "Đơn vị vẫn ở mục báo đã gửi bản giấy, chờ xác nhận." : "Đơn vị trở lại như chưa gửi bản giấy.")}");

        public static Rich PaperTakenBackForUnit(Plan plan, string unit, DateTimeOffset now)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Lines(
                Rich.Of($"{plan.Desk.Verbatim} **bỏ xác nhận** bản giấy của **{unit}** (xác nhận nhầm)."),
                Time.Left(plan, now),
                "Đề nghị đồng chí gửi đăng ký tại đây (nhắn “đăng ký”) hoặc nộp bản giấy.");
        }

        public static Rich PaperConfirmedForUnit(Plan plan, string unit)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Of($"✅ {plan.Desk.Verbatim} xác nhận **đã nhận bản giấy** của **{unit}**. Để trình Hội đồng, nội dung được nhập vào đây rồi thủ trưởng đơn vị bấm gửi; đồng chí có thể tự khai (nhắn “đăng ký”) hoặc chờ {plan.Desk.Verbatim} nhập thay.");
        }

        /// <summary>Which block or kind is asked for is not known; the blocks there are.</summary>
        public static Rich UnknownScope(IReadOnlyList<string> blocks)
        {
            ArgumentNullException.ThrowIfNull(blocks);
            return Rich.Lines(
                "Danh sách không có khối hoặc loại đơn vị mà đồng chí nêu.",
                blocks.Count == 0 ? "Danh sách đơn vị chưa xếp khối thi đua nào." : Rich.Plain($"Các khối: {string.Join("; ", blocks.Select(Seats.BlockName))}."),
                "Hỏi theo loại: “các xã chưa gửi”, “phòng nào chưa gửi”, “trường nào chưa gửi”.");
        }

        private static Rich Narrowed(string? of) => of is null ? Rich.Empty : Rich.Of($"**{of}**");

        private static string Completing(int returned) => returned > 0 ? $", trong đó {returned} chờ bổ sung" : "";

        private static string How(Standing unit) => unit.Registration switch
        {
            { Standing: true, Late: true } => " (sau thời hạn)",
            { Standing: true } => "",
            _ => unit.Paper is { Late: true } ? " (bản giấy, sau thời hạn)" : " (bản giấy)",
        };

        private static string Step(Standing unit) =>
            unit.Draft is not { } draft ? ""
            : RegistrationForm.Progress(draft.Answers) is { Complete: false } progress ? $" ({progress.Step}/{progress.Of})"
            : " (khai đủ, chưa gửi)";

        private static Rich Group(string heading, IEnumerable<Standing> units, Func<Standing, string>? note = null)
        {
            var names = units.Select(unit => unit.Unit.ShortName + (unit.Unit.Active ? "" : Ended) + note?.Invoke(unit)).ToList();
            return names.Count == 0 ? Rich.Empty : Rich.Of($"**{heading} ({names.Count}):** {string.Join(", ", names)}.");
        }
    }
}

/// <summary>A list of units under the roll-call card.</summary>
/// <param name="Name">Travels in buttons.</param>
public sealed record RollCallList(string Name, string Caption, Func<Standing, bool> Holds)
{
    /// <summary>Its units may be urged.</summary>
    public bool Urged { get; init; }

    /// <summary>Its registrations wait for a reviewer to open them.</summary>
    public bool Opens { get; init; }
}
