using EmulationBot.Core.Answers;

namespace EmulationBot.Tests.Answers;

/// <summary>Who asks two things in one message hears both.</summary>
public sealed class SeveralQuestionsTests
{
    [Theory]
    [InlineData("Ai ký kế hoạch? Hạn khi nào?", "Đặng Văn Nghĩa", "14/02/2020")]
    [InlineData("Có mấy phong trào? Nộp ở đâu?", "06 phong trào", "Phòng Nội vụ")]
    [InlineData("Hạn chót ngày nào?\nKhông đăng ký thì sao?\nAi ký kế hoạch?", "14/02/2020", "không được xét khen thưởng", "Đặng Văn Nghĩa")]
    public void Each_of_the_questions_of_a_message_is_answered(string message, params string[] answers)
    {
        var answer = Asking.Ask(message);
        Assert.Equal(AnswerKind.Answer, answer.Kind);
        var text = answer.Text.ToString();
        var places = answers.Select(part => text.IndexOf(part, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.True(answer.Citations.Count > 1);
    }

    [Fact]
    public void What_is_open_stands_beside_what_is_settled()
    {
        var answer = Asking.Ask("Hạn chót ngày nào? Mẫu đăng ký ở đâu?");
        Assert.Contains("14/02/2020", answer.Text.ToString(), StringComparison.Ordinal);
        Assert.Contains("mẫu bản đăng ký", answer.Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void With_an_open_matter_the_message_waits_for_an_official_answer() =>
        Assert.Equal(Refusal.NotSettled, Asking.Ask("Hạn chót ngày nào? Mẫu đăng ký ở đâu?").Refusal);

    [Fact]
    public void A_question_that_leans_leans_on_the_one_before_it() =>
        Assert.Contains("II.6", Asking.Ask("Hạn chót là ngày nào? Ở mục nào?", previous: "chu-ky").Text.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Hạn chót ngày nào?? Hạn chót ngày nào?")]
    [InlineData("Hạn chót ngày nào? Hả?")]
    [InlineData("Hạn chót ngày nào? Cảm ơn")]
    public void What_is_one_question_has_one_answer(string message) =>
        Assert.Equal(Asking.Ask("Hạn chót ngày nào?").Text.ToString(), Asking.Ask(message).Text.ToString());
}
