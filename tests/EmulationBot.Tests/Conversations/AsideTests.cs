using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Tests.Conversations;

/// <summary>What is typed outside the form and is no question, and what a reviewer asks for.</summary>
public sealed class AsideTests
{
    [Theory]
    [InlineData("25")]
    [InlineData("2")]
    [InlineData(" 2. ")]
    [InlineData("xã")]
    [InlineData("hồ")]
    [InlineData("consequence")]
    public void A_bare_number_or_word_is_no_question(string words) =>
        new Scene().Says(words).Hears("chưa rõ ý").DoesNotHear("Mục ");

    [Theory]
    [InlineData("hạn", "14/02/2020")]
    [InlineData("deadline", "14/02/2020")]
    [InlineData("ke hoach", "Bấm một mục")]
    [InlineData("phong trào", "6 phong trào")]
    [InlineData("trễ?", "Mục II.6")]
    [InlineData("II.6", "Mục II.6")]
    public void A_word_that_picks_something_is_answered(string words, string heard) => new Scene().Says(words).Hears(heard);

    [Theory]
    [InlineData("alo")]
    [InlineData("hello")]
    public void A_greeting_of_one_word_is_greeted(string words) => new Scene().Says(words).Hears("Kính chào đồng chí");

    [Fact]
    public void After_the_list_of_movements_a_number_picks_one() =>
        new Scene().Says("sáu phong trào là gì?", "2").Hears("Phong trào thứ 2").Says("7").Hears("chưa rõ ý");

    [Fact]
    public void In_the_form_a_bare_number_is_an_answer() => new Scene().Says("đăng ký").Taps("Đúng").Says("Nguyễn Văn An").Taps("Chủ tịch").Says("0912345678", "2").Hears("Bước 6/8");

    [Theory]
    [InlineData("đơn vị nào gửi chưa")]
    [InlineData("trạng thái")]
    public void A_reviewer_who_asks_where_a_unit_stands_sees_the_units(string words) =>
        new Scene(Role.Reviewer).Says(words).Hears("Tình hình đăng ký thi đua").DoesNotHear("xin mã");

    [Theory]
    [InlineData("xa tan lap gui chua")]
    [InlineData("xã Tân Lập tới đâu rồi?")]
    [InlineData("tân lập đã đăng ký chưa ạ")]
    [InlineData("Tân Lập sao rồi")]
    public void A_reviewer_who_asks_of_one_unit_hears_of_that_one(string words) => Assert.Equal(
        ["bh:xa-tan-lap", "paper:xa-tan-lap", "cmd:rollcall"],
        new Scene(Role.Reviewer) { Roster = [new Standing(Scene.Units.Find("xa-tan-lap")!)] }.Says(words)
            .Hears("UBND xã Tân Lập: chưa gửi đăng ký").DoesNotHear("Tình hình").Buttons.Select(b => b.Data));

    [Fact]
    public void What_a_unit_has_sent_is_opened_for_the_reviewer_who_asks_of_it() =>
        new Scene(Role.Reviewer) { Roster = [new Standing(Scene.Units.Find("xa-tan-lap")!) { Registration = new Registration("ĐKTĐ-2020-0001", "22-KH-UBND-2020", "xa-tan-lap") { SentBy = "test:2" } }] }
            .Says("tân lập gửi chưa").Hears("UBND xã Tân Lập").Hears("ĐKTĐ-2020-0001");

    [Theory]
    [InlineData("quên mã")]
    [InlineData("Em quên mã mời rồi")]
    [InlineData("mất mã thì làm sao")]
    [InlineData("tôi chưa có mã")]
    [InlineData("dạ xã em chưa được cấp mã ạ")]
    [InlineData("ko co ma thi dang ky the nao")]
    [InlineData("mã ở đâu")]
    [InlineData("mã lấy ở đâu")]
    [InlineData("lấy mã ở đâu")]
    public void A_guest_without_a_code_is_told_where_codes_come_from(string words) =>
        new Scene(Role.Guest).Says(words).Hears("xin mã ở Phòng Nội vụ").Taps(Say.Access.Start);

