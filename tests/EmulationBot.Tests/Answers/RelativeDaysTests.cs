using EmulationBot.Core.Answers;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Units;

namespace EmulationBot.Tests.Answers;

public sealed class RelativeDaysTests
{
    private static readonly DateOnly Wednesday = new(2020, 2, 12);

    [Theory]
    [InlineData("mai nộp có kịp không", 13)]
    [InlineData("ngày mốt nộp được không", 14)]
    [InlineData("cuối tuần nộp được không", 15)]
    [InlineData("thứ 6 này gửi kịp không", 14)]
    [InlineData("thứ sáu nộp kịp không", 14)]
    [InlineData("thứ 2 tuần sau nộp được không", 17)]
    [InlineData("thứ hai nộp được không", 17)]
    [InlineData("chủ nhật nộp kịp không", 16)]
    public void A_day_is_named_from_today(string text, int day) => Assert.Equal(new DateOnly(2020, 2, day), RelativeDays.In(text, Wednesday));

    [Theory]
    [InlineData("nộp hôm nay kịp không")]
    [InlineData("một đơn vị nộp muộn")]
    public void Other_words_name_none(string text) => Assert.Null(RelativeDays.In(text, Wednesday));

    [Theory]
    [InlineData("mai nộp có kịp không", 14, "đã quá hạn")]
    [InlineData("ngày mai nộp được không", 14, "đã quá hạn")]
    [InlineData("mai nộp có kịp không", 12, "Còn kịp")]
    [InlineData("15/2 nộp được không", 5, "Còn 9 ngày")]
    public void Nobody_is_told_that_he_is_in_time_for_a_day_after_the_deadline(string text, int today, string said)
    {
        var answer = new Answerer(PlanLibrary.Load(), UnitDirectory.Load()).Ask(new Question(text, new DateOnly(2020, 2, today).At(new TimeOnly(9, 0))));
        Assert.Contains(said, answer.Text.ToString(), StringComparison.Ordinal);
    }
}
