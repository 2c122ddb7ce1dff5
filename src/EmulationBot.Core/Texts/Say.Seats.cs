using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Seats, who holds them, and the codes that lead to them.</summary>
    public static class Seats
    {
        public const string GiveHelp = "cấp mã cho người của đơn vị";
        public const string ListHelp = "xem ai đang giữ quyền, thu hồi quyền";
        public const string Give = "Cấp mã";
        public const string NewCode = "Cấp mã mới";
        public const string VoidCode = "Hủy mã";
        public const string Vacate = "Thu hồi quyền";
        public const string VacateYes = "Thu hồi";
        public const string Replace = "Thay bằng mã mới";
        public const string OneMore = "Thêm một người nữa";
        public const string Another = "Cấp mã cho người khác";
        public const string ToSeats = "Danh sách quyền";

        public static readonly Rich WhoseCode = "Cấp mã cho đơn vị nào? Đồng chí bấm chọn hoặc nhập tên đơn vị.";
        public static readonly Rich DidYouMean = "Ý đồng chí là đơn vị nào? Đồng chí bấm chọn bên dưới.";
        public static readonly Rich UnknownUnit = "Chưa rõ là đơn vị nào. Đồng chí bấm chọn hoặc nhập lại tên, ví dụ: xã Tân Lập.";
        public static readonly Rich WhichBlock = "Trưởng khối nào? Đồng chí nhập tên khối, ví dụ: Khối xã, thị trấn.";
        public static readonly Rich Left = "Đã dừng, chưa thay đổi gì.";
        public static readonly Rich OlderCodeVoid = "Mã cấp trước đó cho vị trí này không còn dùng được.";
        public static readonly Rich NotYourOwn = "Đồng chí không tự thu hồi quyền của mình được. Việc này do người quản trị khác làm.";

        /// <summary>"Chủ tịch UBND xã", "Phó Chủ tịch UBND xã", "Văn phòng": for a button; of a unit when there is one.</summary>
        public static string Office(SeatKind kind, Unit? unit) => kind switch
        {
            SeatKind.Head => unit!.SignerTitle,
            SeatKind.Deputy => $"Phó {unit!.SignerTitle}",
            SeatKind.Clerk => "Văn phòng",
            SeatKind.Reviewer => "Cán bộ kiểm tra hồ sơ",
            SeatKind.BlockHead => "Trưởng khối",
            _ => "Quản trị",
        };

        /// <summary>What people call a seat of the unit: "Chủ tịch UBND xã Tân Lập", "Trưởng phòng Nội vụ".</summary>
        public static string Title(SeatKind kind, Unit unit)
        {
            ArgumentNullException.ThrowIfNull(unit);
            return kind switch
            {
                SeatKind.Clerk => $"Cán bộ văn phòng {unit.Name}",
                SeatKind.Deputy => $"Phó {Joined(unit.SignerTitle, unit.Name)}",
                _ => Joined(unit.SignerTitle, unit.Name),
            };
        }

        /// <summary>What people call a seat of Phòng Nội vụ.</summary>
        public static string Title(SeatKind kind, Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return kind is SeatKind.Administrator ? "Quản trị Trợ lý thi đua" : $"Cán bộ {plan.Desk.Verbatim}";
        }

        /// <param name="name">Of the person that a seat is made for.</param>
        public static string Named(string title, string name) => $"{title} ({name})";

        public const string ReviewerElsewhere = "Người kiểm tra ở đơn vị khác";

        public static readonly Rich ReviewerInWhich = "Người kiểm tra công tác ở đơn vị nào? Đồng chí bấm chọn hoặc nhắn tên đơn vị. Người đó duyệt được đăng ký của Phòng Nội vụ, không duyệt đăng ký của đơn vị mình.";

        public static string ReviewerIn(Unit unit)
        {
            ArgumentNullException.ThrowIfNull(unit);
            return $"Người kiểm tra hồ sơ thi đua, công tác tại {unit.Name}";
        }

        public static string Of(string unit) => $"Quyền của {unit}";

        public static Rich TakenThere(string unit) => Rich.Of($"Chưa thu hồi gì. Quyền của **{unit}** được xem và thu hồi từng người ở mục Quyền (/ghe và tên đơn vị).");

        public static string BlockTitle(string block) => $"Trưởng khối: {block}";

        /// <summary>"Khối xã, thị trấn", whether or not the name itself says "khối".</summary>
        public static string BlockName(string block)
        {
            ArgumentNullException.ThrowIfNull(block);
            return Folding.Key(block).StartsWith("khoi ", StringComparison.Ordinal) ? block : $"Khối {block}";
        }

        public static string OfOffice(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"{plan.Desk.Verbatim}, trưởng khối, quản trị";
        }

        public static string Numbered(string act, int number) => $"{act} ({number})";

        public static Rich WhoseSeats(int requests) => Rich.Lines(
            "Xem quyền của đơn vị nào? Đồng chí bấm chọn hoặc nhập tên đơn vị.",
            requests == 0 ? Rich.Empty : Rich.Of($"Có **{requests}** yêu cầu xin quyền đang chờ."));

        public static Rich WhichSeat(string of) => Rich.Of($"Cấp mã của **{of}** cho ai?");

        public static Rich Code(Invitation card)
        {
            ArgumentNullException.ThrowIfNull(card);
            return Rich.Lines(
                Rich.Of($"Mã cho **{card.Title}**: ``{card.Code}``"),
                Rich.Of($"Dùng một lần, đến {card.Until.Written()}. Đề nghị gửi qua hộp thư công vụ của đơn vị."),
                card.Link is null ? "Người nhận nhắn mã này cho Trợ lý thi đua." : $"Người nhận nhắn mã này cho Trợ lý thi đua, quét mã QR, hoặc mở: {card.Link}");
        }

        /// <summary>Name of the only sheet of a list of codes.</summary>
        public const string Sheet = "Mã nhận quyền";

        public static readonly IReadOnlyList<string> SheetHeadings = ["Vị trí", "Đơn vị", "Mã", "Liên kết", "Dùng đến"];

        /// <param name="of">The unit, or the block.</param>
        public static IReadOnlyList<string> SheetRow(Invitation card, string? of)
        {
            ArgumentNullException.ThrowIfNull(card);
            return [card.Title, of ?? "", card.Code, card.Link ?? "", card.Until.Written()];
        }

        /// <summary>Below the code on its card.</summary>
        public static string UseBy(DateTimeOffset until) => $"Dùng một lần, đến {until.Written()}";

        /// <summary>What to do with the card, in one line.</summary>
        public static string HowToUse(bool link) => link ? "Quét mã QR, hoặc nhắn mã này cho Trợ lý thi đua" : "Nhắn mã này cho Trợ lý thi đua";

        public static Rich WillHandOver(SeatHolder holder) => Rich.Of($"Hiện do **{Name(holder)}** giữ từ {Since(holder)}. Khi mã được dùng, quyền chuyển ngay sang người mới.");

        public static Rich CodeIsOut(string title, DateTimeOffset until) =>
            Rich.Of($"Đã có một mã cho **{title}** chưa ai dùng, còn hạn đến {until.Written()}. Đồng chí muốn thay mã ấy, hay cấp cho thêm một người?");

        public static Rich NoCodeOut(string title) => Rich.Of($"**{title}** không có mã nào đang chờ dùng.");

        public static Rich CodeVoided(string title) => Rich.Of($"Đã hủy mã chưa dùng của **{title}**.");

        public static Rich Card(string of, IReadOnlyList<Seat> seats)
        {
            ArgumentNullException.ThrowIfNull(seats);
            return seats.Count == 0
                ? Rich.Of($"**{of}** chưa có ai được cấp quyền.")
                : Rich.Lines([Rich.Of($"**Quyền của {of}**"), .. seats.Select((seat, i) => Line(i + 1, seat))]);
        }

        public static Rich Empty(string title) => Rich.Of($"**{title}** hiện không có ai giữ.");

        public static Rich VacateAsk(string title, SeatHolder holder) =>
            Rich.Of($"Thu hồi quyền **{title}** của **{Name(holder)}** (giữ từ {Since(holder)})? Người này thôi quyền ngay; bản khai và lịch sử của đơn vị vẫn giữ nguyên.");

        public static Rich Vacated(string title, SeatHolder holder) => Rich.Of($"Đã thu hồi quyền **{title}** của {Name(holder)} và báo cho người ấy.");

        /// <summary>To who lost his seat by a decision of Phòng Nội vụ.</summary>
        public static Reply LostForHolder(Plan plan, string title, DateTimeOffset now)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Farewell(plan, Rich.Of($"Quyền **{title}** của đồng chí tại đây đã được thu hồi lúc {now.Written()}."));
        }

        /// <summary>To whom somebody followed on his seat; by whom is not said.</summary>
        public static Reply HandedOverForHolder(Plan plan, string title, DateTimeOffset now)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Farewell(plan, Rich.Of($"Quyền **{title}** tại đây đã được chuyển sang người tiếp nhận lúc {now.Written()}; đồng chí thôi quyền từ lúc đó."));
        }

        private static Reply Farewell(Plan plan, Rich what) => new(Rich.Lines(
            what,
            "Bản khai, lịch sử và nhắc hạn thuộc về đơn vị, được giữ nguyên.",
            $"Nếu có nhầm lẫn, đề nghị đồng chí liên hệ {plan.Desk.Verbatim}. Trân trọng cảm ơn đồng chí."))
        {
            Keyboard = Keyboard.Remove,
            Menu = Role.Guest,
        };

        private static Rich Line(int number, Seat seat) => Rich.Lines(
            Rich.Of($"{number}. {seat.Title}: {(seat.Holder is { } holder ? Rich.Of($"**{Name(holder)}**, từ {Since(holder)}") : Rich.Of($"chưa có người giữ"))}"),
            seat.CodeUntil is { } until ? Rich.Of($"    Có mã chưa dùng, đến {until.Written()}") : Rich.Empty);

        private static string Name(SeatHolder holder) => holder.Name ?? "người chưa rõ tên";

        private static string Since(SeatHolder holder) => holder.Since.Written();

        /// <summary>The words that end the title and begin the name are said once.</summary>
        internal static string Joined(string title, string name)
        {
            var (ends, begins) = (title.Split(' '), name.Split(' '));
            for (var shared = Math.Min(ends.Length, begins.Length); shared > 0; shared--)
                if (Folding.Key(string.Join(' ', ends[^shared..])) == Folding.Key(string.Join(' ', begins[..shared])))
                    return string.Join(' ', [title, .. begins[shared..]]);
            return $"{title} {name}";
        }
    }
}
