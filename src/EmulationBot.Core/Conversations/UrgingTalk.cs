using EmulationBot.Core.Calendars;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>"Nhắc các đơn vị chưa gửi": says how many would hear it, asks once, then tells what became of it.</summary>
public static class UrgingTalk
{
    /// <summary>Whether today's urging has to be known for it.</summary>
    public static bool Concerns(Incoming incoming)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        return incoming.Content is Content.Tap tap && tap.Verb.StartsWith(Press.RollCall("urge"), StringComparison.Ordinal);
    }

    internal static Turn Ask(Facts facts)
    {
        if (!facts.Urging.InHours)
            return facts.State.Says(Say.Urging.NotNow(facts.Urging.Hours), [Back]);
        var (units, had, unheard) = Now(facts);
        return units.Count == 0
            ? facts.State.Says(Say.Urging.Nobody(had, unheard), [Back])
            : facts.State.Says(
                Say.Urging.Ask(units.Count, units.Sum(u => u.People.Count(p => p.Hears())), had, unheard),
                [new Button(Say.Urging.Yes(units.Count), Press.Urge(units.Count), Tone.Go)], [Back]);
    }

    /// <summary>Asked again when the number has changed since it was shown.</summary>
    internal static Turn Urge(Facts facts, int? shown)
    {
        var (units, _, _) = Now(facts);
        if (!facts.Urging.InHours || units.Count == 0 || units.Count != shown)
            return Ask(facts);
        var reminders = Reminders.Urging.Reminders(Campaign.Of(facts.Plan), units, Left(facts), facts.Now);
        return facts.State.Says(Say.Urging.Done(units.Count, reminders.Count), [new Button(Say.Urging.SeeOutcome, Press.RollCall("urged"))], [Back])
            .Happened("units.urged") with
        { Urged = reminders };
    }

    internal static Turn Outcome(Facts facts) => facts.State.Says(
        Say.Urging.Became(facts.Urging.Outcome.Sent, facts.Urging.Outcome.Waiting, facts.Urging.Outcome.Failed),
        [new Button(Say.Urging.SeeOutcome, Press.RollCall("urged")), Back]);

    private static (IReadOnlyList<Standing> Now, int HadToday, int Unheard) Now(Facts facts) =>
        Reminders.Urging.Of(facts.Roster, facts.Urging, Left(facts));

    private static DaysLeft Left(Facts facts) => DaysLeft.Count(facts.Now, facts.Plan.Deadline, facts.Plan.Calendar.Days);

    private static Button Back => new(Say.Menu.RollCall, Press.Command("rollcall"));
}
