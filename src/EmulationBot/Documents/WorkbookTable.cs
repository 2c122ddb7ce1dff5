using System.Globalization;
using System.IO.Compression;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Texts;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace EmulationBot.Documents;

/// <summary>The first sheet of an Excel workbook, each cell as a person sees it: a date as dd/MM/yyyy, a formula as its value.</summary>
internal static class WorkbookTable
{
    /// <summary>A workbook of text shrinks to a tenth; what would fill the memory is turned away before it is unpacked.</summary>
    private const long MostUnpacked = 50 << 20;

    /// <summary>A gap of that many rows is the end: sheets are often formatted to their last row.</summary>
    private const int DeepestRow = 20_000;

    private const string LastColumn = "AX";

    private static readonly OpenXmlConfiguration Format = new() { EnableConvertByteArray = false, EnableSharedStringCache = false };

    public static (Table? Table, string? Problem) Read(byte[] content)
    {
        try
        {
            return Refusal(content) is { } refusal ? (null, refusal) : (Sheet(content), null);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // What the libraries say of broken bytes comes in every kind of exception, and none of it is for people.
            return (null, Say.Import.Files.Broken);
        }
    }

    private static string? Refusal(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false));
        if (zip.Entries.Sum(entry => entry.Length) > MostUnpacked)
            return Say.Import.Files.TooMuchInside;
        if (zip.GetEntry("xl/workbook.xml") is not null)
            return null;
        return zip.GetEntry("content.xml") is not null ? Say.Import.Files.OpenDocument
            : zip.GetEntry("xl/workbook.bin") is not null ? Say.Import.Files.Broken
            : Say.Import.Files.NotATable;
    }

    private static Table Sheet(byte[] content)
    {
        using var sheets = new MemoryStream(content, writable: false);
        var names = MiniExcel.GetSheetNames(sheets);
        using var stream = new MemoryStream(content, writable: false);
        var read = MiniExcel.QueryRange(stream, useHeaderRow: false, sheetName: names[0], excelType: ExcelType.XLSX, startCell: "A1", endCell: $"{LastColumn}{DeepestRow}", configuration: Format);
        var rows = read.Cast<IDictionary<string, object?>>().Take(DeepestRow)
            .Select((cells, at) => new TableRow(at + 1, Filled(cells.Values)))
            .Where(row => row.Cells.Count > 0)
            .Take(TableFile.MostRows)
            .ToList();
        return new Table(rows) { Notes = names.Count > 1 ? [Say.Import.Files.OtherSheets(names[0])] : [] };
    }

    /// <summary>The library fills every row up to the widest.</summary>
    private static List<string> Filled(IEnumerable<object?> values)
    {
        var cells = values.Take(TableFile.MostColumns).Select(Written).ToList();
        var last = cells.FindLastIndex(cell => cell.Length > 0);
        return cells[..(last + 1)];
    }

    private static string Written(object? cell) => cell switch
    {
        null => "",
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        bool truth => truth ? Say.Import.Units.Yes : Say.Import.Units.No,
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
