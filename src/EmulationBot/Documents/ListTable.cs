using CsvHelper;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace EmulationBot.Documents;

/// <summary>
/// A plain list as a file, for instance the units to be filled in and imported again: a workbook, or CSV as
/// <see cref="RegistrationCsv"/> writes it. The first of the rows holds the headings.
/// </summary>
public static class ListTable
{
    private static readonly CsvWriterOptions Format = CsvWriterOptions.Default with
    {
        Separator = ';',
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
    };

    /// <summary>Columns as wide as what stands in them, which the library measures only when it may hold all rows.</summary>
    private static readonly OpenXmlConfiguration Workbook = new() { EnableAutoWidth = true, FastMode = true };

    /// <summary>What writes a file of this name; null when it ends in neither .xlsx nor .csv.</summary>
    public static Action<Stream, IReadOnlyList<IReadOnlyList<string>>>? Writer(string file, string sheet) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".csv" => WriteCsv,
        ".xlsx" => (output, rows) => WriteWorkbook(output, rows, sheet),
        _ => null,
    };

    public static void WriteCsv(Stream output, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var csv = CsvWriter.Create(output, Format, leaveOpen: true);
        foreach (var row in rows)
            csv.WriteRecord([.. row]);
    }

    public static void WriteWorkbook(Stream output, IReadOnlyList<IReadOnlyList<string>> rows, string sheet)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var headings = rows[0];
        var records = rows.Skip(1).Select(row => headings.Zip(row).ToDictionary(cell => cell.First, cell => (object)cell.Second));
        output.SaveAs(records, printHeader: true, sheetName: sheet, excelType: ExcelType.XLSX, configuration: Workbook);
    }
}
