using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Reminders;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>What is said of a registration once sent. "Sent" is never called finished: the Council has yet to agree (Mục II.6).</summary>
    public static class Registered
    {
        public const string SeeStatus = "Xem trạng thái";
        public const string Correct = "Sửa bản đã gửi";
        public const string ContinueCorrecting = "Làm tiếp bản sửa";
        public const string Withdraw = "Rút đăng ký";
        public const string WithdrawYes = "Rút đăng ký";
        public const string WithdrawNo = "Không rút";
        public const string Start = "Đăng ký ngay";
        public const string ReviewAndSend = "Xem lại và gửi";
        public const string Anew = "Lập bản mới để xét lại";
        public const string Reuse = "Dùng lại bản đã rút";
        public const string NotOnPaper = "Chưa gửi, nhắc lại";
        public const string PaperSent = "Đã gửi bản giấy";

        public static string Code(int year, int number) =>
            string.Create(CultureInfo.InvariantCulture, $"ĐKTĐ-{year}-{number:0000}");

        public static string Timeliness(Registration sent)
        {
            ArgumentNullException.ThrowIfNull(sent);
            return sent.Late ? "gửi sau thời hạn" : "đúng hạn";
        }

        public static Rich Receipt(Plan plan, string unit, Registration sent)
        {
            ArgumentNullException.ThrowIfNull(plan);
            ArgumentNullException.ThrowIfNull(sent);
            return Rich.Lines(
                sent.FirstSending
                    ? Rich.Of($"✅ Đã nhận đăng ký của **{unit}** lúc {sent.SentAt.Written()}.")
                    : Rich.Of($"✅ Đã nhận bản sửa (lần {sent.Version}) của **{unit}** lúc {sent.SentAt.Written()}; gửi lần đầu {sent.FirstSentAt.Written()}."),
                Rich.Of($"Mã: **{sent.Code}** · {Timeliness(sent)} (hạn {plan.Deadline.Written()})."),
                Papers.Proof(Registrations.Receipt.Of(sent)),
                Rich.Of($"Tiếp theo: {plan.Desk.Verbatim} kiểm tra; việc chấp thuận do Hội đồng Thi đua - Khen thưởng huyện quyết định."),
                "Khai tại đây để chuẩn bị và theo dõi; bản có chữ ký, đóng dấu hoặc ký số mới là bản chính thức.",
                Rich.Of($"__{plan.Cite(plan.RegistrationRule)}__"));
        }

        public static readonly Rich NoReceipt = "Chưa có biên nhận: biên nhận có khi đăng ký đã gửi tại đây.";

        public static Rich ByAnother(Plan plan, string unit, Registration sent)
        {
            ArgumentNullException.ThrowIfNull(sent);
            return Rich.Lines(
                Rich.Of($"Đăng ký của **{unit}** đã được gửi lúc {sent.SentAt.Written()}{(sent.SentByName is { } name ? $"; người gửi: {name}" : "")}; mã **{sent.Code}**, {Timeliness(sent)}."),
                "Không cần gửi lại. Nếu cần thay đổi, đồng chí bấm “Sửa bản đã gửi”.");
        }

        public static Rich Standing(Plan plan, string unit, Registration sent)
        {
            ArgumentNullException.ThrowIfNull(plan);
            ArgumentNullException.ThrowIfNull(sent);
            return Rich.Lines(
                Rich.Of($"**{unit}** – {StateName(sent.State)}{(sent.Review.NotifiedAt is { } told ? $"; đã thông báo cho đơn vị lúc {told.Written()}" : "")}"),
                Rich.Of($"Mã: **{sent.Code}** · gửi lần đầu {sent.FirstSentAt.Written()}, {Timeliness(sent)}{(!sent.FirstSending ? $" · lần gần nhất {sent.SentAt.Written()} (lần {sent.Version})" : "")}."),
                Agreements(plan, sent));
        }

        public static string StateName(RegistrationState state) => state switch
        {
            RegistrationState.Sent => "đã gửi, chờ Phòng Nội vụ kiểm tra",
            RegistrationState.Received => "Phòng Nội vụ đã tiếp nhận, đang kiểm tra",
            RegistrationState.Returned => "Phòng Nội vụ đề nghị bổ sung",
            RegistrationState.Completed => "đã bổ sung, chờ Phòng Nội vụ kiểm tra lại",
            RegistrationState.Complete => "đủ hồ sơ, chờ họp Hội đồng",
            RegistrationState.Agreed => "Hội đồng đã thống nhất",
            RegistrationState.NotAgreed => "Hội đồng chưa thống nhất",
            _ => "đã rút",
        };

        /// <summary>The unit's state in a few words: "chưa gửi đăng ký".</summary>
        public static string Brief(Registration? sent, Draft? draft, PaperFiling? paper) => (sent, draft, paper) switch
        {
            ({ Standing: true } or { State: RegistrationState.Returned }, _, _) => StateName(sent.State),
            (_, { Answers.Count: > 0 }, _) when RegistrationForm.Progress(draft.Answers).Complete => "đã khai đủ, chưa gửi đăng ký",
            (_, { Answers.Count: > 0 }, _) => "đang khai dở, chưa gửi đăng ký",
            (_, _, { ConfirmedAt: not null }) => "Phòng Nội vụ đã nhận bản giấy",
            (_, _, not null) => "báo đã gửi bản giấy",
            ({ State: RegistrationState.Withdrawn }, _, _) => "đã rút đăng ký",
            _ => "chưa gửi đăng ký",
        };

        public static Rich DraftStanding(string unit, DraftProgress progress, Rich days) => Rich.Lines(
            progress.Complete
                ? Rich.Of($"**{unit}** đã khai đủ {progress.Of}/{progress.Of} bước, **chưa gửi**.")
                : Rich.Of($"**{unit}** đang khai dở ở bước {progress.Step}/{progress.Of}, **chưa gửi**."),
            days);

        public static Rich NotSent(string unit, Rich days) => Rich.Lines(Rich.Of($"**{unit}** chưa gửi đăng ký."), days);

        public static Rich NotBegun(string unit) => Rich.Of($"**{unit}** chưa khai mục nào nên chưa có gì để xem lại. Nhắn “đăng ký” để bắt đầu.");

        public static Rich WithdrawnStanding(string unit, Rich days) =>
            Rich.Lines(Rich.Of($"**{unit}** đã rút đăng ký; hiện **chưa có** đăng ký nào."), days);

        public static Rich OnPaper(Plan plan, string unit, PaperFiling paper, DateTimeOffset now)
        {
            ArgumentNullException.ThrowIfNull(paper);
            return paper.ConfirmedAt is { } confirmed
                ? Rich.Of($"Phòng Nội vụ đã xác nhận nhận bản giấy của **{unit}** lúc {confirmed.Written()}. Việc nhắc đã dừng.")
                : Rich.Of($"Đã ghi: **{unit}** báo đã gửi bản giấy lúc {paper.ClaimedAt.Written()}, **chờ Phòng Nội vụ xác nhận**. {Resting(PaperRest.Of(plan), now.DateInVietnam())}");
        }

        public static Rich OwnPaperAlone(string unit) =>
            Rich.Of($"Chưa ghi gì: tại đây đồng chí chỉ báo được cho **{unit}**. Nếu **{unit}** đã gửi bản giấy, đồng chí nhắn “đã gửi bản giấy”.");

        public static Rich PaperToCome(string unit) => Rich.Of($"Chưa ghi gì. Khi **{unit}** đã gửi bản giấy, đồng chí nhắn “đã gửi bản giấy”.");

        private static string Resting(PaperRest rest, DateOnly today) =>
            today < rest.First ? $"Việc nhắc tạm dừng đến hết ngày {rest.First.AddDays(-1).Written()}; từ ngày {rest.First.Written()} hệ thống nhắc lại nếu chưa được xác nhận."
            : today <= rest.Last ? $"Từ ngày {rest.First.Written()} đến {rest.Last.Written()}, mỗi sáng hệ thống còn nhắc nếu chưa được xác nhận."
            : "Đã hết các lần nhắc; đề nghị đồng chí liên hệ Phòng Nội vụ để được xác nhận.";

        public static Rich Locked(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"Hội đồng đã thống nhất đăng ký này nên bản đã gửi được khóa. Muốn thay đổi, đồng chí lập bản mới; bản mới được kiểm tra và trình Hội đồng lại từ đầu. Muốn rút, đề nghị đồng chí liên hệ {plan.Desk.Verbatim}.";
        }

        public static readonly Rich MayCorrect =
            "Được. Bản đã gửi vẫn sửa được: đồng chí nhắn /sua, chọn mục cần sửa rồi gửi lại; bản gửi sau thay bản trước. Khi Hội đồng đã thống nhất thì lập bản mới, được kiểm tra và trình Hội đồng lại từ đầu.";

        public static readonly Rich NotStored =
            "Đăng ký của đơn vị đã gửi trước đó, nên tin này chưa ghi vào mục nào. Muốn sửa bản đã gửi, đồng chí nhắn /sua, chọn mục cần sửa rồi gửi lại.";

        public static Rich WithdrawAsk(Plan plan, Registration sent, DateTimeOffset now)
        {
            ArgumentNullException.ThrowIfNull(sent);
            return Rich.Lines(
                Rich.Of($"Đồng chí muốn **rút đăng ký** mã {sent.Code}? Sau khi rút, đơn vị coi như chưa đăng ký."),
                Nav.LateNotice(plan, now));
        }

        public static Rich Withdrawn(Plan plan, string unit, Registration sent, DateTimeOffset now)
        {
            ArgumentNullException.ThrowIfNull(sent);
            return Rich.Lines(
                Rich.Of($"Đã rút đăng ký mã {sent.Code} của **{unit}** lúc {now.Written()}; các lần gửi vẫn được lưu."),
                Time.Left(plan, now),
                "Nhắn “đăng ký” để khai lại từ đầu, hoặc dùng lại nội dung bản đã rút.");
        }

        public static readonly Rich Reused = Rich.Of($"Đã lấy lại nội dung bản đã rút; **chưa gửi**. Đồng chí xem lại, sửa mục cần sửa rồi gửi.");

        public static readonly Rich DraftNotSent = Rich.Of($"Bản khai **chưa gửi** nên chưa có gì để rút; muốn bỏ, đồng chí nhắn “hủy”.");

        public static readonly Rich NothingToWithdraw = "Đơn vị chưa có đăng ký nào để rút. Nhắn “đăng ký” để bắt đầu.";

        /// <summary>Which of the two agreements is given and which is missing: Phòng Nội vụ's check (III.6) and the Council's agreement (II.6).</summary>
        private static Rich Agreements(Plan plan, Registration sent) => sent.State switch
        {
            RegistrationState.Withdrawn => Rich.Empty,
            RegistrationState.Returned => Rich.Lines([.. sent.Review.Returns.Select(r => Review.Asked(RegistrationForm.Find(r.FieldKey)?.Label ?? r.FieldKey, r)), "Đề nghị đồng chí bổ sung và gửi lại."]),
            _ => Rich.Lines(
                Rich.Of($"{Tick(sent.State is RegistrationState.Complete or RegistrationState.Agreed or RegistrationState.NotAgreed)} {plan.Desk.Verbatim} xác nhận đủ hồ sơ"),
                sent.Review.Council is { } council
                    ? Rich.Of($"{(council.Agreed ? "✅" : "✖")} Hội đồng {(council.Agreed ? "đã" : "chưa")} thống nhất (biên bản số {council.MinutesNumber} ngày {council.MinutesDate.Written()})")
                    : Rich.Of($"☐ Hội đồng thống nhất (__{plan.Cite(plan.RegistrationRule)}__)")),
        };

        private static string Tick(bool done) => done ? "✅" : "☐";
    }

    /// <summary>The deadline, with days counted from the clock.</summary>
    public static class Time
    {
        /// <summary>"Hạn: thứ Sáu, 14/02/2020. Còn 4 ngày (4 ngày làm việc)." with its citation.</summary>
        public static Rich Left(Plan plan, DateTimeOffset now)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Rich.Of($"Hạn: {plan.Deadline.Weekday()}, {plan.Deadline.Written()} ({plan.Cite(plan.DeadlineSentence)}). {Days(plan, now)}.");
        }

        /// <summary>"Còn 4 ngày (4 ngày làm việc)", "Hôm nay là hạn cuối", "Đã quá thời hạn 2 ngày".</summary>
        public static string Days(Plan plan, DateTimeOffset now)
        {
            ArgumentNullException.ThrowIfNull(plan);
            var today = now.DateInVietnam();
            var days = plan.Deadline.DayNumber - today.DayNumber;
            return days switch
            {
                > 0 when plan.Calendar.Between(today, plan.Deadline) is { } working => $"Còn {days} ngày ({working} ngày làm việc)",
                > 0 => $"Còn {days} ngày",
                0 => "Hôm nay là hạn cuối",
                _ => $"Đã quá thời hạn {-days} ngày",
            };
        }
    }
}
