using System.Text.RegularExpressions;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>"Nhắc các đơn vị chưa gửi": says how many would hear it, asks once, then tells what became of it.</summary>
public static partial class UrgingTalk
{
    /// <summary>Whether today's urging has to be known for it.</summary>
    public static bool Concerns(Incoming incoming)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        return incoming.Content switch
        {
            Content.Tap tap => tap.Verb.StartsWith(Press.RollCall("urge"), StringComparison.Ordinal),
            Content.Words words => IsAsked(words.Text),
            _ => false,
        };
    }

    /// <summary>The button's own words, and those like it.</summary>
    internal static bool IsAsked(string text) => Asked().IsMatch(Courtesy.Without(Folding.Key(text)));

    /// <summary>How many units urging would reach now, and what is to be said of it; none outside working hours.</summary>
    public static (int Units, Rich Says) Look(IReadOnlyList<Standing> units, UrgingFacts urging, Plan plan, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(urging);
        if (!urging.InHours)
            return (0, Say.Urging.NotNow(urging.Hours));
        var (free, had, unheard) = Reminders.Urging.Of(units, urging, Left(plan, now));
        return (free.Count, free.Count == 0 ? Say.Urging.Nobody(had, unheard) : Say.Urging.Ask(free.Count, free.Sum(u => u.People.Count(p => p.Hears())), had, unheard));
    }

    internal static Turn Ask(Facts facts)
    {
        var (units, says) = Look(facts.Roster, facts.Urging, facts.Plan, facts.Now);
        return units == 0
            ? facts.State.Says(says, [Back])
            : facts.State.Says(says, [new Button(Say.Urging.Yes(units), Press.Urge(units), Tone.Go)], [Back]);
    }

    /// <summary>Asked again when the number has changed since it was shown.</summary>
    internal static Turn Urge(Facts facts, int? shown)
    {
        var left = Left(facts.Plan, facts.Now);
        var units = Reminders.Urging.Of(facts.Roster, facts.Urging, left).Now;
        if (!facts.Urging.InHours || units.Count == 0 || units.Count != shown)
            return Ask(facts);
        var reminders = Reminders.Urging.Reminders(Campaign.Of(facts.Plan), units, left, facts.Now);
        return facts.State.Says(Say.Urging.Done(units.Count, reminders.Count), [new Button(Say.Urging.SeeOutcome, Press.RollCall("urged"))], [Back])
            .Happened("units.urged") with
        { Urged = reminders };
    }

    internal static Turn Outcome(Facts facts) => facts.State.Says(
        Say.Urging.Became(facts.Urging.Outcome.Sent, facts.Urging.Outcome.Waiting, facts.Urging.Outcome.Failed),
        [new Button(Say.Urging.SeeOutcome, Press.RollCall("urged")), Back]);

    private static DaysLeft Left(Plan plan, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return DaysLeft.Count(now, plan.Deadline, plan.Calendar.Days);
    }

    [GeneratedRegex(@"^(?:gui )?(?:tin )?(?:nhac|don doc)(?: nho)? (?:tat ca |het )?(?:cac |nhung )?(?:don vi|xa|ai|noi) (?:nao )?chua (?:gui|nop|dang ky)(?: dang ky)?$")]
    private static partial Regex Asked();

    private static Button Back => new(Say.Menu.RollCall, Press.Command("rollcall"));
}
