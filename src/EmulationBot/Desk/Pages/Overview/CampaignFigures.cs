using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Reminders;

namespace EmulationBot.Desk;

/// <summary>How many units of a block are at each stage.</summary>
public sealed record BlockFigures(string? Name, int All, IReadOnlyDictionary<EntryStage, int> Stages)
{
    public int At(EntryStage stage) => Stages.GetValueOrDefault(stage);
}

/// <summary>One day of the campaign: first sendings up to its end, and how many there would be if they came evenly over the working days.</summary>
public sealed record DayFigures(DateOnly Day, int Sent, int Expected);

/// <summary>A unit that no message reaches although there is something to say to it.</summary>
public sealed record ToPhone(Standing Standing, string? Phone);

/// <summary>The campaign in figures.</summary>
public sealed record CampaignFigures(IReadOnlyList<BlockFigures> Blocks, IReadOnlyList<DayFigures> Days, IReadOnlyList<ToPhone> ToPhone, BlockFigures Total, int Late)
{
    public static CampaignFigures Of(CampaignNow campaign, Plan plan, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(plan);
        return new(
            [.. CampaignBlock.Of(campaign.Entries).Select(b => Counted(b.Name, b.Entries))],
            Arrivals(campaign.Entries, plan, now),
            [.. campaign.Standings.Where(s => s.MustBePhoned()).Select(s => new ToPhone(s, Phone(s)))],
            Counted(null, campaign.Entries),
            campaign.Entries.Count(e => e.Late));
    }

    private static BlockFigures Counted(string? name, IReadOnlyList<CampaignEntry> entries) =>
        new(name, entries.Count, entries.GroupBy(e => e.Stage).ToDictionary(same => same.Key, same => same.Count()));

    /// <summary>From the plan's day to the deadline, or to the last sending after it; of days to come only what is expected.</summary>
    private static List<DayFigures> Arrivals(IReadOnlyList<CampaignEntry> entries, Plan plan, DateTimeOffset now)
    {
        var sent = entries.Select(e => e.FiledAt).OfType<DateTimeOffset>().Select(at => at.DateInVietnam()).Order().ToList();
        var today = now.DateInVietnam();
        var last = sent.Count > 0 && sent[^1] > plan.Deadline ? sent[^1] : plan.Deadline;
        var days = plan.Calendar.Days;
        var all = Math.Max(1, days.Between(plan.IssuedOn, plan.Deadline));
        var list = new List<DayFigures>();
        for (var day = plan.IssuedOn; day <= last; day = day.AddDays(1))
            list.Add(new DayFigures(day, day <= today ? sent.Count(s => s <= day) : -1, entries.Count * Math.Min(all, days.Between(plan.IssuedOn, day)) / all));
        return list;
    }

    private static string? Phone(Standing standing) =>
        standing.Registration?.Answers.GetValueOrDefault(Fields.Phone) ?? standing.Draft?.Answers.GetValueOrDefault(Fields.Phone);
}
