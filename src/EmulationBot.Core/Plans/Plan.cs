using EmulationBot.Core.Calendars;

namespace EmulationBot.Core.Plans;

/// <summary>One plan of the district: its passages, and the facts read out of them.</summary>
public sealed class Plan
{
    private readonly Dictionary<string, Passage> _passages;

    internal Plan(IReadOnlyList<Passage> passages)
    {
        Passages = passages;
        _passages = passages.ToDictionary(p => p.Id);
    }

    /// <summary>The name of the plan's folder, such as "22-KH-UBND-2020".</summary>
    public required string Id { get; init; }

    /// <summary>Number and symbol without the stray space of the print: "22/KH-UBND".</summary>
    public required string Number { get; init; }

    public required string Title { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public required int Year { get; init; }

    /// <summary>"huyện Tân Biên".</summary>
    public required string District { get; init; }

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

    public required IReadOnlyList<string> SolutionGroups { get; init; }

    public required string SolutionGroupsPassageId { get; init; }

    public required IReadOnlyList<Duty> Duties { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>The name under the plan. The text gives no office for it, so none may be said.</summary>
    public required PlanFact Signatory { get; init; }

    public required IReadOnlyList<UnsettledTopic> Unsettled { get; init; }

    public required IReadOnlyList<Slip> Slips { get; init; }

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
}
