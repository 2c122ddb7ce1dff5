using System.Globalization;
using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Answers;

/// <summary>
/// Writes the answer to what was found: a statement of the plan word by word, or one computed from its facts and the
/// clock. The keys are those of plan.json "statements" and of <see cref="Computed"/>.
/// </summary>
internal sealed class PlanAnswers
{
    private readonly Plan _plan;
    private readonly Dictionary<string, Computation> _computed;

    public PlanAnswers(Plan plan)
    {
        _plan = plan;
        _computed = Computed(plan).ToDictionary(c => c.Key);
    }

    /// <summary>Everything that can be answered, by key.</summary>
    public IEnumerable<string> Keys => _plan.Statements.Keys.Concat(_computed.Keys);

    /// <summary>The main passage of an answer; null for a key that has none.</summary>
    public string? PassageOf(string key) =>
        _plan.Statements.TryGetValue(key, out var statement) ? statement.Spans[0].Source.PassageId
        : _computed.TryGetValue(key, out var computation) ? computation.Sources[0].PassageId
        : null;

    /// <summary>The paragraphs of every passage the answer cites.</summary>
    public IEnumerable<string> ParagraphsOf(string key)
    {
        var sources = _plan.Statements.TryGetValue(key, out var statement) ? statement.Sources : _computed[key].Sources;
        return sources.SelectMany(s => _plan.Passage(s.PassageId).Paragraphs);
    }

    /// <summary>Whether the words of the answer hold a year other than the plan's, such as that of a directive.</summary>
    public bool IsDated(string key) =>
        _plan.Statements.TryGetValue(key, out var statement)
        && statement.Spans.Any(span => NamedDays.YearsIn(Tokenizer.Words(span.Verbatim)).Any(year => year != _plan.Year));

    /// <summary>What a passage says, when it is asked for by its number alone.</summary>
    public Answer Overview(string passageId) =>
        Cited(Say.PassageSays(_plan.Passage(passageId)), [new Citation(passageId)]);

    /// <summary>What stands in a part of the plan, passage by passage.</summary>
    public Answer Overview(IReadOnlyList<Passage> part) =>
        Cited(Say.PartSays(part), [.. part.Select(passage => new Citation(passage.Id))]);

    public Answer Write(string key, Question question, Reading reading)
    {
        if (_plan.Statements.TryGetValue(key, out var statement))
            return Cited(Say.Stated(statement.Lead, statement.Spans.Select(s => s.Verbatim)), [.. statement.Sources]);
        if (_plan.Contradictions.FirstOrDefault(c => c.Key == key) is { } contradiction)
            return Cited(Say.Contradiction(_plan, contradiction), [.. MeantFirst(contradiction, reading).Select(place => place.Source)]);
        var computation = _computed[key];
        return Cited(computation.Text(new Asked(question, reading, question.Now.DateInVietnam())), computation.Sources);
    }

    /// <summary>The place that alone holds a year of the question comes first.</summary>
    private static IEnumerable<PlanFact> MeantFirst(Contradiction contradiction, Reading reading)
    {
        var meant = contradiction.Places.FirstOrDefault(place => reading.Years.Any(year =>
            contradiction.Places.All(other => Holds(other, year) == (other == place)))) ?? contradiction.Places[0];
        return contradiction.Places.Where(place => place != meant).Prepend(meant);
    }

