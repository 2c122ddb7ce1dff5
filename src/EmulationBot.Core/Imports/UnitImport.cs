using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Imports;

/// <summary>
/// A list of units approved by Phòng Nội vụ (domain sheet, 3.2). Units it does not name stay as they are; one that takes no
/// part any more is named with "Hoạt động: Không". A unit is known by its id, or without one by its name.
/// </summary>
public static class UnitImport
{
    public const int MostRows = 2000;

    /// <param name="table">The file.</param>
    /// <param name="present">All units as they are now.</param>
    public static Import<Unit> Read(Table table, IReadOnlyList<Unit> present)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(present);
        var findings = new Findings();
        var lines = HeadedTable.Of(table, UnitHeadings.All, UnitHeadings.Name, MostRows, findings) is { } headed ? Lines(headed, present, findings) : [];
        UnitClashes.Find(lines, present, findings);
        UnitLikeness.Find(lines, present, findings);
        return findings.Of(() => Compared(lines));
    }

    private static List<UnitLine> Lines(HeadedTable table, IReadOnlyList<Unit> present, Findings findings)
    {
        var fields = new UnitFields(present, table, findings);
        List<UnitLine> lines = [.. table.Rows.Select(fields.Read).OfType<UnitLine>()];
        if (fields.LeftOpen > 0)
            findings.Note(Say.Import.Units.LeftOpen(fields.LeftOpen));
        if (present.Count(u => u.Confirmed) - lines.Count(l => l.Before is { Confirmed: true }) is > 0 and var unnamed)
            findings.Note(Say.Import.Units.NotNamed(unnamed));
        return lines;
    }

    private static Import<Unit> Compared(List<UnitLine> lines)
    {
        var (known, retired) = (lines.Where(l => l.Before is not null).ToList(), lines.Where(IsRetired));
        var (same, changed) = (known.Where(l => l.Unit.IsSameAs(l.Before!)), known.Where(l => !IsRetired(l) && !l.Unit.IsSameAs(l.Before!)));
        return new Import<Unit>
        {
            Items = [.. lines.Select(l => l.Unit)],
            Added = [.. lines.Where(l => l.Before is null).Select(l => l.Unit)],
            Changed = [.. changed.Select(l => new Changed<Unit>(l.Before!, l.Unit))],
            Retired = [.. retired.Select(l => l.Unit)],
            Unchanged = [.. same.Select(l => l.Unit)],
        };
    }

    private static bool IsRetired(UnitLine line) => line is { Before.Active: true, Unit.Active: false };
}
