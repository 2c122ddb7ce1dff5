using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Answers;

/// <summary>What an answer is.</summary>
public enum AnswerKind
{
    /// <summary>The plan says it; cited.</summary>
    Answer,

    /// <summary>A matter of the plan's field that the plan leaves open.</summary>
    NotInPlan,

    /// <summary>Not sure enough: the nearest questions are offered.</summary>
    Clarify,

    /// <summary>Not about this plan at all, or an attempt to misuse the bot.</summary>
    OutOfScope,

    /// <summary>Small talk.</summary>
    Chat,

    /// <summary>Something the bot does, named by <see cref="Answer.Action"/>.</summary>
    Action,
}

/// <summary>Why the bot is not sure what was asked; a second reading of the words may help.</summary>
public enum Doubt
{
    /// <summary>It is sure, of an answer or of a refusal.</summary>
    None,

    /// <summary>Several questions may be meant: <see cref="Answer.Suggestions"/>.</summary>
    Meaning,

    /// <summary>Too little speaks for any question it knows.</summary>
    Evidence,
}

/// <summary>Which layer refused, or why the bot was not sure.</summary>
public enum Refusal
{
    /// <summary>Nothing that can be read.</summary>
    Unreadable,

    /// <summary>An attempt to command the bot.</summary>
    Injection,

    Insult,
    OtherPlace,
    OtherYear,
    OtherDocument,

    /// <summary>The affairs or the data of a person.</summary>
    OtherPerson,

    /// <summary>Of the plan's field, but the plan does not settle it.</summary>
    NotSettled,

    /// <summary>The nearest questions are offered.</summary>
    Unsure,

    /// <summary>It may be about the plan, but nothing in the plan answers it.</summary>
    NoEvidence,

    /// <summary>Plainly about something else.</summary>
    OffTopic,
}

/// <summary>What a person wants the bot to do.</summary>
public enum ActionRequest { Register, Status, Edit, Withdraw, List, Document, Human, Help, Mute, Unmute, Paper }

/// <summary>
/// One bubble, ready to show: the conclusion first, the citation on a line of its own.
/// Built by its factories only, so that an <see cref="AnswerKind.Answer"/> without a citation cannot exist.
/// </summary>
public sealed record Answer
{
    private Answer(AnswerKind kind, Rich text, IReadOnlyList<Citation> citations)
    {
        Kind = kind;
        Text = text;
        Citations = citations;
    }

    public AnswerKind Kind { get; }

    public Rich Text { get; }

    /// <summary>Where the facts stand, the main passage first; for <see cref="AnswerKind.NotInPlan"/> the nearest passage.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>Ids of passages that may also help.</summary>
    public IReadOnlyList<string> SeeAlso { get; init; } = [];

    /// <summary>At most three questions ready to be sent.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    public ActionRequest? Action { get; private init; }

    /// <summary>Null for what was answered, small talk and actions.</summary>
    public Refusal? Refusal { get; private init; }

    /// <summary>Why a second reading of the words may help.</summary>
    public Doubt Doubt => Refusal switch
    {
        Answers.Refusal.Unsure when PlanId is not null => Doubt.Meaning,
        Answers.Refusal.NoEvidence => Doubt.Evidence,
        _ => Doubt.None,
    };

    /// <summary>The plan that everything in the answer is from; null while it is open which plan is meant.</summary>
    public string? PlanId { get; init; }

    /// <summary>Short words for the buttons of <see cref="Suggestions"/>, one each; empty when a suggestion is its own caption.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>What the plan says; throws <see cref="ArgumentException"/> without a citation.</summary>
    public static Answer Cited(Rich text, IReadOnlyList<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(citations);
        return citations.Count > 0
            ? new Answer(AnswerKind.Answer, text, citations)
            : throw new ArgumentException("An answer from the plan needs a citation.", nameof(citations));
    }

    public static Answer NotInPlan(Rich text, Citation nearest) => new(AnswerKind.NotInPlan, text, [nearest]) { Refusal = Answers.Refusal.NotSettled };

    public static Answer Clarify(Rich text) => new(AnswerKind.Clarify, text, []) { Refusal = Answers.Refusal.Unsure };

    public static Answer OutOfScope(Rich text, Refusal why) => new(AnswerKind.OutOfScope, text, []) { Refusal = why };

    public static Answer Chat(Rich text) => new(AnswerKind.Chat, text, []);

    public static Answer Asks(ActionRequest action, Rich text) => new(AnswerKind.Action, text, []) { Action = action };
}
