using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EmulationBot.Documents.Excel;

/// <summary>The cells of a sheet as the file holds them.</summary>
internal static class SheetCells
{
    /// <summary>Day 0 of Excel, as it counts since March 1900.</summary>
    private static readonly int DayZero = new DateOnly(1899, 12, 30).DayNumber;

    /// <summary>Signs that make a formula of what follows, the wide ones of East Asian keyboards too; tab and line end hide one.</summary>
    private const string FormulaSigns = "=+-@\t\r\n＝＋－＠";

    public static Cell Of(SheetCell value, string place) => value switch
    {
        SheetCell.Words words => Words(words.Text, place, SheetStyles.Words),
        SheetCell.Sign sign => Words(sign.Text, place, SheetStyles.Sign),
        SheetCell.Whole whole => Number(whole.Value, place, SheetStyles.Whole),
        SheetCell.Amount amount => Number(amount.Value, place, SheetStyles.Amount),
        SheetCell.Share share => Number(share.Value, place, SheetStyles.Share),
        SheetCell.Day day => Number(day.Value.DayNumber - DayZero, place, SheetStyles.Day),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    public static Cell Words(string words, string place, uint style) => words.Length == 0 ? new() { CellReference = place, StyleIndex = style } : new()
    {
        CellReference = place,
        StyleIndex = style,
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(Harmless(XmlWords.Of(words))) { Space = SpaceProcessingModeValues.Preserve }),
    };

    public static Cell Number(decimal value, string place, uint style) => new()
    {
        CellReference = place,
        StyleIndex = style,
        CellValue = new CellValue(value.ToString(CultureInfo.InvariantCulture)),
    };

    /// <summary>A formula of the program's own, with what it comes to.</summary>
    public static Cell Formula(string formula, decimal value, string place, uint style)
    {
        var cell = Number(value, place, style);
        cell.CellFormula = new CellFormula(formula);
        return cell;
    }

    /// <summary>
    /// The same apostrophe as in the CSV. A cell of words is no formula by itself, but it becomes one when the sheet is saved as
    /// CSV and opened again, or the cell is typed anew.
    /// </summary>
    private static string Harmless(string words) => words.Length > 0 && FormulaSigns.Contains(words.TrimStart(' ', '\u00A0') is [var first, ..] ? first : ' ', StringComparison.Ordinal) ? "'" + words : words;
}
