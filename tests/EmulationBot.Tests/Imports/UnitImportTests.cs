using EmulationBot.Core.Imports;
using EmulationBot.Core.Units;

namespace EmulationBot.Tests.Imports;

public sealed class UnitImportTests
{
    [Fact]
    public void A_new_unit_gets_its_id_from_its_name_and_is_confirmed()
    {
        var unit = Assert.Single(Sheets.Units("|Trường Mầm non Xa Mát|Trường học|Khối Mầm non|MN Xa Mát; Xa Mát|Hiệu trưởng|Có").Added);
        Assert.Equal(("truong-mam-non-xa-mat", UnitGroup.School, "Khối Mầm non", "Hiệu trưởng"), (unit.Id, unit.Group, unit.Block, unit.SignerTitle));
        Assert.Equal(["MN Xa Mát", "Xa Mát"], unit.Aliases);
        Assert.True(unit is { Confirmed: true, Active: true });
    }

    [Fact]
    public void A_commune_is_named_short_and_its_id_needs_no_UBND()
    {
        var unit = Assert.Single(Sheets.Units("|UBND xã Mới Mẻ|xã|||Chủ tịch UBND xã|").Added);
        Assert.Equal(("xa-moi-me", "Xã Mới Mẻ"), (unit.Id, unit.ShortName));
    }

    [Fact]
    public void Two_long_names_that_make_one_id_get_two() => Assert.Equal(
        ["truong-pho-thong-dan-toc-ban-tru-tieu", "truong-pho-thong-dan-toc-ban-tru-ti-2"],
        Sheets.Units("|Trường phổ thông dân tộc bán trú tiểu học Sao|Trường học|||Hiệu trưởng|", "|Trường phổ thông dân tộc bán trú tiểu học Mai|Trường học|||Hiệu trưởng|").Items.Select(u => u.Id));

    [Fact]
    public void A_school_A_is_another_than_the_school_without_a_letter() => Assert.Empty(
        Sheets.Units("|Trường Hoa Hồng A|Trường học|||Hiệu trưởng|", "|Trường Hoa Hồng|Trường học|||Hiệu trưởng|").Problems);

    [Fact]
    public void A_known_unit_is_found_by_its_name_when_it_has_no_id()
    {
        var change = Assert.Single(Sheets.Units("|xã Tân Lập||Khối xã, thị trấn||Chủ tịch UBND xã|").Changed);
        Assert.Equal("xa-tan-lap", change.After.Id);
        Assert.Equal((null, "Khối xã, thị trấn"), (change.Before.Block, change.After.Block));
    }

    [Fact]
    public void An_unconfirmed_unit_that_the_list_names_is_confirmed()
    {
        var change = Assert.Single(Sheets.Units("|Phòng Tư pháp||||||").Changed);
        Assert.Equal((false, true), (change.Before.Confirmed, change.After.Confirmed));
    }

    [Fact]
    public void A_unit_that_takes_no_part_any_more_is_retired_and_frees_its_names()
    {
        var import = Sheets.Units("xa-thanh-bac|UBND xã Thạnh Bắc|||Thạnh Bắc||Không", "xa-tan-lap|UBND xã Tân Lập|||Tân Lập; Thạnh Bắc||Có");
        Assert.Empty(import.Problems);
        Assert.Equal("xa-thanh-bac", Assert.Single(import.Retired).Id);
        Assert.Equal(["Tân Lập", "Thạnh Bắc"], Assert.Single(import.Changed).After.Aliases);
    }

