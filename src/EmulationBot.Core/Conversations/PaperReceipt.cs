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
    /// <param name="on">The day on which it was received; null leaves it at what is known.</param>
    public static Turn Confirm(Facts facts, string unitId, DateOnly? on = null)
    {
        if (facts.Roster.FirstOrDefault(s => s.Unit.Id == unitId) is not { } standing)
            return RollCallTalk.Show(facts);
        if (standing.Registration is { Standing: true })
            return facts.State.Says(Say.RollCall.One(standing, facts.Now));
        if (standing.Paper is { ConfirmedAt: not null } known)
            return Told(facts, standing, known);
        if (on < facts.Plan.IssuedOn || on > facts.Now.DateInVietnam())
            return facts.State.Says(Say.RollCall.PaperDayWrong(facts.Plan, facts.Now.DateInVietnam()));
        var paper = standing.Paper ?? new PaperFiling(facts.Plan.Id, unitId, facts.Now, facts.State.Person.Id) { Late = facts.Now >= facts.Plan.DeadlineInstant };
        var confirmed = paper with
        {
            ConfirmedAt = facts.Now,
            ConfirmedBy = facts.State.Person.Id,
            Late = on is { } day ? day > facts.Plan.Deadline : paper.Late,
        };
        return Told(facts, standing, confirmed).Happened("paper.confirmed") with
        {
            Paper = new PaperChange(confirmed.PlanId, confirmed.UnitId, confirmed),
            Announcements = [new Announcement(ReviewTalk.People(standing), new Reply(Say.RollCall.PaperConfirmedForUnit(facts.Plan, standing.Unit.Name)))],
        };
    }

    public static Turn TakeBack(Facts facts, string unitId)
    {
        if (facts.Roster.FirstOrDefault(s => s.Unit.Id == unitId) is not { Paper: { ConfirmedAt: not null } paper } standing)
            return RollCallTalk.Show(facts);
        var announced = paper.ClaimedBy != paper.ConfirmedBy;
        return facts.State.Says(Say.RollCall.PaperTakenBack(standing.Unit.Name, announced)).Happened("paper.unconfirmed") with
        {
            Paper = new PaperChange(paper.PlanId, paper.UnitId, announced ? paper with { ConfirmedAt = null, ConfirmedBy = null } : null),
            Announcements = [new Announcement(ReviewTalk.People(standing), new Reply(Say.RollCall.PaperTakenBackForUnit(facts.Plan, standing.Unit.Name, facts.Now)))],
        };
    }

    private static Turn Told(Facts facts, Standing standing, PaperFiling paper) => facts.State.Says(
        Say.RollCall.PaperConfirmed(standing.Unit.Name, paper),
        [new Button(Say.RollCall.PaperMistaken, Press.PaperMistaken(standing.Unit.Id))],
        [new Button(Say.Menu.RollCall, Press.Command("rollcall"))]);
}
