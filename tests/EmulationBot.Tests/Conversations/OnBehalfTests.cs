using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>A registration phoned in: somebody else fills it in, the head confirms it by one tap, and nobody else sends it.</summary>
public sealed class OnBehalfTests
{
    private const string TanLap = "xa-tan-lap";
    private const string TanBinh = "xa-tan-binh";

    private readonly Stage _stage = new();

    [Fact]
    public void A_reviewer_enters_what_he_was_told_and_the_head_confirms_it_by_one_tap()
    {
        _stage.Chair(TanLap).Says("xin chào");
        Fill(_stage.Reviewer("Bé").Says("nhập thay").Presses("Xã Tân Lập").Hears("UBND xã Tân Lập"))
            .Presses("Trình thủ trưởng").Hears("chưa gửi").Hears("Nguyễn Văn An");
        Assert.Throws<KeyNotFoundException>(() => _stage.Of(TanLap));

        _stage.Chair(TanLap).WasTold("Bé đã nhập thay bản khai của UBND xã Tân Lập").WasTold("Giảm 2% hộ nghèo").Counting().PressesTold("Gửi đăng ký").Hears("Đã nhận đăng ký");
        Assert.Equal(1, _stage.Taps);
        Assert.Equal("test:" + TanLap, _stage.Of(TanLap).SentBy);
        _stage.Reviewer("Bé").WasTold("đã gửi đăng ký của UBND xã Tân Lập");
    }

    [Fact]
    public void The_head_may_correct_what_was_entered_before_he_sends_it()
    {
        _stage.Chair(TanLap).Says("xin chào");
        Fill(_stage.Reviewer("Bé").Says("/nhapthay tan lap").Hears("Nhập thay UBND xã Tân Lập").Presses("Bắt đầu nhập thay")).Presses("Trình thủ trưởng");
        _stage.Chair(TanLap).PressesTold("Xem lại, sửa").Says("sửa 6").Says("Giảm 20 hộ nghèo trong năm 2020").Presses("Gửi đăng ký");
        Assert.Contains("Giảm 20 hộ nghèo", _stage.Of(TanLap).Answers[Fields.Targets], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_of_the_unit_can_confirm_it_the_draft_is_kept_and_a_code_offered() =>
        Fill(_stage.Reviewer("Bé").Says("/nhapthay tân lập").Presses("Bắt đầu nhập thay"))
            .Presses("Trình thủ trưởng").Hears("Bản khai vẫn được lưu, chưa gửi").Presses("Cấp mã cho thủ trưởng");

    [Fact]
    public void What_the_unit_has_begun_itself_is_gone_on_with()
    {
        _stage.Chair(TanLap).Says("đăng ký").Presses("Đúng").Says("Nguyễn Văn An");
        _stage.Reviewer("Bé").Says("/nhapthay tân lập").Presses("Bắt đầu nhập thay").DoesNotHear("Bước 1/8").Hears("/8");
        Assert.Equal("Nguyễn Văn An", _stage.Roster.Single(s => s.Unit.Id == TanLap).Draft!.Answers[Fields.SignerName]);
    }

    [Fact]
    public void For_a_unit_that_has_sent_there_is_nothing_to_enter() =>
        _stage.Sends(TanLap).Reviewer("Bé").Says("/nhapthay tân lập").Hears("Không cần nhập thay").PressesOld(Press.OnBehalf(TanLap)).Hears("Không cần nhập thay");

    [Fact]
    public void Out_of_the_form_a_reviewer_is_himself_again()
    {
        _stage.Reviewer("Bé").Says("/nhapthay tân lập").Presses("Bắt đầu nhập thay").Presses("Đúng").Says("lưu nháp").Says("đăng ký").Hears("Việc đăng ký do người được giao của đơn vị làm");
        _stage.Says("/nhapthay tân bình").Presses("Bắt đầu nhập thay").Hears("Tân Bình").DoesNotHear("Tân Lập");
    }

    [Fact]
    public void The_head_of_a_block_enters_for_his_units_and_for_no_others()
    {
        _stage.Blocks[TanLap] = "Khối xã";
        _stage.BlockHead("Khối xã").Says("/nhapthay").Hears("Nhập thay đơn vị nào");
        Assert.Single(_stage.Buttons);
        _stage.Presses("Xã Tân Lập").Hears("UBND xã Tân Lập").Says("lưu nháp").PressesOld(Press.OnBehalf(TanBinh)).DoesNotHear("Tân Bình").Says("/nhapthay tân bình").DoesNotHear("Bắt đầu");
    }

    [Fact]
    public void A_chair_enters_for_his_own_unit_alone()
    {
        _stage.Chair(TanBinh).Says("/nhapthay tân lập").DoesNotHear("Bắt đầu nhập thay").PressesOld(Press.OnBehalf(TanLap)).DoesNotHear("Tân Lập");
        Assert.Null(_stage.Roster.Single(s => s.Unit.Id == TanLap).Draft);
    }

    private static Stage Fill(Stage stage) => stage.Presses("Đúng").Says("Nguyễn Văn An").Presses(stage.Buttons.First().Caption)
        .Says("0912 345 678").Says("1, 3 và 6").Says("Giảm 2% hộ nghèo trong năm 2020").Says("Phân công cán bộ phụ trách từng ấp, kiểm tra hằng tháng.")
        .Presses("Tập thể lao động tiên tiến");
}
