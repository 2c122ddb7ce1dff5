using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Tests.Conversations;

/// <summary>What a chair says of the registration of his own unit while the form is closed.</summary>
public sealed class OwnStandingTests
{
    private static Scene PutAside() => new Scene().FillsIn().Says("lưu").Hears("chưa gửi");

    private static Scene Withdrawn() => new Scene().FillsIn().Taps("Gửi đăng ký").Says("rút đăng ký").Taps("Rút đăng ký").Hears("Đã rút");

    [Theory]
    [InlineData("chưa gửi")]
    [InlineData("gửi rồi hả")]
    [InlineData("nop chua vay")]
    [InlineData("dạ chưa gửi mà")]
    [InlineData("đã đăng ký rồi")]
    [InlineData("da nop cho phong noi vu roi")]
    [InlineData("huyện nhận chưa")]
    [InlineData("hội đồng duyệt chưa em")]
    public void Whether_it_is_sent_is_told(string words)
    {
        Assert.Null(PutAside().Says(words).Hears("chưa gửi").DoesNotHear("không thuộc quyền").State.Registration);
        new Scene().Says(words).Hears("UBND xã Tân Lập chưa gửi đăng ký");
        new Scene().FillsIn().Taps("Gửi đăng ký").Says(words).Hears("đã gửi, chờ Phòng Nội vụ");
    }

    [Fact]
    public void What_may_have_been_sent_on_paper_is_asked_back() =>
        Assert.NotNull(new Scene().Says("đã nộp cho phòng nội vụ rồi").DoesNotHear("Đã ghi").Taps(Say.Registered.PaperSent).Hears("báo đã gửi bản giấy").State.Paper);

    [Fact]
    public void In_the_form_the_step_stands_below_once()
    {
        var scene = new Scene().Says("đăng ký", "đúng", "gửi rồi hả").Hears("Bước 2/8").Hears("chưa gửi");
        Assert.Equal(2, scene.Last!.Replies.Count);
    }

    [Theory]
    [InlineData("xem lại")]
    [InlineData("xem bản tóm tắt")]
    public void With_nothing_begun_there_is_nothing_to_look_through(string words) =>
        new Scene().Says(words).Hears("chưa khai mục nào").DoesNotHear("ngoài").Taps(Say.Registered.Start).Hears("Bước 1/8");

