using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Answers.Refusals;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Answers;

/// <summary>
/// Answers questions about the plans loaded, each from one plan alone; which one is read off the words, off what was
/// just said, or asked. Pure: the same question at the same time has the same answer. Built once at start; safe for use
/// by many at a time.
/// </summary>
public sealed class Answerer
{
    private const int MostChoices = 3;

    /// <summary>A longer question is offered again by its end, where letters ask.</summary>
    private const int LongestOffer = 1000;

    private readonly PlanAnswerer[] _plans;
    private readonly PlanNames _names;

    public Answerer(PlanLibrary plans, UnitDirectory units)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(units);
        var campaign = plans.Current;
        _plans =
        [
            .. plans.Plans.OrderByDescending(plan => plan == campaign).ThenByDescending(plan => plan.IssuedOn)
                .Select(plan => new PlanAnswerer(plan, plan.District == campaign.District ? units : UnitDirectory.Empty)),
        ];
        _names = new PlanNames([.. _plans.Select(p => p.Plan)], units);
    }

    /// <summary>The plans of which nothing fitting was kept, so that they were learned when this was built.</summary>
    public IEnumerable<string> Taught => _plans.Where(p => p.WasTaught).Select(p => p.Plan.Id);

    private PlanAnswerer Campaign => _plans[0];

    /// <summary>Proves that the questions of a plan lead to its answers.</summary>
    /// <exception cref="PlanDataException">A heading of its questions.txt is no answer of the plan.</exception>
    public static void Prove(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var known = new PlanAnswers(plan).Keys.ToHashSet();
        var asked = DataFile.Parse(plan.Folder.Text("questions.txt")).Select(q => q.Section).Distinct().ToList();
        if (asked.Find(key => !known.Contains(key)) is { } strange)
            throw new PlanDataException(Say.PlanData.UnknownKey(plan.Id, strange));
        if (!asked.Contains("deadline"))
            throw new PlanDataException(Say.PlanData.NoQuestions(plan.Id));
    }

    public Answer Ask(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var answer = AskOne(question);
        return answer.Refusal is null or Refusal.NotSettled or Refusal.Unsure && SeveralQuestions.In(question.Text) is { Count: > 0 } parts
            ? SeveralQuestions.Together(InTurn(question, parts)) ?? answer
            : answer;
    }

    /// <summary>Each may lean on the one before it.</summary>
    private List<Answer> InTurn(Question question, IReadOnlyList<string> parts)
    {
        var answers = new List<Answer>();
        foreach (var part in parts)
        {
            answers.Add(AskOne(question with { Text = part }));
            if (answers[^1] is { Citations: [var source, ..], PlanId: var plan })
                question = question with { PreviousPassageId = source.PassageId, PreviousPlanId = plan };
        }
        return answers;
    }

    private Answer AskOne(Question question)
    {
        if (_plans.Length == 1)
            return AskUnnamed(Campaign, question);
        if (_names.Behind(question.Text) is var (plan, text))
            return AskOf(Of(plan.Id)!, question with { Text = text });
        var reading = Campaign.Read(question.Text);
        return _names.In(reading, question.Now.DateInVietnam()) is { } meant && meant.Count < _plans.Length
            ? AskNamed(question, reading, [.. meant.Select(p => Of(p.Id)!)])
            : Spoken(question, reading) is { } spoken ? AskOf(spoken, question)
            : AskAll(question, _plans);
    }

    /// <summary>
    /// The answer to what a second reader took the question for, when the first answer left it open: one of the questions
    /// offered, or the question in other words. Null when it answers nothing, or says more than the person and the plan do.
    /// </summary>
    public Answer? AskAgain(Question question, Answer first, string again)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(again);
        return first.Doubt switch
        {
            Doubt.Meaning when first.Suggestions.Contains(again) => Cited(question with { Text = again }) is { } answer
                ? answer with { Suggestions = [.. first.Suggestions.Where(offered => offered != again)] }
                : null,
            Doubt.Evidence when RewriteGuard.IsOneShortLine(again) && MeansTheSamePlans(question, again) =>
                Cited(question with { Text = again }) is { } answer && RewriteGuard.AddsNothing(again, Sources(question, answer), Of(answer.PlanId!)!.Knows) ? answer : null,
            _ => null,
        };
    }

    private Answer? Cited(Question question) => Ask(question) is { Kind: AnswerKind.Answer } answer ? answer : null;

    private bool MeansTheSamePlans(Question question, string again)
    {
        var today = question.Now.DateInVietnam();
        return _names.In(Campaign.Read(question.Text), today).SequenceEqual(_names.In(Campaign.Read(again), today));
    }

    private List<string> Sources(Question question, Answer answer) =>
        [question.Text, .. answer.Citations.SelectMany(c => Of(answer.PlanId!)!.Plan.Passage(c.PassageId).Paragraphs)];

    /// <summary>
    /// Whether words sent in the middle of a form are a question rather than an answer to the form. In doubt they are
    /// an answer: an answer taken for a question would be lost.
    /// </summary>
    public bool LooksLikeQuestion(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Campaign.LooksLikeQuestion(text) || NamedElse(text)?.LooksLikeQuestion(text) is true;
    }

    /// <summary>The plan named, when it is another than that of the form.</summary>
    private PlanAnswerer? NamedElse(string text) =>
        _plans.Length > 1 && _names.In(Campaign.Read(text), DateOnly.MinValue) is [var one] && one != Campaign.Plan ? Of(one.Id) : null;

    /// <summary>The original words of a citation, as printed, under their label; slips of the source are noted.</summary>
    /// <param name="citation">What is to be shown.</param>
    /// <param name="planId">The plan it is from; null is the campaign's.</param>
    public Rich Wording(Citation citation, string? planId = null)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return (planId is null ? Campaign : Of(planId) ?? throw new ArgumentException("No such plan is loaded.", nameof(planId))).Wording(citation);
    }

    /// <summary>Whether a plan loaded has such a passage; an old button may name one that has gone.</summary>
    public bool Has(string? planId, string passageId) => (planId is null ? Campaign : Of(planId))?.Plan.FindPassage(passageId) is not null;

    /// <summary>How a question was understood by the campaign's plan, for those who teach the bot.</summary>
    internal string Explain(string text) => Campaign.Explain(text);

    private PlanAnswerer? Of(string planId) => Array.Find(_plans, p => p.Plan.Id == planId);

    private Answer AskNamed(Question question, Reading reading, PlanAnswerer[] meant) =>
        meant is not [var one] ? AskAll(question, meant)
        : _names.NamesAnotherDistrict(reading, one.Plan) ? Answer.OutOfScope(Say.OtherPlace(one.Plan), Refusal.OtherPlace) with { PlanId = one.Plan.Id }
        : AskOf(one, question);

    /// <summary>The plan that is being spoken of: that of the open form, or that of the answer the question leans on.</summary>
    private PlanAnswerer? Spoken(Question question, Reading reading) =>
        question.InForm ? Campaign
        : question.PreviousPassageId is not null && FollowUps.LeansOnBefore(reading) ? Of(question.PreviousPlanId ?? Campaign.Plan.Id)
        : null;

    /// <summary>What was said of another plan, and how the unit stands in the campaign, are nothing to this plan.</summary>
    private Answer AskOf(PlanAnswerer plan, Question question)
    {
        var own = plan == Campaign;
        var answer = AskUnnamed(plan, question with
        {
            PreviousPassageId = (question.PreviousPlanId ?? Campaign.Plan.Id) == plan.Plan.Id ? question.PreviousPassageId : null,
            Asker = own || question.Asker is not { } asker ? question.Asker : asker with { UnitState = null },
        });
        return own || answer.Action is not (ActionRequest.Register or ActionRequest.Status or ActionRequest.Edit or ActionRequest.Withdraw or ActionRequest.List or ActionRequest.Paper)
            ? answer
            : Answer.OutOfScope(Say.OnlyForTheCampaign(Campaign.Plan), Refusal.OtherDocument) with { PlanId = Campaign.Plan.Id };
    }

    /// <summary>"hạn của kế hoạch 35" asks for the deadline, not for the plan's number: the name has done its work and is left out.</summary>
    private Answer AskUnnamed(PlanAnswerer plan, Question question)
    {
        var without = _names.Without(question.Text, plan.Plan);
        return without != question.Text && plan.Ask(question with { Text = without }) is { Kind: AnswerKind.Answer } answer ? answer : plan.Ask(question);
    }

    /// <summary>The one plan that answers; of several the person chooses; when none does, the first says why.</summary>
    private Answer AskAll(Question question, PlanAnswerer[] plans)
    {
        var first = AskOf(plans[0], question);
        if (first.Kind is AnswerKind.Chat or AnswerKind.Action)
            return first;
        var answers = plans.Skip(1).Select(p => AskOf(p, question)).Prepend(first).Where(a => a.Kind == AnswerKind.Answer).ToList();
        return answers switch
        {
            [] => first,
            [var only] => only,
            _ => Which(question.Text, [.. answers.Select(a => Of(a.PlanId!)!.Plan)]),
        };
    }

    private Answer Which(string text, IReadOnlyList<Plan> plans)
    {
        var asked = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
        var offered = plans.Take(MostChoices).ToList();
        return Answer.Clarify(Say.WhichPlan(more: plans.Count > offered.Count)) with
        {
            Suggestions = [.. offered.Select(plan => _names.Complete(asked.Length > LongestOffer ? asked[^LongestOffer..] : asked, plan))],
            Captions = [.. offered.Select(_names.Of)],
        };
    }
}
