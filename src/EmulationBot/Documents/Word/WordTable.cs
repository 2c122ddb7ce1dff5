using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace EmulationBot.Documents.Word;

/// <summary>A column of a ruled table: its share of the width, and whether its words stand in the middle.</summary>
internal readonly record struct WordColumn(double Share, bool Centred = false);

/// <summary>Tables of a Word file; widths in twentieths of a point.</summary>
internal static class WordTable
{
    /// <summary>A ruled table whose head is repeated on every page; no row is torn in two.</summary>
    public static Table Ruled(int width, double size, IReadOnlyList<WordColumn> columns, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var whole = columns.Sum(column => column.Share);
        int[] widths = [.. columns.Select(column => (int)(width * column.Share / whole))];
        var table = New(widths, Borders());
        table.Append(Row(headings.Select((heading, at) => Cell(widths[at], heading, new() { Size = size, Bold = true, Align = JustificationValues.Center })), head: true));
        foreach (var row in rows)
            table.Append(Row(row.Select((words, at) => Cell(widths[at], words, new() { Size = size, Align = columns[at].Centred ? JustificationValues.Center : JustificationValues.Left }))));
        return table;
    }

    /// <summary>Columns beside each other without rules, as the head of a paper and its foot need them.</summary>
    public static Table Beside(IReadOnlyList<int> widths, params IReadOnlyList<IEnumerable<OpenXmlElement>> columns)
    {
        var table = New(widths, null);
        table.Append(Row(columns.Select((content, at) => new TableCell([Width(widths[at]), .. content]))));
        return table;
    }

    /// <summary>The cells of one column below the head made one, with these words.</summary>
    public static Table Joined(this Table table, int column, string words, double size)
    {
        foreach (var (at, row) in table.Elements<TableRow>().Skip(1).Index())
        {
            var cell = row.Elements<TableCell>().ElementAt(column);
            cell.TableCellProperties!.VerticalMerge = new VerticalMerge { Val = at == 0 ? MergedCellValues.Restart : MergedCellValues.Continue };
            if (at == 0)
                cell.ReplaceChild(Words.Paragraph(words, Inside(new() { Size = size })), cell.Elements<Paragraph>().First());
        }
        return table;
    }

    private static Table New(IReadOnlyList<int> widths, TableBorders? borders)
    {
        var properties = new TableProperties
        {
            TableWidth = new TableWidth { Width = Written(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            TableBorders = borders,
            TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
            TableCellMarginDefault = Margins((short)(borders is null ? 0 : 80)),
        };
        return new Table(properties, new TableGrid(widths.Select(width => new GridColumn { Width = Written(width) })));
    }

    private static TableRow Row(IEnumerable<TableCell> cells, bool head = false)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (head)
            properties.Append(new TableHeader());
        return new TableRow([properties, .. cells]);
    }

    private static TableCell Cell(int width, string words, Look look) => new(Width(width), Words.Paragraph(words, Inside(look)));

    private static Look Inside(Look look) => look with { Before = 2, After = 2 };

    private static TableCellProperties Width(int width) => new()
    {
        TableCellWidth = new TableCellWidth { Width = Written(width), Type = TableWidthUnitValues.Dxa },
        TableCellVerticalAlignment = new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Top },
    };

    private static TableCellMarginDefault Margins(short sides) => new(
        new TableCellLeftMargin { Width = sides, Type = TableWidthValues.Dxa },
        new TableCellRightMargin { Width = sides, Type = TableWidthValues.Dxa });

    private static TableBorders Borders() => new()
    {
        TopBorder = Line<TopBorder>(),
        LeftBorder = Line<LeftBorder>(),
        BottomBorder = Line<BottomBorder>(),
        RightBorder = Line<RightBorder>(),
        InsideHorizontalBorder = Line<InsideHorizontalBorder>(),
        InsideVerticalBorder = Line<InsideVerticalBorder>(),
    };

    private static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0 };

    private static string Written(int width) => width.ToString(CultureInfo.InvariantCulture);
}
