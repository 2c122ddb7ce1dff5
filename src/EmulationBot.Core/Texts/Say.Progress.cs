using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>Words of the progress picture.</summary>
    public static class Progress
    {
        public const string ByStage = "Theo trạng thái";
        public const string ByBlock = "Theo khối thi đua";
        public const string ByKind = "Theo loại đơn vị";

        public static string Title(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return string.Create(CultureInfo.InvariantCulture, $"Đăng ký thi đua năm {plan.Year}");
        }

        public static string Deadline(Plan plan)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"{char.ToUpper(plan.District[0], VietnamTime.Culture)}{plan.District[1..]} · Hạn {plan.Deadline.Weekday()}, {plan.Deadline.Written()}";
        }

        public static string Sent(int sent, int of) => string.Create(CultureInfo.InvariantCulture, $"{sent}/{of}");

        public const string UnitsSent = "đơn vị đã gửi đăng ký";

        public static string Count(int count, int of) => of == 0 ? "0" : string.Create(CultureInfo.InvariantCulture, $"{count} ({Math.Round(100.0 * count / of)}%)");

        public static string OtherBlocks(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} khối khác");

        public static string Made(Plan plan, DateTimeOffset now)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return $"Lập lúc {now.Written()} · {plan.Cite(plan.DeadlineSentence)}";
        }
    }
}
