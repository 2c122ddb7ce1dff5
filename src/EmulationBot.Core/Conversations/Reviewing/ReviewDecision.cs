using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// What a reviewer decided of one registration, wherever he did: in the chat or at the desk. Null of each where the registration
/// has no such step.
/// </summary>
/// <param name="After">The registration after it.</param>
/// <param name="Done">Said to the reviewer.</param>
/// <param name="ToUnit">Told to the people of the unit.</param>
internal sealed record ReviewDecision(Registration After, Rich Done, Reply ToUnit)
{
    public const int ShortestReason = 5;
    public const int LongestReason = 500;
    public const int LongestNote = 1000;

    public static ReviewDecision? Complete(Facts facts, Standing standing) =>
        ReviewSteps.Complete(standing.Registration!, ReviewTalk.By(facts), facts.Now) is { } complete
            ? new(complete, Say.Review.Completed(standing.Unit.Name), Say.Review.CompleteForUnit(facts.Plan, standing.Unit.Name))
            : null;

    public static ReviewDecision? Return(Facts facts, Standing standing, Field field, string why, DateOnly until)
    {
        var asked = new FieldReturn(field.Key, why, until);
        return ReviewSteps.Returned(standing.Registration!, asked, ReviewTalk.By(facts), facts.Now) is { } returned
            ? new(returned, Say.Review.Returned(standing.Unit.Name, field.Label, until), Say.Review.ReturnForUnit(facts.Plan, standing.Unit.Name, field.Label, asked))
            : null;
    }

    /// <summary>A note among reviewers; writing one is receiving the registration.</summary>
    public static Registration Note(Facts facts, Standing standing, string text)
    {
        var registration = ReviewSteps.Received(standing.Registration!, ReviewTalk.By(facts), facts.Now) ?? standing.Registration!;
        return registration with { Review = registration.Review with { Notes = [.. registration.Review.Notes, new ReviewNote(ReviewTalk.By(facts), facts.Now, text)] } };
    }

    /// <summary>What the reviewer hears: whether somebody of the unit can be told.</summary>
    public Rich Lead(Standing standing) => ReviewTalk.NobodyHears(standing) ? Rich.Lines(Done, Say.Review.NobodyToTell) : Done;

    public Turn On(Turn turn, Standing standing) => turn with
    {
        Reviewed = [After, .. turn.Reviewed],
        Announcements = [.. turn.Announcements, new Announcement(ReviewTalk.People(standing), ToUnit)],
    };
}
