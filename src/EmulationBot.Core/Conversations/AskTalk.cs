using EmulationBot.Core.Answers;
using EmulationBot.Core.Learning;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Questions about the plan: the answer with its citation, the original wording one tap away, and what to ask instead.</summary>
internal sealed class AskTalk(Answerer answerer)
{
    private const int Patience = 3;

    public bool LooksLikeQuestion(Facts facts, string text) => answerer.LooksLikeQuestion(text) || facts.Questions.AnswerTo(text) is not null;

    /// <summary>Whether the plan answers the words, whatever their form.</summary>
    public bool IsAnswered(Facts facts, string text) =>
        AnswerTo(facts, text).Kind is var kind && (kind == AnswerKind.Answer || (kind == AnswerKind.NotInPlan && QuestionShape.Asks(text)));

    /// <summary>Whether the words would be taken for a question or a request: all but small talk and abuse.</summary>
    public bool IsTaken(Facts facts, string text) =>
        AnswerTo(facts, text) is not ({ Kind: AnswerKind.Chat } or { Refusal: Refusal.Insult or Refusal.Injection });

    /// <summary>Answers, or carries out what the words ask for.</summary>
    public Turn Ask(Facts facts, string text)
    {
        if (facts.Questions.AnswerTo(text) is { } official)
            return Tell(facts, official);
        var answer = AnswerTo(facts, text);
        if ((answer.Action is ActionRequest.Status || UnitAsked.Asks(text)) && UnitAsked.IsOfAnother(facts, text))
            return facts.State.Says(Say.OthersData(facts.Plan));
        if (answer.Kind != AnswerKind.Action)
            return Tell(facts, text, answer) with { Needs = Unclear.Of(text, answer) };
        if (Commands.For(answer.Action) is not { } command)
            return facts.State.Says(Say.Menu.NotDone);
        if (Mistaken(answer.Action, text))
            return answer.Action is ActionRequest.Withdraw ? StandingTalk.Status(facts) : facts.State.Says(Say.Menu.NotDone);
        if (!command.IsFor(facts.State.Person))
            return answer.Action is ActionRequest.Paper && facts.State.Person.Watches ? RollCallTalk.Show(facts) : Rights.Refused(facts);
        if (answer.Action is ActionRequest.Mute or ActionRequest.Unmute && QuestionShape.Asks(text))
            return MenuTalk.Reminders(facts);
        return Typed.Doubts(text) || (command.Acts && (QuestionShape.Asks(text) || LooksLikeQuestion(facts, text)))
            ? facts.State.Says(Say.Menu.OnlyAsked(command))
            : answer.Action is ActionRequest.Paper ? StandingTalk.HearOfPaper(facts, text)
            : command.Decide(facts);
    }

    /// <summary>What changes something is asked for by its own words: "gửi lại biên nhận" turns no reminders on, "xem lại bản đã gửi" takes nothing back.</summary>
    private static bool Mistaken(ActionRequest? action, string text) => action switch
    {
        ActionRequest.Mute or ActionRequest.Unmute => !Typed.NamesReminders(text),
        ActionRequest.Withdraw => !Typed.NamesWithdrawal(text),
        _ => false,
    };

    /// <summary>In a chat of several people only the plan is spoken of; forms and names stay in private chats.</summary>
    public Turn AskInGroup(Facts facts, string text)
    {
        var stranger = facts with { Unit = null };
        if (Commands.Typed(text) is { } command)
            return command.RunInGroup(stranger);
        if (text.Length == 0 || text.StartsWith('/'))
            return MenuTalk.GroupHelp(stranger);
        if (facts.Questions.AnswerTo(text) is { } official)
            return facts.State.Says(Say.Questions.Official(facts.Plan, official));
        var answer = AnswerTo(stranger, text);
        var turn = answer.Kind == AnswerKind.Action
            ? Commands.For(answer.Action)?.RunInGroup(stranger) ?? MenuTalk.PrivateOnly(stranger)
            : facts.State.Says(answer.Citations.Count > 0 ? answer.Text : Say.Menu.Choices(answer.Text, answer.Suggestions));
        return turn with { Needs = Unclear.Of(text, answer) };
    }

    /// <summary>One of the questions offered under the last answer.</summary>
    public Turn AskOffered(Facts facts, int? number) =>
        number is { } at && at >= 0 && at < facts.State.Dialogue.Offers.Count
            ? Ask(facts, facts.State.Dialogue.Offers[at])
            : MenuTalk.Help(facts);

    /// <summary>What anybody who asks is told now.</summary>
    public Rich Now(Facts facts, string question) => facts.Questions.AnswerTo(question) is { } official
        ? Say.Questions.Official(facts.Plan, official)
        : answerer.Ask(new Question(question, facts.Now)).Text;

    /// <summary>An official answer as it is shown, with the votes and, where the plan speaks of the matter, its wording one tap away.</summary>
    public Reply Official(Facts facts, OfficialAnswer official)
    {
        var votes = Voting.Buttons(Voting.IdOf(official));
        return Reply.With(
            Say.Questions.Official(facts.Plan, official),
            answerer.Ask(new Question(official.Question, facts.Now)).Citations is [var source, ..] ? [[WordingOf(facts.Plan.Id, source)], votes] : [votes]);
    }

    private Answer AnswerTo(Facts facts, string text)
    {
        var question = new Question(text, facts.Now, AskerOf(facts), facts.State.Dialogue.LastPassage)
        {
            PreviousPlanId = facts.State.Dialogue.LastPlan,
            InForm = FormTalk.IsOpen(facts),
        };
        var answer = answerer.Ask(question);
        return facts.Rewritten is { } again ? answerer.AskAgain(question, answer, again) ?? answer : answer;
    }

