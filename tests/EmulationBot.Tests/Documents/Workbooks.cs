using System.IO.Compression;
using System.Text;

namespace EmulationBot.Tests.Documents;

/// <summary>Excel workbooks as Excel and others write them, from the XML of a sheet's rows.</summary>
internal static class Workbooks
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006";

    /// <param name="rows">What stands inside sheetData; style 1 is a date.</param>
    /// <param name="before">What stands before it, such as a dimension.</param>
    /// <param name="sheets">Their names; the first has the rows.</param>
    public static byte[] Of(string rows, string before = "", params string[] sheets)
    {
        sheets = sheets.Length > 0 ? sheets : ["Sheet1"];
        var files = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = $"""<Types xmlns="{Packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>""",
            ["_rels/.rels"] = $"""<Relationships xmlns="{Packages}/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""",
            ["xl/workbook.xml"] = $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{string.Concat(sheets.Select((name, at) => $"""<sheet name="{name}" sheetId="{at + 1}" r:id="rId{at + 1}"/>"""))}</sheets></workbook>""",
            ["xl/_rels/workbook.xml.rels"] = $"""<Relationships xmlns="{Packages}/relationships">{string.Concat(sheets.Select((_, at) => $"""<Relationship Id="rId{at + 1}" Type="{Relations}/worksheet" Target="worksheets/sheet{at + 1}.xml"/>"""))}</Relationships>""",
            ["xl/styles.xml"] = $"""<styleSheet xmlns="{Main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""",
        };
        for (var at = 0; at < sheets.Length; at++)
            files[$"xl/worksheets/sheet{at + 1}.xml"] = $"""<worksheet xmlns="{Main}">{(at == 0 ? before : "")}<sheetData>{(at == 0 ? rows : "")}</sheetData></worksheet>""";
        return Zip(files.ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8"?>{f.Value}""")));
    }

    /// <summary>A row of cells with text.</summary>
    public static string Row(int number, params string[] cells) =>
        $"""<row r="{number}">{string.Concat(cells.Select((text, at) => $"""<c r="{(char)('A' + at)}{number}" t="inlineStr"><is><t>{text}</t></is></c>"""))}</row>""";

    public static byte[] Zip(IReadOnlyDictionary<string, byte[]> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
            foreach (var (name, content) in files)
                using (var entry = zip.CreateEntry(name).Open())
                    entry.Write(content);
        return bytes.ToArray();
    }
}
