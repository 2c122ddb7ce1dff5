using System.Collections.Immutable;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Opening the form, answering its questions and moving about in it.</summary>
internal static class FormTalk
{
    public const int LongestMessage = 3000;

    /// <summary>"đăng ký": begins, resumes, or shows what the unit has sent already.</summary>
    public static Turn Open(Facts facts)
    {
        var state = facts.State;
        if (facts.Unit is not { } unit)
            return PairingTalk.NeedsCode(facts);
        if (state.Registration is { Standing: true } && state.Draft is null)
            return StandingTalk.Status(facts);
        var opened = state.Draft is null && state.Registration is { State: RegistrationState.Returned } returned ? StartingFrom(state, returned, facts.Now) : state;
        var lead = state.Draft is { } draft ? Say.Nav.Resumed(draft.UpdatedAt) : opened.Draft is not null ? null : Say.Nav.Opening(unit.Name, facts.Plan, facts.Now);
        return Show(facts, opened.With(d => d with { InForm = true, Focus = Reopened.First(opened) ?? Coached(opened)?.Key, Pending = Pending.None }), lead);
    }

    /// <summary>A draft that starts from what was sent, for a new version; what was withdrawn is begun anew, not corrected.</summary>
    public static State StartingFrom(State state, Registration sent, DateTimeOffset now) => state with
    {
        Draft = new Draft(sent.PlanId, sent.UnitId)
        {
            Answers = sent.Answers,
            Corrects = sent.State == RegistrationState.Withdrawn ? null : sent.Version,
            StartedAt = now,
            UpdatedAt = now,
        },
    };

    /// <summary>The field whose answer was to be made better when the person left, and stands as it was; null when there is none.</summary>
    public static Field? Coached(State state) =>
        state.Dialogue is { BegunField: { } key, Begun: { } weak }
        && RegistrationForm.Find(key) is { Ticks: false } field
        && FormScreens.Answers(state).GetValueOrDefault(key) is { } stored
        && weak.Split('\n').All(stored.Split('\n').Contains)
            ? field
            : null;

    public static bool IsOpen(Facts facts) => facts.State.Dialogue.InForm && facts.Unit is not null;

    /// <summary>Somebody of the unit has sent while this person was still filling in.</summary>
    public static bool SentMeanwhile(Facts facts) => facts.State is { Draft: null, Registration.Standing: true };

    /// <summary>Something said in the middle of the form: said, and the pending step repeated below it.</summary>
    public static Turn Aside(Facts facts, Turn turn) =>
        IsOpen(facts) && turn.Next.Dialogue.InForm && turn.Next.Dialogue.Pending is Pending.None
            ? turn with { Replies = [.. turn.Replies, FormScreens.Present(facts, turn.Next)] }
            : turn;

    public static Turn Show(Facts facts, State state, Rich? lead = null) => state.Says(FormScreens.Present(facts, state, lead));

    /// <summary>Words typed while the form is open, read as the answer to the present field.</summary>
    public static Turn Answer(Facts facts, string text)
    {
        var state = facts.State;
        if (text.Length > LongestMessage)
            return Show(facts, state, Say.Nav.TooLongMessage(text.Length));
        return FormScreens.Current(state) is { } field ? Take(facts, field, Read(facts, field, text)) : Unclear(facts);
    }

    /// <summary>
    /// Words for the step that was on the screen, when somebody else of the unit has answered it or gone on: they are read by no other
    /// step. Null while that step is still asked.
    /// </summary>
    public static Turn? MovedOn(Facts facts, string text)
    {
        var state = facts.State;
        if (RegistrationForm.Find(state.Dialogue.Step) is not { } seen || FormScreens.Current(state) == seen)
            return null;
        return FormScreens.Answers(state).ContainsKey(seen.Key) && Reopened.MayChange(state, seen.Key)
            ? Show(facts, Edit(facts, seen).Next, Say.Nav.AnsweredMeanwhile(seen.Label, text))
            : Show(facts, state, Say.Nav.MovedMeanwhile(text));
    }

