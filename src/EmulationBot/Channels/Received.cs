using EmulationBot.Core.Conversations;

namespace EmulationBot.Channels;

/// <summary>One update as a channel received it, before anything was done about it.</summary>
/// <param name="Channel"><see cref="IChannel.Name"/>.</param>
/// <param name="UpdateId">The channel's own number: the same update twice is handled once.</param>
/// <param name="Account">Who wrote, as the channel names people.</param>
/// <param name="ChatId">Where to answer; differs from the account in a group.</param>
public sealed record Received(string Channel, string UpdateId, string Account, string ChatId, Incoming Incoming)
{
    public string PersonId => $"{Channel}:{Account}";

    /// <summary>How the person is called on the channel.</summary>
    public string? Name { get; init; }

    /// <summary>The message whose button was pressed; an editing reply changes it.</summary>
    public string? Message { get; init; }

    /// <summary>The topic of the chat it was said in; answers stay there.</summary>
    public string? Thread { get; init; }

    /// <summary>The message, where several people talk and an answer shows whom it answers.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>The press to answer (Bot API callback_query.id).</summary>
    public string? Press { get; init; }

    /// <summary>Set when the update could not be read: it is kept with its cause and blocks nobody.</summary>
    public string? Unreadable { get; init; }

    /// <summary>The person blocked (true) or unblocked (false) the bot; then nothing is said.</summary>
    public bool? Left { get; init; }
}
