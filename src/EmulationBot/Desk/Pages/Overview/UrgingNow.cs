using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Texts;

namespace EmulationBot.Desk;

/// <summary>What urging by hand would do now, by the rule of the chat (<see cref="Urging"/>).</summary>
/// <param name="Units">That would be reminded; 0 outside working hours.</param>
/// <param name="Says">How many, whom not, and what became of today's.</param>
public sealed record UrgingNow(int Units, Rich Says)
{
    public static UrgingNow Of(IReadOnlyList<Standing> standings, UrgingFacts facts, Plan plan, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(plan);
        var (units, had, unheard) = Urging.Of(standings, facts, DaysLeft.Count(now, plan.Deadline, plan.Calendar.Days));
        var outcome = facts.Outcome is (0, 0, 0) ? Rich.Empty : Say.Urging.Became(facts.Outcome.Sent, facts.Outcome.Waiting, facts.Outcome.Failed);
        if (!facts.InHours)
            return new(0, Rich.Lines(Say.Urging.NotNow(facts.Hours), outcome));
        var ask = units.Count == 0 ? Say.Urging.Nobody(had, unheard) : Say.Urging.Ask(units.Count, units.Sum(u => u.People.Count(p => p.Hears())), had, unheard);
        return new(units.Count, Rich.Lines(ask, outcome));
    }
}
