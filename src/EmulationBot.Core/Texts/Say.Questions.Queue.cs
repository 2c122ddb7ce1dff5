using EmulationBot.Core.Calendars;
using EmulationBot.Core.Learning;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>This part: what reviewers read.</summary>
    public static partial class Questions
    {
        public const string QueueHelp = "câu hỏi chờ Phòng Nội vụ trả lời";
        public const string GivenHelp = "các câu Phòng Nội vụ đã trả lời";

        public const string QueueButton = "Câu hỏi chờ";
        public const string GivenButton = "Câu đã trả lời";
        public const string More = "Xem tiếp";
        public const string See = "Xem";
        public const string Write = "Trả lời";
        public const string Dismiss = "Bỏ qua";
        public const string Send = "Gửi câu trả lời";
        public const string Again = "Viết lại";
        public const string Stop = "Thôi";
        public const string Correct = "Viết lại câu trả lời";
        public const string Revoke = "Rút câu trả lời";
        public const string RevokeYes = "Rút";
        public const string RevokeNo = "Không rút";

        private const int OnButton = 40;

        public static string Waiting(int groups) => groups == 0 ? QueueButton : $"{QueueButton} ({groups})";

        /// <summary>In the daily digest of reviewers.</summary>
        public static Rich WaitingInDigest(int questions) => Rich.Of($"Có **{questions} câu hỏi** chờ trả lời.");

        public static string Numbered(int number, string question) => $"{number}. {Short(question, OnButton)}";

        public static string Next(int left) => $"Câu tiếp theo (còn {left})";

        public static readonly Rich NoneWaiting = "Không có câu hỏi nào chờ trả lời.";

        public static Rich Queue(int questions, int groups, IEnumerable<(int Number, QuestionGroup Group)> shown) => Rich.Lines(
            [
                Rich.Of($"**Câu hỏi chờ trả lời: {groups}** ({questions} lượt hỏi). Bấm một câu để xem và trả lời."),
                .. shown.Select(g => Rich.Of($"{g.Number}. “{Short(g.Group.Text, 120)}” – {Asked(g.Group)}")),
            ]);

        /// <param name="group">The question.</param>
        /// <param name="now">What the bot answers at present.</param>
        public static Rich Card(QuestionGroup group, Rich now)
        {
            ArgumentNullException.ThrowIfNull(group);
            var others = group.Questions.Select(q => q.Text).Distinct().Skip(1).Take(2).ToList();
            return Rich.Paragraphs(
                Rich.Lines(
                    Rich.Of($"**Câu hỏi:** “{group.Text}”"),
                    others.Count == 0 ? Rich.Empty : Rich.Plain($"Cũng hỏi: {string.Join("; ", others.Select(o => $"“{Short(o, 120)}”"))}"),
                    Rich.Plain($"{Asked(group)}.")),
                Rich.Lines(Rich.Of($"**Trợ lý hiện trả lời:**"), now));
        }

        public static Rich Prompt(string question) => Rich.Lines(
            Rich.Of($"**Viết câu trả lời** cho câu hỏi “{question}”."),
            $"Đồng chí nhắn nội dung ({OfficialAnswer.ShortestText}–{OfficialAnswer.LongestText} ký tự). Chưa gửi gì khi chưa bấm “{Send}”; nhắn “thôi” để dừng.");

        public static Rich BadLength(int length) => length < OfficialAnswer.ShortestText
            ? $"Câu trả lời quá ngắn ({length} ký tự; cần {OfficialAnswer.ShortestText}–{OfficialAnswer.LongestText}). Đồng chí nhắn lại, hoặc nhắn “thôi” để dừng."
            : $"Câu trả lời quá dài ({length} ký tự; cần {OfficialAnswer.ShortestText}–{OfficialAnswer.LongestText}). Đồng chí rút gọn rồi nhắn lại.";

        public static Rich Preview(Rich answer, int people) => Rich.Paragraphs(
            Rich.Of($"**Xem trước, chưa gửi:**"),
            answer,
            people == 0 ? "Không có người hỏi nào khác cần gửi." : $"Bấm “{Send}” để gửi cho {people} người.");

        public static Rich Sent(int people, bool answersOthers) => Rich.Lines(
            people == 0 ? "Đã lưu câu trả lời." : $"Đã gửi câu trả lời cho {people} người.",
            answersOthers ? "Ai hỏi như vậy sẽ nhận ngay câu trả lời này. Sửa hoặc rút: /traloi." : "Câu hỏi về việc riêng của người hỏi nên không dùng để trả lời người khác. Sửa hoặc rút: /traloi.");

        public static readonly Rich Stopped = "Đã dừng, chưa gửi gì.";

        public static readonly Rich NothingWritten = "Không có câu trả lời nào đang viết.";

        public static Rich Dismissed(string question) => $"Đã bỏ qua câu hỏi “{Short(question)}”. Có người hỏi lại thì câu hỏi lại vào hàng chờ.";

        public static Rich AlreadyAnswered(OfficialAnswer answer)
        {
            ArgumentNullException.ThrowIfNull(answer);
            return Rich.Lines(Rich.Of($"Câu hỏi này **đã được {answer.Office} trả lời** lúc {answer.AnsweredAt.Written()}{By(answer)}:"), Rich.Plain(answer.Text));
        }

        public static readonly Rich NoLongerWaiting = "Câu hỏi này không còn chờ trả lời.";

        public static readonly Rich NoneGiven = "Chưa có câu trả lời chính thức nào.";

        public static readonly Rich NoLongerGiven = "Câu trả lời này đã được rút.";

        public static Rich GivenList(int count, IEnumerable<(int Number, OfficialAnswer Answer)> shown) => Rich.Lines(
            [
                Rich.Of($"**Câu đã trả lời: {count}.** Bấm một câu để xem, viết lại hoặc rút."),
                .. shown.Select(a => Rich.Of($"{a.Number}. “{Short(a.Answer.Question, 120)}” – {a.Answer.AnsweredAt.DateInVietnam().Written()}")),
            ]);

        public static Rich About(OfficialAnswer answer)
        {
            ArgumentNullException.ThrowIfNull(answer);
            return Rich.Lines(
                $"{answer.Askers.Count} người đã hỏi{By(answer)}.",
                answer.AnswersOthers ? Rich.Empty : "Về việc riêng của người hỏi: không dùng để trả lời người khác.");
        }

        public static Rich RevokeAsk(OfficialAnswer answer, int people)
        {
            ArgumentNullException.ThrowIfNull(answer);
            return Rich.Of($"**Rút câu trả lời** cho câu hỏi “{Short(answer.Question)}”? Trợ lý sẽ không dùng nữa; {people} người đã nhận sẽ được báo.");
        }

        public static readonly Rich Revoked = "Đã rút câu trả lời.";

        public static Rich JustChanged(OfficialAnswer answer)
        {
            ArgumentNullException.ThrowIfNull(answer);
            return Rich.Of($"Chưa làm gì: câu trả lời này vừa được sửa lúc {answer.AnsweredAt.Written()}{By(answer)}. Đề nghị đồng chí xem bản mới trước.");
        }

        private static string Asked(QuestionGroup group) =>
            $"{group.Askers.Count} người hỏi, {(group.Disliked ? "có người báo trả lời chưa đúng" : "Trợ lý chưa trả lời được")}, từ {group.Since.Written()}";

        private static string By(OfficialAnswer answer) => answer.Author is { } name ? $"; người viết: {name}" : "";
    }
}
