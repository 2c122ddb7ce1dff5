using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Answers.Matching;
using EmulationBot.Core.Answers.Refusals;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Answers;

/// <summary>
/// Answers questions about one plan, with citations, or says plainly that it cannot. Everything in here is that plan's
/// alone, so that no answer can mix two.
/// </summary>
internal sealed class PlanAnswerer
{
    /// <summary>From here on a question is surely about something else than any plan.</summary>
    private const float PlainlyOutside = 0.5f;

    /// <summary>A longer one may be about anything.</summary>
    private const int LongestNumbered = 10;

    /// <summary>How the topics begin of what sounds like a plan and is none of it.</summary>
    private const string NotOurs = "not-ours";

    /// <summary>A shorter alias, such as "xã TL", may be anything.</summary>
    private const int ShortestName = 6;

    private readonly QuestionReader _reader = new();
    private readonly IntentFinder _finder;
    private readonly PlanAnswers _answers;
    private readonly AbuseGuard _abuse = new();
    private readonly ScopeGuard _scope;
    private readonly PlaceGuard _places;

    /// <summary>Made for the first question: the start of every command would wait for it.</summary>
    private readonly Lazy<AskedType> _asked;

    private readonly CommonQuestions _common;
    private readonly QuestionSense _sense;
    private readonly SectionTalk _sections = new();

    /// <param name="plan">The plan it answers about.</param>
    /// <param name="units">The units of the plan's district.</param>
    public PlanAnswerer(Plan plan, UnitDirectory units)
    {
        Plan = plan;
        _answers = new PlanAnswers(plan);
        _reader.Name(units, CommuneNames, "xã tôi");
        var knowledge = Lessons.Kept(plan);
        WasTaught = knowledge is null;
        knowledge ??= Lessons.Learned(plan, _reader);
        _reader.Learn(knowledge.Vocabulary);
        _reader.Hear(knowledge);
        _finder = new IntentFinder(knowledge, _reader.Function, _answers.PassageOf);
        _scope = new ScopeGuard(plan);
        _places = new PlaceGuard(plan, units, knowledge);
        _asked = new Lazy<AskedType>(() => new AskedType(_reader));
        _common = new CommonQuestions(plan, _answers);
        _sense = new QuestionSense(_reader);
    }

    public Plan Plan { get; }

    /// <summary>Nothing fitting was kept of the plan: it was learned just now.</summary>
    public bool WasTaught { get; }

    public Reading Read(string text) => _reader.Read(text);

    /// <summary>Whether the word is one of plans and of questions about them.</summary>
    public bool Knows(string folded) => _reader.Vocabulary.Contains(folded) || _reader.Function.Contains(folded);

    /// <summary>"xã Tân Lập" asks for no more than "xã tôi" does: the plan names no commune.</summary>
    private static IEnumerable<string> CommuneNames(IReadOnlyList<Unit> units) =>
        units.Where(unit => unit.Group == UnitGroup.Commune).SelectMany(unit => unit.Aliases.Append(unit.Name).Append(unit.ShortName))
            .Where(name => name.Contains(' ', StringComparison.Ordinal) && name.Length > ShortestName);

    public Answer Ask(Question question) => Of(question) with { PlanId = Plan.Id };

    private Answer Of(Question question)
    {
        var reading = _reader.Read(question.Text);
        if (reading.Typed.Count == 0)
            return Answer.OutOfScope(Say.NothingToRead(Plan), Refusal.Unreadable) with { Suggestions = _common.First };
        if (_abuse.IsInjection(reading))
            return Answer.OutOfScope(Say.NotFollowed(Plan), Refusal.Injection);
        if (_abuse.IsInsult(reading))
            return Answer.OutOfScope(Say.Abused(Plan), Refusal.Insult);
        if (reading.Words.Count == 0)
            return SmallTalk("greeting");
        return FollowUp(question, reading) ?? Section(reading) ?? Numbered(question.Text, reading) ?? OfDay(question, reading) ?? Decide(question, reading, Find(reading));
    }

    /// <summary>"phong trào thứ 8": a number that the plan's movements do not reach.</summary>
    private Answer? Numbered(string text, Reading reading) =>
        reading.Words.Count <= LongestNumbered && FollowUps.Movement(text) is { } number && Plan.Movements.Count > 0 && Plan.Movements.All(m => m.Number != number) ? _answers.NoSuchMovement(number) : null;

    /// <summary>"11/2 là thứ mấy", "30/4 là ngày gì": about the day itself.</summary>
    private Answer? OfDay(Question question, Reading reading)
    {
        if (DayQuestions.CountToElsewhere(question.Text))
            return NotAboutThePlan(Refusal.OffTopic);
        if (reading.Years.Any(year => year != Plan.Year) && reading.Days is [var day] && _answers.KeyOf(day) is null)
            return null;
        if (DayQuestions.AskWeekday(question.Text, reading))
            return _answers.Write("weekday", question, reading);
        if (!DayQuestions.AskMeaning(question.Text, reading))
            return null;
        return !DayQuestions.NamesFeast(question.Text) && _answers.KeyOf(reading.Days[0]) is { } key ? _answers.Write(key, question, reading) : NotAboutThePlan(Refusal.OffTopic);
    }