    /// <summary>The summary again, with what can be done there.</summary>
    public static Turn Unclear(Facts facts) =>
        Show(facts, facts.State, Say.Nav.NotUnderstoodAtSummary(
            FormScreens.Confirm(facts.State), facts.State.Person.Sends, RegistrationForm.Number(RegistrationForm.Find(Reopened.Open(facts.State)) ?? RegistrationForm.Find(Fields.Phone)!)));

    /// <summary>What the field makes of the words; a question by its shape, and what puts off, is an answer to no field.</summary>
    public static Reading Read(Facts facts, Field field, string text) =>
        !field.Plainly(text) && QuestionShape.Asks(text) ? new Reading.Refused(Say.Form.SoundsAsked)
        : !field.Plainly(text) && WordsReading.PutsOff(text) ? new Reading.Refused(Say.Form.NoAnswer)
        : field.Read(text, FormScreens.Context(facts, facts.State, field));

    /// <summary>Whether the words are no answer to the present step.</summary>
    public static bool Refuses(Facts facts, Field? field, string text) =>
        text.Length <= LongestMessage
        && (field is null || Read(facts, field, text) is Reading.Refused);

    /// <summary>A choice pressed. One made for a step that has passed shows the present step.</summary>
    public static Turn Choose(Facts facts, string key, string code)
    {
        var state = facts.State;
        if (!state.Dialogue.InForm || FormScreens.Current(state) is not { } field || field.Key != key)
            return Present(facts);
        var context = FormScreens.Context(facts, state, field);
        if (field.Choices(context).FirstOrDefault(c => c.Code == code) is not { } choice)
            return Present(facts);
        return Take(facts, field, field.Ticks ? MovementReading.Press(choice, context) : new Reading.Answered(choice.Value));
    }

    /// <summary>Where the person is: the open form, or how to open it.</summary>
    public static Turn Present(Facts facts) =>
        facts.State.Dialogue.InForm && facts.State is { Registration: null or { Standing: false } } or { Draft: not null }
            ? Show(facts, facts.State)
            : Open(facts);

    /// <summary>A file sent while the form is open.</summary>
    public static Turn Attach(Facts facts, Content.Attachment file) =>
        FormScreens.Current(facts.State) is { File: true } field
            ? Take(facts, field, FileReading.Read(file.Id, file.Name, file.Size))
            : Show(facts, facts.State, Say.Nav.NoFileHere);

    /// <summary>A contact card sent while the form is open.</summary>
    public static Turn Contact(Facts facts, Content.Contact contact) => FormScreens.Current(facts.State) is not { Phone: true } field
        ? Show(facts, facts.State, Say.Nav.KindLine)
        : contact.Own
            ? Take(facts, field, field.Read(contact.Phone, FormScreens.Context(facts, facts.State, field)))
            : Show(facts, facts.State, Say.Form.PhoneOfAnother);

    /// <summary>"bỏ phong trào 3", "bỏ chỉ tiêu 2", another target: said at another step than theirs.</summary>
    public static Turn Change(Facts facts, string key, string text)
    {
        var field = RegistrationForm.Find(key)!;
        if (!Reopened.MayChange(facts.State, field.Key))
            return Reopened.Refused(facts);
        var elsewhere = FormScreens.Current(facts.State) != field;
        return field.Read(text, FormScreens.Context(facts, facts.State, field)) switch
        {
            Reading.Begun { Value.Length: > 0 } begun => Store(facts, field, new Reading.Answered(begun.Value), keepPlace: elsewhere),
            Reading.Answered answered => Store(facts, field, answered, keepPlace: elsewhere),
            Reading.Coached coached => Store(facts, field, new Reading.Answered(coached.Value), keepPlace: elsewhere),
            Reading.Refused refused => Show(facts, facts.State, refused.Why),
            _ => Show(facts, facts.State, Say.Form.MovementsNone),
        };
    }

    /// <summary>"sửa 6: …": the field as it is to be from now on; what it cannot take opens it.</summary>
    public static Turn Replace(Facts facts, Field named, string value)
    {
        if (!Reopened.MayChange(facts.State, named.Key))
            return Reopened.Refused(facts);
        if (Anew(facts, named, value) is Reading.Answered answered)
            return Store(facts, named, answered, keepPlace: FormScreens.Current(facts.State) is { } current && current != named);
        var opened = facts with { State = Edit(facts, named).Next };
        return Take(opened, named, Anew(opened, named, value));
    }