    private static bool Holds(PlanFact place, int year) =>
        place.Verbatim.Contains(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private Answer Cited(Rich text, IReadOnlyList<Citation> sources) =>
        Answer.Cited(Rich.Lines(text, Say.CitationLine(_plan, sources.Select(s => s.PassageId).Distinct())), sources);

    /// <summary>What is worked out of a plan's facts; an answer whose facts the plan lacks does not exist.</summary>
    private static IEnumerable<Computation> Computed(Plan plan) =>
        [.. OfTheDocument(plan), .. OfTheDeadline(plan), .. plan.Movements.Count > 0 ? OfTheMovements(plan) : []];

    private static IEnumerable<Computation> OfTheDocument(Plan plan)
    {
        var head = new Citation(plan.HeadPassageId);
        yield return new("doc-number", _ => Say.PlanNumber(plan), head);
        yield return new("doc-date", a => Judged(a.Claimed(plan), plan.IssuedOn, Say.PlanDate(plan)), head);
        yield return new("doc-title", _ => Say.PlanTitle(plan), head);
        yield return new("doc-issuer", _ => Say.PlanIssuer(plan), head, plan.Issuer.Source);
        yield return new("doc-place", _ => Say.PlanPlace(plan), head);
        foreach (var contradiction in plan.Contradictions)
            yield return new(contradiction.Key, _ => Say.Contradiction(plan, contradiction), [.. contradiction.Places.Select(place => place.Source)]);
        if (plan.SolutionGroups is { } groups)
            yield return new("groups", _ => Say.SolutionGroups(groups), groups.Source);
        if (plan.RecipientsPassageId is { } recipients)
        {
            yield return new("recipients", _ => Say.Recipients(plan), new Citation(recipients));
            yield return new("archive", _ => Say.Archive(plan), new Citation(recipients));
        }
        yield return new("structure", _ => Say.Structure(plan), head);
        yield return new("summary", _ => Say.Summarised(plan), head, new Citation(plan.MovementsPassageId), plan.DeadlineSentence.Source);
        yield return new("signatory", _ => Say.Signatory(plan), plan.Signatory.Source);
    }

    private static IEnumerable<Computation> OfTheDeadline(Plan plan)
    {
        var deadline = plan.DeadlineSentence.Source;
        yield return new("deadline", a => DeadlineAnswer(plan, a), deadline);
        yield return new("weekday", a => WeekdayOf(plan, DayQuestions.Of(a.Question.Text, a.Named(plan), plan), a), deadline);
        yield return new("countdown", a => WithState(a, Say.Countdown(plan, a.Today)), deadline);
        yield return new("span", _ => Say.IssueToDeadline(plan), deadline, new Citation(plan.HeadPassageId));
        yield return new("in-time", a => WithState(a, InTime(plan, a)), deadline);
        yield return new("late", a => a.Named(plan) is { } day && day > plan.Deadline ? Say.AfterDeadline(plan, a.Today, day) : Say.Late(plan, a.Today), deadline, plan.Consequence.Source);
        yield return new("where", _ => Say.Where(plan), deadline, plan.Desk.Source);
        yield return new("where-when", _ => Say.HowToRegister(plan), deadline, plan.RegistrationRule.Source);
        yield return new("consequence", _ => Say.Consequence(plan), plan.Consequence.Source, deadline);
        yield return new("my-unit", a => Say.MyUnit(plan, a.Question.Asker?.UnitName, a.Question.Asker?.UnitState, a.Today), deadline);
    }

    private static IEnumerable<Computation> OfTheMovements(Plan plan)
    {
        var movements = new Citation(plan.MovementsPassageId);
        foreach (var key in new[] { "movements-all", "movement-count" })
            yield return new(key, a => Judged(Claim.Movements(a.Question.Text), plan.Movements.Count, Say.AllMovements(plan)), movements);
        foreach (var movement in plan.Movements)
            yield return new($"movement-{movement.Number}", _ => Say.OneMovement(movement), movements);
        foreach (var (key, words) in new[] { ("movements-new-rural", "nông thôn mới"), ("movements-district", plan.DistrictName) })
            if (Holding(plan, words) is { Length: > 0 } some)
                yield return new(key, _ => Say.SomeMovements(some), movements);
    }

    private static Movement[] Holding(Plan plan, string words) =>
        [.. plan.Movements.Where(m => m.Name.Contains(words, StringComparison.Ordinal))];

    private static Rich WeekdayOf(Plan plan, DateOnly day, Asked asked) =>
        Judged(Claim.Weekday(asked.Question.Text), day.DayOfWeek, day == plan.Deadline ? Say.DeadlineWeekday(plan) : Say.Weekday(plan, day));

    /// <summary>A day in the question other than the deadline is a claim that it was moved: it is denied.</summary>
    private static Rich DeadlineAnswer(Plan plan, Asked asked) =>
        DayQuestions.SaidToBeTheDeadline(asked.Question.Text, asked.Named(plan), asked.Today) is { } said ? WithState(asked, Say.Judged(said == plan.Deadline, Say.Deadline(plan, asked.Today))) :
        asked.Reading.Days.Any(day => Asked.DateOf(day, plan) != plan.Deadline && Asked.DateOf(day, plan) != plan.IssuedOn && Asked.DateOf(day, plan) != asked.Today)
            ? Say.DeadlineUnmoved(plan)
            : WithState(asked, Judged(asked.Claimed(plan) == plan.Deadline ? plan.Deadline : null, plan.Deadline, Say.Deadline(plan, asked.Today)));

    /// <param name="claimed">What the question says is so; null when it says nothing of it.</param>
    private static Rich Judged<T>(T? claimed, T so, Rich answer)
        where T : struct => claimed is { } said ? Say.Judged(said.Equals(so), answer) : answer;

    private static Rich InTime(Plan plan, Asked asked)
    {
        var named = asked.Reading.Days.Select(day => Asked.DateOf(day, plan)).OfType<DateOnly>().ToList();
        if (named.Count > 1)
            named.Remove(plan.Deadline);
        if (named.Count == 0 && asked.Reading.Days.Count > 0)
            return Say.NoSuchDay(plan, asked.Today);
        return MeantDays.In(asked.Question.Text, named, asked.Today) is { } meant && meant != DaySpan.On(asked.Today) ? InTime(plan, meant, asked.Today)
            : asked.Today > plan.Deadline ? Say.TooLate(plan, asked.Today)
            : Say.InTimeToday(plan, asked.Today);
    }

    private static Rich InTime(Plan plan, DaySpan meant, DateOnly today) =>
        meant.First > plan.Deadline ? Say.AfterDeadline(plan, today, meant.First == meant.Last ? meant.First : null)
        : meant.Last < plan.IssuedOn ? Say.BeforeThePlan(plan, today)
        : meant.Last > plan.Deadline ? Say.InTimeUntil(plan, today)
        : meant.Last < today ? Say.WasInTime(plan)
        : meant == DaySpan.On(plan.Deadline) ? Say.InTimeOnTheLastDay(plan)
        : Say.InTime(plan);

    private static Rich WithState(Asked asked, Rich text) =>
        asked.Question.Asker?.UnitState is { } state ? Rich.Lines(text, Say.UnitState(state)) : text;

    /// <summary>What the plan has on that day; null for a day that is none of its own.</summary>
    public string? KeyOf(NamedDay day) => Asked.DateOf(day, _plan) switch
    {
        null => null,
        { } date when date == _plan.Deadline => "deadline",
        { } date when date == _plan.IssuedOn => "doc-date",
        { } date => _plan.Statements.Values.FirstOrDefault(s => s.Spans.Any(span => NamedDays.In(Tokenizer.Words(span.Verbatim)).Any(d => d.Year == date.Year && Asked.DateOf(d, _plan) == date)))?.Key,
    };

    /// <summary>There is no such movement, and what there are.</summary>
    public Answer NoSuchMovement(int number) =>
        Cited(Say.NoSuchMovement(_plan, number), [new Citation(_plan.MovementsPassageId)]);

    /// <summary>There is no such part or section, and what there are.</summary>
    public Answer NoSuchSection(string id) => Cited(Say.NoSuchSection(_plan, id), [new Citation(_plan.HeadPassageId)]);

    private sealed record Asked(Question Question, Reading Reading, DateOnly Today)
    {
        /// <summary>The one day that the question names; null when it names none or several.</summary>
        public DateOnly? Named(Plan plan) => Reading.Days is [var day] ? DateOf(day, plan) : null;

        /// <summary>The one day of which the question says that it is so.</summary>
        public DateOnly? Claimed(Plan plan) => Reading.Days is [var day] && Claim.IsMade(Question.Text) ? DateOf(day, plan) : null;

        /// <summary>The date a person means; a year left out is the plan's. Null for a day that does not exist.</summary>
        public static DateOnly? DateOf(NamedDay day, Plan plan)
        {
            var year = day.Year is { } y ? (y < 100 ? 2000 + y : y) : plan.Year;
            return year is > 0 and < 9999 && day.Day <= DateTime.DaysInMonth(year, day.Month)
                ? new DateOnly(year, day.Month, day.Day)
                : null;
        }
    }

    private sealed record Computation(string Key, Func<Asked, Rich> Text, params IReadOnlyList<Citation> Sources);
}
