using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Reminders;

/// <summary>How today's urging stands, for a reviewer who is about to urge.</summary>
/// <param name="InHours">Whether reminders may be sent now.</param>
/// <param name="Hours">The hours of working days in which they may.</param>
public sealed record UrgingFacts(bool InHours, (TimeOnly Opens, TimeOnly Closes) Hours)
{
    public static readonly UrgingFacts None = new(false, default);

    /// <summary>Units that were urged today.</summary>
    public IReadOnlySet<string> Urged { get; init; } = new HashSet<string>();

    /// <summary>Units that a rung of the ladder has reminded today.</summary>
    public IReadOnlySet<string> Reminded { get; init; } = new HashSet<string>();

    /// <summary>When a unit was reminded last today, by whichever way.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> LastAt { get; init; } = new Dictionary<string, DateTimeOffset>();

    /// <summary>What became of today's urging: messages delivered, under way, and not deliverable.</summary>
    public (int Sent, int Waiting, int Failed) Outcome { get; init; }
}

/// <summary>
/// Phòng Nội vụ urges, by hand, those who have not sent (Mục III.6): at most once a day for a unit, and not on a day on
/// which the ladder has reminded it, but for the last two working days.
/// </summary>
public static class Urging
{
    private const string Prefix = "urge-";

    public static string RungId(DateOnly day) => $"{Prefix}{day:yyyy-MM-dd}";

    public static bool IsUrge(string rungId)
    {
        ArgumentNullException.ThrowIfNull(rungId);
        return rungId.StartsWith(Prefix, StringComparison.Ordinal);
    }

    /// <summary>On the last two working days a unit may hear of the ladder and of Phòng Nội vụ on one day.</summary>
    public static bool MayFollow(DaysLeft left) => left is { Calendar: >= 0, Working: 0 or 1 };

    /// <summary>The units to urge now, those left out because they had a reminder today, and those with nobody to hear.</summary>
    public static (IReadOnlyList<Standing> Now, int HadToday, int Unheard) Of(IReadOnlyList<Standing> units, UrgingFacts facts, DaysLeft left)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(facts);
        var missing = units.Where(u => u.IsBehind()).ToList();
        var heard = missing.Where(u => u.People.Any(p => p.Hears())).ToList();
        var free = heard.Where(u => !facts.Urged.Contains(u.Unit.Id) && (MayFollow(left) || !facts.Reminded.Contains(u.Unit.Id))).ToList();
        return (free, heard.Count - free.Count, missing.Count - heard.Count);
    }

    /// <summary>One message for every person of the units who hears.</summary>
    public static IReadOnlyList<Reminder> Reminders(Campaign campaign, IReadOnlyList<Standing> units, DaysLeft left, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(units);
        return [.. units.SelectMany(unit => unit.People.Where(p => p.Hears()).Select(person => Of(campaign, unit, person, left, now)))];
    }

    /// <summary>The same urging as it should read now; null when the unit has sent, nobody hears any more, or another day has come.</summary>
    public static Reminder? Again(Campaign campaign, LedgerKey key, Roll roll, DaysLeft left, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(roll);
        if (key.RungId != RungId(now.DateInVietnam()) || roll.Units.FirstOrDefault(u => u.Unit.Id == key.UnitId) is not { } unit || !unit.IsBehind())
            return null;
        return unit.People.FirstOrDefault(p => p.Id == key.PersonId && p.Hears()) is { } person ? Of(campaign, unit, person, left, now) : null;
    }

    private static Reminder Of(Campaign campaign, Standing unit, Person person, DaysLeft left, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        var (audience, day) = (unit.Audience(), now.DateInVietnam());
        var rung = new Rung(RungId(day), left.Calendar < 0 ? RungKind.Overdue : RungKind.Approach, left.Working, now.TimeInVietnam(), Audience.NotSent | Audience.Returned) { QuotesConsequence = true };
        var reply = Say.Reminders.For(new Occasion(campaign, left, rung, unit, audience));
        return new(new LedgerKey(campaign.PlanId, campaign.Deadline, rung.Id, day, unit.Unit.Id, person.Id), new RungTime(rung, now), audience, unit.Unit, person, reply);
    }
}
