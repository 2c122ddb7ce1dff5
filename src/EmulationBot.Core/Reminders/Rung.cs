namespace EmulationBot.Core.Reminders;

/// <summary>What a rung says; the words themselves are in <see cref="Texts.Say"/>.</summary>
public enum RungKind
{
    /// <summary>The plan has been issued: what it is, the deadline, how to begin.</summary>
    Publication,

    /// <summary>The deadline comes nearer.</summary>
    Approach,

    /// <summary>The deadline has passed.</summary>
    Overdue,

    /// <summary>For reviewers: which unit stands where.</summary>
    Digest,

    /// <summary>For reviewers: what waits for them today.</summary>
    Morning,

    /// <summary>For the head of a block: which of its units have not sent although they were reminded that day.</summary>
    Escalation,
}

/// <summary>One step of the ladder, a row of data.</summary>
/// <param name="Id">Part of the ledger's key: never change it while a campaign runs.</param>
/// <param name="WorkingDay">Working days from the deadline, negative before it; for a publication, from the day of issue.</param>
/// <param name="At">Time of day, Vietnamese civil time.</param>
public sealed record Rung(string Id, RungKind Kind, int WorkingDay, TimeOnly At, Audience To)
{
    /// <summary>The consequence of not registering is quoted, verbatim, to those who have not sent.</summary>
    public bool QuotesConsequence { get; init; }

    /// <summary>Set for a rung outside the working hours: it may leave on its own day before this time, and at no other.</summary>
    public TimeOnly? Until { get; init; }
}
