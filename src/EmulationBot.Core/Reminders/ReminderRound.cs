using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Reminders;

/// <summary>
/// Decides, at one moment, who is to be reminded of what. Pure: running it at any moment, as often as one likes, with
/// what it said recorded in between, neither doubles nor loses a reminder.
/// </summary>
public sealed class ReminderRound(Campaign campaign, ReminderSchedule schedule)
{
    public Campaign Campaign => campaign;

    public ReminderSchedule Schedule => schedule;

    /// <param name="recorded">Every reminder of the campaign decided before, sent or withheld.</param>
    public IReadOnlyList<Reminder> Decide(DateTimeOffset now, Roll roll, Ledger recorded)
    {
        ArgumentNullException.ThrowIfNull(roll);
        ArgumentNullException.ThrowIfNull(recorded);
        return
        [
            .. roll.Units.SelectMany(standing => standing.People.Select(person => For(now, standing, person, recorded))).OfType<Reminder>(),
            .. roll.Reviewers.Select(person => Digest(now, roll, person, recorded)).OfType<Reminder>(),
            .. roll.BlockHeads.Select(person => Escalation(now, roll, person, recorded)).OfType<Reminder>(),
        ];
    }

    /// <summary>
    /// What was due then as it should read now, or null when it is no longer due: the unit has sent, the person was muted or
    /// left the unit, another day or a newer rung has come. Asked at the moment of sending.
    /// </summary>
    public Reminder? Again(LedgerEntry entry, DateTimeOffset now, Roll roll)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var key = entry.Key;
        if (Urging.IsUrge(key.RungId))
            return schedule.Hours.Include(now) ? Urging.Again(campaign, key, roll, schedule.DaysLeft(now), now) : null;
        return (key.PlanId, key.Deadline) == (campaign.PlanId, campaign.Deadline)
            ? Decide(now, roll, Ledger.Empty).FirstOrDefault(reminder => (reminder.Key.UnitId, reminder.Key.PersonId, reminder.Due.At) == (key.UnitId, key.PersonId, entry.DueAt))
            : null;
    }

    private Reminder? For(DateTimeOffset now, Standing standing, Person person, Ledger recorded)
    {
        var audience = standing.Audience();
        if (audience == Audience.Nobody || !standing.Unit.Active || Due(now, audience, standing.Unit.Id, person, recorded) is not { } due)
            return null;
        var reply = Say.Reminders.For(new Occasion(campaign, schedule.DaysLeft(now), due.Rung, standing, audience));
        return new(Key(due, standing.Unit.Id, person), due, audience, standing.Unit, person, reply);
    }

    private Reminder? Digest(DateTimeOffset now, Roll roll, Person person, Ledger recorded) =>
        Due(now, Audience.Reviewers, "", person, recorded) is { } due
            ? new(Key(due, "", person), due, Audience.Reviewers, null, person,
                due.Rung.Kind == RungKind.Morning ? Say.Reminders.Morning(campaign, schedule.DaysLeft(now), roll, person) : Say.Reminders.Digest(campaign, now, schedule.DaysLeft(now), roll))
            : null;

    /// <summary>Null also when nobody of the block is behind.</summary>
    private Reminder? Escalation(DateTimeOffset now, Roll roll, Person person, Ledger recorded)
    {
        if (Due(now, Audience.BlockHeads, "", person, recorded) is not { } due)
            return null;
        var block = roll.Units.SeenBy(person);
        return block.Any(u => u.IsBehind())
            ? new(Key(due, "", person), due, Audience.BlockHeads, null, person, Say.Reminders.Escalation(campaign, now, schedule.DaysLeft(now), person, block))
            : null;
    }

    /// <summary>
    /// Null also when the person already had this rung or a newer one of the day, or was urged on a day of which the ladder has one
    /// message at most.
    /// </summary>
    private RungTime? Due(DateTimeOffset now, Audience audience, string unitId, Person person, Ledger recorded)
    {
        if (!person.Hears() || schedule.Due(now, audience) is not { } due)
            return null;
        return recorded.Had(unitId, person.Id, due) || (!Urging.MayFollow(schedule.DaysLeft(now)) && recorded.WasUrged(unitId, person.Id, now.DateInVietnam())) ? null : due;
    }

    private LedgerKey Key(RungTime due, string unitId, Person person) =>
        new(campaign.PlanId, campaign.Deadline, due.Rung.Id, due.Day, unitId, person.Id);
}
