namespace EmulationBot.Core.Conversations;

/// <summary>
/// What a turn would have to know from outside before it is decided for good; closed: <see cref="Unclear"/>,
/// <see cref="FileNeeded"/>. It is looked up outside any transaction and the turn is decided again; where it cannot be had,
/// the first turn counts.
/// </summary>
public abstract record Need
{
    private protected Need()
    {
    }
}

/// <summary>The content of a file that somebody sent. <paramref name="Id"/> fetches it from the channel.</summary>
public sealed record FileNeeded(string Id) : Need;
