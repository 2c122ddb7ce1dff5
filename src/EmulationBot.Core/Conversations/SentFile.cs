using EmulationBot.Core.Imports;

namespace EmulationBot.Core.Conversations;

/// <summary>A file that somebody sent, as it was fetched and read for this turn.</summary>
public sealed record SentFile
{
    /// <summary>SHA-256 of its content in hexadecimal digits; null when it could not be fetched.</summary>
    public string? Hash { get; init; }

    /// <summary>Null when it could not be fetched, or is no table.</summary>
    public Table? Table { get; init; }

    /// <summary>Why there is no table, and what to do; null when there is one.</summary>
    public string? Problem { get; init; }
}
