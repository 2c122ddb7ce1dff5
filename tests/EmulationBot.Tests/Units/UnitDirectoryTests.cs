using EmulationBot.Core.Units;

namespace EmulationBot.Tests.Units;

public sealed class UnitDirectoryTests
{
    private readonly UnitDirectory _units = UnitDirectory.Load();

    [Fact]
    public void Ten_communes_and_seven_bodies_named_in_the_plan_are_confirmed()
    {
        Assert.Equal(10, _units.Confirmed.Count(u => u.Group == UnitGroup.Commune));
        Assert.Equal(7, _units.Confirmed.Count(u => u.Group != UnitGroup.Commune));
        Assert.Equal(54, _units.All.Count);
    }

    [Fact]
    public void A_commune_is_shown_short_and_signed_by_its_chair()
    {
        var unit = _units.Find("xa-tan-lap")!;
        Assert.Equal(("UBND xã Tân Lập", "Xã Tân Lập", "Chủ tịch UBND xã"), (unit.Name, unit.ShortName, unit.SignerTitle));
    }

    [Theory]
    [InlineData("Tân Lập", "xa-tan-lap")]
    [InlineData("ubnd xa tan lap", "xa-tan-lap")]
    [InlineData("UBND xã Tân Lập, huyện Tân Biên", "xa-tan-lap")]
    [InlineData("hoà hiệp", "xa-hoa-hiep")]
    [InlineData("TT. Tân Biên", "xa-tan-bien-tt")]
    [InlineData("thi tran tan bien", "xa-tan-bien-tt")]
    [InlineData("PNV", "phong-noi-vu")]
    [InlineData("GD&ĐT", "phong-gddt")]
    [InlineData("xã TL", "xa-tan-lap")]
    public void A_name_or_an_alias_is_accepted(string typed, string id) =>
        Assert.Equal(id, Assert.IsType<UnitMatch.Exact>(_units.Match(typed)).Unit.Id);

    [Theory]
    [InlineData("tân biên", "xa-tan-bien-tt")]
    [InlineData("huyện Tân Biên", "xa-tan-bien-tt")]
    [InlineData("thanh bca", "xa-thanh-bac")]
    [InlineData("tra vongg", "xa-tra-vong")]
    [InlineData("tôi ở xã Mỏ Công", "xa-mo-cong")]
    [InlineData("đây là ủy ban xã tân phong ạ", "xa-tan-phong")]
    public void One_letter_off_or_ambiguous_is_asked_back(string typed, string id) =>
        Assert.Equal(id, Assert.IsType<UnitMatch.Ask>(_units.Match(typed)).Unit.Id);

    [Fact]
    public void Two_letters_off_gives_a_list()
    {
        var list = Assert.IsType<UnitMatch.Choose>(_units.Match("thanh bay")).Units.Select(u => u.Id);
        Assert.Contains("xa-thanh-bac", list);
        Assert.Contains("xa-thanh-tay", list);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("TL")]
    [InlineData("xã")]
    [InlineData("tb")]
    [InlineData("xã Suối Dây")]
    [InlineData("Nguyễn Văn An")]
    [InlineData("\uD800\u202E")]
    public void Anything_else_is_no_unit(string typed) => Assert.IsType<UnitMatch.None>(_units.Match(typed));

    [Fact]
    public void Imported_units_win_by_id_and_new_ones_stand_last_of_their_kind()
    {
        var known = _units.All;
        _units.Take([_units.Find("xa-tan-lap")! with { Block = "Khối 1" }, new Unit("xa-moi", "UBND xã Mới", "Xã Mới", UnitGroup.Commune, true, "Chủ tịch UBND xã", [])]);
        Assert.Equal("Khối 1", _units.Find("xa-tan-lap")!.Block);
        Assert.Equal(["xa-tra-vong", "xa-moi", "phong-noi-vu"], _units.All.Skip(9).Take(3).Select(u => u.Id));
        Assert.Equal(54, known.Count);
        _units.Take([]);
        Assert.Equal(known, _units.All);
    }

    [Fact]
    public void An_inactive_unit_keeps_its_names_until_another_has_them()
    {
        var ended = _units.Find("xa-thanh-bac")! with { Active = false };
        _units.Take([ended]);
        Assert.Equal(ended, Assert.IsType<UnitMatch.Exact>(_units.Match("Thạnh Bắc")).Unit);
        Assert.DoesNotContain(ended, _units.Confirmed);
        _units.Take([ended, _units.Find("xa-tan-lap")! with { Aliases = ["Tân Lập", "Thạnh Bắc"] }]);
        Assert.Equal("xa-tan-lap", Assert.IsType<UnitMatch.Exact>(_units.Match("Thạnh Bắc")).Unit.Id);
        Assert.Equal(ended, _units.Find("xa-thanh-bac"));
    }

    [Fact]
    public void Without_the_town_the_name_of_the_district_is_no_unit() =>
        Assert.IsType<UnitMatch.None>(UnitDirectory.Empty.Match("tân biên"));

    [Fact]
    public void No_two_units_share_a_name() =>
        Assert.All(_units.All, unit => Assert.All(
            unit.Aliases.Append(unit.Name),
            name => Assert.True(_units.Match(name) is UnitMatch.Exact exact && exact.Unit == unit, name)));
}
