using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Privacy;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>This part: everything kept about a person, handed to him.</summary>
    public static partial class Privacy
    {
        /// <summary>The verbs of the audit in words.</summary>
        private static readonly Dictionary<string, string> Acts = new()
        {
            ["notice.shown"] = "được thông báo về dữ liệu cá nhân",
            ["person.paired"] = "nhận việc bằng mã",
            ["person.erased"] = "xóa dữ liệu",
            ["draft.cancelled"] = "hủy bản nháp",
            ["registration.sent"] = "gửi đăng ký",
            ["registration.sent-again"] = "gửi bản sửa",
            ["registration.withdrawn"] = "rút đăng ký",
            ["registration.received"] = "tiếp nhận hồ sơ",
            ["registration.returned"] = "đề nghị bổ sung hồ sơ",
            ["registration.complete"] = "xác nhận đủ hồ sơ",
            ["registration.noted"] = "ghi chú hồ sơ",
            ["registration.notified"] = "được báo kết quả của Hội đồng",
            ["draft.on-behalf"] = "nhập thay một đơn vị",
            ["registration.agreed"] = "ghi Hội đồng thống nhất",
            ["registration.notagreed"] = "ghi Hội đồng chưa thống nhất",
            ["right.refused"] = "dùng việc không thuộc quyền, bị từ chối",
            ["code.refused"] = "gửi mã không dùng được",
            ["draft.presented"] = "trình bản khai cho thủ trưởng",
            ["units.urged"] = "nhắc các đơn vị chưa gửi",
            ["receipt.checked"] = "kiểm tra mã biên nhận",
            ["paper.form"] = "tải bản đăng ký",
            ["paper.workbook"] = "tải bảng tổng hợp",
            ["paper.annex"] = "tải phụ lục biên bản",
            ["paper.progress"] = "tải hình tiến độ",
            ["paper.calendar"] = "tải hạn nộp",
            ["paper.receiptcode"] = "tải mã QR biên nhận",
            ["paper.unitlist"] = "tải mẫu danh sách đơn vị",
            ["paper.seatlist"] = "tải mẫu danh sách ghế",
            ["paper.holidaylist"] = "tải mẫu ngày nghỉ",
            ["units.imported"] = "nhập danh sách đơn vị",
            ["seats.imported"] = "nhập danh sách ghế",
            ["holidays.imported"] = "nhập ngày nghỉ",
            ["paper.claimed"] = "báo đã gửi bản giấy",
            ["paper.unclaimed"] = "báo chưa gửi bản giấy",
            ["paper.confirmed"] = "xác nhận bản giấy",
            ["paper.unconfirmed"] = "bỏ xác nhận bản giấy",
            ["question.asked"] = "chuyển câu hỏi",
            ["question.disliked"] = "đánh giá câu trả lời chưa đúng",
            ["question.dismissed"] = "bỏ qua câu hỏi",
            ["question.answered"] = "trả lời câu hỏi",
            ["answer.liked"] = "đánh giá câu trả lời đúng",
            ["answer.corrected"] = "sửa câu trả lời chính thức",
            ["answer.revoked"] = "rút câu trả lời chính thức",
            ["desk.invited"] = "nhận liên kết vào bàn làm việc",
            ["desk.entered"] = "đăng nhập bàn làm việc",
            ["desk.left"] = "đăng xuất bàn làm việc",
            ["desk.left-everywhere"] = "đăng xuất bàn làm việc ở mọi nơi",
            ["ladder.approved"] = "duyệt lịch nhắc",
            ["desk.refused"] = "dùng liên kết hoặc mã không đúng để vào bàn làm việc",
            ["paper.csv"] = "tải danh sách đăng ký",
            ["code.issued"] = "cấp mã",
            ["code.revoked"] = "hủy mã chưa dùng",
            ["seat.taken"] = "nhận quyền",
            ["seat.vacated"] = "thôi giữ quyền",
            ["seat.handed-over"] = "bàn giao quyền cho người khác",
            ["seat.revoked"] = "thu hồi quyền",
            ["access.asked"] = "xin cấp quyền",
            ["access.granted"] = "chấp thuận yêu cầu cấp quyền",
            ["access.refused"] = "từ chối yêu cầu cấp quyền",
            ["access.withdrawn"] = "rút yêu cầu cấp quyền",
            ["data.tidied"] = "xóa dữ liệu cũ theo thời hạn lưu",
            ["clock.moved"] = "chuyển giờ diễn tập",
        };

        /// <param name="draft">The answers of the unit's draft, a line each.</param>
        public static Rich Kept(Facts facts, IEnumerable<Rich> draft)
        {
            ArgumentNullException.ThrowIfNull(facts);
            var kept = Of(facts);
            return Rich.Paragraphs(
                Rich.Of($"**Dữ liệu đang lưu về đồng chí**, lúc {facts.Now.Written()}:"),
                Profile(facts, kept),
                Asked(facts, kept),
                Listed(Rich.Of($"**Câu hỏi gần đây** (mấy câu cuối, để đánh giá; giữ cùng hồ sơ)"), facts.State.Dialogue.Asked.Select(a => Rich.Plain($"- “{a.Text}”{(a.Liked ? ", đánh giá đúng" : "")}"))),
                Listed(Rich.Of($"**Câu trả lời đang soạn** (giữ cùng hồ sơ)"), facts.State.Dialogue.Writing?.Draft is { } writing ? [Rich.Plain(writing)] : []),
                Listed(Rich.Of($"**Tệp danh sách đang chờ ghi** (giữ cùng hồ sơ)"), facts.State.Dialogue.Importing is { } waits ? [Rich.Plain(waits.FileName)] : []),
                Listed(Rich.Of($"**Bản khai của {facts.Unit?.Name}, chưa gửi** (giữ {facts.Retention.Drafts} ngày từ lần sửa cuối)"), draft),
                Record(facts),
                Listed(Rich.Of($"**Lời nhắc đã gửi** (giữ cùng hồ sơ đợt thi đua)"), kept.Reminders.Select(at => Rich.Plain($"- {at.Written()}"))),
                Rich.Of($"**Tin nhắn đồng chí gửi**: xử lý xong chỉ giữ dấu đã nhận, {facts.Retention.Messages} ngày; tin chưa xử lý được giữ {facts.Retention.Failed} ngày; toàn văn ở ngay trong cuộc trò chuyện này."),
                Done(kept),
                $"Xóa: /xoadulieu. Sửa hoặc hỏi thêm: {Keeper(facts.Plan)}, trả lời trong 2 ngày làm việc.");
        }

        /// <summary>Every verb of the audit with its words.</summary>
        public static IReadOnlyDictionary<string, string> Verbs => Acts;

        /// <summary>The verb of the audit in words; "việc khác" for one of another version of the program.</summary>
        public static string Act(string verb) => Acts.GetValueOrDefault(verb, "việc khác");

        private static Rich Profile(Facts facts, PersonalData kept)
        {
            var person = facts.State.Person;
            var account = person.Id.Split(':', 2);
            return Rich.Lines(
                Charge(facts) is null ? Rich.Of($"**Hồ sơ** (giữ {facts.Retention.Guests} ngày từ lần nhắn cuối)") : Rich.Of($"**Hồ sơ** (giữ đến khi đồng chí xóa)"),
                person.Name is { } name ? Rich.Plain($"Tên trên kênh: {name}") : Rich.Empty,
                Rich.Plain($"Tài khoản: {(account[^1].Contains(':', StringComparison.Ordinal) ? "vai diễn tập" : account[^1])} ({Channel(account[0])})"),
                $"Nhắn lần đầu {kept.FirstSeenAt.Written()}; lần gần đây trong ngày {kept.LastSeenAt.DateInVietnam().Written()}",
                $"Được giao: {Charge(facts) ?? "chưa có"}",
                $"Nhắc hạn: {(person.Muted ? "đã tắt" : "đang bật")}",
                person.NoticeAt is { } at ? $"Thông báo về dữ liệu: bản {person.NoticeVersion.ToString(CultureInfo.InvariantCulture)}, lúc {at.Written()}" : Rich.Empty);
        }

        private static Rich Asked(Facts facts, PersonalData kept) => Listed(
            Rich.Of($"**Câu hỏi gửi {facts.Plan.Desk.Verbatim}** (giữ {facts.Retention.Questions} ngày sau khi được trả lời)"),
            kept.Questions.Select(q => Rich.Plain($"- “{q.Text}”, {q.AskedAt.Written()}{(q.Disliked ? ", đánh giá chưa đúng" : "")}, {(q.Waits ? "đang chờ" : "đã xong")}")));

        private static Rich Record(Facts facts) => facts is { OfOwnUnit: true, State.Registration: { } sent }
            ? Rich.Of($"**Đăng ký đã gửi của {facts.Unit?.Name}** (hồ sơ lưu trữ, không xóa): mã {sent.Code}, lần {sent.Version}; xem bằng /trangthai.")
            : Rich.Empty;

        private static Rich Done(PersonalData kept) => Listed(
            Rich.Of($"**Nhật ký** (giữ lâu dài, không sửa, xóa được; chỉ ghi số tài khoản và việc đã làm)"),
            [
                .. kept.Acts.Select(a => Rich.Plain($"- {a.At.Written()}: {Act(a.Event)}")),
                .. kept.ActCount > kept.Acts.Count ? [Rich.Plain($"- và {kept.ActCount - kept.Acts.Count} việc trước đó")] : (Rich[])[],
            ]);

        /// <summary>Nothing when there are no lines.</summary>
        private static Rich Listed(Rich title, IEnumerable<Rich> lines) =>
            lines.ToList() is { Count: > 0 } some ? Rich.Lines([title, .. some]) : Rich.Empty;
    }
}
