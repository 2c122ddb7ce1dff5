using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>What Phòng Nội vụ and the heads of blocks ask and order in their own words, about one unit or many.</summary>
public sealed class OfficersOrdersTests
{
    private const string TanLap = "xa-tan-lap";
    private const string TanBinh = "xa-tan-binh";

    private readonly Stage _stage = new();

    private Stage Reviewer() => _stage.Sends(TanLap).Chair(TanBinh).Says("đăng ký").Reviewer("Bé");

    [Theory]
    [InlineData("duyệt tân lập")]
    [InlineData("xem hồ sơ của Tân Lập")]
    [InlineData("tra lai tan lap")]
    public void A_unit_that_has_sent_is_opened(string words) => Reviewer().Says(words).Hears("UBND xã Tân Lập").Hears("ĐKTĐ-2020-0001");

    [Theory]
    [InlineData("nhắc xã Tân Bình")]
    [InlineData("nhac lai cho tan binh")]
    [InlineData("đôn đốc tân bình")]
    public void A_unit_that_has_not_is_shown_and_nobodys_own_reminders_change(string words)
    {
        Reviewer().Says("tắt nhắc").Says(words).Hears("UBND xã Tân Bình").DoesNotHear("bật lại nhắc");
        Assert.True(_stage.Last!.Next.Person.Muted);
    }

    [Fact]
    public void Entering_for_a_unit_begins_with_its_name() => Reviewer().Says("nhập thay tân bình").Presses("Bắt đầu").Hears("UBND xã Tân Bình");

    [Theory]
    [InlineData("nhắc các đơn vị chưa gửi")]
    [InlineData("đôn đốc những đơn vị chưa nộp")]
    [InlineData("nhắc các đơn vị chưa gửi ạ")]
    public void Urging_may_be_typed(string words)
    {
        Reviewer().Says(words).Presses("Gửi nhắc 1 đơn vị");
        Assert.Equal(TanBinh, Assert.Single(_stage.Last!.Urged).Unit!.Id);
    }

    [Theory]
    [InlineData("bao nhiêu đơn vị chưa gửi")]
    [InlineData("còn những đơn vị nào chưa gửi")]
    [InlineData("các xã chưa gửi")]
    [InlineData("xa nao con thieu")]
    public void Who_has_not_sent_is_listed(string words) => Reviewer().Says(words).Hears("Chưa gửi: ").Hears("UBND xã Tân Bình").DoesNotHear("UBND xã Tân Lập –");

    [Theory]
    [InlineData("có bao nhiêu đơn vị đã gửi")]
    [InlineData("tiến độ")]
    [InlineData("ai báo gửi bản giấy")]
    public void How_it_stands_is_shown(string words) => Reviewer().Says(words).Hears("Tình hình đăng ký thi đua");

    [Fact]
    public void One_block_is_listed_alone()
    {
        (_stage.Blocks[TanLap], _stage.Blocks[TanBinh]) = ("Khối xã, thị trấn", "Khối khác");
        Reviewer().Says("khối xã thị trấn ai chưa gửi").Hears("Chưa gửi: 0 đơn vị");
        _stage.BlockHead("Khối khác").Says("khối mình ai chưa gửi").Hears("UBND xã Tân Bình");
    }

    [Fact]
    public void Who_takes_part_in_a_movement_is_named() =>
        Reviewer().Says("đơn vị nào đăng ký phong trào 3").Hears("1 đơn vị").Hears("Tân Lập").Says("xã nào tham gia phong trào số 4").Hears("0 đơn vị");

    [Fact]
    public void Of_a_paper_whose_unit_is_not_named_whole_the_unit_is_asked() =>
        Reviewer().Says("đã nhận bản giấy của hội nông dân").Presses("Đã nhận bản giấy: Hội Nông dân").Hears("Đã xác nhận");

    [Fact]
    public void With_a_day_the_name_is_asked_for_again() =>
        Reviewer().Says("đã nhận bản giấy của hội nông dân ngày 7/2").Hears("Hội Nông dân huyện").DoesNotHear("quyền");

    [Theory]
    [InlineData("đừng nhắc các xã chưa gửi")]
    [InlineData("hạn cho đơn vị chưa nộp")]
    [InlineData("xã có bắt buộc đăng ký phong trào 6")]
    [InlineData("Trường học có phải đăng ký phong trào 2 không")]
    public void What_asks_for_no_list_gets_none(string words) => Reviewer().Says(words).DoesNotHear("Chưa gửi: ").DoesNotHear("đã gửi đăng ký tham gia").DoesNotHear("Tình hình đăng ký thi đua");

    [Fact]
    public void Yesterday_is_a_day_too()
    {
        Reviewer().Now = new DateTimeOffset(2020, 2, 15, 9, 0, 0, TimeSpan.FromHours(7));
        _stage.Says("đã nhận bản giấy của Tân Bình hôm qua").Hears("tính gửi ngày 14/02/2020, đúng hạn");
    }

    [Theory]
    [InlineData("đơn vị nào chưa gửi")]
    [InlineData("nhắc các đơn vị chưa gửi")]
    public void A_chair_is_shown_nobodys_list(string words)
    {
        _stage.Sends(TanLap).Chair(TanBinh).Says(words).DoesNotHear("Tân Lập");
        Assert.Empty(_stage.Last!.Urged);
    }

    [Fact]
    public void The_day_a_paper_counts_from_is_said() =>
        Reviewer().Says("đã nhận bản giấy của Tân Bình ngày 7/2").Hears("tính gửi ngày 07/02/2020, đúng hạn");
}