    /// <summary>"Bổ sung 2 phòng học" in the place of what was there is no addition to it.</summary>
    private static Reading Anew(Facts facts, Field field, string value) => field.Key is not (Fields.Targets or Fields.Measures) || QuestionShape.Asks(value)
        ? Read(facts, field, value)
        : field.Read(value, FormScreens.Context(facts, facts.State, field) with { Answers = FormScreens.Answers(facts.State).Remove(field.Key) });

    /// <summary>Opens one field for correction, from the summary or from any step.</summary>
    public static Turn Edit(Facts facts, Field field) => !Reopened.MayChange(facts.State, field.Key) ? Reopened.Refused(facts)
        : Show(facts, facts.State.With(d => d with { InForm = true, Focus = field.Key, Begun = null, BegunField = null, Pending = Pending.None }));

    /// <summary>"sửa 4": opens the field; one that is asked later is explained.</summary>
    public static Turn Correct(Facts facts, Field named) =>
        named.Optional || FormScreens.Answers(facts.State).ContainsKey(named.Key) ? Edit(facts, named)
        : named == FormScreens.Current(facts.State) ? Show(facts, facts.State)
        : Show(facts, facts.State, Say.Nav.NotYetAsked(RegistrationForm.Number(named), named.Label));

    private static Turn Take(Facts facts, Field field, Reading reading) => reading switch
    {
        Reading.Answered answered => Store(facts, field, answered),
        Reading.Coached coached => Coach(facts, field, coached),
        Reading.Begun begun => Show(facts, facts.State.With(d => d with { Begun = begun.Value, BegunField = field.Key }), begun.Note),
        Reading.Refused refused => Show(facts, facts.State, refused.Why),
        _ => Present(facts),
    };

    public static Turn Store(Facts facts, Field field, Reading.Answered answered, bool keepPlace = false)
    {
        var saved = Saved(facts, Values(facts, field, answered));
        return Shown(facts, keepPlace ? saved : saved.With(d => d with { Focus = Reopened.After(saved, field), Begun = null, BegunField = null }), field, answered);
    }

    private static Turn Coach(Facts facts, Field field, Reading.Coached coached) => Show(
        facts,
        Saved(facts, Values(facts, field, new Reading.Answered(coached.Value))).With(d => d with { Focus = field.Key, Begun = coached.Weak, BegunField = field.Key }),
        coached.Advice);

    private static ImmutableDictionary<string, string> Values(Facts facts, Field field, Reading.Answered answered) =>
        ImmutableDictionary.CreateRange(answered.Also.Where(also => Reopened.MayChange(facts.State, also.Key))).SetItem(field.Key, answered.Value);

    /// <summary>The draft, begun with this if there is none, with these answers by field key.</summary>
    public static State Saved(Facts facts, ImmutableDictionary<string, string> values)
    {
        var draft = facts.State.Draft ?? new Draft(facts.Plan.Id, facts.Unit!.Id) { StartedAt = facts.Now };
        return facts.State with { Draft = draft with { Answers = draft.Answers.SetItems(values), Version = draft.Version + 1, UpdatedAt = facts.Now } };
    }

    /// <summary>"Đã ghi …" for each of the fields, in the order of the form.</summary>
    public static Rich Noted(Facts facts, State next, IReadOnlyCollection<string> keys)
    {
        var context = FormScreens.Context(facts, next);
        return Rich.Lines(RegistrationForm.All.Where(f => f.Key != Fields.Unit && keys.Contains(f.Key))
            .Select(f => Say.Nav.Noted(f.Label, f.Show(next.Draft!.Answers[f.Key], context))));
    }

    private static Turn Shown(Facts facts, State next, Field field, Reading.Answered answered)
    {
        var note = Rich.Lines(Noted(facts, next, [field.Key, .. answered.Also.Keys]), Say.Nav.Unplaced(answered.Left));
        return field.Phone
            ? next.Says(new Reply(note), FormScreens.Present(facts, next))
            : Show(facts, next, note);
    }
}
