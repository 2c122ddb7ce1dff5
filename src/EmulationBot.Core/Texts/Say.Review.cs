using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Checking what the units have sent, asking to complete it, and entering what the Council decided.</summary>
    public static class Review
    {
        public const string QueueHelp = "kiểm tra các hồ sơ đang chờ";
        public const string CouncilHelp = "ghi kết quả họp Hội đồng";
        public const string Queue = "Hàng đợi hồ sơ";
        public const string Ok = "✅ Đủ hồ sơ";
        public const string Back = "↩ Đề nghị bổ sung";
        public const string AddNote = "Ghi chú nội bộ";
        public const string Later = "Hồ sơ tiếp theo";
        public const string Leave = "Thôi, quay lại hồ sơ";
        public const string OtherReason = "Mục khác, lý do khác…";
        public const string AReviewer = "cán bộ Phòng Nội vụ";
        public const string TickNone = "Bỏ chọn tất cả";
        public const string ToTicks = "Chọn lại đơn vị";
        public const string MinutesAgain = "Nhập lại biên bản";
        public const string Complete = "Bổ sung ngay";
        public const string ToldByHand = "Đã báo trực tiếp cho đơn vị";
        public const string CouncilAgain = "Ghi lại kết quả Hội đồng";

        public static readonly Rich NoAnswer = "(chưa có)";
        public static readonly Rich Noted = "Đã lưu ghi chú; đơn vị không thấy ghi chú này.";
        public static readonly Rich Gone = "Hồ sơ này không còn chờ đồng chí: đơn vị đã rút, hoặc là hồ sơ của chính đơn vị đồng chí.";
        public static readonly Rich NobodyToTell = "Đơn vị chưa có người nhận tin tại đây: **cần gọi điện** báo cho đơn vị.";
        public static readonly Rich NobodyComplete = "Chưa có hồ sơ nào đủ để trình Hội đồng. Hồ sơ phải được Phòng Nội vụ xác nhận đủ trước.";

        public static readonly Rich OneByOne = "Hồ sơ được xem và xác nhận từng đơn vị một, nên chưa xác nhận hồ sơ nào.";
        public static readonly Rich NotDeleted = "Không xóa đăng ký đã gửi: đơn vị tự rút, hoặc Phòng Nội vụ đề nghị đơn vị bổ sung khi mở hồ sơ.";
        public static readonly Rich NothingSent = "Chưa gửi gì cho đơn vị.";
        public static readonly Rich UnreadMissing = "Chưa rõ mục cần bổ sung, nên chưa gửi gì cho đơn vị.";
        public static readonly Rich CouncilUnclear = "Chưa ghi gì. Đồng chí bấm nút (hoặc nhắn “ghi”) nếu đúng, hoặc nhắn lại số và ngày biên bản.";
        public static readonly Rich CouncilLeft = "Chưa ghi kết quả nào của Hội đồng.";

        public static Rich OfOwnUnit(string unit) => Rich.Of($"Hồ sơ của **{unit}** là của chính đơn vị đồng chí, nên người khác kiểm tra.");

        public static readonly Rich Unchanged =
            "Chưa gửi: mục được đề nghị bổ sung vẫn như bản đã gửi. Đồng chí sửa theo lý do dưới đây rồi gửi; nếu nội dung đã đúng, đề nghị liên hệ Phòng Nội vụ.";

        /// <summary>Of a paper that is there nothing can be laid before the Council until it has been entered.</summary>
        public static Rich PaperToEnter(IReadOnlyList<string> units)
        {
            ArgumentNullException.ThrowIfNull(units);
            return units.Count == 0 ? Rich.Empty : Rich.Of($"Đã nhận bản giấy, **chưa nhập** nên chưa trình Hội đồng được ({units.Count}): {string.Join(", ", units)}. Đồng chí bấm “{OnBehalf.Button}” để nhập theo bản giấy.");
        }

        public static Rich NotCounted(string unit) => Rich.Of($"**{unit}** chưa được xác nhận là đơn vị tham gia đăng ký, và chưa gửi gì.");

        /// <summary>What is usually missing in a field, offered to be returned with one tap. Never renumbered: buttons hold the place.</summary>
        public static IReadOnlyList<string> Reasons(string field) => field switch
        {
            Fields.Targets => ["chỉ tiêu chưa có số cụ thể", "chỉ tiêu chưa có đơn vị tính hoặc thời hạn"],
            Fields.Measures => ["giải pháp còn chung, đề nghị nêu việc cụ thể"],
            Fields.Title => ["danh hiệu chưa đủ điều kiện tỷ lệ, đề nghị xem lại"],
            Fields.SignerName => ["họ tên người ký chưa đúng"],
            Fields.Movements => ["phong trào chưa khớp với chỉ tiêu"],
            Fields.Headcount => ["chưa có tổng số người"],
            _ => [],
        };

        public static string Reason(string field, string reason) => $"{field}: {reason}";

        public static string Council(int complete) => $"Ghi kết quả Hội đồng ({complete})";

        public static string Waiting(int count) => $"Hồ sơ chờ kiểm tra ({count})";

        public static Rich Progress(int seen, int of) => Rich.Of($"**Kiểm tra hồ sơ** · đã xem {seen}/{of}");

        public static Rich Asked(string field, FieldReturn asked)
        {
            ArgumentNullException.ThrowIfNull(asked);
            return Rich.Of($"↩ Đã đề nghị bổ sung **{field}**: {asked.Reason}{Before(asked.Until)}.");
        }

        public static Rich Changed(string field, Rich old, Rich now) =>
            Rich.Lines(Rich.Of($"✎ **{field}** đã thay đổi"), Rich.Of($"trước: {old}"), Rich.Of($"nay: {now}"));

        public static Rich People(int count) => $"{count} người (họ tên xem trong tệp)";

        public static Rich NoteLine(ReviewNote note)
        {
            ArgumentNullException.ThrowIfNull(note);
            return Rich.Of($"🗒 {note.By}, {note.At.Written()}: {note.Text}");
        }

        public static Rich Stale(string unit, Registration now)
        {
            ArgumentNullException.ThrowIfNull(now);
            return now.Review.LastAt is { } at
                ? Rich.Of($"Màn hình đã cũ: hồ sơ của **{unit}** đã được {now.Review.LastBy} chuyển sang “{Registered.StateName(now.State)}” lúc {at.Written()}. Nội dung hiện tại:")
                : Rich.Of($"Màn hình đã cũ: hồ sơ của **{unit}** đã được đơn vị gửi lại lúc {now.SentAt.Written()}. Nội dung hiện tại:");
        }

        public static Rich Completed(string unit) => Rich.Of($"✅ Đã xác nhận **{unit}** đủ hồ sơ và báo cho đơn vị.");

        public static Rich Returned(string unit, string field, DateOnly until) =>
            Rich.Of($"↩ Đã đề nghị **{unit}** bổ sung “{field}”, chậm nhất hết ngày {until.Written()}.");

        public static Rich NothingWaits(int complete) => complete > 0
            ? Rich.Of($"Không còn hồ sơ nào chờ kiểm tra. Có **{complete}** hồ sơ đủ, chờ Hội đồng.")
            : "Không còn hồ sơ nào chờ kiểm tra.";

        public static Rich OwnWaits(string unit) =>
            Rich.Of($"Đăng ký của **{unit}** đang chờ kiểm tra. Đồng chí công tác tại đơn vị này nên không tự duyệt; người kiểm tra công tác ở đơn vị khác duyệt. Nếu chưa có, đề nghị quản trị cấp mã tại /capma.");

        public static Rich AskNote(string unit) => Rich.Of($"Đề nghị đồng chí nhắn ghi chú về **{unit}**. Chỉ cán bộ kiểm tra thấy ghi chú này.");

        public static Rich WhatIsMissing(string unit, DateOnly until) => Rich.Lines(
            Rich.Of($"**{unit}** cần bổ sung gì? Đồng chí bấm một dòng là gửi ngay cho đơn vị, hạn bổ sung {until.Written()}."),
            "Nếu lý do khác, bấm “Mục khác, lý do khác…”.");

        public static Rich WhichField(string unit) => Rich.Of($"**{unit}** cần bổ sung mục nào?");

        public static Rich AskReason(string unit, string field, DateOnly until) => Rich.Lines(
            Rich.Of($"Đề nghị đồng chí nhắn lý do để **{unit}** bổ sung mục “{field}”."),
            Rich.Of($"Hạn bổ sung {until.Written()}; muốn hạn khác, ghi ngày ở cuối, ví dụ: “… trước 13/02”."));

        public static Rich BadReason(int longest) => $"Nội dung cần từ 5 đến {longest} ký tự. Đề nghị đồng chí nhắn lại.";

        /// <summary>To the unit: the registration is complete, and which of the two agreements is missing.</summary>
        public static Reply CompleteForUnit(Plan plan, string unit)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Reply.With(
                Rich.Lines(
                    Rich.Of($"✅ {plan.Desk.Verbatim} xác nhận đăng ký của **{unit}** **đủ hồ sơ**."),
                    Rich.Of($"Còn một bước: Hội đồng Thi đua - Khen thưởng huyện thống nhất (__{plan.Cite(plan.RegistrationRule)}__). Đồng chí chưa cần làm gì thêm.")),
                [new Button(Registered.SeeStatus, "cmd:status")]);
        }

        /// <summary>To the unit: what to complete, with a button that leads to that field.</summary>
        public static Reply ReturnForUnit(Plan plan, string unit, string field, FieldReturn asked)
        {
            ArgumentNullException.ThrowIfNull(plan);
            ArgumentNullException.ThrowIfNull(asked);
            return Reply.With(
                Rich.Lines(
                    Rich.Of($"↩ {plan.Desk.Verbatim} đề nghị **{unit}** bổ sung mục **{field}**."),
                    Rich.Of($"Lý do: {asked.Reason}."),
                    Rich.Of($"Hạn bổ sung: hết ngày {(asked.Until ?? plan.Deadline).Written()}. Các mục khác giữ nguyên.")),
                [new Button(Complete, "form:open", Tone.Go)]);
        }

        /// <summary>Above the field that was returned.</summary>
        public static Rich Wanted(FieldReturn asked)
        {
            ArgumentNullException.ThrowIfNull(asked);
            return Rich.Of($"↩ Phòng Nội vụ đề nghị bổ sung: **{asked.Reason}**{Before(asked.Until)}.");
        }

        public static Rich OnlyReturned(IEnumerable<string> fields) =>
            $"Phòng Nội vụ chỉ đề nghị bổ sung: {string.Join(", ", fields)}. Các mục khác giữ nguyên; nếu cần sửa, đề nghị đồng chí liên hệ Phòng Nội vụ.";

        public static Rich CouncilTicks(int complete, int ticked) => Rich.Lines(
            Rich.Of($"**Kết quả họp Hội đồng** · {complete} hồ sơ đủ, đã chọn {ticked}."),
            "Đồng chí bấm tên để chọn hoặc bỏ chọn, rồi bấm kết quả. Số và ngày biên bản được hỏi ở bước sau.");

        public static string Ticked(string unit, bool ticked) => $"{(ticked ? "☑" : "☐")} {unit}";

        public static string AgreedBy(int count) => $"Hội đồng thống nhất ({count})";

        public static string NotAgreedBy(int count) => $"Chưa thống nhất ({count})";

        public static Rich BadUntil(string typed, DateOnly today, DateOnly latest, DateOnly usual) => Rich.Lines(
            Rich.Of($"Chưa gửi cho đơn vị: hạn “{typed}” không dùng được. Hạn bổ sung phải là ngày có thật, từ {today.Written()} đến {latest.Written()}."),
            Rich.Of($"Đề nghị đồng chí nhắn lại lý do, ghi hạn ở cuối (“… trước {usual.Written()}”); không ghi hạn thì lấy {usual.Written()}."));

        public static Rich AskMinutes(bool agreed, int count, DateOnly today) => Rich.Lines(
            Rich.Of($"Kết quả **{Result(agreed)}** cho {count} đơn vị. Đề nghị đồng chí nhắn số và ngày biên bản họp trong một tin."),
            MinutesExample(today));

        public static Rich BadMinutes(DateOnly first, DateOnly last) => Rich.Lines(
            Rich.Of($"Chưa đọc được. Cần cả số và ngày biên bản trong một tin; ngày từ {first.Written()} đến {last.Written()}."),
            MinutesExample(last));

        private static string MinutesExample(DateOnly day) => $"Ví dụ: 05/BB-HĐ ngày {day.Written()}";

        public static Rich CouncilAsk(CouncilDecision council, IReadOnlyList<string> units)
        {
            ArgumentNullException.ThrowIfNull(council);
            ArgumentNullException.ThrowIfNull(units);
            return Rich.Lines(
                Rich.Of($"Ghi **{Result(council.Agreed)}** theo biên bản số **{council.MinutesNumber}** ngày **{council.MinutesDate.Written()}** cho {units.Count} đơn vị:"),
                string.Join(", ", units) + ".",
                "Sau khi ghi, các đơn vị được báo kết quả.");
        }

        public static string CouncilSave(int count) => $"Ghi cho {count} đơn vị";

        public static Rich CouncilSaved(CouncilDecision council, int count, IReadOnlyList<string> left, IReadOnlyList<string> untold)
        {
            ArgumentNullException.ThrowIfNull(council);
            ArgumentNullException.ThrowIfNull(left);
            ArgumentNullException.ThrowIfNull(untold);
            return Rich.Lines(
                Rich.Of($"Đã ghi **{Result(council.Agreed)}** cho {count} đơn vị (biên bản {council.MinutesNumber}, {council.MinutesDate.Written()})."),
                left.Count == 0 ? Rich.Empty : Rich.Of($"Không ghi, vì hồ sơ đã thay đổi: {string.Join(", ", left)}."),
                untold.Count == 0 ? Rich.Empty : Rich.Of($"Cần gọi điện báo kết quả: {string.Join(", ", untold)}."));
        }

        public static Reply CouncilForUnit(Plan plan, string unit, CouncilDecision council, CouncilDecision? replaced)
        {
            ArgumentNullException.ThrowIfNull(plan);
            ArgumentNullException.ThrowIfNull(council);
            return Reply.With(
                Rich.Lines(
                    council.Agreed
                        ? Rich.Of($"✅ Hội đồng Thi đua - Khen thưởng huyện **đã thống nhất** đăng ký của **{unit}** (biên bản số {council.MinutesNumber} ngày {council.MinutesDate.Written()}).")
                        : Rich.Of($"Hội đồng Thi đua - Khen thưởng huyện **chưa thống nhất** đăng ký của **{unit}** (biên bản số {council.MinutesNumber} ngày {council.MinutesDate.Written()}). Đề nghị đồng chí liên hệ {plan.Desk.Verbatim} để biết lý do."),
                    replaced is null ? Rich.Empty : Rich.Of($"Kết quả này **thay** kết quả theo biên bản số {replaced.MinutesNumber} ngày {replaced.MinutesDate.Written()}."),
                    Rich.Of($"__{plan.Cite(plan.RegistrationRule)}__")),
                [new Button(Registered.SeeStatus, "cmd:status")]);
        }

        private static string Result(bool agreed) => agreed ? "Hội đồng thống nhất" : "Hội đồng chưa thống nhất";

        private static string Before(DateOnly? until) => until is { } date ? $", hạn {date.Written()}" : "";
    }
}
