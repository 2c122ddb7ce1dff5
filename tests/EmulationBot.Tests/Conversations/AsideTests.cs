using EmulationBot.Core.Conversations;

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
    [InlineData("xa tan lap gui chua")]
    [InlineData("trạng thái")]
    public void A_reviewer_who_asks_where_a_unit_stands_sees_the_units(string words) =>
        new Scene(Role.Reviewer).Says(words).Hears("Tình hình đăng ký thi đua").DoesNotHear("xin mã");

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
