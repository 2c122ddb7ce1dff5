using EmulationBot.Core.Learning;

namespace EmulationBot.Tests.Learning;

public sealed class QuestionBookTests
{
    private static readonly DateTimeOffset Start = new(2020, 2, 5, 8, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public void Most_asked_first_then_the_oldest_and_a_person_counts_once()
    {
        var book = new QuestionBook(
            [Asked(1, "mẫu đăng ký lấy ở đâu", "a"), Asked(2, "tiền thưởng bao nhiêu", "a"), Asked(3, "lấy mẫu đăng ký ở đâu", "a"), Asked(4, "tien thuong bao nhieu", "b"), Asked(5, "họp ở phòng nào", "c")],
            []);
        Assert.Equal([2, 1, 5], book.Groups.Select(g => g.Id));
        Assert.Equal([2, 1, 1], book.Groups.Select(g => g.Askers.Count));
        Assert.True(book.IsWaiting("b", "Mức thưởng là bao nhiêu?"));
        Assert.False(book.IsWaiting("b", "mẫu đăng ký lấy ở đâu"));
    }

    [Fact]
    public void The_newest_answer_in_force_answers_and_a_revoked_one_never_does()
    {
        var first = Answered(1, "tiền thưởng bao nhiêu", 1);
        var second = Answered(2, "Mức thưởng là bao nhiêu?", 2);
        Assert.Same(second, new QuestionBook([], [second, first]).AnswerTo("tien thuong bao nhieu"));
        Assert.Null(new QuestionBook([], [second with { Revoked = true }]).AnswerTo("tiền thưởng bao nhiêu"));
        Assert.Null(new QuestionBook([], [Answered(1, "hồ sơ của tôi tới đâu rồi", 1)]).AnswerTo("hồ sơ của tôi tới đâu rồi"));
    }

    [Theory]
    [InlineData("  hai\r\n dòng\t\tvà \u202Edấu\u0000 lạ ", "hai dòng và dấu lạ")]
    [InlineData("", "")]
    public void A_question_is_kept_on_one_line_without_invisible_signs(string typed, string kept) => Assert.Equal(kept, WaitingQuestion.Tidy(typed));

    [Fact]
    public void A_long_question_is_kept_by_its_beginning_and_no_letter_is_cut_in_two()
    {
        var kept = WaitingQuestion.Tidy("a" + string.Concat(Enumerable.Repeat("😀", 1000)));
        Assert.Equal(WaitingQuestion.LongestText - 1, kept.Length);
        Assert.False(char.IsHighSurrogate(kept[^1]));
        Assert.Equal("\uFFFD gãy", WaitingQuestion.Tidy($"{'\uD800'} gãy"));
    }

    private static WaitingQuestion Asked(long id, string text, string person) => new(id, text, person, WaitingReason.Unanswered, Start.AddMinutes(id));

    private static OfficialAnswer Answered(long id, string question, int minute) => new(id, question, "Câu trả lời chính thức.", "Phòng Nội vụ", Start.AddMinutes(minute));
}
