using System.Collections.Immutable;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// One registration as a reviewer reads it: where it stands, what was changed, every answer, what the numbers do not meet
/// and the notes. Names of individuals do not travel through the chat; they are counted (domain sheet, 7.1).
/// </summary>
internal static class ReviewCard
{
    public static Rich Of(Facts facts, Standing standing)
    {
        var registration = standing.Registration!;
        var context = new FieldContext(facts.Plan, standing.Unit, registration.Answers);
        return Rich.Paragraphs(
            Rich.Lines(
                Say.Review.Progress(Seen(facts), facts.Roster.Count(s => s.Registration is { State: not RegistrationState.Withdrawn })),
                Say.Registered.Standing(facts.Plan, standing.Unit.Name, registration)),
            Rich.Lines([.. registration.Review.Changes(registration.Answers).Select(c => Say.Review.Changed(c.Field.Label, ReviewedAnswer.Shown(c.Field, c.Old, context), ReviewedAnswer.Shown(c.Field, c.New, context)))]),
            Rich.Lines(RegistrationForm.All.Where(f => registration.Answers.ContainsKey(f.Key))
                .Select(f => Say.Summary.Line(RegistrationForm.Number(f), f.Label, ReviewedAnswer.Shown(f, registration.Answers[f.Key], context)))),
            Rich.Lines(RatioWarnings.Of(registration.Answers)),
            Rich.Lines([.. registration.Review.Notes.Select(Say.Review.NoteLine)]));
    }

    private static int Seen(Facts facts) =>
        facts.Roster.Count(s => s.Registration is { State: not RegistrationState.Withdrawn } sent && !sent.Waits());
}
