using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Imports;

/// <summary>
/// A list of seats. It adds what is not there yet and names anew the one seat of a head; who holds a seat keeps it, and a seat
/// that is not in the list stays.
/// </summary>
public static class SeatImport
{
    public const int MostRows = 2000;

    private const int LongestTitle = 100;

    private static readonly Heading UnitName = new("Đơn vị", "ten don vi", "ma don vi", "unit");
    private static readonly Heading Title = new("Chức danh", "chuc vu", "title");
    internal static readonly Heading Kind = new("Loại ghế", "loai", "vai tro", "vai", "kind", "role");
    private static readonly Heading Block = new("Khối", "khoi thi dua", "block");

    /// <summary>In the order of the template.</summary>
    internal static readonly IReadOnlyList<Heading> Headings = [UnitName, Title, Kind, Block];

    /// <summary>Folded: how lists name the kinds besides.</summary>
    private static readonly (SeatKind Kind, string Words)[] Also =
    [
        (SeatKind.Head, "thu truong, cap truong"),
        (SeatKind.Deputy, "pho, cap pho nguoi dung dau"),
        (SeatKind.Clerk, "can bo, cong chuc, nguoi lap, van thu"),
        (SeatKind.Reviewer, "tham dinh, xet duyet, nguoi xet duyet"),
        (SeatKind.BlockHead, "truong khoi, block head"),
        (SeatKind.Administrator, "quan tri vien, admin"),
    ];

    private static readonly Dictionary<string, SeatKind> KindsByWord = Kinds.Words(Also, Say.Import.Seats.Kind);

    /// <param name="table">The file.</param>
    /// <param name="units">All units as they are now.</param>
    /// <param name="present">All seats as they are now.</param>
    /// <param name="office">The usual seat of a reviewer or an administrator: their title, and where they work.</param>
    public static Import<Seat> Read(Table table, UnitDirectory units, IReadOnlyList<Seat> present, Func<SeatKind, Seat> office)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(present);
        ArgumentNullException.ThrowIfNull(office);
        var findings = new Findings();
        var lines = new List<SeatLine>();
        if (HeadedTable.Of(table, Headings, Kind, MostRows, findings) is { } headed)
            lines.AddRange(headed.Rows.Select(row => Read(row, units, office, findings)).OfType<SeatLine>());
        FindDoubles(lines, findings);
        return findings.Of(() => SeatMatching.Compared(lines, present));
    }

    /// <summary>Null when something is missing that a seat needs.</summary>
    private static SeatLine? Read(HeadedRow row, UnitDirectory units, Func<SeatKind, Seat> office, Findings findings)
    {
        var kind = KindOf(row, findings);
        var title = row[Title] ?? "";
        if ((title.Length == 0 ? Say.Import.Seats.NoTitle : CellText.Fault(title, LongestTitle)) is { } fault)
            findings.Refuse(row.Number, Title, fault);
        var unit = UnitOf(row, kind, units, findings);
        if (kind is SeatKind.BlockHead)
            return BlockOf(row, units, findings) is { } block ? new(row.Number, SeatTitles.OfBlock(title, block, IsKind(title, SeatKind.BlockHead))) : null;
        if (kind is not { } known || (known.IsOfUnit() && unit is null))
            return null;
        return new(row.Number, known.IsOfUnit() ? SeatTitles.OfUnit(known, title, unit!) : SeatTitles.OfOffice(IsKind(title, known) ? null : title, unit, office(known), units));
    }

    private static bool IsKind(string title, SeatKind kind) => KindsByWord.TryGetValue(Folding.Key(title), out var named) && named == kind;

    private static SeatKind? KindOf(HeadedRow row, Findings findings)
    {
        var cell = row[Kind] ?? "";
        if (KindsByWord.TryGetValue(Folding.Key(cell), out var kind))
            return kind;
        findings.Refuse(row.Number, Kind, cell.Length == 0 ? Say.Import.Seats.NoKind : Say.Import.Seats.UnknownKind(cell));
        return null;
    }

    private static Unit? UnitOf(HeadedRow row, SeatKind? kind, UnitDirectory units, Findings findings)
    {
        var cell = row[UnitName] ?? "";
        if (cell.Length == 0)
        {
            if (kind?.IsOfUnit() is true)
                findings.Refuse(row.Number, UnitName, Say.Import.Seats.NoUnit);
            return null;
        }
        if (kind is SeatKind.BlockHead)
            findings.Warn(row.Number, UnitName, Say.Import.Seats.BlockHeadOfNoUnit);
        var match = units.Find(cell) is { } byId ? new UnitMatch.Exact(byId) : units.Match(cell);
        if (match is UnitMatch.Exact { Unit: { Active: true } unit })
            return unit;
        findings.Refuse(row.Number, UnitName, Say.Import.Seats.UnknownUnit(cell, match));
        return null;
    }

    /// <summary>Of a block head; of others it is their unit's, and not theirs to change.</summary>
    private static string? BlockOf(HeadedRow row, UnitDirectory units, Findings findings)
    {
        var cell = row[Block] ?? "";
        var known = units.All.Where(u => u.Active).Select(u => u.Block).OfType<string>().Distinct().ToList();
        if (cell.Length > 0 && known.Find(b => Folding.Key(b) == Folding.Key(cell)) is { } block)
            return block;
        findings.Refuse(row.Number, Block, cell.Length == 0 ? Say.Import.Seats.NoBlock(known) : Say.Import.Seats.UnknownBlock(cell, known));
        return null;
    }

    private static void FindDoubles(List<SeatLine> lines, Findings findings)
    {
        foreach (var heads in lines.Where(l => l.Seat.Kind is SeatKind.Head).GroupBy(l => l.Seat.UnitId))
            foreach (var later in heads.Skip(1))
                findings.Refuse(later.Row, Kind, Say.Import.Seats.TwoHeads(heads.First().Row));
        foreach (var same in lines.Where(l => l.Seat.Kind is not SeatKind.Head).GroupBy(l => SeatMatching.KeyOf(l.Seat)))
            foreach (var later in same.Skip(1))
                findings.Warn(later.Row, Title, Say.Import.Seats.Twice(same.First().Row));
    }
}
