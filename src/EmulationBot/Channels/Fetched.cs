namespace EmulationBot.Channels;

/// <summary>How fetching a file that somebody sent ended.</summary>
public abstract record Fetched
{
    private Fetched()
    {
    }

    public sealed record Content(byte[] Bytes) : Fetched;

    public sealed record TooBig : Fetched;

    /// <summary>The channel no longer has it, or never had.</summary>
    public sealed record Gone : Fetched;

    /// <summary>Not now; worth another try.</summary>
    public sealed record Away(string Cause) : Fetched;

    /// <summary>The channel takes no files.</summary>
    public sealed record NotHere : Fetched;
}
