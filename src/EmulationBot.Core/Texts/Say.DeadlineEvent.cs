using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>The deadline as an entry of a calendar.</summary>
    public static class DeadlineEvent
    {
        public static string Summary(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return string.Create(CultureInfo.InvariantCulture, $"Hạn cuối gửi đăng ký thi đua năm {plan.Year} ({plan.District})");
        }

        public static string Description(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"“{plan.DeadlineSentence.Verbatim}”\n“{plan.Consequence.Verbatim}”\n({plan.Cite(plan.DeadlineSentence.Source.PassageId, full: true)})";
        }

        public static string Alarm(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return string.Create(CultureInfo.InvariantCulture, $"Ngày mai, {plan.Deadline.Written()}, là hạn cuối gửi đăng ký thi đua năm {plan.Year}.");
        }
    }
}
