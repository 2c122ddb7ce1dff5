using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Imports;

/// <summary>
/// Which list a table is, told by its headings. The lists share words ("Đơn vị", "Loại", "Khối"): the one counts that more of
/// the headings fit, a heading as the template writes it twice.
/// </summary>
public static class ListHeadings
{
    private static readonly (ListKind Kind, Heading First, IReadOnlyList<Heading> All)[] Lists =
    [
        (ListKind.Units, UnitHeadings.Name, UnitHeadings.All),
        (ListKind.Seats, SeatImport.Kind, SeatImport.Headings),
        (ListKind.Holidays, HolidayImport.Day, HolidayImport.Headings),
    ];

    /// <summary>Null when the headings are those of no list, or of two alike.</summary>
    public static ListKind? KindOf(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var fits = Lists.Select(list => (list.Kind, Weight: Weight(table, list.First, list.All))).OrderByDescending(fit => fit.Weight).ToList();
        return fits[0].Weight > fits[1].Weight ? fits[0].Kind : null;
    }

    private static int Weight(Table table, Heading first, IReadOnlyList<Heading> all)
    {
        var headings = table.Rows.Where(row => row.Cells.Any(cell => CellText.Line(cell).Length > 0)).Take(HeadedTable.LongestTop).FirstOrDefault(row => row.Cells.Any(first.IsIn));
        return headings is null ? 0 : all.Sum(heading => headings.Cells.Max(cell => heading.IsAsWritten(cell) ? 2 : heading.IsIn(cell) ? 1 : 0));
    }
}
