using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Imports;

/// <summary>A list of seats. Only what stands in it is read; what becomes of it is for who keeps the seats.</summary>
public static class SeatImport
{
    public const int MostRows = 2000;

    private const int LongestTitle = 100;

    private static readonly Heading UnitName = new("Đơn vị", "ten don vi", "ma don vi", "unit");
    private static readonly Heading Title = new("Chức danh", "chuc vu", "title");
    private static readonly Heading Kind = new("Loại ghế", "loai", "vai tro", "vai", "kind", "role");
    private static readonly Heading Block = new("Khối", "khoi thi dua", "block");

    /// <summary>Folded: how lists name the kinds besides.</summary>
    private static readonly (ImportedSeatKind Kind, string Words)[] Also =
    [
        (ImportedSeatKind.Head, "thu truong, cap truong"),
        (ImportedSeatKind.Deputy, "pho, cap pho nguoi dung dau"),
        (ImportedSeatKind.Clerk, "can bo, cong chuc, nguoi lap, van thu"),
        (ImportedSeatKind.Reviewer, "tham dinh, xet duyet, nguoi xet duyet"),
        (ImportedSeatKind.BlockHead, "truong khoi, block head"),
        (ImportedSeatKind.Administrator, "quan tri vien, admin"),
    ];

    private static readonly Dictionary<string, ImportedSeatKind> KindsByWord = Kinds.Words(Also, Say.Import.Seats.Kind);

    public static Import<ImportedSeat> Read(Table table, UnitDirectory units)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(units);
        var findings = new Findings();
        var seats = new List<ImportedSeat>();
        if (HeadedTable.Of(table, [UnitName, Title, Kind, Block], Kind, MostRows, findings) is { } headed)
            seats.AddRange(headed.Rows.Select(row => Read(row, units, findings)));
        FindDoubles(seats, findings);
        return findings.Of(() => new Import<ImportedSeat> { Items = seats, Added = seats });
    }

    private static ImportedSeat Read(HeadedRow row, UnitDirectory units, Findings findings)
    {
        var kind = KindOf(row, findings);
        var title = row[Title] ?? "";
        if ((title.Length == 0 ? Say.Import.Seats.NoTitle : CellText.Fault(title, LongestTitle)) is { } fault)
            findings.Refuse(row.Number, Title, fault);
        return new ImportedSeat(row.Number, UnitOf(row, kind, units, findings), title, kind ?? default, BlockOf(row, kind, units, findings));
    }

    private static ImportedSeatKind? KindOf(HeadedRow row, Findings findings)
    {
        var cell = row[Kind] ?? "";
        if (KindsByWord.TryGetValue(Folding.Key(cell), out var kind))
            return kind;
        findings.Refuse(row.Number, Kind, cell.Length == 0 ? Say.Import.Seats.NoKind : Say.Import.Seats.UnknownKind(cell));
        return null;
    }

    private static string? UnitOf(HeadedRow row, ImportedSeatKind? kind, UnitDirectory units, Findings findings)
    {
        var cell = row[UnitName] ?? "";
        if (cell.Length == 0)
        {
            if (kind is ImportedSeatKind.Head or ImportedSeatKind.Deputy or ImportedSeatKind.Clerk)
                findings.Refuse(row.Number, UnitName, Say.Import.Seats.NoUnit);
            return null;
        }
        var match = units.Find(cell) is { } byId ? new UnitMatch.Exact(byId) : units.Match(cell);
        if (match is UnitMatch.Exact { Unit: { Active: true } unit })
            return unit.Id;
        findings.Refuse(row.Number, UnitName, Say.Import.Seats.UnknownUnit(cell, match));
        return null;
    }

    private static string? BlockOf(HeadedRow row, ImportedSeatKind? kind, UnitDirectory units, Findings findings)
    {
        var cell = row[Block] ?? "";
        var known = units.All.Where(u => u.Active).Select(u => u.Block).OfType<string>().Distinct().ToList();
        if (cell.Length == 0 && kind == ImportedSeatKind.BlockHead)
            findings.Refuse(row.Number, Block, Say.Import.Seats.NoBlock(known));
        if (cell.Length == 0)
            return null;
        if (known.Find(b => Folding.Key(b) == Folding.Key(cell)) is { } block)
            return block;
        findings.Refuse(row.Number, Block, Say.Import.Seats.UnknownBlock(cell, known));
        return null;
    }

    private static void FindDoubles(List<ImportedSeat> seats, Findings findings)
    {
        foreach (var heads in seats.Where(s => s is { Kind: ImportedSeatKind.Head, UnitId: not null }).GroupBy(s => s.UnitId))
            foreach (var later in heads.Skip(1))
                findings.Refuse(later.Row, Kind, Say.Import.Seats.TwoHeads(heads.First().Row));
        foreach (var same in seats.Where(s => s.Kind != ImportedSeatKind.Head).GroupBy(s => (s.UnitId, Folding.Key(s.Title), s.Kind, s.Block)))
            foreach (var later in same.Skip(1))
                findings.Warn(later.Row, Title, Say.Import.Seats.Twice(same.First().Row));
    }
}
