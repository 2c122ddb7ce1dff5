using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Privacy;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Personal data: the notice at first contact, what is kept, its deletion. This part: notice and deletion.</summary>
    public static partial class Privacy
    {
        public const string SeeHelp = "xem dữ liệu đang lưu về đồng chí";
        public const string EraseHelp = "xóa dữ liệu về đồng chí";
        public const string EraseButton = "Xóa dữ liệu của tôi";
        public const string EraseYes = "Đồng ý xóa";
        public const string EraseNo = "Không xóa";

        /// <summary>Stands for the words of a question whose asker has had them deleted.</summary>
        public const string ErasedQuestion = "(câu hỏi đã xóa theo yêu cầu của người hỏi)";

        /// <summary>Stands for what somebody was shown, on the page, of a person who has had his data deleted.</summary>
        public const string ErasedLine = "(nội dung đã xóa theo yêu cầu của người liên quan)";

        public static readonly Rich NotErased = "Chưa xóa gì. Dữ liệu của đồng chí vẫn như cũ.";

        /// <summary>A changed wording that says something else asks for a new <see cref="PrivacyNotice.Version"/>.</summary>
        public static Rich Notice(Plan plan, Retention kept)
        {
            ArgumentNullException.ThrowIfNull(kept);
            return Rich.Lines(
                Rich.Of($"**Về dữ liệu cá nhân:** {Keeper(plan)} lưu tên, số tài khoản và những gì đồng chí nhắn, khai ở đây; chỉ để trả lời, đăng ký thi đua và nhắc hạn."),
                $"Tin nhắn giữ {kept.Messages} ngày; đăng ký đã gửi là hồ sơ lưu trữ của đơn vị.",
                $"Xem: /dulieu. Xóa: /xoadulieu. Hỏi thêm: {Keeper(plan)}.");
        }

        public static Rich EraseAsk(Facts facts)
        {
            ArgumentNullException.ThrowIfNull(facts);
            return Rich.Paragraphs(
                Rich.Of($"Đồng chí muốn **xóa dữ liệu** về mình?"),
                Rich.Lines([Rich.Of($"**Sẽ xóa:**"), .. Going(facts)]),
                Rich.Lines([Rich.Of($"**Giữ lại:**"), .. Staying(facts)]),
                Rich.Lines(
                    $"Xóa rồi không lấy lại được, không còn nhận nhắc{(Charge(facts) is null ? "" : "; muốn được giao lại cần mã mới")}.",
                    "Tin còn hiện trong ứng dụng nhắn tin thì đồng chí tự xóa."));
        }

        public static Rich Erased(Facts facts)
        {
            ArgumentNullException.ThrowIfNull(facts);
            return Rich.Lines(
                $"Đã xóa dữ liệu của đồng chí lúc {facts.Now.Written()}. Hệ thống không nhắc đồng chí nữa.",
                facts is { OfOwnUnit: true, State.Registration: { } sent } ? $"Đăng ký mã {sent.Code} của đơn vị vẫn được lưu làm hồ sơ." : Rich.Empty,
                "Nếu nhắn lại, đồng chí bắt đầu như người mới.");
        }

        private static IEnumerable<Rich> Going(Facts facts)
        {
            yield return "- tên, tài khoản, cuộc trò chuyện và lời các tin nhắn đã gửi;";
            if (Charge(facts) is { } charge)
                yield return $"- việc đồng chí {charge};";
            if (Of(facts).Questions.Count + facts.State.Dialogue.Asked.Count > 0)
                yield return "- câu hỏi và đánh giá của đồng chí;";
            if (PrivacyTalk.TakesDraft(facts))
                yield return "- bản khai chưa gửi, kèm số điện thoại, vì không còn ai khác của đơn vị làm tiếp;";
            yield return "- tin và lời nhắc đang chờ gửi tới đồng chí.";
        }

        private static IEnumerable<Rich> Staying(Facts facts)
        {
            if (facts is { OfOwnUnit: true, State.Registration: { } sent })
                yield return Rich.Of($"- đăng ký đã gửi, mã **{sent.Code}**: hồ sơ lưu trữ của đơn vị, chỉ được sửa, không xóa; bỏ tên người gửi, giữ người ký trong bản khai;");
            if (facts is { OfOwnUnit: true, State.Draft: not null } && !PrivacyTalk.TakesDraft(facts))
                yield return "- bản khai chưa gửi: người khác của đơn vị còn làm tiếp;";
            if (Of(facts).Questions.Any(q => q.Published))
                yield return "- câu hỏi đã được trả lời chính thức cho mọi người, không kèm tên;";
            if (facts.State.Person.Reviews)
                yield return "- ghi chú và quyết định kiểm tra của đồng chí: hồ sơ của đơn vị; bỏ tên đồng chí;";
            yield return "- nhật ký: chỉ có số tài khoản, việc đã làm và thời điểm, không có tên, không có lời; không ai sửa, xóa được.";
        }

        /// <summary>What the person was given a code for; null for a guest.</summary>
        private static string? Charge(Facts facts) => facts.State.Person.Role switch
        {
            Role.Reviewer => $"thuộc {facts.Plan.Desk.Verbatim}",
            Role.Administrator => "là quản trị Trợ lý thi đua",
            Role.BlockHead => $"là trưởng {Seats.BlockName(facts.State.Person.Block ?? "")}",
            Role.Clerk when facts.Unit is { } unit => $"khai hồ sơ của {unit.Name}",
            Role.Chair when facts.Unit is { } unit => $"thay mặt {unit.Name}",
            _ => null,
        };

        private static string Keeper(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"{plan.Desk.Verbatim} {plan.District}";
        }

        private static PersonalData Of(Facts facts) =>
            facts.Personal ?? throw new ArgumentException("What is kept about the person was not read.", nameof(facts));
    }
}
