using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace EmulationBot.Tests.Documents;

/// <summary>Office files opened again, as another program would.</summary>
internal static class OfficeFile
{
    /// <summary>Everything the file holds against the standard as Microsoft 365 reads it; empty when it is valid.</summary>
    public static IReadOnlyList<string> Faults(OpenXmlPackage file) =>
        [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];

    public static WordprocessingDocument OpenWord(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    public static SpreadsheetDocument OpenWorkbook(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    /// <summary>The paragraphs of a Word file one a line.</summary>
    public static string Text(byte[] bytes)
    {
        using var file = OpenWord(bytes);
        return string.Join('\n', file.MainDocumentPart!.Document!.Body!.Descendants<Word.Paragraph>().Select(paragraph => paragraph.InnerText));
    }

    public static Worksheet Sheet(this SpreadsheetDocument file, string name)
    {
        var sheet = file.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == name);
        return ((WorksheetPart)file.WorkbookPart.GetPartById(sheet.Id!)).Worksheet!;
    }

    /// <summary>Each row by the heading over its cell; of two rows of headings the lower counts where it has one.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Rows(byte[] bytes, string name, int headRows = 1)
    {
        using var file = OpenWorkbook(bytes);
        var rows = file.Sheet(name).Descendants<Row>().Select(row => row.Elements<Cell>().Select(Text).ToList()).ToList();
        var headings = rows[headRows - 1].Select((heading, at) => heading.Length > 0 ? heading : rows[0][at]).ToList();
        return [.. rows.Skip(headRows).Select(row => headings.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    public static string Text(Cell cell) => cell.InlineString?.InnerText ?? cell.CellValue?.InnerText ?? "";
}
