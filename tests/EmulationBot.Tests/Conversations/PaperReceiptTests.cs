using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>Phòng Nội vụ has a signed paper in hand: announced or not, on a day it names, and taken back when it was the wrong one.</summary>
public sealed class PaperReceiptTests
{
    private const string TanLap = "xa-tan-lap";

    private readonly Stage _stage = new();

    private Standing Unit => _stage.Roster.First(s => s.Unit.Id == TanLap);

    [Fact]
    public void A_paper_that_nobody_announced_is_entered_and_the_unit_counts_as_registered_and_hears_of_it()
    {
        _stage.Chair(TanLap).Says("/start").Reviewer("vu").Says("đã nhận bản giấy của Tân Lập").Hears("Đã xác nhận nhận bản giấy của UBND xã Tân Lập").Chair(TanLap).WasTold("đã nhận bản giấy");
        Assert.True(Filing.IsThere(Unit.Registration, Unit.Paper));
        Assert.Equal("test:vu", Unit.Paper!.ClaimedBy);
    }

    [Fact]
    public void It_stands_under_the_standing_of_the_unit() =>
        _stage.Reviewer("vu").Says("Tân Lập gửi chưa?").Presses("Đã nhận bản giấy").Hears("Đã xác nhận");

    [Theory]
    [InlineData("đã nhận bản giấy của Tân Lập ngày 14/2", false)]
    [InlineData("da nhan ban giay cua Tan Lap hom 15/2", true)]
    [InlineData("đã nhận bản giấy của Tân Lập", true)]
    public void The_day_of_receipt_decides_whether_it_is_late(string words, bool late)
    {
        _stage.Now = new DateOnly(2020, 2, 17).At(new TimeOnly(9, 0));
        _stage.Reviewer("vu").Says(words).Hears("Đã xác nhận");
        Assert.Equal(late, Unit.Paper!.Late);
        Assert.Equal(late, _stage.Heard.Contains("sau thời hạn", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("đã nhận bản giấy của Tân Lập ngày 20/2")]
    [InlineData("đã nhận bản giấy của Tân Lập ngày 1/2")]
    [InlineData("đã nhận bản giấy của Tân Lập ngày 31/2")]
    [InlineData("đã nhận bản giấy của Tân Lập ngày 12/2/2021")]
    public void A_day_that_cannot_be_enters_nothing(string words)
    {
        _stage.Reviewer("vu").Says(words).Hears("chưa ghi gì");
        Assert.Null(Unit.Paper);
    }

    [Fact]
    public void Confirmed_by_mistake_what_was_announced_waits_again()
    {
        _stage.Chair(TanLap).Says("/bangiay").Reviewer("vu").Says("đã nhận bản giấy của Tân Lập").Presses("Xác nhận nhầm").Hears("chờ xác nhận").Chair(TanLap).WasTold("bỏ xác nhận");
        Assert.Equal(("test:xa-tan-lap", null), (Unit.Paper!.ClaimedBy, Unit.Paper.ConfirmedAt));
    }

    [Fact]
    public void And_what_nobody_announced_is_gone()
    {
        _stage.Reviewer("vu").Says("đã nhận bản giấy của Tân Lập").Presses("Xác nhận nhầm").Hears("chưa gửi bản giấy");
        Assert.Null(Unit.Paper);
    }

    [Fact]
    public void A_day_told_later_sets_right_what_counted_as_late()
    {
        _stage.Now = new DateOnly(2020, 2, 17).At(new TimeOnly(9, 0));
        _stage.Reviewer("vu").Says("đã nhận bản giấy của Tân Lập").Hears("sau thời hạn").Says("đã nhận bản giấy của Tân Lập ngày 12/2").DoesNotHear("sau thời hạn");
        Assert.False(Unit.Paper!.Late);
    }

    [Fact]
    public void A_paper_announced_in_time_is_in_time_whenever_it_was_received()
    {
        _stage.Now = new DateOnly(2020, 2, 13).At(new TimeOnly(9, 0));
        _stage.Chair(TanLap).Says("/bangiay");
        _stage.Now = new DateOnly(2020, 2, 17).At(new TimeOnly(9, 0));
        _stage.Reviewer("vu").Says("đã nhận bản giấy của Tân Lập ngày 15/2").DoesNotHear("sau thời hạn");
        Assert.False(Unit.Paper!.Late);
    }

    [Fact]
    public void An_old_button_takes_back_no_later_confirmation()
    {
        _stage.Chair(TanLap).Says("/bangiay").Reviewer("vu").Says("đã nhận bản giấy của Tân Lập");
        var old = _stage.Buttons.First().Data;
        _stage.Presses("Xác nhận nhầm").Later(TimeSpan.FromMinutes(1)).Says("đã nhận bản giấy của Tân Lập").PressesOld(old).DoesNotHear("bỏ xác nhận");
        Assert.NotNull(Unit.Paper!.ConfirmedAt);
    }

    [Fact]
    public void A_unit_that_has_sent_here_needs_no_paper()
    {
        _stage.Sends(TanLap).Reviewer("vu").Says("đã nhận bản giấy của Tân Lập").DoesNotHear("Đã xác nhận");
        Assert.Null(Unit.Paper);
    }

    [Fact]
    public void Nobody_else_confirms_a_paper()
    {
        _stage.Chair(TanLap).PressesOld("paper:xa-tan-lap").PressesOld("paper:no:xa-tan-lap:0").DoesNotHear("Đã xác nhận");
        Assert.Null(Unit.Paper);
    }
}
