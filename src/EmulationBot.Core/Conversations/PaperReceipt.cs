using EmulationBot.Core.Calendars;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// A reviewer has a unit's signed paper in hand, whether or not the unit announced it. What was confirmed by mistake is
/// taken back: an announcement waits again, and what nobody announced is gone.
/// </summary>
internal static class PaperReceipt
{
    private static readonly TimeOnly _noon = new(12, 0);

    /// <param name="on">The day on which it was received, where that is told; the unit is late by what is known to be the earliest.</param>
    public static Turn Confirm(Facts facts, string unitId, DateOnly? on = null)
    {
        // A paper in hand counts of a unit that nobody knew to be there, too.
        if ((facts.Roster.FirstOrDefault(s => s.Unit.Id == unitId) ?? Unlisted(facts, unitId)) is not { } standing)
            return RollCallTalk.Show(facts);
        if (standing.Registration is { Standing: true })
            return facts.State.Says(Say.RollCall.One(standing, facts.Now));
        if (on < facts.Plan.IssuedOn || on > facts.Now.DateInVietnam())
            return facts.State.Says(Say.RollCall.PaperDayWrong(facts.Plan, facts.Now.DateInVietnam()));
        var known = standing.Paper ?? new PaperFiling(facts.Plan.Id, unitId, facts.Now, facts.State.Person.Id);
        var claimed = on?.At(_noon) is { } received && received < known.ClaimedAt ? received : known.ClaimedAt;
        if (known.ConfirmedAt is not null && claimed == known.ClaimedAt)
            return Told(facts, standing, known);
        var confirmed = known with
        {
            ClaimedAt = claimed,
            ConfirmedAt = known.ConfirmedAt ?? facts.Now,
            ConfirmedBy = known.ConfirmedBy ?? facts.State.Person.Id,
            Late = claimed >= facts.Plan.DeadlineInstant,
        };
        return Told(facts, standing, confirmed).Happened("paper.confirmed") with
        {
            Paper = new PaperChange(confirmed.PlanId, confirmed.UnitId, confirmed),
            Announcements = known.ConfirmedAt is null ? [new Announcement(ReviewTalk.People(standing), new Reply(Say.RollCall.PaperConfirmedForUnit(facts.Plan, standing.Unit.Name)))] : [],
        };
    }

    private static Standing? Unlisted(Facts facts, string unitId) => facts.Units.Find(unitId) is { Active: true, Confirmed: false } unit ? new Standing(unit) : null;

    /// <param name="confirmed">Which confirmation the button stands under.</param>
    public static Turn TakeBack(Facts facts, string unitId, string confirmed)
    {
        if (facts.Roster.FirstOrDefault(s => s.Unit.Id == unitId) is not { Registration: not { Standing: true }, Paper: { ConfirmedAt: { } at } paper } standing || Press.Moment(at) != confirmed)
            return RollCallTalk.Show(facts);
        var announced = paper.ClaimedBy.Length == 0 || paper.ClaimedBy != paper.ConfirmedBy;
        return facts.State.Says(Say.RollCall.PaperTakenBack(standing.Unit.Name, announced)).Happened("paper.unconfirmed") with
        {
            Paper = new PaperChange(paper.PlanId, paper.UnitId, announced ? paper with { ConfirmedAt = null, ConfirmedBy = null } : null),
            Announcements = [new Announcement(ReviewTalk.People(standing), new Reply(Say.RollCall.PaperTakenBackForUnit(facts.Plan, standing.Unit.Name, facts.Now)))],
        };
    }

    private static Turn Told(Facts facts, Standing standing, PaperFiling paper) => facts.State.Says(
        Say.RollCall.PaperConfirmed(standing.Unit.Name, paper),
        [new Button(Say.RollCall.PaperMistaken, Press.PaperMistaken(standing.Unit.Id, paper.ConfirmedAt!.Value))],
        [new Button(Say.Menu.RollCall, Press.Command("rollcall"))]);
}