    [Theory]
    [InlineData("em quên mà chưa gửi")]
    [InlineData("mã biên nhận ở đâu")]
    [InlineData("mã số thuế")]
    [InlineData("mã ở đâu thì cũng vậy, hạn là ngày nào")]
    public void Other_codes_and_other_words_are_not_taken_for_it(string words) =>
        new Scene(Role.Guest).Says(words).DoesNotHear("TB-XXXXX");

    [Fact]
    public void A_chair_who_speaks_of_the_code_needs_none() => new Scene().Says("quên mã").Hears("không cần gửi lại mã");

    [Theory]
    [InlineData("nộp rồi có sửa được không")]
    [InlineData("gui roi sua lai duoc khong")]
    [InlineData("sửa đăng ký sau khi nộp được không ạ")]
    [InlineData("Đã gửi mà sai thì sửa thế nào?")]
    [InlineData("đăng ký xong có bổ sung dc ko")]
    [InlineData("cho em hỏi nộp rồi có được chỉnh sửa nữa không")]
    public void Whoever_asks_whether_what_is_sent_can_be_corrected_is_told(string words) =>
        new Scene().Says(words).Hears("Bản đã gửi vẫn sửa được").DoesNotHear("Bước 1/8");

    [Theory]
    [InlineData("nộp rồi có được khen thưởng không")]
    [InlineData("gửi rồi thì làm sao biết đã nhận")]
    [InlineData("sửa số điện thoại")]
    [InlineData("kế hoạch có được sửa đổi không")]
    public void Other_questions_are_not_taken_for_it(string words) => new Scene().Says(words).DoesNotHear("Bản đã gửi vẫn sửa được");

    [Fact]
    public void Who_has_sent_finds_the_way_to_correct_below_the_answer() =>
        new Scene().FillsIn().Taps("Gửi đăng ký")
            .Says("gửi rồi có sửa lại được không").Hears("Bản đã gửi vẫn sửa được").Taps(Say.Registered.Correct).Hears("muốn sửa mục nào");

    [Fact]
    public void In_the_form_the_step_is_asked_again_below_that_answer() =>
        new Scene().Says("đăng ký", "gửi rồi có sửa được không").Hears("Bản đã gửi vẫn sửa được").Hears("Bước 1/8");

    [Theory]
    [InlineData("gửi")]
    [InlineData("gui dang ky")]
    [InlineData("xác nhận gửi")]
    public void Who_has_put_a_finished_form_aside_and_says_send_stands_before_the_summary(string words)
    {
        var scene = new Scene().FillsIn().Says("lưu", words).Hears("Bản đăng ký thi đua năm 2020 (chưa gửi)");
        Assert.Null(scene.State.Registration);
        scene.Taps("Gửi đăng ký").Hears("Đã nhận");
    }

    [Fact]
    public void With_a_form_half_filled_in_send_goes_on_with_it() => new Scene().Says("đăng ký").Taps("Đúng").Says("lưu", "gửi").Hears("Bước 2/8");

    [Fact]
    public void A_unit_without_a_draft_is_told_where_to_send() => new Scene().Says("gửi").DoesNotHear("chưa gửi)");

    [Theory]
    [InlineData("dang ky")]
    [InlineData("/sua")]
    [InlineData("/rut")]
    public void A_reviewer_is_not_sent_to_his_own_office_for_a_code(string words) =>
        new Scene(Role.Reviewer).Says(words).Hears("do người được giao của đơn vị làm").DoesNotHear("xin mã").Taps("Danh sách").Hears("Tình hình");

    [Fact]
    public void A_reviewer_is_greeted_with_what_he_can_do() => new Scene(Role.Reviewer).Says("/start").Hears("/danhsach").DoesNotHear("gửi mã");

    [Fact]
    public void An_old_button_of_another_plan_opens_the_contents() =>
        new Scene().Presses("src:khong-co").Hears("Bấm một mục").Taps("Mục II.6").Hears("14/2/2020");
}
