using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
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

        /// <summary>What waits for the reviewer today, each line a button; never empty, for the roll-call is always there.</summary>
        public static Reply Morning(Campaign campaign, DaysLeft left, Roll roll, Person reviewer)
        {
            ArgumentNullException.ThrowIfNull(roll);
            ArgumentNullException.ThrowIfNull(reviewer);
            var waits = roll.Units.Waiting(reviewer).Count;
            var complete = roll.Units.Count(u => u.Registration?.State == RegistrationState.Complete);
            var lines = new List<Button>();
            if (waits > 0)
                lines.Add(new(Review.Waiting(waits), Press.Command("review")));
            lines.AddRange(RollCall.Lists.Select(l => (List: l, Count: roll.Units.Count(l.Holds))).Where(l => l.Count > 0).Select(l => new Button($"{l.List.Caption} ({l.Count})", Press.RollCall(l.List.Name))));
            if (complete > 0)
                lines.Add(new(Review.Council(complete), Press.Command("council")));
            if (roll.WaitingQuestions > 0)
                lines.Add(new(Questions.Waiting(roll.WaitingQuestions), Press.Command("questions")));
            lines.Add(new(Menu.RollCall, Press.Command("rollcall")));
            var sent = roll.Units.Count(u => u.HasFiled());
            return Reply.With(
                Rich.Lines(
                    Rich.Of($"**Việc hôm nay** · đã gửi {sent}/{roll.Units.Count} đơn vị."),
                    DigestTime(campaign, left),
                    lines.Count == 1 ? "Không có việc nào đang chờ đồng chí." : "Đồng chí bấm một dòng để xem:"),
                [.. lines.Select(l => new[] { l })]);
        }

        /// <summary>To the head of a block, some hours after its units were reminded: who is behind.</summary>
        public static Reply Escalation(Campaign campaign, DateTimeOffset now, DaysLeft left, Person head, IReadOnlyList<Standing> block)
        {
            ArgumentNullException.ThrowIfNull(campaign);
            ArgumentNullException.ThrowIfNull(head);
            ArgumentNullException.ThrowIfNull(block);
            return Reply.With(
                Rich.Paragraphs(
                    Rich.Lines(
                        Rich.Of($"**{Seats.BlockName(head.Block ?? "")}**: đã gửi {block.Count(u => u.HasFiled())}/{block.Count} đơn vị."),
                        DigestTime(campaign, left)),
                    Named("Chưa gửi", block.Where(u => u.IsBehind() && !u.HasFiled()), now),
                    Named("Chưa bổ sung", block.Where(u => u.IsBehind() && u.HasFiled()), now),
                    Named("Báo gửi bản giấy, chờ xác nhận", block.Where(u => u.Audience() == Audience.PaperUnconfirmed), now),
                    "Đề nghị đồng chí đôn đốc các đơn vị chưa gửi, chưa bổ sung."),
                [new Button(Menu.RollCall, Press.Command("rollcall"))]);
        }

        private static Rich Named(string heading, IEnumerable<Standing> units, DateTimeOffset now)
        {
            var named = units.ToList();
            return named.Count == 0 ? Rich.Empty : Rich.Lines([Rich.Of($"**{heading} ({named.Count})**"), .. named.Select((u, i) => Rich.Of($"{i + 1}. {u.Unit.Name} – {RollCall.Detail(u, now)}"))]);
        }

        private static Rich DigestTime(Campaign campaign, DaysLeft left) => left.Calendar switch
        {
            < 0 => Rich.Of($"Đã hết hạn {Day(campaign.Deadline)} ({campaign.Source})."),
            0 => Rich.Of($"Hôm nay, {Day(campaign.Deadline)}, là hạn cuối ({campaign.Source})."),
            _ => Rich.Of($"Hạn: {Day(campaign.Deadline)}, {Remaining(left)} ({campaign.Source})."),
        };
    }
}