    [Fact]
    public void Units_that_the_file_does_not_name_stay_and_the_note_says_so()
    {
        var import = Sheets.Units("|UBND xã Mới Mẻ|xã|||Chủ tịch UBND xã|");
        Assert.Empty(import.Retired);
        Assert.Contains("17 đơn vị đã được xác nhận không nằm trong tệp, được giữ nguyên", Assert.Single(import.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_cell_clears_block_and_aliases_and_leaves_the_rest()
    {
        var present = Sheets.Present.Select(u => u.Id == "xa-tan-lap" ? u with { Block = "Khối 1" } : u).ToList();
        var after = Assert.Single(UnitImport.Read(Sheets.Of(Sheets.Headings, "xa-tan-lap|UBND xã Tân Lập|||||"), present).Changed).After;
        Assert.Null(after.Block);
        Assert.Empty(after.Aliases);
        Assert.Equal(("Chủ tịch UBND xã", UnitGroup.Commune, true), (after.SignerTitle, after.Group, after.Active));
    }

    [Fact]
    public void A_missing_column_leaves_everything() => Assert.Equal(
        "xa-tan-lap",
        Assert.Single(UnitImport.Read(Sheets.Of("Tên đơn vị", "UBND xã Tân Lập"), Sheets.Present).Unchanged).Id);

    [Theory]
    [InlineData("ten don vi|LOAI|Ma|chuc danh nguoi ky")]
    [InlineData("name|group|id|signer_title")]
    [InlineData("Tên đơn vị (*)|Loại đơn vị|Mã đơn vị|Người ký")]
    public void Headings_are_found_in_any_order_with_or_without_diacritics(string headings)
    {
        var unit = Assert.Single(UnitImport.Read(Sheets.Of(headings, "Trường A Bê|truong hoc|tab|Hiệu trưởng"), Sheets.Present).Added);
        Assert.Equal(("tab", "Trường A Bê", UnitGroup.School, "Hiệu trưởng"), (unit.Id, unit.Name, unit.Group, unit.SignerTitle));
    }

    [Fact]
    public void A_title_above_an_own_number_and_empty_rows_do_no_harm_and_rows_are_counted_as_the_sheet_does()
    {
        var import = UnitImport.Read(Sheets.Of("UBND HUYỆN TÂN BIÊN", "", "STT|Tên đơn vị|Loại|Điện thoại", "1|Trường A Bê|Trường học|0276", "||", "2|Trường Xê Đê|làng|"), Sheets.Present);
        Assert.Equal((6, "Loại"), (import.Problems[0].Row, import.Problems[0].Column));
        Assert.Contains("Cột “Điện thoại” không dùng đến, đã bỏ qua.", import.Notes);
    }

    [Theory]
    [InlineData("|=HYPERLINK(\"http://x\")|", "=HYPERLINK(\"http://x\")")]
    [InlineData("|'=1+1 Trường|", "=1+1 Trường")]
    [InlineData("|  Trường  A\u00A0Bê\u200B |", "Trường A Bê")]
    [InlineData("|Tru\u031bo\u031b\u0300ng A Be\u0302|", "Trường A Bê")]
    public void A_cell_is_text_and_never_a_formula(string cells, string name) =>
        Assert.Equal(name, Assert.Single(Sheets.Units($"{cells}Trường học|||Hiệu trưởng|").Added).Name);

    [Fact]
    public void Names_one_letter_apart_are_asked_about_but_not_those_that_differ_by_a_number()
    {
        var import = Sheets.Units("|Trường Hoa Hồng|Trường học|||Hiệu trưởng|", "|Trường Hoa Hông A|Trường học|||Hiệu trưởng|", "|Trường Sao 1|Trường học|||Hiệu trưởng|", "|Trường Sao 2|Trường học|||Hiệu trưởng|", "|Trường Hoa Hồngg|Trường học|||Hiệu trưởng|");
        Assert.Empty(import.Problems);
        Assert.Equal(["6 Tên đơn vị: “Trường Hoa Hồngg” chỉ khác “Trường Hoa Hồng” một chữ cái. Kiểm tra có phải một đơn vị ghi hai lần không."], Sheets.Said(import.Warnings));
    }

    [Fact]
    public void A_unit_given_twice_is_refused_and_not_said_to_differ_from_itself()
    {
        var import = Sheets.Units("truong-hoa-hong|Trường Hoa Hồng|Trường học|||Hiệu trưởng|", "truong-hoa-hong|Trường Hoa Hồng|Trường học|||Hiệu trưởng|", "truong-khac|Trường Hoa Hồng|Trường học|||Hiệu trưởng|");
        Assert.Equal(2, import.Problems.Count);
        Assert.Empty(import.Warnings);
    }

    [Fact]
    public void Two_thousand_schools_are_read_with_every_name_leading_to_its_own()
    {
        var import = Sheets.Units([.. Enumerable.Range(0, 2000).Select(n => $"|Trường tiểu học số {n}|Trường học|Khối {n % 7}|TH {n}|Hiệu trưởng|")]);
        Assert.Empty(import.Problems);
        var units = UnitDirectory.Load();
        units.Take(import.Added);
        Assert.Equal(2054, units.All.Count);
        Assert.All(import.Added, unit => Assert.Equal(unit, Assert.IsType<UnitMatch.Exact>(units.Match(unit.Aliases[0])).Unit));
    }
}
