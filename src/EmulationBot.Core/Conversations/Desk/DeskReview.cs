using EmulationBot.Core.Calendars;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Acts on registrations, by the steps and in the words of the chat. On an older revision nothing happens.</summary>
internal static class DeskReview
{
    public static Turn Decide(Facts facts, DeskAct act) => act switch
    {
        DeskAct.Open open => ReviewTalk.Reviewable(facts, open.Unit) is { } standing ? Received(facts, standing) : ReviewTalk.Gone(facts),
        DeskAct.Complete complete => On(facts, complete.Unit, complete.Revision, s => Done(facts, s, ReviewDecision.Complete(facts, s))),
        DeskAct.Return asked => On(facts, asked.Unit, asked.Revision, s => Return(facts, s, asked)),
        DeskAct.Note note => On(facts, note.Unit, note.Revision, s => Note(facts, s, note.Text.Trim())),
        DeskAct.ToldByHand told => On(facts, told.Unit, told.Revision, s => Told(facts, s)),
        _ => ReviewTalk.Gone(facts),
    };

    public static Turn Council(Facts facts, DeskAct.Council act)
    {
        if (act.Units.Count == 0)
            return facts.State.Says(Say.Desk.NothingTicked);
        if (Minutes.Read($"{act.Minutes} ngày {act.Date?.Written()}", facts.Plan.IssuedOn, facts.Now.DateInVietnam()) is not ({ } number, { } date))
            return facts.State.Says(Say.Review.BadMinutes(facts.Plan.IssuedOn, facts.Now.DateInVietnam()));
        var ticked = new Reviewing(ReviewStep.Ticking) { Ticked = [.. act.Units.Keys.Order(StringComparer.Ordinal)], Seen = act.Units };
        return CouncilTalk.Save(facts with { State = facts.State.With(d => d with { Reviewing = ticked }) }, ticked, new CouncilDecision(act.Agreed, number, date));
    }

    private static Turn On(Facts facts, string unit, int revision, Func<Standing, Turn> act) => ReviewTalk.Reviewable(facts, unit) switch
    {
        null => ReviewTalk.Gone(facts),
        { } standing when standing.Registration!.Revision != revision => Stale(facts, standing),
        { } standing => act(standing),
    };

    private static Turn Received(Facts facts, Standing standing) =>
        ReviewSteps.Received(standing.Registration!, ReviewTalk.By(facts), facts.Now) is { } opened ? facts.State.Says([]) with { Reviewed = [opened] } : facts.State.Says([]);

    private static Turn Return(Facts facts, Standing standing, DeskAct.Return asked)
    {
        var (why, until) = (asked.Reason.Trim(), asked.Until ?? ReturnTalk.Until(facts));
        if (RegistrationForm.Find(asked.Field) is not { Key: not Fields.Unit } field)
            return facts.State.Says(Say.Review.WhichField(standing.Unit.Name));
        if (why.Length is < ReviewDecision.ShortestReason or > ReviewDecision.LongestReason)
            return facts.State.Says(Say.Review.BadReason(ReviewDecision.LongestReason));
        return until < facts.Now.DateInVietnam()
            ? facts.State.Says(Say.Desk.DatePassed(until))
            : Done(facts, standing, ReviewDecision.Return(facts, standing, field, why, until));
    }

    private static Turn Note(Facts facts, Standing standing, string text) => text.Length is < ReviewDecision.ShortestReason or > ReviewDecision.LongestNote
        ? facts.State.Says(Say.Review.BadReason(ReviewDecision.LongestNote))
        : facts.State.Says(Say.Review.Noted) with { Reviewed = [ReviewDecision.Note(facts, standing, text)] };

    private static Turn Told(Facts facts, Standing standing) => ReviewSteps.Notified(standing.Registration!, facts.Now, facts.Now) is { } told
        ? facts.State.Says(Say.Desk.Told(standing.Unit.Name)) with { Reviewed = [told] }
        : Stale(facts, standing);

    private static Turn Done(Facts facts, Standing standing, ReviewDecision? decision) => decision is null
        ? Stale(facts, standing)
        : decision.On(facts.State.Says(decision.Lead(standing)), standing);

    private static Turn Stale(Facts facts, Standing standing) => facts.State.Says(Say.Review.Stale(standing.Unit.Name, standing.Registration!));
}
