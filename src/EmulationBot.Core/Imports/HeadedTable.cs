using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Imports;

/// <summary>A table whose headings were found: in any order, with or without diacritics, below a title.</summary>
internal sealed class HeadedTable
{
    /// <summary>A title and who issued it may stand above the headings.</summary>
    internal const int LongestTop = 20;

    private static readonly Heading Number = new("STT", "tt", "so tt", "so thu tu", "no");

    private readonly IReadOnlyList<TableRow> _rows;
    private readonly Dictionary<Heading, int> _columns;

    private HeadedTable(IReadOnlyList<TableRow> rows, Dictionary<Heading, int> columns) => (_rows, _columns) = (rows, columns);

    /// <summary>The rows below the headings that hold something in a known column.</summary>
    public IEnumerable<HeadedRow> Rows => _rows.Select(row => new HeadedRow(row, _columns)).Where(row => !row.IsEmpty);

    /// <param name="table">What was read.</param>
    /// <param name="known">The headings that mean something.</param>
    /// <param name="first">The heading by which the row of headings is found.</param>
    /// <param name="most">How many rows may follow.</param>
    /// <param name="findings">Gets what is wrong or worth knowing.</param>
    /// <returns>Null when there are no headings, or too many rows.</returns>
    public static HeadedTable? Of(Table table, IReadOnlyList<Heading> known, Heading first, int most, Findings findings)
    {
        foreach (var note in table.Notes)
            findings.Note(note);
        var rows = table.Rows.Where(row => row.Cells.Any(cell => CellText.Line(cell).Length > 0)).ToList();
        var at = rows.FindIndex(0, Math.Min(LongestTop, rows.Count), row => row.Cells.Any(first.IsIn));
        if (at < 0)
        {
            findings.Refuse(0, rows.Count == 0 ? Say.Import.EmptyFile : Say.Import.NoHeadings(first.Text, [.. known.Select(k => k.Text)]));
            return null;
        }
        var headed = new HeadedTable(rows[(at + 1)..], Columns(rows[at], known, findings));
        var count = headed.Rows.Count();
        if (count > 0 && count <= most)
            return headed;
        findings.Refuse(count == 0 ? rows[at].Number : 0, count == 0 ? Say.Import.NoRows : Say.Import.TooManyRows(most));
        return null;
    }

    private static Dictionary<Heading, int> Columns(TableRow headings, IReadOnlyList<Heading> known, Findings findings)
    {
        var columns = new Dictionary<Heading, int>(ReferenceEqualityComparer.Instance);
        foreach (var (at, cell) in headings.Cells.Index())
        {
            if (CellText.Line(cell) is not { Length: > 0 } text || Number.IsIn(text))
                continue;
            if (known.FirstOrDefault(k => k.IsIn(text)) is not { } heading)
                findings.Note(Say.Import.ColumnNotUsed(text));
            else if (!columns.TryAdd(heading, at))
                findings.Refuse(headings.Number, heading, Say.Import.HeadingTwice(heading.Text));
        }
        return columns;
    }
}

/// <summary>A row with its cells by heading.</summary>
internal sealed record HeadedRow(TableRow Row, IReadOnlyDictionary<Heading, int> Columns)
{
    public int Number => Row.Number;

    public bool IsEmpty => Columns.Values.All(at => CellText.Line(Raw(at)).Length == 0);

    /// <summary>The cell in one line; empty when nothing stands there, null when the table has no such column.</summary>
    public string? this[Heading heading] => Columns.TryGetValue(heading, out var at) ? CellText.Line(Raw(at)) : null;

    /// <summary>The lines of the cell; null when the table has no such column.</summary>
    public IReadOnlyList<string>? LinesOf(Heading heading) => Columns.TryGetValue(heading, out var at) ? CellText.Lines(Raw(at)) : null;

    private string Raw(int at) => Row.Cells.ElementAtOrDefault(at) ?? "";
}
