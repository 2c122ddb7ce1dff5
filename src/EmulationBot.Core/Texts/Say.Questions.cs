using EmulationBot.Core.Calendars;
using EmulationBot.Core.Learning;
using EmulationBot.Core.Plans;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Votes, the questions that wait for Phòng Nội vụ, and its answers. This part: what those who ask read.</summary>
    public static partial class Questions
    {
        public const string Right = "👍 Đúng";
        public const string Wrong = "👎 Chưa đúng";

        public const string Thanks = "Cảm ơn đồng chí đã đánh giá.";

        public static readonly Rich Forgotten = "Câu hỏi này đã lâu, không còn lưu ở đây. Đề nghị đồng chí hỏi lại.";

        public static string PassButton(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"Gửi {plan.Desk.Verbatim} trả lời";
        }

        public static string Office(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"{plan.Desk.Verbatim} {plan.District}";
        }

        public static Rich Noted(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"Câu hỏi đã được chuyển {plan.Desk.Verbatim}; khi có câu trả lời chính thức, đồng chí sẽ nhận tại đây.";
        }

        public static Rich Passed(Plan plan, string question)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"Câu hỏi “{Short(question)}” đã được chuyển {plan.Desk.Verbatim}; khi có câu trả lời chính thức, đồng chí sẽ nhận tại đây.";
        }

        public static Rich DislikeNoted(Plan plan, string question) => Rich.Lines("Xin ghi nhận.", Passed(plan, question));

        public static Rich Full(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"Xin ghi nhận. Đang có nhiều câu hỏi chờ trả lời; đề nghị đồng chí liên hệ trực tiếp {plan.Desk.Verbatim}.";
        }

        /// <summary>The question is shown as it was first asked, so that the reader sees what exactly was answered.</summary>
        public static Rich Official(Plan plan, OfficialAnswer answer)
        {
            ArgumentNullException.ThrowIfNull(plan);
            ArgumentNullException.ThrowIfNull(answer);
            return Rich.Lines(
                Rich.Of($"**{answer.Office} trả lời ({answer.AnsweredAt.DateInVietnam().Written()}):**"),
                Rich.Of($"__Câu hỏi: “{answer.Question}”__"),
                Rich.Plain(answer.Text),
                Rich.Of($"__{answer.Office}, {answer.AnsweredAt.Written()}; không phải nguyên văn Kế hoạch {plan.Number}__"));
        }

        public static Rich RevokedForAskers(Plan plan, OfficialAnswer answer)
        {
            ArgumentNullException.ThrowIfNull(plan);
            ArgumentNullException.ThrowIfNull(answer);
            return Rich.Lines(
                Rich.Of($"**{answer.Office} đã rút câu trả lời ngày {answer.AnsweredAt.DateInVietnam().Written()}** cho câu hỏi “{answer.Question}”."),
                $"Đề nghị đồng chí không dùng câu trả lời đó và liên hệ {plan.Desk.Verbatim} để được hướng dẫn.");
        }

        /// <summary>A question inside a sentence or on a button.</summary>
        private static string Short(string question, int longest = 60)
        {
            if (question.Length <= longest)
                return question;
            var cut = question.LastIndexOf(' ', longest);
            return $"{question[..(cut > longest / 2 ? cut : Cut.At(question, longest))]}…";
        }
    }
}
