using System.Collections.Immutable;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Conversations;

/// <summary>What the next words of a reviewer are.</summary>
public enum ReviewStep { Ticking, Reason, Note, Minutes, Missing }

/// <summary>What a reviewer is about to do that takes more than one message.</summary>
public sealed record Reviewing(ReviewStep Step)
{
    /// <summary>Of <see cref="ReviewStep.Missing"/>, <see cref="ReviewStep.Reason"/> and <see cref="ReviewStep.Note"/>.</summary>
    public string? UnitId { get; init; }

    public int Revision { get; init; }

    /// <summary>The field to be returned.</summary>
    public string? FieldKey { get; init; }

    /// <summary>The units that the Council's decision is for.</summary>
    public IReadOnlyList<string> Ticked { get; init; } = [];

    /// <summary>The revisions of their registrations when they were ticked: what has changed since is not decided on.</summary>
    public IReadOnlyDictionary<string, int> Seen { get; init; } = ImmutableDictionary<string, int>.Empty;

    public bool Agreed { get; init; }

    /// <summary>The decision as it was read, waiting for a yes.</summary>
    public CouncilDecision? Council { get; init; }

    /// <summary>Words are waited for, not a button.</summary>
    public bool Awaits => Step is not ReviewStep.Ticking;
}
