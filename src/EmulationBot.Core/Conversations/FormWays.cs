using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Ways through the form: back, skip, keep, save and leave, cancel, where am I.</summary>
internal static class FormWays
{
    public static Turn Go(Facts facts, Way way) => way switch
    {
        Way.Back => Back(facts),
        Way.Skip => Skip(facts),
        Way.Save => Save(facts),
        Way.Cancel => CancelAsk(facts),
        Way.Where => Where(facts),
        Way.Keep => Keep(facts),
        Way.Send => SummaryTalk.Send(facts),
        Way.EditList => SummaryTalk.EditList(facts),
        Way.MoreList => SummaryTalk.MoreList(facts),
        _ => FormTalk.Present(facts),
    };

    public static Turn Cancelled(Facts facts) =>
        (facts.State with { Draft = null, Dialogue = facts.State.Dialogue.AfterForm() }).Says(facts.State.Draft?.Corrects is { } kept ? Say.Nav.CorrectionDropped(kept) : Say.Nav.Cancelled).Happened("draft.cancelled");

    private static Turn Back(Facts facts)
    {
        var field = FormScreens.Current(facts.State);
        if (field is { Optional: true })
            return FormTalk.Show(facts, Unfocused(facts.State));
        return RegistrationForm.Before(field) is { } before ? FormTalk.Edit(facts, before) : FormTalk.Show(facts, facts.State, Say.Nav.FirstStep);
    }

    private static Turn Skip(Facts facts) => FormScreens.Current(facts.State) switch
    {
        null => FormTalk.Present(facts),
        { Optional: true } => FormTalk.Show(facts, Unfocused(facts.State)),
        var field when FormScreens.Answers(facts.State).ContainsKey(field.Key) => FormTalk.Show(facts, Unfocused(facts.State)),
        _ => FormTalk.Show(facts, facts.State, Say.Nav.MustAnswer),
    };

    /// <summary>Keeps what was begun as it is, or leaves the present answer unchanged.</summary>
    private static Turn Keep(Facts facts)
    {
        var state = facts.State;
        if (FormScreens.Current(state) is not { } field)
            return FormTalk.Present(facts);
        if (state.Dialogue.BegunField == field.Key && state.Dialogue.Begun is { Length: > 0 } begun)
            return FormTalk.Store(facts, field, new Reading.Answered(begun));
        return FormScreens.Answers(state).ContainsKey(field.Key) ? FormTalk.Show(facts, Unfocused(state)) : FormTalk.Show(facts, state, Say.Nav.MustAnswer);
    }

    private static Turn Save(Facts facts)
    {
        var answers = FormScreens.Answers(facts.State);
        var (step, of) = RegistrationForm.Progress(answers);
        var saved = facts.State.With(d => d with { InForm = false, Focus = null, Pending = Pending.None });
        return saved.Says(new Reply(Say.Nav.Saved(step, of, RegistrationForm.FirstOpen(answers) is null)) { Keyboard = Leaving(facts) });
    }

    private static Turn CancelAsk(Facts facts) => facts.State.Draft is null
        ? (facts.State with { Dialogue = facts.State.Dialogue.AfterForm() }).Says(Say.Nav.NothingToCancel)
        : facts.State.With(d => d with { Pending = Pending.Cancel }).Says(
            facts.State.Draft.Corrects is { } sent ? Say.Nav.CorrectionDropAsk(sent) : Say.Nav.CancelAsk,
            [new Button(Say.Nav.CancelYes, Press.Yes, Tone.Stop), new Button(Say.Nav.CancelNo, Press.No)]);

    private static Turn Where(Facts facts)
    {
        var answers = FormScreens.Answers(facts.State);
        var done = RegistrationForm.All.Where(f => answers.ContainsKey(f.Key)).Select(f => f.Label).ToList();
        return FormTalk.Show(facts, facts.State, FormScreens.Current(facts.State) is { } field
            ? Say.Nav.At(RegistrationForm.Number(field), RegistrationForm.Guided.Count, field.Label, done)
            : Say.Nav.AtSummary(RegistrationForm.Guided.Count));
    }

    private static Keyboard Leaving(Facts facts) =>
        FormScreens.Current(facts.State) is { Phone: true } ? Keyboard.Remove : Keyboard.Unchanged;

    private static State Unfocused(State state) => state.With(d => d with { Focus = null, Begun = null, BegunField = null });
}
