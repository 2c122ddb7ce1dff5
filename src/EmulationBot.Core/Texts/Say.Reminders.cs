using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Reminders;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Reminders to the people of a unit.</summary>
    public static partial class Reminders
    {
        public static Reply For(Occasion occasion)
        {
            ArgumentNullException.ThrowIfNull(occasion);
            var text = Rich.Paragraphs(
                Rich.Of($"Kính gửi **{occasion.Standing.Unit.Name}**."),
                Rich.Lines(Time(occasion), Standing(occasion)),
                occasion is { Rung.QuotesConsequence: true, Audience: Audience.NotStarted or Audience.Draft } ? Consequence(occasion.Campaign) : Rich.Empty,
                Next(occasion),
                Rich.Of($"__Đồng chí nhận tin này vì phụ trách đăng ký của đơn vị; bấm “Tắt nhắc” nếu không muốn nhận nữa.__"));
            return Reply.With(text, Buttons(occasion));
        }

        /// <summary>What has been sent in time stays so while it is completed: then the day for that counts, where one was set.</summary>
        private static Rich Time(Occasion occasion) => occasion.Rung.Kind switch
        {
            _ when occasion.Until is { } until => Completing(until, occasion.Today),
            RungKind.Overdue when occasion.Audience == Audience.Returned => Rich.Empty,
            RungKind.Publication => Published(occasion.Campaign, occasion.Left),
            RungKind.Overdue => Rich.Of($"Đã quá thời hạn đăng ký thi đua: **{Day(occasion.Campaign.Deadline)}** ({occasion.Campaign.Source})."),
            _ => Approaching(occasion.Campaign, occasion.Left),
        };

        private static Rich Completing(DateOnly until, DateOnly today) => until < today
            ? Rich.Of($"**Đã quá hạn bổ sung**: {Day(until)}.")
            : Rich.Of($"Hạn bổ sung bản đăng ký: hết **{Day(until)}**.");

        private static Rich Published(Campaign campaign, DaysLeft left) => Rich.Lines(
            Rich.Of($"UBND {campaign.District} đã ban hành Kế hoạch số {campaign.Number} ngày {campaign.IssuedOn.Written()}: “{campaign.Title}”."),
            Rich.Of($"Đăng ký thi đua gửi về {campaign.Place}, chậm nhất **{Day(campaign.Deadline)}**, {Remaining(left)} ({campaign.Source})."));

        private static Rich Approaching(Campaign campaign, DaysLeft left) => left switch
        {
            { Calendar: 0 } => Rich.Of($"**Hôm nay, {Day(campaign.Deadline)}, là hạn cuối** đăng ký thi đua ({campaign.Source})."),
            { Working: 0 } => Rich.Of($"**Hôm nay là ngày làm việc cuối cùng** trước hạn đăng ký thi đua: **{Day(campaign.Deadline)}** ({campaign.Source})."),
            _ => Rich.Of($"Hạn đăng ký thi đua: **{Day(campaign.Deadline)}**, {Remaining(left)} ({campaign.Source})."),
        };

        private static Rich Standing(Occasion occasion) => (occasion.Audience, occasion.Rung.Kind) switch
        {
            (Audience.Draft, _) when occasion.Draft.Complete => Rich.Of($"Bản đăng ký của đơn vị **đã khai đủ {occasion.Draft.Of}/{occasion.Draft.Of} bước**, chưa gửi."),
            (Audience.Draft, _) => Rich.Of($"Bản đăng ký của đơn vị đang ở **bước {occasion.Draft.Step}/{occasion.Draft.Of}**, chưa gửi."),
            (Audience.Returned, _) => Rich.Of($"Phòng Nội vụ đề nghị đơn vị **bổ sung** bản đăng ký đã gửi; hệ thống chưa nhận được bản bổ sung."),
            (Audience.PaperUnconfirmed, _) => Rich.Of($"Đơn vị đã báo gửi bản giấy, nhưng Phòng Nội vụ **chưa xác nhận đã nhận**."),
            (_, RungKind.Publication) => Rich.Empty,
            _ => Rich.Of($"Đơn vị **chưa gửi đăng ký** trên hệ thống."),
        };

        private static Rich Consequence(Campaign campaign) => Rich.Lines(
            "Kế hoạch nêu:",
            Rich.Quote(campaign.Consequence),
            $"({campaign.Source})");

        private static Rich Next(Occasion occasion) => (occasion.Audience, occasion.Rung.Kind) switch
        {
            (Audience.Returned, _) => $"Bấm “{OpenCaption(occasion)}” để mở bản đăng ký và gửi lại.",
            (_, RungKind.Overdue) => "Kế hoạch không quy định việc gia hạn hay nộp muộn. Đơn vị vẫn có thể gửi; bản đăng ký sẽ được ghi “gửi sau thời hạn”, việc chấp thuận do Hội đồng Thi đua - Khen thưởng huyện quyết định.",
            (Audience.PaperUnconfirmed, _) => "Đề nghị đồng chí liên hệ Phòng Nội vụ để được xác nhận, hoặc đăng ký ngay trên hệ thống.",
            (Audience.Draft, _) when occasion.Draft.Complete => $"Bấm “{OpenCaption(occasion)}”; chưa bấm gửi thì hệ thống chưa ghi nhận đăng ký.",
            (Audience.Draft, _) => $"Bấm “{OpenCaption(occasion)}” để mở đúng bước còn thiếu.",
            _ => $"Bấm “{OpenCaption(occasion)}” để bắt đầu; trả lời từng bước, có thể lưu nháp và làm tiếp sau.",
        };

        private static IReadOnlyList<IReadOnlyList<Button>> Buttons(Occasion occasion) => occasion.Audience switch
        {
            Audience.NotStarted or Audience.Draft =>
                [[Open(occasion)], [new("Đã gửi bản giấy", Press.PaperClaim), Mute]],
            _ => [[Open(occasion)], [Mute]],
        };

        private static Button Mute => new("Tắt nhắc", Press.MuteOn);

        private static Button Open(Occasion occasion) => new(OpenCaption(occasion), Press.OpenForm, Tone.Go);

        private static string OpenCaption(Occasion occasion) => (occasion.Audience, occasion.Rung.Kind) switch
        {
            (Audience.Draft, _) when occasion.Draft.Complete => Registered.ReviewAndSend,
            (Audience.Draft, _) => string.Create(CultureInfo.InvariantCulture, $"Làm tiếp bước {occasion.Draft.Step}/{occasion.Draft.Of}"),
            (Audience.Returned, _) => "Bổ sung ngay",
            (Audience.PaperUnconfirmed, _) => "Đăng ký trên hệ thống",
            (_, RungKind.Overdue) => "Gửi sau thời hạn",
            _ => "Đăng ký ngay",
        };

        private static string Day(DateOnly day) => $"{day.Weekday()}, {day.Written()}";

        private static string Remaining(DaysLeft left) =>
            string.Create(CultureInfo.InvariantCulture, $"còn {left.Calendar} ngày ({left.Working} ngày làm việc)");
    }
}
