using EmulationBot.Core.Seats;

namespace EmulationBot.Core.Conversations;

/// <summary>What a turn changes about seats, codes and requests; closed. A seat with no id yet is made.</summary>
public abstract record SeatChange
{
    private SeatChange()
    {
    }

    /// <summary>A one-time code for the seat; an older one that nobody has used counts no more.</summary>
    public sealed record Issued(Seat Seat, string Code) : SeatChange;

    /// <summary>The seat's unused code counts no more.</summary>
    public sealed record Revoked(Seat Seat) : SeatChange;

    /// <summary>The person sits on it from now on. Whoever held it is a guest at once, and so is the seat the person held before left.</summary>
    public sealed record Taken(Seat Seat, string PersonId) : SeatChange;

    /// <summary>Its holder is a guest from now on.</summary>
    public sealed record Vacated(Seat Seat) : SeatChange;

    public sealed record Asked(AccessRequest Request) : SeatChange;

    /// <summary>The request as it was decided, or taken back.</summary>
    public sealed record Settled(AccessRequest Request) : SeatChange;
}
