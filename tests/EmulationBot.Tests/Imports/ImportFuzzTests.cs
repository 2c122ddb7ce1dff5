using CsCheck;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Documents;
using EmulationBot.Tests.Documents;

namespace EmulationBot.Tests.Imports;

/// <summary>Whatever is sent as a file, it is read or refused in words; and whatever is accepted leaves every name leading to its own unit.</summary>
public sealed class ImportFuzzTests
{
    private static readonly byte[] Workbook = Workbooks.Of(Workbooks.Row(1, "Mã", "Tên đơn vị", "Loại") + Workbooks.Row(2, "a", "Trường A", "Trường học"));

    private static readonly Gen<string> Cell = Gen.Frequency(
        (3, Gen.OneOf("", "Tân Lập", "xã Tân Lập", "UBND xã Mới", "Trường A", "truong a", "Trường học", "Xã", "tb", "Có", "Không", "Chưa xác nhận", "xa-tan-lap", "30/04/2020", "11/01/2020", "a;b;c", "=1", "Cấp phó", "\uD800", "\uFFFE", "Tân Biên")),
        (1, Gen.String[0, 12]));

    [Fact]
    public void No_bytes_make_it_fail() =>
        Gen.Byte.Array[0, 300].Sample(ReadsOrRefuses, iter: 5_000);

    [Fact]
    public void No_damage_to_a_workbook_makes_it_fail() =>
        Gen.Select(Gen.Int[0, Workbook.Length - 1], Gen.Byte, Gen.Int[0, Workbook.Length]).Sample((at, value, length) =>
        {
            var damaged = Workbook.ToArray();
            damaged[at] = value;
            ReadsOrRefuses(damaged[..Math.Max(length, at)]);
            ReadsOrRefuses(damaged);
        }, iter: 2_000);

    [Fact]
    public void No_text_inside_a_workbook_makes_it_fail() =>
        Gen.String[0, 40].Sample(text => ReadsOrRefuses(Workbooks.Of(text)), iter: 1_000);

    [Fact]
    public void After_any_list_that_is_accepted_every_name_leads_to_its_own_unit() =>
        Cell.Array[7].Array[1, 6].Sample(rows =>
        {
            var import = UnitImport.Read(new Table([.. rows.Prepend(Sheets.Headings.Split('|')).Select((cells, at) => new TableRow(at + 1, cells))]), Sheets.Present);
            Assert.True(import.IsRefused != import.Items.Count > 0 || import.ChangesNothing);
            if (import.IsRefused)
                return;
            var units = UnitDirectory.Load();
            units.Take(import.Items);
            Assert.All(units.All.Where(u => u.Active), unit => Assert.All(
                unit.Aliases.Append(unit.Name),
                name => Assert.True(units.Match(name) is UnitMatch.Exact exact && exact.Unit == unit, name)));
        }, iter: 3_000);

    /// <summary>Everything that may be done with a file, as each kind of list.</summary>
    private static void ReadsOrRefuses(byte[] content)
    {
        var (table, problem) = TableFile.Read(content);
        Assert.True(table is null != problem is null);
        if (table is null)
            return;
        Assert.NotEmpty(Say.Import.Report("x", UnitImport.Read(table, Sheets.Present)));
        Assert.NotEmpty(Say.Import.Report("x", HolidayImport.Read(table, [])));
        Assert.NotEmpty(Say.Import.Report("x", SeatImport.Read(table, UnitDirectory.Load())));
    }
}
