using EmulationBot.Core.Answers;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>The whole conversation as one pure function: what is known and what came in give what changes and what is said.</summary>
public sealed class Conversation(UnitDirectory units, Answerer answerer)
{
    private readonly AskTalk _ask = new(answerer);

    public Turn Decide(Facts facts, Incoming incoming)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(incoming);
        return incoming.InGroup
            ? InGroup(facts with { PrivateChat = incoming.PrivateChat }, incoming)
            : Alone(facts with { Units = units }, incoming);
    }

    private Turn Alone(Facts facts, Incoming incoming)
    {
        if (Album.IsAnswered(facts, incoming))
            return facts.State.Says([]);
        var turn = Invite.IsGiven(facts, incoming) ? PairingTalk.Decide(facts) : Said(facts, incoming);
        return PrivacyNotice.Given(facts, Album.Noted(facts, incoming, ContactKeys.Settle(facts, SeatWords.Settle(facts, OnBehalfTalk.Settle(Shown(turn))))));
    }

    /// <summary>Remembers what is on the screen now: which step, the summary alone, or a list of fields.</summary>
    private static Turn Shown(Turn turn)
    {
        var dialogue = turn.Next.Dialogue;
        var asks = turn.Replies is [var only] && Offers(only, Press.Confirms);
        var picks = turn.Replies is [.., var last] && Offers(last, Press.PicksField);
        var step = dialogue.InForm ? FormScreens.Current(turn.Next)?.Key : null;
        return (dialogue.AsksToSend, dialogue.PicksField, dialogue.Step) == (asks, picks, step)
            ? turn
            : turn with { Next = turn.Next.With(d => d with { AsksToSend = asks, PicksField = picks, Step = step }) };
    }

    private static bool Offers(Reply reply, Func<string, bool> what) => reply.Buttons.Any(row => row.Any(button => what(button.Data)));

    private Turn InGroup(Facts facts, Incoming incoming) => incoming.Content switch
    {
        Content.Words when Invite.IsGiven(facts, incoming) => MenuTalk.PrivateOnly(facts),
        Content.Words said => _ask.AskInGroup(facts, said.Text),
        _ => facts.State.Says([]),
    };

    private Turn Said(Facts facts, Incoming incoming) =>
        incoming.Content switch
        {
            Content.Words words => Words(facts with { State = Heard(facts.State) }, words.Text, facts.State.Dialogue.Answered),
            Content.Tap tap => TapTalk.Decide(facts, tap.Verb, _ask),
            Content.Contact contact when FormTalk.IsOpen(facts) => FormTalk.Contact(facts, contact),
            Content.Attachment file when FormTalk.IsOpen(facts) => FormTalk.Attach(facts, file),
            Content.Attachment file when facts.State.Person.Reviews && ImportTalk.IsList(file) => ImportTalk.Take(facts, file),
            Content.Edited when FormTalk.IsOpen(facts) => FormTalk.Show(facts, facts.State, Say.Nav.EditedLine),
            Content.Edited => facts.State.Says([]),
            _ => NotReadable(facts),
        };

    private static Turn NotReadable(Facts facts) =>
        FormTalk.IsOpen(facts) ? FormTalk.Show(facts, facts.State, Say.Nav.KindLine) : facts.State.Says(Say.Menu.KindLine);

    /// <summary>"Sai rồi" speaks of the answer right before it alone.</summary>
    private static State Heard(State state) => state.Dialogue.Answered is null ? state : state.With(d => d with { Answered = null });

    /// <param name="facts">What is known.</param>
    /// <param name="text">What was said.</param>
    /// <param name="answered">The question answered right before.</param>
    /// <param name="asked">The question of the assistant that the words are no answer to.</param>
    private Turn Words(Facts facts, string text, string? answered = null, Pending asked = Pending.None)
    {
        if (text.AsSpan().Trim().IsEmpty)
            return NotReadable(facts);
        if (facts.State.Dialogue.Pending is not Pending.None and var pending)
            return Typed.Consent(pending, text) is { } yes ? PendingTalk.Settle(facts, yes) : Words(PendingTalk.Dropped(facts), text, asked: pending);
        if (ReceiptTalk.IsGiven(text))
            return FormTalk.Aside(facts, ReceiptTalk.Check(facts, text));
        if (ReceiptTalk.IsNumberAlone(text))
            return FormTalk.Aside(facts, ReceiptTalk.Ask(facts));
        if (ManyAnswersTalk.Take(facts, text) is { } many)
            return many;
        if (AnswersPlainly(facts, text))
            return FormTalk.MovedOn(facts, text) ?? FormTalk.Answer(facts, text);
        if (Commands.Typed(text) is { } command)
            return command.Run(facts, Commands.Rest(text));
        if (OwnWords.Anywhere(facts, text) is { } aside)
            return FormTalk.Aside(facts, aside);
        if (SeatWords.Named(facts, text) is { } named)
            return named;
        if (_ask.WordingOfLast(facts, text) is { } wording)
            return FormTalk.Aside(facts, wording);
        if (text.TrimStart().StartsWith('/'))
            return FormTalk.Aside(facts, MenuTalk.Help(facts));
        if (FormTalk.IsOpen(facts))
            return FormWords(facts, text, asked);
        if (SeatWords.Take(facts, text, _ask) is { } seats)
            return seats;
        if (facts.State is { Person.Reviews: true, Dialogue.Writing: { } writing })
            return WritingTalk.Take(facts, writing, text, _ask);
        if (facts.State is { Person.Reviews: true, Dialogue.Reviewing.Awaits: true })
            return ReviewWords.Take(facts, text);
        if (ReviewWords.OnCard(facts, text) is { } pressed)
            return pressed;
        if (UnitsAsked.Any(facts, text) is { } standing)
            return standing;
        if (Voting.IsDispute(text))
            return answered is null ? facts.State.Says(Say.Menu.NotDone) : Voting.Dislike(facts, answered);
        if (Opened(facts, text) is { } reopened)
            return reopened;
        var way = Typed.WayOf(text);
        if (OwnWords.OutsideForm(facts, text, way) is { } own)
            return own;
        if (Typed.PresentsHimself(text) && !facts.State.Person.Watches)
            return FormTalk.Open(facts);
        if (AsksNothing(facts, text))
            return facts.State.Says(Say.Menu.BareHint);
        return way is Way.Send or Way.Assent && FormTalk.SentMeanwhile(facts) && facts.Unit is not null ? SummaryTalk.Send(facts) : _ask.Ask(facts, text);
    }

    /// <summary>"Tiếp tục" at the first step, "không cần" at the title: what can only be an answer is no command.</summary>
    private static bool AnswersPlainly(Facts facts, string text) =>
        FormTalk.IsOpen(facts) && !FormTalk.SentMeanwhile(facts) && !text.TrimStart().StartsWith('/') && FormScreens.Current(facts.State) is { } field
        && field.Plainly(text) && Replaced(facts, field, text) is null && LabelledMessage.ReadOne(text) is null;

    /// <summary>A number that picks nothing, or a single word that is none of the bot's own.</summary>
    private bool AsksNothing(Facts facts, string text) => Bare.IsNumber(text)
        ? !Bare.Picks(facts, text)
        : Bare.IsWord(text) && Typed.WayOf(text) is Way.None && _ask.IsTaken(facts, text);

    /// <summary>"Sửa 4", "đổi số điện thoại thành …" while the form is closed: what was put aside, or sent, is opened there.</summary>
    private static Turn? Opened(Facts facts, string text)
    {
        if (facts.Unit is null || QuestionShape.Asks(text) || facts.State is not ({ Draft: not null } or { Registration.State: not RegistrationState.Withdrawn }))
            return null;
        var open = facts with { State = (facts.State is { Draft: null, Registration.Standing: true } ? StandingTalk.Anew(facts) : FormTalk.Open(facts)).Next };
        var corrected = Typed.Correction(text) is { } what && RegistrationForm.Named(what) is { } named ? FormTalk.Correct(open, named) : Changed(open, null, text);
        return corrected is not null && facts.State is { Draft: null, Registration.State: RegistrationState.Agreed } ? StandingTalk.Correct(facts) : corrected;
    }

    /// <summary>Words that say what is to be other in a field, whatever step is asked.</summary>
    private static Turn? Changed(Facts facts, Field? field, string text) =>
        Replaced(facts, field, text) is var (replaced, value) ? FormTalk.Replace(facts, replaced, value)
        : Removed(facts, field, text) is { } list ? list
        : OtherTarget(facts, field, text) is { } said ? FormTalk.Change(facts, Fields.Targets, said)
        : null;

    private Turn FormWords(Facts facts, string text, Pending asked)
    {
        if (FormTalk.SentMeanwhile(facts))
            return SummaryTalk.Send(facts);
        var way = Typed.WayOf(text);
        var field = FormScreens.Current(facts.State);
        if (FormWays.Follow(facts, way, field) is { } gone)
            return gone;
        if (Named(field, text) is { } named)
            return FormTalk.Correct(facts, named);
        if ((Changed(facts, field, text) ?? Stated(facts, field, text)) is { } changed)
            return changed;
        return Asks(facts, field, text) ? FormTalk.Aside(facts, _ask.Ask(facts, text))
            : FormTalk.MovedOn(facts, text) is { } moved ? moved
            : asked is not Pending.None && field is not null ? PendingTalk.Again(facts, asked)
            : FormTalk.Answer(facts, text);
    }

    /// <summary>A question by its words; or something the step cannot take that the plan answers.</summary>
    private bool Asks(Facts facts, Field? field, string text) =>
        field?.Plainly(text) is not true && !WordsReading.PutsOff(text)
        && (_ask.LooksLikeQuestion(facts, text) || (FormTalk.Refuses(facts, field, text) && MayAsk(field, text) && _ask.IsAnswered(facts, text)));

    /// <summary>A single word, a number or the name of another unit is a slip of the answer rather than a question.</summary>
    private static bool MayAsk(Field? field, string text) =>
        QuestionShape.Asks(text)
        || (field is not { Key: Fields.Unit } && text.Trim().Contains(' ', StringComparison.Ordinal) && !WordsReading.OnlyNumbers(text));

    /// <summary>"sửa 4", "sửa sđt"; before the summary or a list the number or the name alone is enough.</summary>
    private static Field? Named(Field? field, string text) =>
        Typed.Correction(text) is { } what ? RegistrationForm.Named(what) : field is null ? RegistrationForm.Named(text) : null;

    /// <summary>
    /// "đổi người ký là …", "sửa 6: …". In the form what has been answered alone can be meant; before a numbered list a number is
    /// one of the list.
    /// </summary>
    private static (Field Field, string Value)? Replaced(Facts facts, Field? field, string text) =>
        OtherPhone(facts, field, text) is { } phone ? (RegistrationForm.Find(Fields.Phone)!, phone)
        : Typed.Replacement(text) is var (what, value)
        && RegistrationForm.Named(what) is { } named
        && !QuestionShape.Asks(text)
        && (field is null || (FormScreens.Answers(facts.State).ContainsKey(named.Key) && !(field is { Key: Fields.Movements or Fields.Targets } && Bare.IsNumber(what))))
            ? (named, value)
            : null;

    /// <summary>
    /// "Người ký: Trần Thị Bình", "chức vụ là Phó Chủ tịch": the field that is named, if it has been answered or is asked now. Without
    /// a sign only what the field can take.
    /// </summary>
    private static Turn? Stated(Facts facts, Field? field, string text)
    {
        if (QuestionShape.Asks(text) || LabelledMessage.ReadOne(text) is not var (named, value, marked))
            return null;
        if (named == field)
            return FormTalk.MovedOn(facts, text) ?? FormTalk.Answer(facts, value);
        if (value.Contains('\n', StringComparison.Ordinal) || (field is not null && !FormScreens.Answers(facts.State).ContainsKey(named.Key)) || (!marked && FormTalk.Refuses(facts, named, value)))
            return null;
        return named.Key == Fields.Targets && facts.State.Draft?.Answers.GetValueOrDefault(Fields.Targets) is { } stored && WordsReading.Lines(value) is [var line]
            ? FormTalk.Change(facts, Fields.Targets, TargetReading.Ordered(line, stored))
            : FormTalk.Replace(facts, named, value);
    }

    /// <summary>"Sai số điện thoại rồi, phải là 0909…": one number, called a telephone, where one was given before.</summary>
    private static string? OtherPhone(Facts facts, Field? field, string text) =>
        field is not { Key: Fields.Phone or Fields.SignerName } && FormScreens.Answers(facts.State).ContainsKey(Fields.Phone) && Typed.GivesPhone(text) ? PhoneReading.Parse(text) : null;

    /// <summary>"Thêm chỉ tiêu …", "sửa chỉ tiêu 1 thành …" at a later step; at that of measures also what sounds like one and names no work.</summary>
    private static string? OtherTarget(Facts facts, Field? field, string text) =>
        field is { Key: Fields.Targets } || !FormScreens.Answers(facts.State).ContainsKey(Fields.Targets) || QuestionShape.Asks(text) ? null
        : TargetReading.ReplacesOne(text) ? text
        : TargetReading.ToAdd(text) is { } more ? $"thêm: {more}"
        : field is not { Key: Fields.Measures } || FormScreens.Answers(facts.State).ContainsKey(Fields.Measures) ? null
        : TargetReading.QuantityToAdd(text) is { } quantity ? $"thêm: {quantity}"
        : TargetReading.IsAmong(FormScreens.Answers(facts.State)[Fields.Targets], text) || (TargetReading.SoundsLikeOne(text) && !WordsReading.NamesWork(text)) ? $"thêm: {text}"
        : null;

    /// <summary>"bỏ phong trào 3", "bỏ chỉ tiêu 2" at another step; "bỏ cái 3" is asked back where it may mean either.</summary>
    private static Turn? Removed(Facts facts, Field? field, string text)
    {
        var answers = FormScreens.Answers(facts.State);
        var (movements, targets) = (answers.ContainsKey(Fields.Movements), answers.ContainsKey(Fields.Targets));
        if (targets && field is not { Key: Fields.Targets } && Typed.RemovesTarget(text))
            return FormTalk.Change(facts, Fields.Targets, text);
        if (movements && field is not { Key: Fields.Movements } && Typed.SwapsMovements(text))
            return FormTalk.Change(facts, Fields.Movements, text);
        if (!movements || !Typed.ChangesMovements(text) || field is { Key: Fields.Movements } || (targets && field is { Key: Fields.Targets }))
            return null;
        return targets && Typed.RemovesUnnamed(text) is { } number
            ? FormTalk.Show(facts, facts.State, Say.Nav.RemoveWhich(number))
            : FormTalk.Change(facts, Fields.Movements, text);
    }
}
