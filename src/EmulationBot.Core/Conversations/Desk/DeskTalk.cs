using EmulationBot.Core.Answers;
using EmulationBot.Core.Learning;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// The desk as a second surface of the same rules: an act gives the turn that the button of the chat would have given. Its replies
/// are for the page, and the person's own conversation stays where it was.
/// </summary>
public sealed class DeskTalk(UnitDirectory units, Answerer answerer)
{
    private readonly AskTalk _ask = new(answerer);

    public Turn Decide(Facts facts, DeskAct act)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(act);
        var known = facts with { Units = units, State = facts.State with { Dialogue = Dialogue.Fresh } };
        return (facts.State.Person.Reviews ? Decided(known, act) : Rights.Refused(known)) with { Next = facts.State };
    }

    /// <summary>The button of the chat for which the same facts are read.</summary>
    public static Incoming Asking(DeskAct act) => Incoming.Tap(act switch
    {
        DeskAct.DecideRequest request => DeskSeats.Button(request),
        DeskAct.Urge urge => Press.Urge(urge.Units),
        { AboutSeats: true } => Press.Command("seats"),
        _ => "",
    });

    private Turn Decided(Facts facts, DeskAct act) => act switch
    {
        DeskAct.Council council => DeskReview.Council(facts, council),
        DeskAct.ConfirmPaper paper => PaperReceipt.Confirm(facts, paper.Unit),
        DeskAct.Answer answer => Write(facts, new Writing(answer.Id, 0), answer.Text),
        DeskAct.Dismiss dismissed => QueueTalk.Dismiss(facts, dismissed.Id),
        DeskAct.CorrectAnswer corrected => Write(facts, new Writing(corrected.Id, corrected.Version), corrected.Text),
        DeskAct.RevokeAnswer revoked => OfficialTalk.Revoke(facts, revoked.Id, revoked.Version),
        DeskAct.Urge urge => UrgingTalk.Urge(facts, urge.Units, Urged.All),
        { AboutSeats: true } => DeskSeats.Decide(facts, act),
        _ => DeskReview.Decide(facts, act),
    };

    /// <summary>What the bot says to the question at present.</summary>
    public Rich AnswerNow(Plan plan, string question, DateTimeOffset now) => _ask.Now(new Facts(now, plan, new State(new Person(""), Dialogue.Fresh)) { Units = units }, question);

    /// <summary>The passages that the bot cites for the question, the main one first; none where it has no answer.</summary>
    public IReadOnlyList<string> PassagesOf(string question, DateTimeOffset now) => [.. answerer.Ask(new Question(question, now)).Citations.Select(c => c.PassageId).Distinct()];

    /// <summary>Until when a unit completes where the reviewer names no date.</summary>
    public static DateOnly UsualUntil(Plan plan, DateTimeOffset now) => ReturnTalk.Until(plan, now);

    /// <summary>What was typed is sent as it is read on the page; there is no second look at it.</summary>
    private Turn Write(Facts facts, Writing writing, string text)
    {
        var draft = text.Trim();
        return draft.Length is < OfficialAnswer.ShortestText or > OfficialAnswer.LongestText
            ? facts.State.Says(Say.Questions.BadLength(draft.Length))
            : WritingTalk.Send(facts with { State = facts.State.With(d => d with { Writing = writing with { Draft = draft } }) }, writing.Id, Mark.Of(draft), _ask);
    }
}
