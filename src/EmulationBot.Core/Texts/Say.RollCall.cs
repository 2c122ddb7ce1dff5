using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Reminders;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>For Phòng Nội vụ: every unit by name and where it stands, on demand and as the daily digest.</summary>
    public static class RollCall
    {
        private const string Ended = " (đã ngừng hoạt động)";

        /// <param name="deadline">The line that says how long there is.</param>
        public static Rich Card(DateTimeOffset now, Rich deadline, IReadOnlyList<Standing> units)
        {
            ArgumentNullException.ThrowIfNull(units);
            var by = units.ToLookup(unit => unit.Audience());
            return Rich.Paragraphs(
                Rich.Lines(
                    Rich.Of($"**Tình hình đăng ký thi đua** lúc {now.Written()}"),
                    deadline,
                    Rich.Of($"Đã gửi **{by[Audience.Nobody].Count()}/{units.Count}** đơn vị.")),
                Group("✅ Đã gửi", by[Audience.Nobody], How),
                Group("✉ Báo gửi bản giấy, chờ xác nhận", by[Audience.PaperUnconfirmed]),
                Group("↩ Chờ bổ sung", by[Audience.Returned]),
                Group("⏳ Đang khai", by[Audience.Draft], Step),
                Group("☐ Chưa bắt đầu", by[Audience.NotStarted]),
                Group("Chưa gửi và chưa có người nhận tin, cần liên hệ trực tiếp", units.Where(Unheard)));
        }

        public static string ConfirmPaper(string unit) => $"Đã nhận bản giấy: {unit}";

        public static Rich PaperConfirmed(string unit, PaperFiling paper)
        {
            ArgumentNullException.ThrowIfNull(paper);
            return Rich.Of($"Đã xác nhận nhận bản giấy của **{unit}** lúc {paper.ConfirmedAt!.Value.Written()}.");
        }

        private static string How(Standing unit) => unit.Registration switch
        {
            { Standing: true, Late: true } => " (sau thời hạn)",
            { Standing: true } => "",
            _ => " (bản giấy)",
        };

        private static string Step(Standing unit) =>
            unit.Draft is not { } draft ? ""
            : RegistrationForm.Progress(draft.Answers) is { Complete: false } progress ? $" ({progress.Step}/{progress.Of})"
            : " (khai đủ, chưa gửi)";

        private static Rich Group(string heading, IEnumerable<Standing> units, Func<Standing, string>? note = null)
        {
            var names = units.Select(unit => unit.Unit.ShortName + (unit.Unit.Active ? "" : Ended) + note?.Invoke(unit)).ToList();
            return names.Count == 0 ? Rich.Empty : Rich.Of($"**{heading} ({names.Count}):** {string.Join(", ", names)}.");
        }

        private static bool Unheard(Standing unit) =>
            unit.Unit.Active && unit.Audience() != Audience.Nobody && !unit.People.Any(person => person.Hears());
    }
}
