using EmulationBot.Core.Calendars;

namespace EmulationBot.Core.Plans;

/// <summary>One plan of the district: its passages, and the facts read out of them.</summary>
public sealed class Plan
{
    private readonly Dictionary<string, Passage> _passages;

    internal Plan(PlanFolder folder, IReadOnlyList<Passage> passages)
    {
        Folder = folder;
        Passages = passages;
        _passages = passages.ToDictionary(p => p.Id);
    }

    /// <summary>The files it was read from.</summary>
    internal PlanFolder Folder { get; }

    /// <summary>The name of the plan's folder, such as "22-KH-UBND-2020".</summary>
    public required string Id { get; init; }

    /// <summary>Number and symbol without the stray space of the print: "22/KH-UBND".</summary>
    public required string Number { get; init; }

    /// <summary>Another plan loaded bears the same number: a citation must say more than that.</summary>
    public bool HasNamesake { get; internal set; }

    public required string Title { get; init; }

    public required DateOnly IssuedOn { get; init; }

    /// <summary>Place and date as printed: "Tân Biên, ngày 05 tháng 02 năm 2020".</summary>
    public required string Dateline { get; init; }

    /// <summary>Where number, title and date stand.</summary>
    public required string HeadPassageId { get; init; }

    public required int Year { get; init; }

    /// <summary>"huyện Tân Biên".</summary>
    public required string District { get; init; }

    /// <summary>"Tân Biên".</summary>
    public string DistrictName => District[(District.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>By which the days of its campaign are counted.</summary>
    public OfficeCalendar Calendar { get; } = new();

    public required PlanFact Issuer { get; init; }

    /// <summary>The last day on which a registration is in time.</summary>
    public required DateOnly Deadline { get; init; }

    /// <summary>The first instant that is late: midnight after <see cref="Deadline"/>, +07:00.</summary>
    public DateTimeOffset DeadlineInstant => Deadline.AddDays(1).At(TimeOnly.MinValue);

    /// <summary>The sentence of the deadline, verbatim.</summary>
    public required PlanFact DeadlineSentence { get; init; }

    /// <summary>Where registrations go, in words fit for a sentence: "UBND huyện, qua Phòng Nội vụ".</summary>
    public required string Place { get; init; }

    /// <summary>The office to ask: "Phòng Nội vụ".</summary>
    public required PlanFact Desk { get; init; }

    /// <summary>Who registers with whom and who agrees, verbatim.</summary>
    public required PlanFact RegistrationRule { get; init; }

    /// <summary>What follows from not registering, verbatim; to be quoted, never interpreted.</summary>
    public required PlanFact Consequence { get; init; }

    public required IReadOnlyList<Movement> Movements { get; init; }

    public required string MovementsPassageId { get; init; }

    /// <summary>Null when the plan names none.</summary>
    public required SolutionGroups? SolutionGroups { get; init; }

    public required IReadOnlyList<Duty> Duties { get; init; }

    /// <summary>Empty when the text came without them.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    public required string? RecipientsPassageId { get; init; }

    /// <summary>The name under the plan. The text gives no office for it, so none may be said.</summary>
    public required PlanFact Signatory { get; init; }

    public required IReadOnlyList<UnsettledTopic> Unsettled { get; init; }

    public required IReadOnlyList<Slip> Slips { get; init; }

    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    public required IReadOnlyDictionary<string, Statement> Statements { get; init; }

    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The passage of that id; throws <see cref="KeyNotFoundException"/> for an unknown one.</summary>
    public Passage Passage(string id) => _passages[id];

    public Passage? FindPassage(string id) => _passages.GetValueOrDefault(id);

    /// <summary>The passages of a part such as "III"; empty for an unknown one.</summary>
    public IReadOnlyList<Passage> Part(string number) =>
        [.. Passages.Where(p => p.Id.StartsWith(number + ".", StringComparison.Ordinal))];

    /// <summary>"Mục II.6, Kế hoạch 22/KH-UBND"; in full also the date and the issuer.</summary>
    public string Cite(string passageId, bool full = false) => full
        ? $"{Passage(passageId).Label}, Kế hoạch số {Number} ngày {IssuedOn.Written()} của UBND {District}"
        : $"{Passage(passageId).Label}, Kế hoạch {Number}";

    public string Cite(PlanFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Cite(fact.Source.PassageId);
    }

    /// <summary>Where a statement stands; the plan alone when it states no such thing.</summary>
    public string CiteStatement(string key) =>
        Statements.TryGetValue(key, out var statement) ? Cite(statement.Spans[0]) : $"Kế hoạch {Number}";
}
