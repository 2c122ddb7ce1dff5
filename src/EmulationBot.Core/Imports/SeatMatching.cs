using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Imports;

/// <summary>
/// Which seats of a list are there already. A head's is the one of his unit, whatever its title; a block head's may be one that
/// has no title of its own yet; any other has the same kind, unit and title. Two alike in the list are two seats.
/// </summary>
internal static class SeatMatching
{
    public static Import<Seat> Compared(List<SeatLine> lines, IReadOnlyList<Seat> present)
    {
        var left = present.ToList();
        var before = new Dictionary<SeatLine, Seat>();
        foreach (var fits in new Func<Seat, Seat, bool>[] { IsSame, MayBecome })
            foreach (var line in lines.Where(l => !before.ContainsKey(l)))
                if (left.Find(seat => fits(seat, line.Seat)) is { } found)
                {
                    before[line] = found;
                    left.Remove(found);
                }
        var renamed = before.Where(pair => !IsSame(pair.Value, pair.Key.Seat)).Select(pair => pair.Key).ToHashSet();
        return new Import<Seat>
        {
            Items = [.. lines.Select(l => l.Seat)],
            Added = [.. lines.Where(l => !before.ContainsKey(l)).Select(l => l.Seat)],
            Changed = [.. lines.Where(renamed.Contains).Select(l => new Changed<Seat>(before[l], before[l] with { Title = l.Seat.Title, HasOwnTitle = l.Seat.HasOwnTitle }))],
            Unchanged = [.. lines.Where(l => before.ContainsKey(l) && !renamed.Contains(l)).Select(l => before[l])],
        };
    }

    public static (SeatKind, string?, string, string?) KeyOf(Seat seat) => (seat.Kind, seat.UnitId, Folding.Key(seat.Title), seat.Block is { } block ? Folding.Key(block) : null);

    private static bool IsSame(Seat seat, Seat listed) => KeyOf(seat) == KeyOf(listed);

    private static bool MayBecome(Seat seat, Seat listed) => listed.Kind switch
    {
        SeatKind.Head => seat.Kind is SeatKind.Head && seat.UnitId == listed.UnitId,
        SeatKind.BlockHead => seat is { Kind: SeatKind.BlockHead, HasOwnTitle: false } && Folding.Key(seat.Block ?? "") == Folding.Key(listed.Block!),
        _ => false,
    };
}
