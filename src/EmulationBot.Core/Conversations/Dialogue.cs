namespace EmulationBot.Core.Conversations;

/// <summary>A question of the assistant that waits for yes or no; which words are a yes depends on it (<see cref="Typed"/>).</summary>
public enum Pending { None, Cancel, Withdraw, SendLate, Erase }

/// <summary>
/// Where one person stands in the conversation. It outlives restarts and changes of code: unknown keys are ignored,
/// and the step of the form is derived from the draft, not stored here.
/// </summary>
public sealed record Dialogue
{
    public static readonly Dialogue Fresh = new();

    /// <summary>The person is filling in the form.</summary>
    public bool InForm { get; init; }

    /// <summary>The unit that the form is filled in for by somebody who is not of it; kept while the form is open.</summary>
    public string? OnBehalf { get; init; }

    /// <summary>The field looked at by choice (back, or a correction) instead of the first unanswered one.</summary>
    public string? Focus { get; init; }

    /// <summary>The step last shown; another may be the first unanswered one when a colleague has written meanwhile.</summary>
    public string? Step { get; init; }

    /// <summary>Ticks not yet closed, or the lines being coached, and the field they belong to.</summary>
    public string? Begun { get; init; }

    public string? BegunField { get; init; }

    public Pending Pending { get; init; }

    /// <summary>The last thing shown was the summary and nothing else, so that a bare "ok" answers it.</summary>
    public bool AsksToSend { get; init; }

    /// <summary>The last thing shown was the list of fields to correct or to add, and not the summary.</summary>
    public bool PicksField { get; init; }

    /// <summary>Passage of the last answer, for "ở mục nào?" and the like.</summary>
    public string? LastPassage { get; init; }

    /// <summary>The plan of that answer; null in dialogues older than this field, when there was but one.</summary>
    public string? LastPlan { get; init; }

    /// <summary>Questions offered under the last answer, in the order of their buttons.</summary>
    public IReadOnlyList<string> Offers { get; init; } = [];

    /// <summary>The keyboard that asks for a contact is on the person's phone.</summary>
    public bool ContactKeys { get; init; }

    /// <summary>The album last answered (<see cref="Incoming.Album"/>).</summary>
    public string? Album { get; init; }

    /// <summary>The last questions asked, the newest last, for the votes under their answers.</summary>
    public IReadOnlyList<AskedQuestion> Asked { get; init; } = [];

    /// <summary>The question of <see cref="Asked"/> that was answered just now, for "sai rồi".</summary>
    public string? Answered { get; init; }

    /// <summary>The official answer that a reviewer is writing.</summary>
    public Writing? Writing { get; init; }

    /// <summary>What a reviewer is about to type or has ticked.</summary>
    public Reviewing? Reviewing { get; init; }

    /// <summary>What the next words name, when seats are spoken of.</summary>
    public SeatStep? Seating { get; init; }

    /// <summary>The unit of <see cref="SeatStep.OfficeIn"/>.</summary>
    public string? SeatingUnit { get; init; }

    /// <summary>The list of which a reviewer sees a preview.</summary>
    public Importing? Importing { get; init; }

    /// <summary>The <see cref="Importing.Mark"/> of the list last taken over.</summary>
    public string? Imported { get; init; }

    /// <summary>Messages in a row that were not understood; at the third the menu and a person to ask are offered.</summary>
    public int Misunderstood { get; init; }

    /// <summary>The form is done with; what was asked meanwhile can still be voted on.</summary>
    public Dialogue AfterForm() => Fresh with { Asked = Asked };
}
