namespace EmulationBot.Tests.BotApi;

/// <summary>At most so many messages within a span.</summary>
public readonly record struct Rate(int Messages, TimeSpan Within);

/// <summary>
/// How fast a bot may speak and how patient the server is. Durations run on the server's pace clock. A server starts
/// with <see cref="Unhurried"/>, so that a dialogue is not slowed; the sizes of texts and keyboards are always enforced.
/// </summary>
public sealed record Limits
{
    /// <summary>No 429 whatever the bot does.</summary>
    public static readonly Limits Unhurried = new();

    /// <summary>As the Bots FAQ has it: about one message a second in a chat, 20 a minute in a group, 30 a second in all.</summary>
    public static readonly Limits Telegram = new()
    {
        PerChat = new Rate(3, TimeSpan.FromSeconds(3)),
        PerGroup = new Rate(20, TimeSpan.FromMinutes(1)),
        Overall = new Rate(30, TimeSpan.FromSeconds(1)),
        WebhookRetry = TimeSpan.FromSeconds(2),
        RepeatedPolls = true,
    };

    public Rate? PerChat { get; init; }

    public Rate? PerGroup { get; init; }

    public Rate? Overall { get; init; }

    /// <summary>How long a button press may wait for answerCallbackQuery.</summary>
    public TimeSpan CallbackAnswer { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long an undelivered button press is kept; telegram-bot-api, Client.cpp.</summary>
    public TimeSpan CallbackRetention { get; init; } = TimeSpan.FromSeconds(150);

    /// <summary>How long any other undelivered update is kept.</summary>
    public TimeSpan Retention { get; init; } = TimeSpan.FromHours(24);

    /// <summary>The pause before the second retry of a webhook (the first comes at once), doubled each time up to 60 s. Telegram's is 2 s.</summary>
    public TimeSpan WebhookRetry { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Telegram's brake on a poller that asks the same offset again: within 3 s it waits 3 s, within 0.5 s it gets one update.</summary>
    public bool RepeatedPolls { get; init; }
}
