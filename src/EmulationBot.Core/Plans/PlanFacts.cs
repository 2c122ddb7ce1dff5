namespace EmulationBot.Core.Plans;

/// <summary>Words of the plan, as printed, and where they stand.</summary>
public sealed record PlanFact(string Verbatim, Citation Source);

/// <summary>One of the emulation movements of the plan, numbered in its order.</summary>
public sealed record Movement(int Number, string Name);

/// <summary>
/// How the plan puts a duty: "giao" to bodies under the district, "đề nghị" to Party and Front bodies,
/// or stated without either word. Answers keep the three apart.
/// </summary>
public enum DutyVerb { Assigns, Requests, States }

/// <summary>What one body has to do; the text is verbatim.</summary>
public sealed record Duty(string Body, DutyVerb Verb, string Text, Citation Source);

/// <summary>
/// A matter of the plan's field that the plan leaves open, and the passage nearest to it. <see cref="Said"/>: words of
/// that passage, verbatim, on all that the plan does say; null when there are none.
/// </summary>
public sealed record UnsettledTopic(string Key, string Label, string PassageId, string? Said)
{
    /// <summary>Something the plan does not tell, rather than a rule it does not lay down.</summary>
    public bool Fact { get; init; }
}

/// <summary>The solution groups of the plan; <see cref="Called"/> is what the plan calls them.</summary>
public sealed record SolutionGroups(string Called, IReadOnlyList<string> Names, Citation Source);

/// <summary>
/// Something the source says in two ways, at two places, verbatim: shown side by side, settled by nobody here.
/// <see cref="Key"/> is that of the answer that shows it.
/// </summary>
public sealed record Contradiction(string Key, IReadOnlyList<PlanFact> Places);

/// <summary>A slip of the source: quoted as printed, with a note for the reader.</summary>
public sealed record Slip(string PassageId, string Printed, string Note);

/// <summary>
/// Something the plan states and people ask about: a lead in our words and the spans that carry it, verbatim.
/// <see cref="Sources"/> holds the passage of each span, the main one first.
/// </summary>
public sealed record Statement(string Key, string Lead, IReadOnlyList<PlanFact> Spans)
{
    public IEnumerable<Citation> Sources => Spans.Select(s => s.Source).Distinct();

    /// <summary>False: asked for by rule alone (Answers/Data/asked.txt), and no example of what questions mean.</summary>
    public bool Taught { get; init; } = true;
}

/// <summary>A plan's data is wrong; the message names folder, fact, passage and mend in one Vietnamese line. Stops the start.</summary>
public sealed class PlanDataException : Exception
{
    public PlanDataException()
    {
    }

    public PlanDataException(string message)
        : base(message)
    {
    }

    public PlanDataException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
