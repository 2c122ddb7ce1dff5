using EmulationBot.Core.Calendars;
using EmulationBot.Core.Reminders;

namespace EmulationBot.Tests.Conversations;

public sealed class UrgingTests
{
    private const string TanLap = "xa-tan-lap";
    private const string TanBinh = "xa-tan-binh";
    private const string ThanhTay = "xa-thanh-tay";

    private readonly Stage _stage = new();

    [Fact]
    public void Only_who_has_not_sent_and_has_somebody_to_hear_is_urged()
    {
        Begun().Reviewer("Bé").Says("/danhsach").Presses("Nhắc các đơn vị chưa gửi").Hears("2 đơn vị (2 người)").Hears("cần gọi điện").Presses("Gửi nhắc 2 đơn vị").Hears("cho 2 đơn vị");
        Assert.Equal([TanBinh, ThanhTay], _stage.Last!.Urged.Select(r => r.Unit!.Id).Order());
        Assert.All(_stage.Last.Urged, r => Assert.Equal("urge-2020-02-10", r.Key.RungId));
    }

    [Fact]
    public void A_unit_is_urged_once_a_day()
    {
        Begun().Urging = _stage.Urging with { Urged = new HashSet<string> { TanBinh } };
        _stage.Reviewer("Bé").Says("/danhsach").Presses("Nhắc các").Hears("1 đơn vị (1 người)").Hears("Không nhắc lại 1 đơn vị");
    }

    [Theory]
    [InlineData(12, 1)]
    [InlineData(13, 2)]
    [InlineData(14, 2)]
    public void What_the_ladder_has_reminded_today_is_left_alone_but_for_the_last_two_days(int day, int urged)
    {
        Begun().Urging = _stage.Urging with { Reminded = new HashSet<string> { TanBinh } };
        _stage.Now = new DateOnly(2020, 2, day).At(new TimeOnly(9, 0));
        _stage.Reviewer("Bé").Says("/danhsach").Presses("Nhắc các").Hears($"{urged} đơn vị (");
    }

    [Fact]
    public void Outside_the_hours_nobody_is_urged()
    {
        Begun().Urging = _stage.Urging with { InHours = false };
        _stage.Reviewer("Bé").Says("/danhsach").Presses("Nhắc các").Hears("Chỉ gửi nhắc trong giờ làm việc, 07:30–17:00").PressesOld("rc:urge:2").Hears("trong giờ làm việc");
        Assert.Empty(_stage.Last!.Urged);
    }

    [Fact]
    public void When_a_unit_sends_between_the_question_and_the_yes_it_is_asked_anew()
    {
        Begun().Reviewer("Bé").Says("/danhsach").Presses("Nhắc các").Hears("2 đơn vị");
        _stage.Sends(TanBinh);
        _stage.Reviewer("Bé").PressesOld("rc:urge:2").Hears("1 đơn vị (1 người)");
        Assert.Empty(_stage.Last!.Urged);
    }

    [Fact]
    public void Urging_that_has_waited_is_dropped_when_the_unit_has_sent_or_the_day_is_over()
    {
        Begun().Reviewer("Bé").Says("/danhsach").Presses("Nhắc các").Presses("Gửi nhắc");
        var key = _stage.Last!.Urged.First(r => r.Unit!.Id == TanBinh).Entry();
        var round = EmulationBot.Reminders.RemindersSetup.Round(Scene.Plan, new());
        Assert.NotNull(round.Again(key, _stage.Now, Roll.Of(_stage.Roster, [])));
        Assert.Null(round.Again(key, _stage.Now.AddDays(1), Roll.Of(_stage.Roster, [])));
        Assert.Null(round.Again(key, _stage.Now.AddHours(11), Roll.Of(_stage.Roster, [])));
        _stage.Sends(TanBinh);
        Assert.Null(round.Again(key, _stage.Now, Roll.Of(_stage.Roster, [])));
    }

    [Fact]
    public void Lists_name_every_unit_and_add_up()
    {
        Begun().Reviewer("Bé").Says("/danhsach").Presses("Đang khai (1)").Hears("1. UBND xã Thạnh Tây – đang khai dở").Presses("Danh sách");
        var sent = _stage.Roster.Count(u => u.Audience() == Audience.Nobody);
        _stage.Presses("Chưa gửi (").Hears($"Chưa gửi: {_stage.Roster.Count - sent} đơn vị");
    }

    [Fact]
    public void Under_a_list_only_its_units_are_urged_and_named()
    {
        (_stage.Blocks[TanBinh], _stage.Blocks[ThanhTay]) = ("Khối khác", "Khối xã, thị trấn");
        Begun().Reviewer("Bé").Says("khối khác chưa gửi").Presses("Nhắc các đơn vị trong danh sách này").Hears("1 đơn vị (1 người)").Hears("thuộc Khối khác: Xã Tân Bình").Presses("Gửi nhắc 1 đơn vị").Hears("Xã Tân Bình");
        Assert.Equal(TanBinh, Assert.Single(_stage.Last!.Urged).Unit!.Id);
        _stage.Says("/danhsach").Presses("Đang khai (1)").Presses("Nhắc các").Presses("Gửi nhắc 1 đơn vị");
        Assert.Equal(ThanhTay, Assert.Single(_stage.Last!.Urged).Unit!.Id);
    }

    [Fact]
    public void Under_the_card_the_whole_district_is_and_that_is_said() => Begun().Reviewer("Bé").Says("/danhsach").Presses("Nhắc các đơn vị chưa gửi").Hears("toàn huyện: Xã Tân Bình, Xã Thạnh Tây");

    [Fact]
    public void A_chair_is_shown_no_list_of_others()
    {
        Begun().Chair(TanBinh).PressesOld("rc:missing").DoesNotHear("Tân Lập").PressesOld("rc:urge:2");
        Assert.Empty(_stage.Last!.Urged);
    }

    /// <summary>Tân Lập has sent, Tân Bình has not begun, Thạnh Tây is at its second step; of the others nobody is paired.</summary>
    private Stage Begun()
    {
        _stage.Sends(TanLap).Chair(TanBinh).Says("/start");
        return _stage.Chair(ThanhTay).Says("đăng ký").Presses("Đúng");
    }
}