    /// <summary>"ở mục nào?", "còn cái thứ ba?": short questions that lean on the answer before.</summary>
    private Answer? FollowUp(Question question, Reading reading)
    {
        if (question.PreviousPassageId is not { } previous || reading.Words.Count > 6 || Plan.FindPassage(previous) is null)
            return null;
        if (FollowUps.AsksWhere(reading))
            return Answer.Cited(Say.FoundIn(Plan, previous), [new Citation(previous)]);
        return previous == Plan.MovementsPassageId && FollowUps.Ordinal(reading) is { } number && Plan.Movements.Any(m => m.Number == number)
            ? _answers.Write($"movement-{number}", question, reading)
            : null;
    }

    /// <summary>"mục II.6 nói gì", "tóm tắt phần III": a question for the passage or the part itself.</summary>
    private Answer? Section(Reading reading)
    {
        if (reading.Section is not { } section || !_sections.AsksForAll(reading) || reading.Years.Any(year => year != Plan.Year))
            return null;
        if (Plan.FindPassage(section.Id) is { } passage)
            return _answers.Overview(passage.Id);
        var part = Plan.Part(section.Id);
        return part.Count > 0 ? _answers.Overview(part) : _answers.NoSuchSection(section.Id);
    }

    private string? Named(Reading reading) =>
        reading.Section is { } section ? Plan.FindPassage(section.Id)?.Id : null;

    /// <summary>
    /// Whether words sent in the middle of a form are a question rather than an answer to the form. In doubt they are
    /// an answer: an answer taken for a question would be lost.
    /// </summary>
    public bool LooksLikeQuestion(string text)
    {
        var reading = _reader.Read(text);
        if (reading.Words.Count == 0 || !_sense.Asks(text, reading))
            return false;
        if (Section(reading) is not null)
            return true;
        var finding = Find(reading);
        return finding.First.Intent.Kind switch
        {
            IntentKind.Plan => Evidence.IsEnough(finding) && Evidence.IsPlainlyMeant(finding, text),
            IntentKind.Unsettled => _asked.Value.Find(reading) is not null || (reading.Words.Count > 2 && Evidence.IsPlainlyOpen(finding, text)),
            _ => _asked.Value.Find(reading) is not null,
        };
    }

    /// <summary>The original words of a citation, as printed, under their label; slips of the source are noted.</summary>
    public Rich Wording(Citation citation)
    {
        var passage = Plan.Passage(citation.PassageId);
        var paragraphs = citation.Paragraph is { } number && number <= passage.Paragraphs.Count
            ? [passage.Paragraphs[number - 1]]
            : passage.Paragraphs;
        var notes = Plan.Slips.Where(slip => slip.PassageId == passage.Id && paragraphs.Any(p => p.Contains(slip.Printed, StringComparison.Ordinal)));
        return Say.Wording(Plan, passage, paragraphs, notes.Select(slip => slip.Note));
    }

    /// <summary>How a question was understood, for those who teach the bot: its words, the evidence, the likeliest intents.</summary>
    internal string Explain(string text)
    {
        var reading = _reader.Read(text);
        var finding = Find(reading);
        var words = string.Join(' ', reading.Words.Select(w => w.Exact));
        var guesses = string.Join(", ", finding.Best.Select(g => FormattableString.Invariant($"{g.Intent.Kind}:{g.Intent.Key} {g.Probability:0.00}")));
        return FormattableString.Invariant($"[{words}] {reading.Section?.Id} inside {finding.Inside:0.00} strange {finding.Strangeness:0.00} {guesses}");
    }

    /// <summary>A long letter asks in its last words: they are read on their own, and the surer reading counts.</summary>
    private Finding Find(Reading reading)
    {
        var whole = _finder.Find(reading.Words, reading.IsEnglish, Named(reading));
        if (reading.Tail is not { } tail)
            return whole;
        var end = _finder.Find(tail, reading.IsEnglish, Named(reading));
        return end.First.Probability >= 0.6f * whole.First.Probability ? end : whole;
    }

