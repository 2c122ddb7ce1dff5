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
        if (incoming.InGroup)
            return incoming.Content is Content.Words said ? _ask.AskInGroup(facts, said.Text) : facts.State.Says([]);
        if (Invite.CodeIn(incoming) is not null)
            return PairingTalk.Decide(facts, units);
        return incoming.Content switch
        {
            Content.Words words => Words(facts with { State = Heard(facts.State) }, words.Text, facts.State.Dialogue.Answered),
            Content.Tap tap => TapTalk.Decide(facts, tap.Data, _ask),
            Content.Contact contact when FormTalk.IsOpen(facts) => FormTalk.Contact(facts, contact),
            Content.Attachment file when FormTalk.IsOpen(facts) => FormTalk.Attach(facts, file),
            Content.Edited when FormTalk.IsOpen(facts) => FormTalk.Show(facts, facts.State, Say.Nav.EditedLine),
            Content.Edited => facts.State.Says([]),
            _ => NotReadable(facts),
        };
    }

    private static Turn NotReadable(Facts facts) =>
        FormTalk.IsOpen(facts) ? FormTalk.Show(facts, facts.State, Say.Nav.KindLine) : facts.State.Says(Say.Menu.KindLine);

    /// <summary>"Sai rồi" speaks of the answer right before it alone.</summary>
    private static State Heard(State state) => state.Dialogue.Answered is null ? state : state.With(d => d with { Answered = null });

    /// <param name="facts">What is known.</param>
    /// <param name="text">What was said.</param>
    /// <param name="answered">The question answered right before.</param>
    private Turn Words(Facts facts, string text, string? answered = null)
    {
        if (text.AsSpan().Trim().IsEmpty)
            return NotReadable(facts);
        if (facts.State.Dialogue.Pending is not Pending.None)
            return Typed.Consent(text) is { } yes ? PendingTalk.Settle(facts, yes) : Words(PendingTalk.Dropped(facts), text);
        if (Commands.Typed(text) is { } command)
            return command.Run(facts);
        if (text.TrimStart().StartsWith('/'))
            return FormTalk.Aside(facts, MenuTalk.Help(facts));
        if (FormTalk.IsOpen(facts))
            return FormWords(facts, text);
        if (facts.State is { Person.Role: Role.Reviewer, Dialogue.Writing: { } writing })
            return WritingTalk.Take(facts, writing, text, _ask);
        if (answered is not null && Voting.IsDispute(text))
            return Voting.Dislike(facts, answered);
        return Typed.WayOf(text) is Way.Send && FormTalk.SentMeanwhile(facts) && facts.Unit is not null ? SummaryTalk.Send(facts) : _ask.Ask(facts, text);
    }

    private Turn FormWords(Facts facts, string text)
    {
        if (FormTalk.SentMeanwhile(facts))
            return SummaryTalk.Send(facts);
        var way = Typed.WayOf(text);
        var field = FormScreens.Current(facts.State);
        if (Meant(way, field, facts))
            return FormWays.Go(facts, way);
        if (Typed.Correction(text) is { } what && RegistrationForm.Named(what) is { } named && FormScreens.Answers(facts.State).ContainsKey(named.Key))
            return FormTalk.Edit(facts, named);
        if (ChangesMovements(facts, field, text))
            return FormTalk.ChangeMovements(facts, text);
        return Asks(facts, field, text) ? FormTalk.Aside(facts, _ask.Ask(facts, text)) : FormTalk.Answer(facts, text);
    }

    /// <summary>A question by its words; or something the step cannot take that the plan answers.</summary>
    private bool Asks(Facts facts, Field? field, string text) =>
        field?.Plainly(text) is not true
        && (_ask.LooksLikeQuestion(facts, text) || (FormTalk.Refuses(facts, field, text) && _ask.IsAnswered(facts, text)));

    /// <summary>"Gửi" and the lists belong to the summary; elsewhere the same words may be an answer.</summary>
    private static bool Meant(Way way, Field? field, Facts facts) => way switch
    {
        Way.None => false,
        Way.Send or Way.EditList or Way.MoreList => field is null,
        Way.Keep => field is not null && (FormScreens.Answers(facts.State).ContainsKey(field.Key) || facts.State.Dialogue.Begun is not null),
        _ => true,
    };

    /// <summary>"bỏ cái 3" at another step; while targets are being coached it speaks of them.</summary>
    private static bool ChangesMovements(Facts facts, Field? field, string text) =>
        Typed.ChangesMovements(text)
        && field is not { Key: Fields.Movements }
        && !(field is { Key: Fields.Targets } && facts.State.Dialogue.Begun is not null)
        && FormScreens.Answers(facts.State).ContainsKey(Fields.Movements);
}
