using EmulationBot.Core.Imports;
using EmulationBot.Core.Units;
using EmulationBot.Documents;

namespace EmulationBot.Tests.Imports;

/// <summary>The template that is exported, imported again without a change, changes nothing.</summary>
public sealed class UnitTemplateTests
{
    private static readonly IReadOnlyList<Unit> Units =
    [
        .. Sheets.Present.Select(u => u.Id == "xa-tan-lap" ? u with { Block = "Khối 1", Active = false } : u),
        new("la", "=1+1 \"Trường\"; 'Lạ'", "=1+1 \"Trường\"; 'Lạ'", UnitGroup.School, true, "+Hiệu trưởng", ["-gạch", "@còng", "'nháy", "Lạ, phẩy"]),
    ];

    [Fact]
    public void As_Csv() => ChangesNothing(ListTable.WriteCsv);

    [Fact]
    public void As_a_workbook() => ChangesNothing((output, rows) => ListTable.WriteWorkbook(output, rows, "Đơn vị"));

    private static void ChangesNothing(Action<Stream, IReadOnlyList<IReadOnlyList<string>>> write)
    {
        using var file = new MemoryStream();
        write(file, UnitTemplate.Of(Units));
        var (table, problem) = TableFile.Read(file.ToArray());
        Assert.Null(problem);
        var import = UnitImport.Read(table!, Units);
        Assert.Empty(import.Problems);
        Assert.Empty(import.Warnings);
        Assert.True(import.ChangesNothing);
        Assert.Equal(18, import.Unchanged.Count);
    }
}
