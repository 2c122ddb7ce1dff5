namespace EmulationBot.Tests.Answers;

public sealed class QuestionSenseTests
{
    [Theory]
    [MemberData(nameof(Lines), "form-questions.txt")]
    public void A_question_in_the_middle_of_a_form_is_seen(string text) => Assert.True(Asking.Answerer.LooksLikeQuestion(text));

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [MemberData(nameof(Lines), "form-answers.txt")]
    public void An_answer_to_the_form_is_not_taken_for_a_question(string text) => Assert.False(Asking.Answerer.LooksLikeQuestion(text));

    public static TheoryData<string> Lines(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Answers", "Data", file)).Where(line => line.Length > 0)];
}
