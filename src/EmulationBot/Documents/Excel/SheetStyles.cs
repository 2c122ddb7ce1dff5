using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EmulationBot.Documents.Excel;

/// <summary>The looks of cells, by number in the order of <see cref="Formats"/>: Times New Roman 12, ruled, words wrapped.</summary>
internal static class SheetStyles
{
    public const uint Head = 1;
    public const uint Words = 2;
    public const uint Sign = 3;
    public const uint Whole = 4;
    public const uint Amount = 5;
    public const uint Share = 6;
    public const uint Day = 7;
    public const uint TotalWords = 8;
    public const uint TotalWhole = 9;

    private const uint WholeFormat = 3;
    private const uint AmountFormat = 164;
    private const uint ShareFormat = 165;
    private const uint DayFormat = 166;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = AmountFormat, FormatCode = "#,##0.##" },
            new NumberingFormat { NumberFormatId = ShareFormat, FormatCode = "0.0%" },
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" }),
        new Fonts(Font(bold: false), Font(bold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE7EDF4" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), Ruled()),
        new CellStyleFormats(new CellFormat()),
        Formats());

    private static CellFormats Formats() => new(
        new CellFormat(),
        Format(HorizontalAlignmentValues.Center, font: 1, fill: 2, vertical: VerticalAlignmentValues.Center),
        Format(HorizontalAlignmentValues.Left),
        Format(HorizontalAlignmentValues.Center),
        Format(HorizontalAlignmentValues.Center, WholeFormat),
        Format(HorizontalAlignmentValues.Right, AmountFormat),
        Format(HorizontalAlignmentValues.Center, ShareFormat),
        Format(HorizontalAlignmentValues.Center, DayFormat),
        Format(HorizontalAlignmentValues.Center, font: 1, fill: 2),
        Format(HorizontalAlignmentValues.Center, WholeFormat, font: 1, fill: 2));

    private static CellFormat Format(HorizontalAlignmentValues horizontal, uint number = 0, uint font = 0, uint fill = 0, VerticalAlignmentValues? vertical = null) => new()
    {
        Alignment = new Alignment { Horizontal = horizontal, Vertical = vertical ?? VerticalAlignmentValues.Top, WrapText = true },
        NumberFormatId = number,
        FontId = font,
        FillId = fill,
        BorderId = 1,
        FormatId = 0,
        ApplyAlignment = true,
        ApplyNumberFormat = number > 0,
        ApplyFont = font > 0,
        ApplyFill = fill > 0,
        ApplyBorder = true,
    };

    private static Font Font(bool bold) => new()
    {
        Bold = bold ? new Bold() : null,
        FontSize = new FontSize { Val = 12 },
        FontName = new FontName { Val = "Times New Roman" },
        FontFamilyNumbering = new FontFamilyNumbering { Val = 1 },
    };

    private static Border Ruled() => new(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>(), new DiagonalBorder());

    private static T Line<T>() where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin };
}
