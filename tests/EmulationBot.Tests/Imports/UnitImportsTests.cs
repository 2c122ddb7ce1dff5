using System.Text;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Units;
using EmulationBot.Imports;
using EmulationBot.Storage;
using EmulationBot.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace EmulationBot.Tests.Imports;

/// <summary>Lists of units taken over into a real database: all of a file or nothing of it.</summary>
public sealed class UnitImportsTests : IAsyncLifetime, IDisposable
{
    private const string New = "Tên đơn vị;Loại;Khối;Tên gọi khác;Chức danh người ký\nTrường A Bê;Trường học;Khối 1;TAB;Hiệu trưởng\n";

    private TempDatabase _database = null!;
    private WriteTurn _turns = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _database = await TempDatabase.Prepared();
        _turns = new WriteTurn(_database.Open);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        _turns.Dispose();
        _database.Dispose();
    }

    [Fact]
    public async Task What_was_shown_is_done_and_counts_at_once_and_after_a_restart()
    {
        var units = UnitDirectory.Load();
        var imports = Imports(units);
        var preview = imports.Preview("moi.csv", Bytes(New));
        Assert.Equal(["Tệp moi.csv: 1 đơn vị.", "Thêm 1:", "  Trường A Bê (truong-a-be)", "Giữ nguyên 0."], preview.Report.Take(4));
        Assert.Null(units.Find("truong-a-be"));

        Assert.Equal(ImportOutcome.Done, await imports.Apply(preview, "web:1", Stop));
        Same(units.Find("truong-a-be")!, units.Match("tab"));
        var restarted = UnitDirectory.Load();
        restarted.Take(ImportedRows.Units(_database.Path));
        Assert.True(restarted.Find("truong-a-be")!.IsSameAs(units.Find("truong-a-be")!));
        Assert.Equal(units.All.Select(u => u.Id), restarted.All.Select(u => u.Id));
        Assert.Equal(("web:1", "units.imported"), Assert.Single(Audit()));
    }

    [Fact]
    public async Task Of_a_file_with_one_fault_among_two_thousand_rows_nothing_is_imported()
    {
        var units = UnitDirectory.Load();
        var imports = Imports(units);
        var rows = string.Concat(Enumerable.Range(0, 1999).Select(n => $"Trường số {n};Trường học;;;Hiệu trưởng\n"));
        var preview = imports.Preview("lon.csv", Bytes($"Tên đơn vị;Loại;Khối;Tên gọi khác;Chức danh người ký\n{rows}Trường cuối;làng;;;Hiệu trưởng\n"));
        Assert.StartsWith("  Dòng 2001, cột Loại: Không rõ loại “làng”.", preview.Report[1], StringComparison.Ordinal);
        Assert.Equal(ImportOutcome.Refused, await imports.Apply(preview, "web:1", Stop));
        Assert.Empty(ImportedRows.Units(_database.Path));
        Assert.Empty(Audit());
        Assert.Equal(54, units.All.Count);
    }

    [Fact]
    public async Task A_write_that_breaks_off_leaves_everything_as_it_was()
    {
        var units = UnitDirectory.Load();
        var imports = Imports(units);
        var preview = imports.Preview("moi.csv", Bytes(New));
        await using (var db = _database.CreateDbContext())
            await db.Database.ExecuteSqlRawAsync("CREATE TRIGGER full BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'full'); END", Stop);
        await Assert.ThrowsAnyAsync<Exception>(() => imports.Apply(preview, "web:1", Stop));
        Assert.Empty(ImportedRows.Units(_database.Path));
        Assert.Null(units.Find("truong-a-be"));
    }

    [Fact]
    public async Task A_preview_is_refused_when_somebody_imported_in_between_and_a_new_one_is_not()
    {
        var (here, elsewhere) = (Imports(UnitDirectory.Load()), Imports(UnitDirectory.Load()));
        var shown = here.Preview("moi.csv", Bytes(New));
        await elsewhere.Apply(elsewhere.Preview("khac.csv", Bytes(New.Replace("A Bê", "Xê Đê", StringComparison.Ordinal).Replace("TAB", "", StringComparison.Ordinal))), "web:2", Stop);
        Assert.Equal(ImportOutcome.Outdated, await here.Apply(shown, "web:1", Stop));
        Assert.Equal(["truong-xe-de"], ImportedRows.Units(_database.Path).Select(u => u.Id));
        Assert.Equal(ImportOutcome.Done, await here.Apply(here.Preview("moi.csv", Bytes(New)), "web:1", Stop));
        Assert.Equal(["truong-xe-de", "truong-a-be"], ImportedRows.Units(_database.Path).Select(u => u.Id));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_writes_nothing()
    {
        var imports = Imports(UnitDirectory.Load());
        await imports.Apply(imports.Preview("moi.csv", Bytes(New)), "web:1", Stop);
        var again = imports.Preview("moi.csv", Bytes(New));
        Assert.Equal("Tệp moi.csv: 1 đơn vị, không có gì thay đổi.", again.Report[0]);
        Assert.Equal(ImportOutcome.NothingToDo, await imports.Apply(again, "web:1", Stop));
        Assert.Single(Audit());
    }

    [Fact]
    public async Task A_changed_and_a_retired_unit_are_told_with_what_differs()
    {
        var imports = Imports(UnitDirectory.Load());
        var preview = imports.Preview("sua.csv", Bytes("Mã;Tên đơn vị;Khối;Hoạt động\nxa-tan-lap;UBND xã Tân Lập;Khối xã;Có\nxa-mo-cong;UBND xã Mỏ Công;;Không\nphong-y-te;Phòng Y tế;;Có\n"));
        Assert.Equal(
            [
                "Tệp sua.csv: 3 đơn vị.", "Sửa 2:", "  UBND xã Tân Lập (xa-tan-lap): khối: trống → Khối xã", "  Phòng Y tế (phong-y-te): xác nhận: Chưa xác nhận → Có",
                "Ngừng hoạt động 1:", "  UBND xã Mỏ Công (xa-mo-cong)", "Giữ nguyên 0.",
            ],
            preview.Report.Take(7));
        await imports.Apply(preview, "web:1", Stop);
        var stored = ImportedRows.Units(_database.Path);
        Assert.Equal(["Khối xã", null, null], stored.Select(u => u.Block));
        Assert.Equal([true, false, true], stored.Select(u => u.Active));
    }

    [Fact]
    public void What_is_no_table_is_told_in_the_report() => Assert.Equal(
        ["Chưa nhập gì từ tệp anh.png. Chỗ cần sửa 1:", "  Tệp không phải bảng Excel hay CSV. Chọn lại tệp .xlsx hoặc .csv."],
        Imports(UnitDirectory.Load()).Preview("anh.png", [0x89, .. "PNG"u8, 0]).Report);

    private static void Same(Unit unit, UnitMatch match) => Assert.Equal(unit, Assert.IsType<UnitMatch.Exact>(match).Unit);

    private static byte[] Bytes(string csv) => Encoding.UTF8.GetBytes(csv);

    private UnitImports Imports(UnitDirectory units) => new(units, _turns, new FakeTimeProvider());

    private List<(string, string)> Audit()
    {
        using var db = _database.CreateDbContext();
        return [.. db.Audit.AsNoTracking().AsEnumerable().Select(a => (a.PersonId, a.Event))];
    }
}
