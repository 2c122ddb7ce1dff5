using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EmulationBot.Documents.Excel;

/// <summary>A sheet as the file holds it: head frozen and repeated on every page, A4 turned, as wide as the page.</summary>
internal static class SheetPart
{
    private const uint PaperA4 = 9;
    private const double Centimetre = 1 / 2.54;

    /// <param name="title">Over each printed page.</param>
    /// <param name="footer">Under it, at the left.</param>
    public static Worksheet Of(Sheet sheet, string title, string footer)
    {
        var worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(View(sheet)),
            new SheetFormatProperties { DefaultRowHeight = 15.75 },
            new Columns(sheet.Headings.Select((heading, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = heading.Width, CustomWidth = true })),
            new SheetData(Rows(sheet)));
        if (sheet.Grouped)
            worksheet.Append(new MergeCells(Merged(sheet).Select(range => new MergeCell { Reference = range })));
        worksheet.Append(
            new PageMargins { Left = Centimetre, Right = Centimetre, Top = 2 * Centimetre, Bottom = 1.5 * Centimetre, Header = 0.8 * Centimetre, Footer = 0.6 * Centimetre },
            new PageSetup { PaperSize = PaperA4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter
            {
                OddHeader = new OddHeader($"&C&\"Times New Roman,Bold\"&14{title}"),
                OddFooter = new OddFooter($"&L&\"Times New Roman,Italic\"&10{footer}&R&\"Times New Roman,Regular\"&10{Core.Texts.Say.Workbook.Page} &P/&N"),
            });
        return worksheet;
    }

    /// <summary>The range of the head, to be repeated.</summary>
    public static string HeadRange(Sheet sheet) => string.Create(CultureInfo.InvariantCulture, $"'{sheet.Name}'!$1:${sheet.HeadRows}");

    private static SheetView View(Sheet sheet)
    {
        var (columns, rows) = (sheet.FixedColumns, sheet.HeadRows);
        return new SheetView(new Pane
        {
            HorizontalSplit = columns > 0 ? columns : null,
            VerticalSplit = rows,
            TopLeftCell = Place.Of(columns + 1, rows + 1),
            ActivePane = columns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        })
        { WorkbookViewId = 0 };
    }

    private static IEnumerable<Row> Rows(Sheet sheet)
    {
        foreach (var head in Head(sheet.Headings, sheet.Grouped))
            yield return head;
        foreach (var (at, cells) in sheet.Rows.Index())
        {
            var number = sheet.HeadRows + at + 1;
            yield return Row(number, RowHeight.Of(cells, sheet.Headings), cells.Select((cell, column) => SheetCells.Of(cell, Place.Of(column + 1, number))));
        }
        if (sheet.TotalLabel is not null)
            yield return Totals(sheet);
    }

    /// <summary>Of two rows the upper holds the groups, and the heads without a group, which stand over both.</summary>
    private static IEnumerable<Row> Head(IReadOnlyList<SheetHeading> headings, bool grouped)
    {
        if (grouped)
            yield return Head(1, [.. headings.Select(heading => (heading.Group ?? heading.Text, heading.Group is null ? heading.Width : double.MaxValue))]);
        yield return Head(grouped ? 2 : 1, [.. headings.Select(heading => (grouped && heading.Group is null ? "" : heading.Text, heading.Width))]);
    }

    private static Row Head(int number, IReadOnlyList<(string Text, double Width)> heads) =>
        Row(number, RowHeight.OfHead(heads), heads.Select((head, at) => SheetCells.Words(head.Text, Place.Of(at + 1, number), SheetStyles.Head)));

    private static Row Totals(Sheet sheet)
    {
        var number = sheet.HeadRows + sheet.Rows.Count + 1;
        return Row(number, RowHeight.OfHead([]), sheet.Headings.Select((heading, at) => heading.Total switch
        {
            Total.Sum => Sum(sheet, at, number, "SUM({0})", cell => cell is SheetCell.Whole whole ? whole.Value : 0),
            Total.Marks => Sum(sheet, at, number, "COUNTA({0})", cell => cell is SheetCell.Sign ? 1 : 0),
            _ when at == sheet.FixedColumns - 1 => SheetCells.Words(sheet.TotalLabel!, Place.Of(at + 1, number), SheetStyles.TotalWords),
            _ => new Cell { CellReference = Place.Of(at + 1, number), StyleIndex = SheetStyles.TotalWords },
        }));
    }

    private static Cell Sum(Sheet sheet, int column, int number, string formula, Func<SheetCell, int> count)
    {
        var value = sheet.Rows.Sum(row => count(row[column]));
        var place = Place.Of(column + 1, number);
        return sheet.Rows.Count == 0
            ? SheetCells.Number(value, place, SheetStyles.TotalWhole)
            : SheetCells.Formula(string.Format(CultureInfo.InvariantCulture, formula, Place.Range(column + 1, sheet.HeadRows + 1, column + 1, number - 1)), value, place, SheetStyles.TotalWhole);
    }

    /// <summary>A head without a group stands over both rows; the heads of a group share the upper one.</summary>
    private static IEnumerable<string> Merged(Sheet sheet)
    {
        for (var from = 0; from < sheet.Headings.Count;)
        {
            var group = sheet.Headings[from].Group;
            var to = from + 1;
            while (group is not null && to < sheet.Headings.Count && sheet.Headings[to].Group == group)
                to++;
            yield return group is null ? Place.Range(from + 1, 1, from + 1, 2) : Place.Range(from + 1, 1, to, 1);
            from = to;
        }
    }

    private static Row Row(int number, double height, IEnumerable<Cell> cells) => new(cells) { RowIndex = (uint)number, Height = height };
}
