using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace EmulationBot.Documents.Excel;

/// <summary>Sheets as an Excel file (.xlsx).</summary>
internal static class WorkbookFile
{
    /// <param name="title">What stands over the printed pages of a sheet.</param>
    public static byte[] Write(IReadOnlyList<Sheet> sheets, Func<Sheet, string> title, string footer, DateTimeOffset now)
    {
        using var bytes = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            file.PackageProperties.Creator = "EmulationBot";
            file.PackageProperties.Created = now.UtcDateTime;
            var workbook = file.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Sheet();
            workbook.Workbook = new Workbook(
                new BookViews(new WorkbookView()),
                new Sheets(sheets.Select((sheet, at) => Add(workbook, sheet, at, title(sheet), footer))),
                new DefinedNames(sheets.Select((sheet, at) => new DefinedName(SheetPart.HeadRange(sheet)) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)at })),
                new CalculationProperties { FullCalculationOnLoad = true });
        }
        return bytes.ToArray();
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Sheet Add(WorkbookPart workbook, Sheet sheet, int at, string title, string footer)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = SheetPart.Of(sheet, title, footer);
        return new() { Id = workbook.GetIdOfPart(part), SheetId = (uint)at + 1, Name = sheet.Name };
    }
}
