using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Reminders;

/// <summary>Why a rehearsed reminder would reach nobody.</summary>
public enum Silence { None, NobodyPaired, Muted, Unreachable }

/// <summary>One reminder of a rehearsal and when it would be sent.</summary>
public sealed record Rehearsed(DateTimeOffset At, Reminder Reminder, Silence Silence);

/// <summary>Plays a campaign with every unit in its present state: what would be sent, when and to whom. Sends nothing.</summary>
public static class Rehearsal
{
    /// <summary>The reminders from one instant to another, both included, as a service started at the first would send them.</summary>
    public static IReadOnlyList<Rehearsed> Play(ReminderRound round, Roll roll, DateTimeOffset from, DateTimeOffset to)
    {
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(roll);
        var silences = new Dictionary<(string UnitId, string PersonId), Silence>();
        var heard = Heard(roll, silences);
        var timeline = new List<Rehearsed>();
        foreach (var now in round.Schedule.Wakings().Append(from).Where(t => t >= from && t <= to).Distinct().Order())
            foreach (var reminder in round.Decide(now, heard, Ledger.Of(timeline.Select(sent => sent.Reminder))))
                timeline.Add(new(now, reminder, silences.GetValueOrDefault((reminder.Key.UnitId, reminder.Key.PersonId))));
        return timeline;
    }

    /// <summary>The roll as if everybody could hear, with somebody in each empty unit; what is untrue is noted in <paramref name="silences"/>.</summary>
    private static Roll Heard(Roll roll, Dictionary<(string, string), Silence> silences)
    {
        return new([.. roll.Units.Select(Unit)], [.. roll.Reviewers.Select(person => Hearing(person, ""))])
        {
            BlockHeads = [.. roll.BlockHeads.Select(person => Hearing(person, ""))],
        };

        Standing Unit(Standing standing)
        {
            if (standing.People.Count > 0)
                return standing with { People = [.. standing.People.Select(person => Hearing(person, standing.Unit.Id))] };
            silences[(standing.Unit.Id, "")] = Silence.NobodyPaired;
            return standing with { People = [new Person("")] };
        }

        Person Hearing(Person person, string unitId)
        {
            silences[(unitId, person.Id)] = person.Unreachable ? Silence.Unreachable : person.Muted ? Silence.Muted : Silence.None;
            return person with { Muted = false, Unreachable = false };
        }
    }
}
