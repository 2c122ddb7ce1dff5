using System.Text.RegularExpressions;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

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
            Content.Tap tap => tap.Verb.StartsWith(Press.RollCall("urge"), StringComparison.Ordinal) || tap.Verb.StartsWith(Press.One(""), StringComparison.Ordinal),
            Content.Words words => Match(words.Text).Success || UnitAsked.Concerns(words.Text),
            _ => false,
        };
    }

    /// <summary>The button's own words, and those like it: "nhắc các xã", "nhắc khối nội chính"; null when they urge nobody that is known.</summary>
    internal static Turn? Take(Facts facts, string text)
    {
        if (!facts.State.Person.Reviews || Match(text) is not { Success: true } asked)
            return null;
        var whom = asked.Groups["whom"].Value;
        var phrase = UnitsAsked.Phrase(whom);
        return phrase.Length == 0 ? UnitsAsked.AsksForUnits(whom) ? Ask(facts, Urged.All) : null
            : facts.Units.Match(phrase) is UnitMatch.Exact ? null
            : UnitScope.Named(facts.Roster, phrase) is { } scope ? Ask(facts, new Urged(null, scope))
            : UnitScope.IsBlock(phrase) ? UnitsAsked.Unknown(facts)
            : null;
    }

    /// <summary>How many units urging would reach now, and what is to be said of it; none outside working hours.</summary>
    /// <param name="units">Among them.</param>
    /// <param name="urging">How today's stands.</param>
    /// <param name="plan">The campaign's.</param>
    /// <param name="now">The moment.</param>
    /// <param name="of">The block, kind or unit that alone they are of; null: the whole district.</param>
    public static (int Units, Rich Says) Look(IReadOnlyList<Standing> units, UrgingFacts urging, Plan plan, DateTimeOffset now, string? of = null)
    {
        ArgumentNullException.ThrowIfNull(urging);
        if (!urging.InHours)
            return (0, Say.Urging.NotNow(urging.Hours));
        var (free, had, unheard) = Reminders.Urging.Of(units, urging, Left(plan, now));
        return (free.Count, free.Count == 0 ? Say.Urging.Nobody(of, had, unheard) : Say.Urging.Ask(of, Names(free), free.Sum(u => u.People.Count(p => p.Hears())), had, unheard));
    }

    internal static Turn Ask(Facts facts, Urged whom)
    {
        var (units, says) = Look(whom.Of(facts.Roster), facts.Urging, facts.Plan, facts.Now, whom.Scope.Name);
        return units == 0
            ? facts.State.Says(says, [Back])
            : facts.State.Says(says, [new Button(Say.Urging.Yes(units), whom.Yes(units), Tone.Go)], [Back]);
    }

    /// <summary>Asked again when the number has changed since it was shown.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="shown">The number.</param>
    /// <param name="whom">Null when there are no such units any more.</param>
    internal static Turn Urge(Facts facts, int? shown, Urged? whom)
    {
        if (whom is null)
            return RollCallTalk.Show(facts);
        var left = Left(facts.Plan, facts.Now);
        var units = Reminders.Urging.Of(whom.Of(facts.Roster), facts.Urging, left).Now;
        if (facts.Urging.InHours && units.Count == 0 && facts.Roster.FirstOrDefault(s => s.Unit.Id == whom.Scope.UnitId) is { } one)
            return UnitAsked.Urging(facts, one);
        if (!facts.Urging.InHours || units.Count == 0 || units.Count != shown)
            return Ask(facts, whom);
        var reminders = Reminders.Urging.Reminders(Campaign.Of(facts.Plan), units, left, facts.Now);
        return facts.State.Says(Say.Urging.Done(Names(units), reminders.Count), [new Button(Say.Urging.SeeOutcome, Press.RollCall("urged"))], [Back])
            .Happened("units.urged") with
        { Urged = reminders };
    }

    /// <summary>Of one unit: whether it was reminded today, and the button that reminds it alone where it may be.</summary>
    internal static (Rich Says, Button? Button) OfOne(Facts facts, Standing standing)
    {
        if (!standing.IsBehind())
            return (Say.Urging.NotBehind, null);
        var (free, had, _) = Reminders.Urging.Of([standing], facts.Urging, Left(facts.Plan, facts.Now));
        return free.Count > 0 ? (Say.Urging.NotUrged, new Button(Say.Urging.One(standing.Unit.ShortName), new Urged(null, UnitScope.One(standing.Unit)).Yes(free.Count)))
            : (had > 0 ? Say.Urging.HadToday(facts.Urging.LastAt.TryGetValue(standing.Unit.Id, out var at) ? at : null) : Say.Urging.Unheard, null);
    }

    internal static Turn Outcome(Facts facts) => facts.State.Says(
        Say.Urging.Became(facts.Urging.Outcome.Sent, facts.Urging.Outcome.Waiting, facts.Urging.Outcome.Failed),
        [new Button(Say.Urging.SeeOutcome, Press.RollCall("urged")), Back]);

    private static DaysLeft Left(Plan plan, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return DaysLeft.Count(now, plan.Deadline, plan.Calendar.Days);
    }

    private static IReadOnlyList<string> Names(IReadOnlyList<Standing> units) => [.. units.Select(u => u.Unit.ShortName)];

    private static Match Match(string text) => Asked().Match(Courtesy.Without(Folding.Key(text)));

    [GeneratedRegex(@"^(?:gui )?(?:tin )?(?:nhac|don doc)(?: nho)?(?: lai)? (?:het )?(?:\d+ (?=don vi))?(?<whom>.+?)(?: chua (?:gui|nop|dang ky)(?: dang ky)?)?$")]
    private static partial Regex Asked();

    private static Button Back => new(Say.Menu.RollCall, Press.Command("rollcall"));
}
