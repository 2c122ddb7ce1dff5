namespace EmulationBot.Core.Seats;

/// <summary>
/// An office that carries rights, apart from who holds it (domain sheet, 7.2). Head and Deputy send for a unit, a Clerk
/// fills in; Reviewer and Administrator are of Phòng Nội vụ; a BlockHead sees a block. Stored by name.
/// </summary>
public enum SeatKind { Head, Deputy, Clerk, Reviewer, BlockHead, Administrator }

/// <summary>Who sits on a seat, and since when. <paramref name="PersonId"/> is "channel:account".</summary>
public sealed record SeatHolder(string PersonId, DateTimeOffset Since)
{
    /// <summary>The name on the channel, if it is known.</summary>
    public string? Name { get; init; }

    /// <summary>A message can be delivered.</summary>
    public bool Reachable { get; init; } = true;
}

/// <summary>
/// A seat and who holds it: at most one person, and a person holds at most one seat. <paramref name="Title"/> is what people
/// call it: "Chủ tịch UBND xã Tân Lập".
/// </summary>
public sealed record Seat(SeatKind Kind, string Title)
{
    /// <summary>0 while the seat is not stored.</summary>
    public long Id { get; init; }

    /// <summary>The unit that a head, deputy or clerk registers; where a reviewer or administrator works.</summary>
    public string? UnitId { get; init; }

    /// <summary>Of a <see cref="SeatKind.BlockHead"/> alone.</summary>
    public string? Block { get; init; }

    /// <summary>The title was given to this seat; else it follows from the kind and the unit, and changes with their names.</summary>
    public bool HasOwnTitle { get; init; }

    public SeatHolder? Holder { get; init; }

    /// <summary>A code that nobody has used leads to the seat until then; null when there is none.</summary>
    public DateTimeOffset? CodeUntil { get; init; }
}

/// <summary>What the kinds have in common.</summary>
public static class SeatKinds
{
    /// <summary>The seat is one of a unit that registers.</summary>
    public static bool IsOfUnit(this SeatKind kind) => kind is SeatKind.Head or SeatKind.Deputy or SeatKind.Clerk;

    /// <summary>Who holds it sends and withdraws for the unit.</summary>
    public static bool Sends(this SeatKind kind) => kind is SeatKind.Head or SeatKind.Deputy;
}
