using EmulationBot.Core.Conversations;
using EmulationBot.Core.Reminders;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>The daily digest to reviewers.</summary>
    public static partial class Reminders
    {
        /// <summary>Where the units stand, by name.</summary>
        public static Reply Digest(Campaign campaign, DateTimeOffset now, DaysLeft left, IReadOnlyList<Standing> units)
        {
            ArgumentNullException.ThrowIfNull(campaign);
            ArgumentNullException.ThrowIfNull(units);
            return Reply.With(
                RollCall.Card(now, DigestTime(campaign, left), units),
                [new Button(Menu.RollCall, Press.Command("rollcall"))]);
        }

        private static Rich DigestTime(Campaign campaign, DaysLeft left) => left.Calendar switch
        {
            < 0 => Rich.Of($"Đã hết hạn {Day(campaign.Deadline)} ({campaign.Source})."),
            0 => Rich.Of($"Hôm nay, {Day(campaign.Deadline)}, là hạn cuối ({campaign.Source})."),
            _ => Rich.Of($"Hạn: {Day(campaign.Deadline)}, {Remaining(left)} ({campaign.Source})."),
        };
    }
}
