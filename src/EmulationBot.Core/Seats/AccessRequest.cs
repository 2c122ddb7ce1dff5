namespace EmulationBot.Core.Seats;

/// <summary>What became of a request; stored by name.</summary>
public enum AccessState { Waiting, Granted, Refused, Withdrawn }

/// <summary>A guest asks Phòng Nội vụ for a seat in a unit. Each has at most one that waits; it is decided once.</summary>
/// <param name="Id">Eight letters and digits.</param>
/// <param name="PersonId">Who asks.</param>
/// <param name="UnitId">For which unit.</param>
/// <param name="Kind">A seat of a unit, see <see cref="SeatKinds.IsOfUnit"/>.</param>
/// <param name="AskedAt">When.</param>
public sealed record AccessRequest(string Id, string PersonId, string UnitId, SeatKind Kind, DateTimeOffset AskedAt)
{
    /// <summary>The asker's name on the channel; it proves nothing.</summary>
    public string? Name { get; init; }

    public AccessState State { get; init; }

    /// <summary>What may be granted: the head's seat and that of one who fills in; a deputy's only when that was asked for.</summary>
    public IReadOnlyList<SeatKind> Offered => Kind is SeatKind.Deputy ? [SeatKind.Deputy, SeatKind.Head, SeatKind.Clerk] : [SeatKind.Head, SeatKind.Clerk];

    /// <summary>The name of the reviewer who decided.</summary>
    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }
}
