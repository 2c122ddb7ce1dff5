using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>A returned registration as its unit sees it: only what was asked for is open, one field after the other, with the reason above.</summary>
internal static class Reopened
{
    public static bool MayChange(State state, string field) =>
        Returns(state) is not { Count: > 0 } returns || returns.Any(r => r.FieldKey == field);

    /// <summary>Why the field was returned; null when it was not.</summary>
    public static Rich? Why(State state, Field field) =>
        Returns(state).FirstOrDefault(r => r.FieldKey == field.Key) is { } asked ? Say.Review.Wanted(asked) : null;

    /// <summary>The first field asked for whose answer is still what was sent; null when there is none.</summary>
    public static string? First(State state) =>
        Returns(state).FirstOrDefault(r => IsAsSent(state, r))?.FieldKey;

    /// <summary>The first field asked for; null when everything may be changed.</summary>
    public static string? Open(State state) => Returns(state) is [var first, ..] ? first.FieldKey : null;

    /// <summary>The first field asked for, when none of them is other than it was sent; null when one is, or none was asked for.</summary>
    public static string? Unchanged(State state) => Returns(state) is [var first, ..] returns && returns.All(r => IsAsSent(state, r)) ? first.FieldKey : null;

    /// <summary>The version that stands already with every answer of the draft; null when something is other than it was sent.</summary>
    public static int? SameAsSent(State state) =>
        state is { Draft.Answers: var answers, Registration: { State: not RegistrationState.Withdrawn } sent }
        && answers.Count == sent.Answers.Count && answers.All(answer => sent.Answers.GetValueOrDefault(answer.Key) == answer.Value)
            ? sent.Version
            : null;

    /// <summary>The field asked for after this one.</summary>
    public static string? After(State state, Field field) =>
        Returns(state).SkipWhile(r => r.FieldKey != field.Key).Skip(1).FirstOrDefault()?.FieldKey;

    public static Turn Refused(Facts facts) => FormTalk.Show(
        facts, facts.State, Say.Review.OnlyReturned(Returns(facts.State).Select(r => RegistrationForm.Find(r.FieldKey)?.Label ?? r.FieldKey)));

    private static bool IsAsSent(State state, FieldReturn asked) =>
        state.Draft?.Answers.GetValueOrDefault(asked.FieldKey) == state.Registration!.Answers.GetValueOrDefault(asked.FieldKey);

    private static IReadOnlyList<FieldReturn> Returns(State state) =>
        state.Registration is { State: RegistrationState.Returned } returned ? returned.Review.Returns : [];
}
