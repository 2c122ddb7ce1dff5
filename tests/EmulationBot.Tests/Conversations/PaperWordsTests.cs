using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Tests.Conversations;

/// <summary>What is taken for word that one's own unit has filed on paper, and what is not.</summary>
public sealed class PaperWordsTests
{
    [Theory]
    [InlineData("đã gửi bản giấy")]
    [InlineData("tôi nộp trực tiếp rồi")]
    [InlineData("xa hoa hiep da nop ban giay roi")]
    [InlineData("UBND xã Hòa Hiệp gửi công văn giấy lên huyện rồi")]
    [InlineData("Tôi vừa đưa bản cứng cho Phòng Nội vụ.")]
    [InlineData("xã tôi đã nộp bản giấy cho phòng nội vụ rồi")]
    [InlineData("nộp bản giấy ở văn phòng huyện rồi ạ")]
    [InlineData("Đã gửi bản giấy qua bưu điện.")]
    [InlineData("dạ em nộp bản giấy rồi")]
    [InlineData("/bangiay xã Hòa Hiệp")]
    public void Of_its_own_unit_a_paper_is_written_down(string words) =>
        Assert.NotNull(new Scene(unit: "xa-hoa-hiep").Says(words).Hears("UBND xã Hòa Hiệp báo đã gửi bản giấy").State.Paper);

    [Theory]
    [InlineData("xa tan lap da nop ban giay roi")]
    [InlineData("tan lap gui ban giay roi ma")]
    [InlineData("da nhan ban giay cua tan lap ngay 6/2")]
    [InlineData("huyen doan da nop ban giay")]
    [InlineData("công an huyện gửi bản giấy rồi")]
    [InlineData("bên huyện đoàn đã gửi bản giấy cho phòng nội vụ rồi")]
    [InlineData("bản cứng xã Tân Lập nộp r đó ad")]
    [InlineData("trường mầm non Hòa Hiệp đã nộp bản giấy rồi")]
    [InlineData("xã kia nộp bản giấy rồi")]
    [InlineData("/bangiay xã Tân Lập")]
    public void That_of_another_unit_is_not_and_it_is_said_why(string words)
    {
        foreach (var role in new[] { Role.Chair, Role.Clerk })
            Assert.Null(new Scene(role, "xa-hoa-hiep").Says(words).Hears("chỉ báo được cho UBND xã Hòa Hiệp").DoesNotHear("Đã ghi").State.Paper);
    }

    [Theory]
    [InlineData("mai tôi nộp bản giấy")]
    [InlineData("bản giấy tôi sẽ nộp trực tiếp")]
    [InlineData("đã nhận được bản giấy kế hoạch rồi")]
    public void Nor_is_a_paper_still_to_come(string words) => Assert.Null(new Scene().Says(words).Hears("Khi UBND xã Tân Lập đã gửi bản giấy").State.Paper);

    [Fact]
    public void Whoever_is_asked_back_reports_it_by_the_button() =>
        Assert.NotNull(new Scene().Says("xa hoa hiep da nop ban giay roi").Taps(Say.Registered.PaperSent).Hears("UBND xã Tân Lập báo").State.Paper);

    [Theory]
    [InlineData("xong rồi")]
    [InlineData("làm xong rồi em")]
    [InlineData("dạ khai xong rồi ạ")]
    [InlineData("em nộp xong hết rồi đó")]
    public void Done_is_no_paper(string words)
    {
        Assert.Null(new Scene().Says(words).Hears("UBND xã Tân Lập chưa gửi đăng ký").Hears("Hạn:").State.Paper);
        Assert.Null(new Scene().FillsIn().Says("lưu").Says(words).Hears("Bản đăng ký thi đua năm 2020 (chưa gửi)").State.Paper);
        Assert.Null(new Scene().Says("đăng ký", "đúng", "Nguyễn Văn An", "lưu").Says(words).Hears("2. Người ký").Hears("Bước 3/8").State.Paper);
    }

    [Theory]
    [InlineData("tôi nhầm, chưa nộp")]
    [InlineData("chưa nộp")]
    [InlineData("da em chua gui ban giay dau a")]
    [InlineData("thật ra chưa nộp bản giấy")]
    [InlineData("hủy báo bản giấy")]
    public void What_was_announced_is_taken_back_in_words(string words) =>
        Assert.Null(new Scene().Says("tôi đã nộp bản giấy rồi").Hears("Đã ghi").Says(words).Hears("chưa gửi đăng ký").State.Paper);

    [Fact]
    public void A_mistake_that_is_not_named_is_asked_back() =>
        Assert.Null(new Scene().Says("tôi đã nộp bản giấy rồi", "tôi nhầm").Hears("báo đã gửi bản giấy").Taps(Say.Registered.NotOnPaper).State.Paper);

    [Theory]
    [InlineData("chưa nộp thì sao")]
    [InlineData("chưa gửi bản giấy có sao không")]
    public void A_question_takes_nothing_back(string words) => Assert.NotNull(new Scene().Says("tôi đã nộp bản giấy rồi").Says(words).State.Paper);

    [Fact]
    public void Done_after_sending_shows_what_was_sent()
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký").Says("xong rồi").Hears("ĐKTĐ-2020-0001");
        Assert.Equal(RegistrationState.Sent, scene.State.Registration!.State);
    }

    [Fact]
    public void In_the_form_done_still_closes_the_movements() =>
        new Scene().Says("đăng ký").Taps("Đúng").Says("Nguyễn Văn An").Taps("Chủ tịch").Says("0912345678").Taps("☐ 1").Says("xong rồi").Hears("Bước 6/8");
}
