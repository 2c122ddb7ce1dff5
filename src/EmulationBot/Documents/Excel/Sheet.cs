namespace EmulationBot.Documents.Excel;

/// <summary>How a column adds up in the last row.</summary>
internal enum Total { None, Sum, Marks }

/// <summary>The head of a column. Neighbours of the same group share a head above theirs.</summary>
/// <param name="Width">In digits of the font, as Excel counts.</param>
internal sealed record SheetHeading(string Text, double Width, Total Total, string? Group);

/// <summary>One column of a table: its head, and its cell for a row.</summary>
internal sealed record SheetColumn<T>(string Heading, double Width, Func<T, SheetCell> Cell)
{
    public Total Total { get; init; }

    public string? Group { get; init; }
}

/// <summary>A sheet as values: headings and rows. <see cref="TotalLabel"/>: the words of the last row; null when there is none.</summary>
internal sealed record Sheet(string Name, IReadOnlyList<SheetHeading> Headings, IReadOnlyList<IReadOnlyList<SheetCell>> Rows)
{
    public string? TotalLabel { get; init; }

    /// <summary>Columns that stay in sight when one moves to the right.</summary>
    public int FixedColumns { get; init; }

    public bool Grouped => Headings.Any(heading => heading.Group is not null);

    /// <summary>Rows of the head: two when columns are grouped.</summary>
    public int HeadRows => Grouped ? 2 : 1;

    public static Sheet Of<T>(string name, IReadOnlyList<SheetColumn<T>> columns, IEnumerable<T> rows) => new(
        name,
        [.. columns.Select(column => new SheetHeading(column.Heading, column.Width, column.Total, column.Group))],
        [.. rows.Select(row => (IReadOnlyList<SheetCell>)[.. columns.Select(column => column.Cell(row))])]);
}
