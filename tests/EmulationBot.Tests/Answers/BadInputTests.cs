using System.Diagnostics;
using CsCheck;
using EmulationBot.Core.Answers;

namespace EmulationBot.Tests.Answers;

public sealed class BadInputTests
{
    public static TheoryData<string> Bad => new()
    {
        "", "   ", "\0\u0001\u0007", "\u202E\u202D\u200F", "\uD800", "\uDC00\uD800 hạn nộp", "?!?!", "🙂🙂🙂", new string('a', 100_000),
        string.Concat(Enumerable.Repeat("hạn nộp ", 12_500)), new string(' ', 100_000), new string('\u0301', 5_000), "h\u0323a\u0323n\uD83D",
        new string('1', 50_000), "99/99/9999", "31/02/2020 nộp được không", "nộp ngày 99999999999999999999",
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Bad_input_gets_an_answer_or_a_refusal_at_once(string text)
    {
        Asking.Ask("hạn nộp");
        var watch = Stopwatch.StartNew();
        var answer = Asking.Ask(text);
        Asking.Answerer.LooksLikeQuestion(text);
        Assert.False(answer.Text.IsEmpty);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"took {watch.Elapsed}");
    }

    [Fact]
    public void No_text_whatever_is_an_error() =>
        Gen.String[0, 400].Sample(text => { Assert.False(Asking.Ask(text).Text.IsEmpty); }, iter: 2_000);

    [Fact]
    public void Marks_typed_apart_are_read_like_marks_typed_together()
    {
        const string Question = "Hạn chót đăng ký là ngày nào?";
        Assert.Equal(
            Asking.Ask(Question).Text.ToString(),
            Asking.Ask(Question.Normalize(System.Text.NormalizationForm.FormD)).Text.ToString());
    }
}
