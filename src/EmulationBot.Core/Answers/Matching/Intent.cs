namespace EmulationBot.Core.Answers.Matching;

/// <summary>Where a way of asking leads.</summary>
internal enum IntentKind
{
    /// <summary>A statement of the plan, or an answer computed from it.</summary>
    Plan,

    /// <summary>A topic the plan leaves open.</summary>
    Unsettled,

    /// <summary>Something the bot does.</summary>
    Action,

    Chat,

    /// <summary>Not a matter of any plan.</summary>
    Outside,
}

/// <summary>What a question is after; the key is that of a statement, a topic, an action …</summary>
internal sealed record Intent(IntentKind Kind, string Key);

/// <summary>One way of asking, understood.</summary>
internal sealed record Example(Intent Intent, List<Language.Word> Words);

/// <summary>An intent and how likely it is, of 1.</summary>
internal readonly record struct Guess(Intent Intent, float Probability);
