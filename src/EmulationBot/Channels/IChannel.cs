namespace EmulationBot.Channels;

/// <summary>A way to reach people: Telegram, a terminal. It renders and sends; it decides nothing.</summary>
public interface IChannel
{
    /// <summary>First part of every person id of the channel: "telegram", "terminal".</summary>
    string Name { get; }

    /// <summary>Where the bot is spoken to alone, "t.me/ten_bot"; null where that is not known.</summary>
    string? PrivateChat => null;

    /// <summary>How fast the channel takes messages; unlimited unless it says otherwise.</summary>
    PaceLimits Limits => PaceLimits.None;

    /// <summary>How soon the channel brings an update again that it heard no acknowledgement of; zero where it does not.</summary>
    TimeSpan BringsAgainWithin => TimeSpan.Zero;

    /// <summary>Sends one message once. Never throws for what the other side did; says how it ended.</summary>
    Task<Delivery> Deliver(Outgoing message, CancellationToken stop);

    /// <summary>The content of a file that somebody sent, as the channel named it (<see cref="Core.Conversations.Content.Attachment"/>), if it has at most so many bytes.</summary>
    Task<Fetched> Fetch(string file, int mostBytes, CancellationToken stop) => Task.FromResult<Fetched>(new Fetched.NotHere());
}
