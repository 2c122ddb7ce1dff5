using CsCheck;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Documents;
using EmulationBot.Tests.Documents;

namespace EmulationBot.Tests.Imports;

/// <summary>Whatever is sent as a file, it is read or refused in words; and whatever is accepted leaves every name leading to its own unit.</summary>
public sealed class ImportFuzzTests
{
    private static readonly byte[] Workbook = Workbooks.Of(Workbooks.Row(1, "Mã", "Tên đơn vị", "Loại") + Workbooks.Row(2, "a", "Trường A", "Trường học"));

    private static readonly Gen<string> Name = Gen.Frequency(
        (9, Gen.OneOf("Tân Lập", "xã Tân Lập", "UBND xã Mới", "xã mới", "Trường A", "truong a", "Trường Á, huyện Tân Biên", "Công an", "Công an xã", "huyện Tân Biên")),
        (1, Gen.String[0, 12]));

    private static readonly Gen<string> Row =
        from id in Gen.OneOf("", "", "xa-tan-lap", "xa-moi", "truong")
        from name in Name
        from kind in Gen.OneOf("Trường học", "Xã")
        from alias in Gen.Frequency((2, Gen.Const("")), (1, Name))
        from active in Gen.OneOf("Có", "Có", "Không")
        select $"{id}|{name.Replace('|', ' ')}|{kind}||{alias.Replace('|', ' ')}|Hiệu trưởng|{active}";

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
    public void After_any_list_that_is_accepted_every_name_leads_to_its_own_unit()
    {
        var accepted = 0;
        Row.Array[1, 3].Sample(rows =>
        {
            var import = Sheets.Units(rows);
            Assert.Equal(import.IsRefused, import.Items.Count == 0);
            Interlocked.Add(ref accepted, import.IsRefused ? 0 : 1);
            var units = UnitDirectory.Load();
            units.Take(import.Items);
            Assert.All(units.All.Where(u => u.Active), unit => Assert.All(
                unit.Aliases.Append(unit.Name),
                name => Assert.True(units.Match(name) is UnitMatch.Exact exact && exact.Unit == unit, name)));
        }, iter: 6_000);
        Assert.True(accepted > 600, $"Only {accepted} lists were accepted.");
    }

    /// <summary>Everything that may be done with a file, as each kind of list.</summary>
    private static void ReadsOrRefuses(byte[] content)
    {
        var (table, problem) = TableFile.Read(content);
        Assert.True(table is null != problem is null);
        if (table is null)
            return;
        Assert.NotEmpty(Say.Import.Report("x", UnitImport.Read(table, Sheets.Present)));
        Assert.NotEmpty(Say.Import.Report("x", HolidayImport.Read(table, [])));
        Assert.NotEmpty(Say.Import.Report("x", SeatImport.Read(table, UnitDirectory.Load(), [], kind => new Seat(kind, "Cán bộ Phòng Nội vụ"))));
    }
}