    [Theory]
    [InlineData("dạ nhầm rồi, em chưa muốn gửi")]
    [InlineData("chưa muốn gửi")]
    [InlineData("tôi gửi nhầm")]
    [InlineData("chết, lỡ gửi rồi")]
    [InlineData("lỡ tay gửi mất rồi em ơi")]
    public void Whoever_regrets_sending_is_offered_to_withdraw(string words)
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký").Says(words);
        Assert.Equal(RegistrationState.Sent, scene.State.Registration!.State);
        scene.Taps(Say.Registered.Withdraw).Hears("muốn rút đăng ký");
    }

    [Theory]
    [InlineData("gửi lại")]
    [InlineData("nộp")]
    [InlineData("nộp lại")]
    public void After_a_withdrawal_send_shows_what_was_withdrawn_and_sends_nothing(string words)
    {
        var scene = Withdrawn().Says(words).Hears("Đã lấy lại nội dung bản đã rút");
        Assert.Equal(RegistrationState.Withdrawn, scene.State.Registration!.State);
        Assert.NotNull(scene.State.Draft);
    }

    [Theory]
    [InlineData("xem lại")]
    [InlineData("đăng ký lại")]
    [InlineData("đăng ký lại từ đầu")]
    [InlineData("đã rút chưa")]
    [InlineData("lấy lại được không")]
    public void After_a_withdrawal_both_ways_are_offered(string words) =>
        Assert.Equal([Say.Registered.Start, Say.Registered.Reuse], Withdrawn().Says(words).Hears("đã rút đăng ký").Buttons.Select(b => b.Caption));

    [Theory]
    [InlineData("đăng ký lại")]
    [InlineData("dang ki lai nha")]
    [InlineData("cho em khai lại")]
    public void To_register_again_opens_the_draft(string words)
    {
        PutAside().Says(words).Hears("Bản đăng ký thi đua năm 2020 (chưa gửi)");
        new Scene().Says(words).Hears("Bước 1/8");
    }

    [Theory]
    [InlineData("hủy")]
    [InlineData("hủy bản nháp")]
    [InlineData("không muốn đăng ký nữa")]
    [InlineData("thôi không nộp nữa")]
    public void To_give_up_is_asked_back_for_what_there_is(string words)
    {
        Assert.NotNull(PutAside().Says(words).Hears("muốn hủy bản nháp").State.Draft);
        Assert.NotNull(new Scene().FillsIn().Taps("Gửi đăng ký").Says(words).Hears("muốn rút đăng ký").State.Registration);
        new Scene().Says(words).Hears("Không có bản nháp nào để hủy");
    }

    [Fact]
    public void A_draft_is_not_withdrawn_but_may_be_cancelled()
    {
        var scene = PutAside().Says("rút đăng ký").Hears("chưa gửi").Hears("muốn hủy bản nháp");
        Assert.NotNull(scene.Taps(Say.Nav.CancelNo).Hears("(chưa gửi)").State.Draft);
        Assert.Null(PutAside().Says("rút đăng ký").Taps(Say.Nav.CancelYes).Hears("Đã hủy bản nháp").State.Draft);
        Assert.NotNull(PutAside().Says("rút đăng ký", "rút đăng ký").Hears("chưa gửi").State.Draft);
        Assert.NotNull(new Scene().Says("đăng ký", "đúng", "rút đăng ký").Hears("chưa gửi nên chưa có gì để rút").Hears("Bước 2/8").Says("đồng ý").State.Draft);
    }

    [Theory]
    [InlineData("anh ten Le Van Ut chu tich xa Tan Lap muon dang ky thi dua")]
    [InlineData("Anh tên Lê Văn Út, chủ tịch xã Tân Lập, muốn đăng ký thi đua")]
    [InlineData("tôi là cán bộ văn phòng, xin đăng ký cho xã")]
    [InlineData("làm sao để bắt đầu")]
    public void Whoever_says_who_he_is_and_what_he_came_for_finds_the_form_open(string words)
    {
        Assert.Null(new Scene().Says(words).Hears("Bước 1/8").State.Draft);
        new Scene(Role.Guest).Says(words).Hears("xin mã");
    }

    [Theory]
    [InlineData("tôi là chủ tịch xã, không muốn đăng ký")]
    [InlineData("tôi là cán bộ xã, muốn đăng ký thì làm sao")]
    public void A_refusal_and_a_question_open_nothing(string words) => Assert.False(new Scene().Says(words).State.Dialogue.InForm);

    [Theory]
    [InlineData("gửi lại biên nhận")]
    [InlineData("xem biên nhận")]
    [InlineData("cho em xin biên nhận")]
    public void Before_anything_is_sent_there_is_no_receipt(string words)
    {
        new Scene().Says(words).Hears("Chưa có biên nhận").Hears("UBND xã Tân Lập chưa gửi đăng ký").Taps(Say.Registered.Start).Hears("Bước 1/8");
        PutAside().Says(words).Hears("Chưa có biên nhận").Taps(Say.Registered.ReviewAndSend).Hears("(chưa gửi)");
        Withdrawn().Says(words).Hears("Chưa có biên nhận").Hears("đã rút đăng ký");
    }

    [Theory]
    [InlineData("kiểm tra mã ĐKTĐ-2020-0001")]
    [InlineData("kiem tra giup em ma dktd-2020-0001")]
    [InlineData("xem hồ sơ ĐKTĐ-2020-0001")]
    public void A_number_alone_is_not_checked(string words) => new Scene().Says(words).Hears("mã hồ sơ và mã kiểm tra").DoesNotHear("Mục III.6");

    [Theory]
    [InlineData("tân bình gửi chưa")]
    [InlineData("hồ sơ xã Hòa Hiệp tới đâu rồi")]
    [InlineData("xã Thạnh Bình nộp chưa")]
    public void Another_unit_is_not_told_of_and_ones_own_was_not_asked_for(string words) =>
        new Scene().Says(words).Hears("đơn vị khác").DoesNotHear("UBND xã Tân Lập");

    [Theory]
    [InlineData("chưa gửi thì sao")]
    [InlineData("đơn vị nào chưa gửi")]
    [InlineData("tân bình gửi chưa")]
    [InlineData("chưa đăng ký thì sao")]
    [InlineData("hội đồng duyệt thế nào")]
    [InlineData("gửi rồi có sửa được không")]
    public void Other_questions_are_not_taken_for_it(string words) => new Scene().Says(words).DoesNotHear("UBND xã Tân Lập chưa gửi đăng ký");
}