    private Answer Decide(Question question, Reading reading, Finding finding)
    {
        if (OutsideScope(question.Text, reading, finding) is { } refusal)
            return refusal;
        var topic = _asked.Value.Find(reading);
        if (topic is null && SendingDay.IsAsked(question, reading))
            return _answers.Write("in-time", question, reading) with { Suggestions = _common.Beside("in-time") };
        if (finding.First is { Intent.Kind: IntentKind.Action, Probability: > 0.5f } action)
            return Act(action.Intent.Key);
        if (topic is not null && (_asked.Value.CountsBeforeAll(topic) || !Evidence.IsBeyondDoubt(finding, reading.IsLetter)))
            return Topic(topic, question, reading);
        return finding.First.Intent.Kind switch
        {
            IntentKind.Plan => AnswerOrDoubt(question, reading, finding),
            IntentKind.Unsettled when !Evidence.IsATopic(finding) => NotAboutThePlan(Refusal.NoEvidence),
            IntentKind.Unsettled => Topic(finding.First.Intent.Key, question, reading),
            IntentKind.Action => Act(finding.First.Intent.Key),
            IntentKind.Chat => SmallTalk(finding.First.Intent.Key),
            _ => Outside(finding.First),
        };
    }

    private Answer Outside(Guess guess) => (guess.Probability < PlainlyOutside ? "" : guess.Intent.Key) switch
    {
        "injection" => Answer.OutOfScope(Say.NotFollowed(Plan), Refusal.Injection),
        "insult" => Answer.OutOfScope(Say.Abused(Plan), Refusal.Insult),
        "other-place" => Answer.OutOfScope(Say.OtherPlace(Plan), Refusal.OtherPlace),
        "other-year" => Answer.OutOfScope(Say.OtherYear(Plan), Refusal.OtherYear),
        "personal" => Answer.OutOfScope(Say.OthersData(Plan), Refusal.OtherPerson),
        _ => NotAboutThePlan(guess.Probability < PlainlyOutside ? Refusal.NoEvidence : Refusal.OffTopic),
    };

    private Answer? OutsideScope(string text, Reading reading, Finding finding)
    {
        if (_places.IsOtherPlace(text, reading))
            return Answer.OutOfScope(Say.OtherPlace(Plan), Refusal.OtherPlace);
        var key = finding.First.Intent.Kind == IntentKind.Plan ? finding.First.Intent.Key : null;
        if (_scope.IsOtherYear(reading, key is null ? null : [.. _answers.ParagraphsOf(key)], key is not null && _answers.IsDated(key)))
            return Answer.OutOfScope(Say.OtherYear(Plan), Refusal.OtherYear);
        return _scope.IsOtherDocument(reading) ? Answer.OutOfScope(Say.OtherDocument(Plan), Refusal.OtherDocument) : null;
    }

    private Answer AnswerOrDoubt(Question question, Reading reading, Finding finding)
    {
        var key = Claim.Meant(finding.First.Intent.Key, question.Text, reading.Days.Count == 1);
        if (!Evidence.IsEnough(finding))
            return Evidence.IsWorthAsking(finding)
                ? Answer.Clarify(Say.DidYouMean()) with { Suggestions = [.. PlanKeys(finding).Select(_common.Of).OfType<string>()] }
                : NotAboutThePlan(Refusal.NoEvidence);
        var answer = _answers.Write(key, question, reading);
        return answer with { Suggestions = _common.Beside(key), SeeAlso = SeeAlso(finding, answer) };
    }

    private Answer NotAboutThePlan(Refusal refusal) => Answer.OutOfScope(Say.NotAboutThePlan(Plan), refusal) with { Suggestions = _common.First };

    /// <summary>Passages of the next likeliest intents, unless the answer cites them already.</summary>
    private IReadOnlyList<string> SeeAlso(Finding finding, Answer answer) =>
        [.. PlanKeys(finding).Select(key => _answers.PassageOf(key)!).Distinct().Where(id => answer.Citations.All(c => c.PassageId != id))];

    private static IEnumerable<string> PlanKeys(Finding finding) =>
        finding.Best.Where(g => g.Intent.Kind == IntentKind.Plan).Select(g => g.Intent.Key);

    /// <summary>A matter that plans use to leave open. A plan that settles it has a statement under its key.</summary>
    private Answer Topic(string topic, Question question, Reading reading)
    {
        if (Plan.Unsettled.FirstOrDefault(t => t.Key == topic) is not { } unsettled)
            return topic.StartsWith(NotOurs, StringComparison.Ordinal) ? NotAboutThePlan(Refusal.OffTopic)
                : _answers.PassageOf(topic) is not null ? _answers.Write(topic, question, reading)
                : Answer.OutOfScope(Say.NotFound(Plan), Refusal.NoEvidence);
        return Answer.NotInPlan(
            Rich.Lines(Say.NotInPlan(Plan, unsettled), Say.CitationLine(Plan, [unsettled.PassageId])),
            new Citation(unsettled.PassageId));
    }

    private static Answer Act(string key) =>
        Answer.Asks(Enum.Parse<ActionRequest>(key, ignoreCase: true), Say.ActionHint());

    private Answer SmallTalk(string key) => Answer.Chat(key switch
    {
        "thanks" => Say.Thanks(),
        "goodbye" => Say.Goodbye(),
        "meta" => Say.AboutTheBot(Plan),
        _ => Say.Greeting(Plan),
    });
}
