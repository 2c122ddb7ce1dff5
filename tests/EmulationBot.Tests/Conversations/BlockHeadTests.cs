using EmulationBot.Core.Conversations;

namespace EmulationBot.Tests.Conversations;

/// <summary>The head of a block sees how its units stand, and no others; he decides nothing.</summary>
public sealed class BlockHeadTests
{
    private const string TanLap = "xa-tan-lap";
    private const string TanBinh = "xa-tan-binh";
    private const string Culture = "phong-vhtt";
    private const string Communes = "Khối xã, thị trấn";

    private readonly Stage _stage = new() { Blocks = { [TanLap] = Communes, [TanBinh] = "xã thị trấn", [Culture] = "Khối Văn hóa - Xã hội" } };

    [Fact]
    public void The_card_counts_and_names_the_units_of_the_block_alone() =>
        _stage.Sends(TanLap)
            .BlockHead(Communes).Says("danh sách")
            .Hears(Communes).Hears("Đã gửi 1/2 đơn vị").Hears("Xã Tân Lập").Hears("Xã Tân Bình").DoesNotHear("Văn hóa");

    [Fact]
    public void A_block_that_no_unit_is_listed_in_is_said_to_be_empty() =>
        _stage.BlockHead("Khối doanh nghiệp").Says("danh sách").Hears("Chưa có đơn vị nào được xếp vào khối này");

    [Fact]
    public void A_unit_that_named_its_block_itself_is_seen_where_no_list_says_otherwise()
    {
        _stage.Sends("xa-hoa-hiep").Says("sửa bản đã gửi").Says("sửa khối thi đua").Says("xã, thị trấn");
        _stage.BlockHead(Communes).Says("danh sách").Hears("Xã Hòa Hiệp");
    }

    [Fact]
    public void The_lists_under_the_card_open_but_nothing_is_urged_or_decided()
    {
        _stage.Sends(TanLap).BlockHead(Communes).Says("danh sách").Presses("Chưa gửi").Hears("UBND xã Tân Bình").DoesNotHear("Văn hóa");
        Assert.DoesNotContain(_stage.Buttons, b => b.Data.StartsWith(Press.RollCall("urge"), StringComparison.Ordinal));
        _stage.Says("/duyet").Hears("không").PressesOld(Press.RollCall("urge")).PressesOld(Press.Review("ok", TanLap, _stage.Of(TanLap).Revision));
        Assert.Equal(Core.Registrations.RegistrationState.Sent, _stage.Of(TanLap).State);
    }

    [Theory]
    [InlineData("/danhsach")]
    [InlineData("/hoidong")]
    [InlineData("/nhapthay")]
    public void Nobody_else_sees_the_units(string command) => _stage.Sends(TanLap).Says(command).DoesNotHear("Tân Bình");
}
