using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Imports;

/// <summary>
/// What people will call a seat of a list: "Chủ tịch" of UBND xã Tân Lập is "Chủ tịch UBND xã Tân Lập". A title that says no more
/// than the kind and the unit do is not the seat's own, and changes with their names.
/// </summary>
internal static class SeatTitles
{
    public static Seat OfUnit(SeatKind kind, string title, Unit unit) => Named(new Seat(kind, Say.Seats.Title(kind, unit)) { UnitId = unit.Id }, With(title, unit));

    /// <param name="usual">The title says no more than that it is the head of a block.</param>
    public static Seat OfBlock(string title, string block, bool usual)
    {
        var seat = new Seat(SeatKind.BlockHead, Say.Seats.BlockTitle(block)) { Block = block };
        return usual ? seat : Named(seat, title.StartsWith(seat.Title, StringComparison.Ordinal) ? title : Say.Seats.Named(seat.Title, title));
    }

    /// <param name="title">Null where it says no more than the kind.</param>
    /// <param name="unit">Where the person works; null: where the usual seat is.</param>
    /// <param name="usual">The usual seat of the kind.</param>
    /// <param name="units">All units.</param>
    public static Seat OfOffice(string? title, Unit? unit, Seat usual, UnitDirectory units)
    {
        var at = unit ?? (usual.UnitId is { } id ? units.Find(id) : null);
        var seat = usual with { UnitId = at?.Id };
        return title is null ? seat : Named(seat, Folding.Key(title) == Folding.Key(usual.Title) ? usual.Title : at is null ? title : With(title, at));
    }

    private static Seat Named(Seat usual, string title) =>
        Folding.Key(title) == Folding.Key(usual.Title) ? usual : usual with { Title = title, HasOwnTitle = true };

    private static string With(string title, Unit unit) =>
        Folding.Key(title).Contains(Folding.Key(unit.Name), StringComparison.Ordinal) ? title : Say.Seats.Joined(title, unit.Name);
}
