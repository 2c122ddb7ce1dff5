namespace EmulationBot.Tests.Answers;

/// <summary>Whether a day is in time: nobody is told "còn kịp" for a day after the deadline, in whatever words it is named.</summary>
public sealed class InTimeTests
{
    [Theory]
    [InlineData("mai nộp có kịp không", 14)]
    [InlineData("ngày mai nộp được không", 14)]
    [InlineData("15/2 nộp được không", 5)]
    [InlineData("nộp ngày 15 được không", 5)]
    [InlineData("nộp hồ sơ ngày 20 có trễ không", 5)]
    [InlineData("nop ngay 20 co tre khong", 5)]
    [InlineData("gửi ngày 28 có sao không", 5)]
    [InlineData("ngày 17 nộp có trễ không", 5)]
    [InlineData("thứ hai 17 nộp còn kịp không", 5)]
    [InlineData("thứ 2 ngày 17 nộp còn kịp không", 5)]
    [InlineData("sau ngày 14 nộp được không", 5)]
    [InlineData("sau 14/2 nộp được không", 5)]
    [InlineData("qua mùng 14 mới nộp có trễ không", 5)]
    [InlineData("tháng 3 nộp còn kịp không", 5)]
    [InlineData("đầu tháng 3 nộp được không", 5)]
    [InlineData("tháng sau nộp được không", 5)]
    [InlineData("cuối tháng nộp được không", 5)]
    [InlineData("tuần sau nữa nộp được không", 5)]
    [InlineData("thứ hai tuần sau nữa nộp được không", 5)]
    [InlineData("cuối tuần sau nộp được không", 5)]
    [InlineData("10 ngày nữa nộp được không", 5)]
    [InlineData("2 tuần nữa nộp còn kịp không", 5)]
    [InlineData("Nộp thứ bảy 15/2 được hông", 5)]
    [InlineData("chủ nhật 16/2 có nhận không, tôi nộp", 5)]
    [InlineData("nộp ngày mười lăm tháng hai có trễ không", 5)]
    public void A_day_after_the_deadline_is_late(string question, int today)
    {
        var said = Asking.Ask(question, $"2020-02-{today:00}").Text.ToString();
        Assert.Contains("đã quá hạn", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Còn kịp", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mai nộp có kịp không")]
    [InlineData("ngày 13 nộp được không")]
    [InlineData("thứ năm 13 nộp được không")]
    [InlineData("trước ngày 14 nộp được không")]
    [InlineData("cuối tuần này nộp được không")]
    [InlineData("đầu tuần sau nộp kịp không")]
    [InlineData("3 ngày nữa nộp kịp không")]
    [InlineData("giờ nộp còn kịp không")]
    public void A_day_before_it_is_in_time(string question) =>
        Assert.StartsWith("Còn kịp", Asking.Ask(question, "2020-02-05").Text.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("còn đăng ký được không")]
    [InlineData("con dang ky duoc ko a")]
    [InlineData("xã em còn đăng ký được nữa không")]
    [InlineData("còn nhận đăng ký không")]
    [InlineData("đăng ký được nữa không vậy")]
    [InlineData("còn nộp hồ sơ được không")]
    [InlineData("giờ đăng ký còn kịp không")]
    [InlineData("hết hạn chưa")]
    public void Whether_there_is_still_time_is_told_from_today(string question)
    {
        Assert.StartsWith("Còn kịp", Asking.Ask(question, "2020-02-10").Text.ToString(), StringComparison.Ordinal);
        var late = Asking.Ask(question, "2020-02-15").Text.ToString();
        Assert.Contains("quá hạn", late, StringComparison.Ordinal);
        Assert.DoesNotContain("Còn kịp", late, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quá hạn rồi còn đăng ký được không")]
    [InlineData("sau ngày 14 còn đăng ký được không")]
    public void After_the_deadline_is_not_today(string question) =>
        Assert.DoesNotContain("Còn kịp", Asking.Ask(question, "2020-02-10").Text.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("tuần sau nộp được không")]
    [InlineData("trong tháng 2 nộp lúc nào cũng kịp phải không")]
    [InlineData("mùng 20 tháng giêng nộp kịp không")]
    [InlineData("qua rằm nộp còn kịp không")]
    [InlineData("ngày 30/2 nộp kịp không")]
    [InlineData("trước 20/2 nộp được không")]
    public void A_day_that_nobody_can_tell_is_answered_with_the_deadline(string question)
    {
        var said = Asking.Ask(question, "2020-02-05").Text.ToString();
        Assert.Contains("chậm nhất ngày 14/02/2020", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Còn kịp", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("14/2 nộp còn kịp không", "2020-02-05")]
    [InlineData("nộp lúc 20 giờ tối ngày 14/2 có tính trễ không?", "2020-02-05")]
    [InlineData("hôm nay nộp còn kịp không", "2020-02-14")]
    public void On_the_last_day_it_is_said_that_the_plan_gives_no_hour(string question, string today)
    {
        var said = Asking.Ask(question, today).Text.ToString();
        Assert.StartsWith("Còn kịp", said, StringComparison.Ordinal);
        Assert.Contains("không ghi giờ", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_deadline_a_later_day_is_answered_with_the_days_that_are_left()
    {
        var said = Asking.Ask("15/2 nộp được không", "2020-02-05").Text.ToString();
        Assert.Contains("Còn 9 ngày", said, StringComparison.Ordinal);
        Assert.Contains("không quy định việc gia hạn hay nộp trễ", said, StringComparison.Ordinal);
    }
}
