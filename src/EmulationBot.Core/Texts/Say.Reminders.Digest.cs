using EmulationBot.Core.Conversations;
using EmulationBot.Core.Reminders;

namespace EmulationBot.Core.Texts;

public static partial class Say
{
    /// <summary>The daily digest to reviewers.</summary>
    public static partial class Reminders
    {
        /// <summary>Where the units stand, by name, and how many questions wait.</summary>
        public static Reply Digest(Campaign campaign, DateTimeOffset now, DaysLeft left, Roll roll)
        {
            ArgumentNullException.ThrowIfNull(campaign);
            ArgumentNullException.ThrowIfNull(roll);
            var card = RollCall.Card(now, DigestTime(campaign, left), roll.Units);
            Button[] row = [new(Menu.RollCall, Press.Command("rollcall"))];
            return roll.WaitingQuestions == 0
                ? Reply.With(card, row)
                : Reply.With(Rich.Paragraphs(card, Questions.WaitingInDigest(roll.WaitingQuestions)), [.. row, new(Questions.QueueButton, Press.Command("questions"))]);
        }

        private static Rich DigestTime(Campaign campaign, DaysLeft left) => left.Calendar switch
        {
            < 0 => Rich.Of($"Đã hết hạn {Day(campaign.Deadline)} ({campaign.Source})."),
            0 => Rich.Of($"Hôm nay, {Day(campaign.Deadline)}, là hạn cuối ({campaign.Source})."),
            _ => Rich.Of($"Hạn: {Day(campaign.Deadline)}, {Remaining(left)} ({campaign.Source})."),
        };
    }
}
