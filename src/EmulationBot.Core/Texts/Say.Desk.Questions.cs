using EmulationBot.Core.Calendars;
using EmulationBot.Core.Learning;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>This part: questions, and the plan with what was read out of it.</summary>
    public static partial class Desk
    {
        public const string Question = "Câu hỏi";
        public const string Askers = "Người hỏi";
        public const string Since = "Từ lúc";
        public const string SaysNow = "Trợ lý hiện trả lời";
        public const string ReadOut = "Trợ lý đọc được";
        public const string AskedHere = "Người ta hỏi về mục này";

        public static string WaitingQuestions(int groups, int questions) => $"Chờ trả lời: {groups} câu ({questions} lượt hỏi)";

        public static string WhyWaits(bool disliked) => disliked ? "bị báo trả lời chưa đúng" : "trợ lý chưa trả lời được";

        public static string AlsoAsked(string text) => $"Cũng hỏi: “{text}”";

        public static string AnswerLabel(int askers) => $"Câu trả lời chính thức, gửi cho {askers} người đã hỏi ({OfficialAnswer.ShortestText}–{OfficialAnswer.LongestText} ký tự)";

        public static string Given(int count) => $"Đã trả lời: {count} câu";

        public static Rich AboutAnswer(OfficialAnswer answer)
        {
            ArgumentNullException.ThrowIfNull(answer);
            return Rich.Lines(answer.AnsweredAt.Written(), Say.Questions.About(answer));
        }

        public static string Times(int askers) => askers > 1 ? $"({askers} người)" : "";

        public static string PlanTitle(Plans.Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"Kế hoạch {plan.Number}";
        }

        /// <summary>Facts of the plan, a line each.</summary>
        public static class Read
        {
            public static string Issued(Plans.Plan plan)
            {
                ArgumentNullException.ThrowIfNull(plan);
                return $"Số {plan.Number}, ban hành ngày {plan.IssuedOn.Written()}, năm thi đua {plan.Year}";
            }

            public static string Deadline(string date) => $"Hạn đăng ký: hết ngày {date}";

            public static string Rule(string words) => $"Ai đăng ký, ai thống nhất: “{words}”";

            public static string Consequence(string words) => $"Nếu không đăng ký: “{words}”";

            public static string Office(string words) => $"Cơ quan đầu mối: {words}";

            public static string Movement(int number, string name) => $"Phong trào {number}: {name}";

            public static string Duty(string body) => $"Nhiệm vụ của {body}";

            public static string Unsettled(string label) => $"Kế hoạch không nói: {label}";

            public static string Slip(string printed, string note) => $"In là “{printed}”: {note}";
        }
    }
}
