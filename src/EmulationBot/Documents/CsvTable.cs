using CsvHelper;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Texts;

namespace EmulationBot.Documents;

/// <summary>CSV as any program writes it: comma, semicolon or tab, in the letters that <see cref="CsvText"/> knows.</summary>
internal static class CsvTable
{
    private static readonly char[] Separators = [';', ',', '\t'];

    public static (Table? Table, string? Problem) Read(byte[] content)
    {
        var (text, note, problem) = CsvText.Of(content);
        if (text is null)
            return (null, problem);
        long? open = null;
        using var csv = CsvReader.FromText(text, CsvReaderOptions.Default with
        {
            // A line "sep=;" is the library's to read, and no row of the sheet.
            Separator = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? null : SeparatorOf(text),
            HasHeader = false,
            SkipEmptyLines = false,
            OnMalformedRecord = record => open ??= record.Reason == CsvMalformedReason.UnterminatedQuote ? record.RecordNumber : null,
        });
        var rows = Rows(csv);
        return open is { } row
            ? (null, Say.Import.Files.QuoteLeftOpen(row))
            : (new Table(rows) { Notes = note is null ? [] : [note] }, null);
    }

    private static List<TableRow> Rows(CsvReader csv)
    {
        var rows = new List<TableRow>();
        for (var number = 1; rows.Count < TableFile.MostRows && csv.Read(); number++)
        {
            var cells = Enumerable.Range(0, Math.Min(csv.FieldCount, TableFile.MostColumns)).Select(csv.GetString).ToList();
            if (cells.Exists(cell => !string.IsNullOrWhiteSpace(cell)))
                rows.Add(new TableRow(number, cells));
        }
        return rows;
    }

    /// <summary>The one that parts the first line that has any; in the lines below, commas and semicolons also stand in names.</summary>
    private static char SeparatorOf(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var most = (Count: 0, Separator: ';');
            foreach (var separator in Separators)
                if (line.Count(separator) is var count && count > most.Count)
                    most = (count, separator);
            if (most.Count > 0)
                return most.Separator;
        }
        return ';';
    }
}
