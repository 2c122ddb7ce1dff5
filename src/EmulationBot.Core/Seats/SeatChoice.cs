namespace EmulationBot.Core.Seats;

/// <summary>Which of the seats a new right goes to.</summary>
public static class SeatChoice
{
    /// <summary>The head's seat, which a unit has once; of other kinds one that nobody holds or is awaited on, else the wanted one, new.</summary>
    public static Seat For(IEnumerable<Seat> seats, Seat wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return seats.FirstOrDefault(s => Like(s, wanted) && (s.Kind is SeatKind.Head || s is { Holder: null, CodeUntil: null })) ?? wanted;
    }

    /// <summary>A seat of that kind which nobody holds yet, but a code is out for.</summary>
    public static Seat? Awaited(IEnumerable<Seat> seats, Seat wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return wanted.Kind is SeatKind.Head ? null : seats.FirstOrDefault(s => Like(s, wanted) && s is { Holder: null, CodeUntil: not null });
    }

    /// <summary>A unit's seats of a kind are as good as each other; those of Phòng Nội vụ are told apart by their titles.</summary>
    private static bool Like(Seat seat, Seat wanted) =>
        (seat.Kind, seat.UnitId, seat.Block) == (wanted.Kind, wanted.UnitId, wanted.Block) && (seat.Kind.IsOfUnit() || seat.Title == wanted.Title);
}
