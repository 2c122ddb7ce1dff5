using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Ways through the form: back, skip, keep, take out, save and leave, cancel, where am I.</summary>
internal static class FormWays
{
    /// <summary>A way typed at a step: gone, or explained where it does not lead anywhere; null when the step has to read the words.</summary>
    public static Turn? Follow(Facts facts, Way way, Field? field) => way switch
    {
        Way.None or Way.Done => null,
        Way.Nothing => field is { Optional: true } && FormTalk.Refuses(facts, field, "không có") ? Clear(facts) : null,
        Way.Assent when field is null => facts.State.Dialogue.AsksToSend ? SummaryTalk.Send(facts) : FormTalk.Unclear(facts),
        Way.Assent => null,
        Way.Keep when !MayKeep(facts, field) => FormTalk.Show(facts, facts.State, Say.Nav.NothingToKeep),
        Way.Summary when facts.State.Draft is { } draft && RegistrationForm.FirstOpen(draft.Answers) is not null => FormTalk.Show(facts, facts.State, FormScreens.Sheet(facts, draft)),
        Way.Send or Way.EditList or Way.MoreList or Way.Summary when RegistrationForm.FirstOpen(FormScreens.Answers(facts.State)) is not null =>
            FormTalk.Show(facts, facts.State, Say.Nav.NotYet),
        Way.Send when field is not null || facts.State.Dialogue.PicksField => SummaryTalk.ToSummary(facts),
        _ => Go(facts, way),
    };

    public static Turn Go(Facts facts, Way way) => way switch
    {
        Way.Back => Back(facts),
        Way.Skip => Skip(facts),
        Way.Save => Save(facts),
        Way.Cancel => CancelAsk(facts),
        Way.Where => Where(facts),
        Way.Keep => Keep(facts),
        Way.Clear or Way.Nothing => Clear(facts),
        Way.Send => SummaryTalk.Send(facts),
        Way.EditList => SummaryTalk.EditList(facts),
        Way.MoreList => SummaryTalk.MoreList(facts),
        Way.Summary => SummaryTalk.ToSummary(facts),
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

    private static bool MayKeep(Facts facts, Field? field) =>
        field is null || FormScreens.Answers(facts.State).ContainsKey(field.Key) || Ticked(facts.State, field) is not null;

    private static string? Ticked(State state, Field field) =>
        field.Ticks && state.Dialogue.BegunField == field.Key && state.Dialogue.Begun is { Length: > 0 } begun ? begun : null;

    /// <summary>Leaves the answer as it stands; ticks that were not closed yet become one.</summary>
    private static Turn Keep(Facts facts)
    {
        var state = facts.State;
        if (FormScreens.Current(state) is not { } field)
            return FormTalk.Present(facts);
        if (FormScreens.Answers(state).ContainsKey(field.Key))
            return FormTalk.Show(facts, Unfocused(state).With(d => d with { Focus = Reopened.After(state, field) }));
        return Ticked(state, field) is { } ticks
            ? FormTalk.Store(facts, field, new Reading.Answered(ticks))
            : FormTalk.Show(facts, state, Say.Nav.NothingToKeep);
    }

    /// <summary>Takes an optional answer out again; where there is none it is skipped.</summary>
    private static Turn Clear(Facts facts) => FormScreens.Current(facts.State) switch
    {
        null => FormTalk.Unclear(facts),
        { Optional: true } field when facts.State.Draft is { } draft && draft.Answers.ContainsKey(field.Key) => FormTalk.Show(
            facts,
            Unfocused(facts.State) with { Draft = draft with { Answers = draft.Answers.Remove(field.Key), Version = draft.Version + 1, UpdatedAt = facts.Now } },
            Say.Nav.Cleared(field.Label)),
        { Optional: true } => FormTalk.Show(facts, Unfocused(facts.State)),
        _ => FormTalk.Show(facts, facts.State, Say.Nav.MustAnswer),
    };

    private static Turn Save(Facts facts)
    {
        var answers = FormScreens.Answers(facts.State);
        var (step, of) = RegistrationForm.Progress(answers);
        var saved = facts.State.With(d => d with { InForm = false, Focus = null, Pending = Pending.None });
        return saved.Says(Say.Nav.Saved(FormTalk.Coached(saved) is { Guided: true } coached ? RegistrationForm.Number(coached) : step, of, RegistrationForm.FirstOpen(answers) is null));
    }

    /// <param name="facts">What is known.</param>
    /// <param name="lead">What is said before the question.</param>
    public static Turn CancelAsk(Facts facts, Rich? lead = null) => facts.State.Draft is null
        ? (facts.State with { Dialogue = facts.State.Dialogue.AfterForm() }).Says(Say.Nav.NothingToCancel)
        : facts.State.With(d => d with { Pending = Pending.Cancel }).Says(
            Rich.Lines(lead ?? Rich.Empty, facts.State.Draft.Corrects is { } sent ? Say.Nav.CorrectionDropAsk(sent) : Say.Nav.CancelAsk),
            [new Button(Say.Nav.CancelYes, Press.Yes(Pending.Cancel), Tone.Stop), new Button(Say.Nav.CancelNo, Press.No(Pending.Cancel))]);

    private static Turn Where(Facts facts)
    {
        var answers = FormScreens.Answers(facts.State);
        var done = RegistrationForm.All.Where(f => answers.ContainsKey(f.Key)).Select(f => f.Label).ToList();
        return FormTalk.Show(facts, facts.State, FormScreens.Current(facts.State) is { } field
            ? Say.Nav.At(RegistrationForm.Number(field), RegistrationForm.Guided.Count, field.Label, done)
            : Say.Nav.AtSummary(RegistrationForm.Guided.Count));
    }

    private static State Unfocused(State state) => state.With(d => d with { Focus = null, Begun = null, BegunField = null });
}
