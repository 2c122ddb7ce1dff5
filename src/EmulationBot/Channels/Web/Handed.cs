using EmulationBot.Core.Conversations;

namespace EmulationBot.Channels.Web;

/// <summary>What the browser hands over, again and again until it hears that it was taken: words, or the button of a message.</summary>
/// <param name="Key">A random number (UUID) that the browser made when it was composed: by it a repetition is known.</param>
/// <param name="Line">The message whose button was pressed.</param>
public sealed record Handed(Guid Key, string? Words, string? Data, long? Line)
{
    /// <summary>Longer than any answer; as much as Telegram lets people type.</summary>
    public const int LongestWords = 4096;

    /// <summary><see cref="Button.Data"/>.</summary>
    private const int LongestData = 64;

    /// <summary>Null for what no page of ours hands over.</summary>
    public Incoming? ToIncoming() => this switch
    {
        { Key: var key } when key == Guid.Empty => null,
        { Words.Length: > 0 and <= LongestWords, Data: null } => Incoming.Words(Words),
        { Data.Length: > 0 and <= LongestData, Words: null, Line: not null } => Incoming.Tap(Data),
        _ => null,
    };
}

/// <summary>What becomes of it. Slower: to be handed over again in a while.</summary>
public enum Taking { Taken, Slower, Refused }
