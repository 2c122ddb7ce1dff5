using EmulationBot.Core.Conversations;

namespace EmulationBot.Channels;

/// <summary>What the outbox hands to a channel: a message, or the answer to a pressed button.</summary>
/// <param name="ChatId">The chat as the channel names it.</param>
public sealed record Outgoing(string ChatId)
{
    /// <summary>The row of the outbox, by which a channel of our own knows a message that comes a second time; set as it is handed over.</summary>
    public long Id { get; init; }

    /// <summary>It may have arrived already; set as it is handed over.</summary>
    public bool Doubtful { get; init; }

    public Reply? Reply { get; init; }

    /// <summary>The message to change instead of sending a new one, as the channel names it.</summary>
    public string? EditsMessage { get; init; }

    /// <summary>The topic of the chat, as the channel names it.</summary>
    public string? Thread { get; init; }

    /// <summary>The message that this answers, where several people talk.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>The pressed button to answer (Bot API answerCallbackQuery); then <see cref="Reply"/> is null.</summary>
    public string? Press { get; init; }

    public string? Toast { get; init; }
}

/// <summary>How a delivery ended.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    public sealed record Sent(string? MessageId) : Delivery;

    /// <summary>Not sent; the channel asks to wait (429).</summary>
    public sealed record Later(TimeSpan Wait) : Delivery;

    /// <summary>Certainly not sent; worth another try (server away, 5xx).</summary>
    public sealed record NotSent(string Cause) : Delivery;

    /// <summary>The connection broke after the request left: it may have been delivered.</summary>
    public sealed record Unknown(string Cause) : Delivery;

    /// <summary>The person cannot be reached any more (403).</summary>
    public sealed record Unreachable(string Cause) : Delivery;

    /// <summary>The chat lives on under another id (migrate_to_chat_id).</summary>
    public sealed record Moved(string ChatId) : Delivery;

    /// <summary>The channel will never accept this message (400): a defect of ours, kept for the doctor.</summary>
    public sealed record Refused(string Cause) : Delivery;
}