    private Turn Tell(Facts facts, OfficialAnswer official)
    {
        var reply = Official(facts, official);
        return facts.State.Dialogue.InForm
            ? facts.State.Says(reply.Text)
            : facts.State.Remember(Voting.IdOf(official), official.Question).With(d => d with { Misunderstood = 0 }).Says(reply);
    }

    private static Turn Tell(Facts facts, string text, Answer answer)
    {
        // Phòng Nội vụ does not wait for itself.
        var waits = answer.Refusal is Refusal.NotSettled or Refusal.NoEvidence && !facts.State.Person.Reviews && Voting.MayWait(facts, text);
        var understood = answer.Kind is not (AnswerKind.OutOfScope or AnswerKind.Clarify);
        var missed = understood ? 0 : facts.State.Dialogue.Misunderstood + 1;
        var next = facts.State.With(d => d with
        {
            LastPassage = answer.Citations.Count > 0 ? answer.Citations[0].PassageId : d.LastPassage,
            LastPlan = answer.Citations.Count > 0 ? answer.PlanId : d.LastPlan,
            Offers = answer.Suggestions,
            Misunderstood = missed % Patience,
        });
        var turn = (CanVote(facts, answer) ? next.Remember(Mark.Of(text), text) : next).Says(Reply.With(
            Rich.Paragraphs(TextFor(facts, answer), waits ? Say.Questions.Noted(facts.Plan) : Rich.Empty, missed == Patience && !facts.State.Person.Reviews ? Say.Menu.StuckHint(facts.Plan) : Rich.Empty),
            [.. Rows(facts, answer), .. Votes(facts, answer, Mark.Of(text))]));
        return waits ? turn.Waits(facts, text, WaitingReason.Unanswered) : turn;
    }

    /// <summary>Phòng Nội vụ is not sent to itself.</summary>
    private static Rich TextFor(Facts facts, Answer answer) =>
        !facts.State.Person.Reviews ? answer.Text
        : answer.Refusal is Refusal.NoEvidence or Refusal.OffTopic or Refusal.OtherYear or Refusal.OtherDocument or Refusal.OtherPerson ? Rich.Lines(answer.Text.FirstLine, Say.Menu.WhatReviewersAsk)
        : answer.Text.WithoutLine(Say.AskDesk(facts.Plan).ToString());

    /// <summary>While the form is open its step stands below the answer, and the buttons belong to the step.</summary>
    private static bool CanVote(Facts facts, Answer answer) =>
        !facts.State.Dialogue.InForm && answer is { Kind: AnswerKind.Answer } or { Refusal: Refusal.OffTopic } or { Doubt: Doubt.Meaning };

    /// <summary>Below an answer the votes; below what may be none, the way to Phòng Nội vụ.</summary>
    private static IEnumerable<IReadOnlyList<Button>> Votes(Facts facts, Answer answer, string mark)
    {
        if (CanVote(facts, answer))
            yield return answer.Kind == AnswerKind.Answer
                ? Voting.Buttons(mark)
                : [new Button(Say.Questions.PassButton(facts.Plan), Press.Pass(mark))];
    }

    /// <summary>"Xem nguyên văn" typed: of the last answer.</summary>
    public Turn? WordingOfLast(Facts facts, string text) =>
        Folding.Key(text) == Folding.Key(Say.Menu.Wording) && facts.State.Dialogue.LastPassage is { } passage ? Wording(facts, facts.State.Dialogue.LastPlan, passage, null) : null;

    /// <summary>The paragraph as printed. An unknown passage (an old button of another plan) shows the contents.</summary>
    public Turn Wording(Facts facts, string? plan, string passage, int? paragraph) => answerer.Has(plan ?? facts.Plan.Id, passage)
        ? facts.State.Says(answerer.Wording(new Citation(passage, paragraph), plan ?? facts.Plan.Id))
        : MenuTalk.Contents(facts);

    /// <summary>Three nearest questions when the meaning is unclear; else the original wording and at most one way on.</summary>
    private static IEnumerable<IReadOnlyList<Button>> Rows(Facts facts, Answer answer)
    {
        if (answer.Citations.Count == 0)
        {
            foreach (var (index, offer) in answer.Suggestions.Index())
                yield return [new Button(answer.Captions.Count > 0 ? answer.Captions[index] : offer, Press.Offer(index))];
            yield break;
        }
        yield return [WordingOf(answer.PlanId!, answer.Citations[0])];
        if (facts.State.Dialogue.InForm)
            yield break;
        if (answer.PlanId == facts.Plan.Id && answer.Citations.Any(c => c.PassageId == facts.Plan.DeadlineSentence.Source.PassageId) && MayRegister(facts))
            yield return [new Button(facts.State.Draft is null ? Say.Registered.Start : Say.Nav.Continue, Press.OpenForm)];
        else if (answer.Suggestions.Count > 0)
            yield return [new Button(answer.Suggestions[0], Press.Offer(0))];
    }

    private static Button WordingOf(string planId, Citation source) => new(Say.Menu.Wording, Press.Wording(planId, source.PassageId, source.Paragraph));

    private static bool MayRegister(Facts facts) =>
        facts.Unit is not null && facts.State.Registration is not { Standing: true };

    private static Asker? AskerOf(Facts facts) => facts.Unit is { } unit
        ? new Asker(unit.Name, Say.Registered.Brief(facts.State.Registration, facts.State.Draft, facts.State.Paper))
        : null;
}
