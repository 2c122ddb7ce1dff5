using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Words a reviewer types where a reason, a note or the minutes are waited for.</summary>
internal static class ReviewWords
{
    public static Turn Take(Facts facts, string text)
    {
        var reviewing = facts.State.Dialogue.Reviewing!;
        var way = Conversations.Typed.WayOf(text);
        if (way is Way.Cancel or Way.Save)
            return ReviewTalk.Next(facts);
        if (reviewing.Step is ReviewStep.Minutes)
            return CouncilTalk.Read(facts, reviewing, text);
        if (ReviewTalk.Reviewable(facts, reviewing.UnitId!) is not { } standing)
            return ReviewTalk.Gone(facts);
        if (standing.Registration!.Revision != reviewing.Revision)
            return ReviewTalk.Stale(facts, standing);
        return reviewing.Step is ReviewStep.Reason && RegistrationForm.Find(reviewing.FieldKey) is { } field
            ? ReturnTalk.Typed(facts, standing, field, text)
            : text.Trim().Length > ReviewDecision.LongestNote ? facts.State.Says(Say.Review.BadReason(ReviewDecision.LongestNote), [ReviewTalk.Leave(standing)])
            : ReviewTalk.Note(facts, standing, text.Trim());
    }
}
