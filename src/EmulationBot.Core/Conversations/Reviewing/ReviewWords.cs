using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Words a reviewer types where a reason, a note or the minutes are waited for, or instead of a button.</summary>
internal static class ReviewWords
{
    public static Turn Take(Facts facts, string text)
    {
        var reviewing = facts.State.Dialogue.Reviewing!;
        if (reviewing is { Step: ReviewStep.Minutes, Council: { } council })
            return CouncilTalk.Confirm(facts, reviewing, council, text);
        var way = Conversations.Typed.WayOf(text);
        if (way is Way.Cancel or Way.Save)
            return ReviewTalk.Next(facts);
        if (reviewing.Step is ReviewStep.Minutes)
            return CouncilTalk.Read(facts, reviewing, text);
        if (ReviewTalk.Reviewable(facts, reviewing.UnitId!) is not { } standing)
            return ReviewTalk.Gone(facts);
        if (standing.Registration!.Revision != reviewing.Revision)
            return ReviewTalk.Stale(facts, standing);
        if (reviewing.Step is ReviewStep.Missing)
            return ReturnTalk.Read(facts, standing, text)
                ?? UnitsAsked.Any(facts with { State = facts.State.With(d => d with { Reviewing = null }) }, text)
                ?? ReturnTalk.Pick(facts, standing, Say.Review.UnreadMissing);
        return reviewing.Step is ReviewStep.Reason && RegistrationForm.Find(reviewing.FieldKey) is { } field
            ? ReturnTalk.Typed(facts, standing, field, text)
            : text.Trim().Length > ReviewDecision.LongestNote ? facts.State.Says(Say.Review.BadReason(ReviewDecision.LongestNote), [ReviewTalk.Leave(standing)])
            : ReviewTalk.Note(facts, standing, text.Trim());
    }

    /// <summary>The Council's buttons, typed under the list of units; null for anything else.</summary>
    public static Turn? OnCard(Facts facts, string text) =>
        facts.State is { Person.Reviews: true, Dialogue.Reviewing.Step: ReviewStep.Ticking } && CouncilTalk.Named(text) is { } act ? CouncilTalk.Act(facts, act) : null;
}
