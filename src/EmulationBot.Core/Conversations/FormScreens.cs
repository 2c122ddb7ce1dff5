using System.Collections.Immutable;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>What the form looks like: one step, or the summary of everything.</summary>
internal static class FormScreens
{
    /// <summary>The present step, or the summary when nothing is open. <paramref name="lead"/> stands above it.</summary>
    public static Reply Present(Facts facts, State state, Rich? lead = null) =>
        Current(state) is { } field ? Step(facts, state, field, lead) : Summary(facts, state, lead);

    /// <summary>The field looked at: the one chosen by the person, or the first guided one without an answer; null at the summary.</summary>
    public static Field? Current(State state) =>
        RegistrationForm.Find(state.Dialogue.Focus) ?? RegistrationForm.FirstOpen(Answers(state));

    public static ImmutableDictionary<string, string> Answers(State state) =>
        state.Draft?.Answers ?? ImmutableDictionary<string, string>.Empty;

    public static FieldContext Context(Facts facts, State state, Field? field = null) => new(facts.Plan, facts.Unit!, Answers(state))
    {
        Begun = field is not null && state.Dialogue.BegunField == field.Key ? state.Dialogue.Begun : null,
    };

    /// <summary>The fields to pick from, two a row.</summary>
    public static Reply Pick(Rich text, IEnumerable<Field> fields) => Reply.With(
        text,
        [
            .. fields.Select(f => new Button($"{RegistrationForm.Number(f)}. {f.Label}", Press.Edit(f.Key))).Chunk(2),
            [new Button(Say.Nav.ToSummary, Press.Summary)],
        ]);

    private static Reply Step(Facts facts, State state, Field field, Rich? lead)
    {
        var context = Context(facts, state, field);
        var answered = context.Answer(field.Key);
        var text = Rich.Paragraphs(
            lead ?? Rich.Empty,
            Reopened.Why(state, field) ?? Rich.Empty,
            Rich.Lines(Heading(field), answered is null ? Rich.Empty : Say.Nav.Now(field.Show(answered, context)), field.Ask(context)));
        return Reply.With(text, [.. Choices(field, context), .. state.Reusable is null ? [] : new[] { new[] { StandingTalk.ReuseButton } }, .. Navigation(field, context)]) with
        {
            Keyboard = field.Phone ? Keyboard.AskContact : Keyboard.Unchanged,
            ExpectsNumber = field.Number,
        };
    }

    private static Rich Heading(Field field) => field.Guided
        ? Say.Nav.Step(RegistrationForm.Number(field), RegistrationForm.Guided.Count, field.Label)
        : Say.Nav.Extra(field.Label);

    private static IEnumerable<IReadOnlyList<Button>> Choices(Field field, FieldContext context)
    {
        var buttons = field.Choices(context).Select(c => new Button(c.Caption, Press.Choose(field.Key, c.Code), c.Code is "done" or "ok" ? Tone.Go : Tone.Plain)).ToList();
        return field.Ticks
            ? [.. buttons.SkipLast(2).Select(b => new[] { b }), [.. buttons.TakeLast(2)]]
            : buttons.Select(b => new[] { b });
    }

    private static IEnumerable<IReadOnlyList<Button>> Navigation(Field field, FieldContext context)
    {
        if (context.Answer(field.Key) is not null)
            yield return field.Optional ? [new Button(Say.Nav.Keep, Press.Keep), new Button(Say.Nav.Clear, Press.Clear)] : [new Button(Say.Nav.Keep, Press.Keep)];
        else if (field.Optional)
            yield return [new Button(Say.Nav.Skip, Press.Skip)];
        yield return RegistrationForm.Before(field) is null
            ? [new Button(Say.Nav.Save, Press.Save)]
            : [new Button(Say.Nav.Back, Press.Back), new Button(Say.Nav.Save, Press.Save)];
        yield return [new Button(Say.Nav.Where, Press.Where), new Button(Say.Nav.Cancel, Press.Cancel)];
    }

    private static Reply Summary(Facts facts, State state, Rich? lead)
    {
        var draft = state.Draft!;
        return Reply.With(
            Rich.Paragraphs(lead ?? Rich.Empty, Sheet(facts, draft), Rich.Lines(RatioWarnings.Of(draft.Answers)), state.Person.Sends ? Say.Summary.Consent : Say.Presenting.Consent),
            [new Button(Confirm(state), Press.Confirm(state.Person, draft), Tone.Go)],
            [new Button(Say.Summary.EditOne, Press.EditList), .. state.Registration?.State == RegistrationState.Returned ? [] : new[] { new Button(Say.Summary.More, Press.MoreList) }],
            [new Button(Say.Nav.Save, Press.Save), new Button(Say.Nav.Cancel, Press.Cancel, Tone.Stop)]);
    }

    /// <summary>The caption of the confirmation under the summary.</summary>
    public static string Confirm(State state) => state switch
    {
        { Person.Sends: false } => Say.Presenting.Button,
        { Draft.Corrects: null } => Say.Summary.Send,
        _ => Say.Summary.SendAgain,
    };

    /// <summary>Every answer under the title of the draft.</summary>
    public static Rich Sheet(Facts facts, Draft draft) => Rich.Lines(
        [Say.Summary.Title(facts.Plan, draft.Corrects), .. Lines(draft.Answers, new FieldContext(facts.Plan, facts.Unit!, draft.Answers))]);

    /// <summary>Every answered field, numbered as in the form.</summary>
    public static IEnumerable<Rich> Lines(ImmutableDictionary<string, string> answers, FieldContext context) =>
        RegistrationForm.All
            .Where(f => answers.ContainsKey(f.Key))
            .Select(f => Say.Summary.Line(RegistrationForm.Number(f), f.Label, f.Show(answers[f.Key], context)));
}
