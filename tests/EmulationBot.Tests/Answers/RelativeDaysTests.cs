using EmulationBot.Core.Answers;

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
}
