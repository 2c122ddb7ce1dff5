using EmulationBot.Core.Imports;
using EmulationBot.Core.Texts;

namespace EmulationBot.Documents;

/// <summary>A file that somebody sends as a table, Excel (.xlsx) or CSV. What it is tells its content, not its name.</summary>
public static class TableFile
{
    public const int MostBytes = 5 << 20;

    /// <summary>Enough for every list; what is beyond is told by the number of rows.</summary>
    public const int MostRows = 2_100;

    internal const int MostColumns = 50;

    private static readonly byte[] Zip = "PK"u8.ToArray();
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedPackage = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>The table, or the sentence that says why there is none. No content makes it throw.</summary>
    public static (Table? Table, string? Problem) Read(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length > MostBytes)
            return (null, Say.Import.Files.TooBig(MostBytes >> 20));
        if (content.All(b => b is (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t' or 0))
            return (null, Say.Import.Files.Empty);
        if (content.AsSpan().StartsWith(Zip))
            return WorkbookTable.Read(content);
        if (content.AsSpan().StartsWith(Compound))
            return (null, content.AsSpan().IndexOf(EncryptedPackage) >= 0 ? Say.Import.Files.Locked : Say.Import.Files.OldExcel);
        return CsvTable.Read(content);
    }
}
