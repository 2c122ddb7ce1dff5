using EmulationBot.Core.Conversations;
using EmulationBot.Tests.Plans;

namespace EmulationBot.Tests.Conversations;

/// <summary>The conversation of the campaign of 2020 with the plan of 2021 beside it.</summary>
public sealed class SeveralPlansDialogueTests
{
    private readonly Scene _scene = new() { Answers = OutsidePlans.Answerer("35-KH-UBND-2021") };

    [Fact]
    public void Which_plan_is_asked_and_a_tap_answers()
    {
        _scene.Says("Hạn chót đăng ký là ngày nào?").Hears("Đồng chí hỏi về kế hoạch nào?");
        Assert.Equal(["Kế hoạch 22/KH-UBND năm 2020", "Kế hoạch 35/KH-UBND năm 2021"], _scene.Buttons.Select(b => b.Caption));
        _scene.Taps("Kế hoạch 35").Hears("26/02/2021").DoesNotHear("14/02/2020").Hears("Mục II.2, Kế hoạch 35/KH-UBND");
        _scene.Taps("Xem nguyên văn").Hears("trước 17 giờ 00 phút ngày 26/02/2021").Hears("Kế hoạch số 35/KH-UBND ngày 20/01/2021");
        _scene.Says("ở mục nào?").Hears("Mục II.2, Kế hoạch 35/KH-UBND");
        _scene.Says("hạn nộp của kế hoạch 22?").Hears("14/02/2020");
        _scene.Taps("Xem nguyên văn").Hears("14/2/2020").DoesNotHear("2021");
    }

    [Fact]
    public void An_answer_about_another_plan_offers_no_form_of_the_campaign()
    {
        _scene.Says("hạn nộp của kế hoạch 35?");
        Assert.DoesNotContain(_scene.Buttons, b => b.Data == Press.OpenForm);
        _scene.Says("hạn nộp của kế hoạch 22?");
        Assert.Contains(_scene.Buttons, b => b.Data == Press.OpenForm);
    }

    [Fact]
    public void In_the_form_a_question_is_of_its_plan_unless_another_is_named()
    {
        _scene.Says("đăng ký").Says("hạn nộp là ngày nào?").Hears("14/02/2020").Hears("Bước 1/8");
        _scene.Says("hạn nộp của kế hoạch 35 là ngày nào?").Hears("26/02/2021").Hears("Bước 1/8");
    }

    [Theory]
    [InlineData("src:II.6:2", "14/2/2020")]
    [InlineData("src:22-KH-UBND-2020:II.6:2", "14/2/2020")]
    [InlineData("src:35-KH-UBND-2021:II.2:", "26/02/2021")]
    [InlineData("src:99-KH-UBND-1999:II.2:", "Kế hoạch 22/KH-UBND")]
    public void A_button_shows_the_words_of_its_own_plan(string button, string words) => _scene.Presses(button).Hears(words);
}
