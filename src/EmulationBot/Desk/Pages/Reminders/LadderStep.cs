using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Reminders;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Desk;

/// <summary>One reminder to one person: as it was sent, or as it would be.</summary>
/// <param name="Reply">Of one to come; the words of what has arrived are not kept.</param>
/// <param name="Failed">It reached, or would reach, nobody.</param>
public sealed record LadderLine(string Unit, string Person, string Outcome, Reply? Reply, bool Failed);

/// <summary>One moment of the ladder with all that left then, or would leave as things stand.</summary>
public sealed record LadderStep(DateTimeOffset At, IReadOnlyList<Rung> Rungs, IReadOnlyList<LadderLine> Lines)
{
    /// <summary>Past moments as the ledger has them, those to come rehearsed.</summary>
    public static async Task<IReadOnlyList<LadderStep>> Read(BotDb db, ReminderRound round, UnitDirectory units, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(round);
        ArgumentNullException.ThrowIfNull(units);
        var (plan, deadline) = (round.Campaign.PlanId, round.Campaign.Deadline);
        var sent = (await db.Set<LedgerRow>().AsNoTracking().Where(l => l.PlanId == plan && l.Deadline == deadline)
            .Select(l => new { l.DueAt, l.UnitId, l.PersonId, State = (OutboxState?)l.Outbox!.State }).ToListAsync(stop)).ToLookup(l => l.DueAt);
        var names = await db.People.AsNoTracking().Where(p => p.Role != Role.Guest).ToDictionaryAsync(p => p.Id, p => p.Name, stop);
        var times = round.Schedule.Times;
        var coming = Rehearsal.Play(round, await db.RollAsync(round.Campaign, units.All, stop), now, times[^1].At).Where(r => r.At > now).ToLookup(r => r.Reminder.Due.At);
        return
        [
            .. times.GroupBy(t => t.At).Select(same => new LadderStep(same.Key, [.. same.Select(t => t.Rung)], same.Key > now
                ? [.. coming[same.Key].Select(r => Coming(r))]
                : [.. sent[same.Key].Select(l => Gone(l.UnitId, l.PersonId, l.State))])),
        ];

        LadderLine Gone(string unit, string person, OutboxState? state) => new(
            NameOf(unit.Length == 0 ? null : units.Find(unit)), names.GetValueOrDefault(person) ?? Say.Rehearsal.Unnamed, Say.Desk.Delivered(state?.ToString()), null, state is not (OutboxState.Sent or OutboxState.Pending or null));
    }

    private static LadderLine Coming(Rehearsed rehearsed) => new(
        NameOf(rehearsed.Reminder.Unit),
        rehearsed.Reminder.Person.Id.Length == 0 ? "–" : rehearsed.Reminder.Person.Name ?? Say.Rehearsal.Unnamed,
        Say.Rehearsal.Note(rehearsed.Silence) ?? Say.Desk.WillBeSent,
        rehearsed.Reminder.Reply,
        rehearsed.Silence is not Silence.None);

    private static string NameOf(Unit? unit) => unit?.ShortName ?? Say.Desk.OfAll;
}
