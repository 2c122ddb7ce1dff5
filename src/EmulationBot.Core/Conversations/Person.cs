namespace EmulationBot.Core.Conversations;

/// <summary>What a person may do here. A claim grants nothing: only a one-time code does.</summary>
public enum Role { Guest, Chair, Reviewer }

/// <summary>
/// Somebody on a channel. <paramref name="Id"/> is "channel:account", for instance "telegram:12345".
/// <see cref="UnitId"/> is set for <see cref="Role.Chair"/> alone: the unit the person may register.
/// </summary>
public sealed record Person(string Id)
{
    public Role Role { get; init; }

    public string? UnitId { get; init; }

    /// <summary>The name the person goes by on the channel; only ever shown to people of the same unit and to reviewers.</summary>
    public string? Name { get; init; }

    /// <summary>The person asked for no more reminders.</summary>
    public bool Muted { get; init; }

    /// <summary>The channel reported that nothing can be delivered (blocked, account closed).</summary>
    public bool Unreachable { get; init; }

    /// <summary>The newest <see cref="PrivacyNotice"/> the person was shown; 0 for none.</summary>
    public int NoticeVersion { get; init; }

    public DateTimeOffset? NoticeAt { get; init; }
}
