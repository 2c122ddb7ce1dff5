namespace EmulationBot.Core.Privacy;

/// <summary>What is kept about one person beside where the conversation stands; read only when the person asks for it.</summary>
/// <param name="LastSeenAt">To the day.</param>
public sealed record PersonalData(DateTimeOffset FirstSeenAt, DateTimeOffset LastSeenAt)
{
    /// <summary>How many of the newest acts are listed.</summary>
    public const int MostActs = 50;

    /// <summary>Others who are paired to the person's unit, and go on with its draft.</summary>
    public int Colleagues { get; init; }

    public IReadOnlyList<KeptQuestion> Questions { get; init; } = [];

    /// <summary>When the person was reminded, the oldest first.</summary>
    public IReadOnlyList<DateTimeOffset> Reminders { get; init; } = [];

    /// <summary>Lines of the audit, the newest first, at most <see cref="MostActs"/>.</summary>
    public IReadOnlyList<KeptAct> Acts { get; init; } = [];

    /// <summary>How many lines there are in all.</summary>
    public int ActCount { get; init; }
}

/// <summary>A question that the person put to Phòng Nội vụ.</summary>
public sealed record KeptQuestion(string Text, DateTimeOffset AskedAt)
{
    public bool Waits { get; init; }

    /// <summary>It waits because the person voted the bot's own answer wrong.</summary>
    public bool Disliked { get; init; }

    /// <summary>An official answer for everybody shows it, without a name.</summary>
    public bool Published { get; init; }
}

/// <summary>A line of the audit: a verb such as "registration.sent".</summary>
public sealed record KeptAct(DateTimeOffset At, string Event);
