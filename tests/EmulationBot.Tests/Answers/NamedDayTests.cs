using EmulationBot.Core.Answers;

namespace EmulationBot.Tests.Answers;

/// <summary>Questions about a day that is named: judged by that day and not by today, and by the calendar and not by the deadline alone.</summary>
public sealed class NamedDayTests
{
    private static string Ask(string question, string today = "2020-02-06") => Asking.Ask(question, today).Text.ToString();

    [Theory]
    [InlineData("Tôi nộp ngày 12/2/2020 rồi, có đúng hạn không?", "2020-02-20")]
    [InlineData("Xã tôi nộp hôm 10/2, vậy có bị coi là trễ không?", "2020-02-20")]
    [InlineData("Nộp ngày 14/2 có trễ không?", "2020-02-20")]
    [InlineData("tôi nộp ngày 13 rồi có trễ không", "2020-02-20")]
    [InlineData("nộp hôm qua có trễ không", "2020-02-12")]
    [InlineData("nộp thứ sáu vừa rồi có kịp không", "2020-02-17")]
    public void A_day_that_is_over_and_was_in_time_is_so_afterwards_too(string question, string today)
    {
        Assert.StartsWith("Đúng hạn", Ask(question, today), StringComparison.Ordinal);
        Assert.DoesNotContain("Còn kịp", Ask(question, today), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nộp 15/02 thì trễ mấy ngày?", "2020-02-06", "1 ngày")]
    [InlineData("nộp hôm 17/2 có trễ không", "2020-02-20", "3 ngày")]
    [InlineData("nộp hôm qua có trễ không", "2020-02-20", "5 ngày")]
    public void How_late_a_day_is_is_counted(string question, string today, string days)
    {
        Assert.Contains("đã quá hạn", Ask(question, today), StringComparison.Ordinal);
        Assert.Contains(days, Ask(question, today), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Trễ mấy ngày rồi?")]
    [InlineData("giờ nộp còn kịp không")]
    public void After_the_deadline_the_days_since_are_counted(string question) => Assert.Contains("Đã quá hạn 6 ngày", Ask(question, "2020-02-20"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Nộp thứ sáu này kịp không")]
    [InlineData("Thứ 6 này nộp kịp không")]
    [InlineData("Nộp thứ sáu tuần này kịp không")]
    public void On_the_day_itself_this_friday_is_today(string question) => Assert.StartsWith("Còn kịp", Ask(question, "2020-02-14"), StringComparison.Ordinal);

    [Fact]
    public void A_weekday_that_may_be_today_or_in_a_week_is_answered_with_the_deadline()
    {
        Assert.Contains("chậm nhất ngày 14/02/2020", Ask("nộp thứ sáu được không", "2020-02-14"), StringComparison.Ordinal);
        Assert.DoesNotContain("Còn kịp", Ask("nộp thứ sáu được không", "2020-02-14"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20/01/2020 nộp có được không?")]
    [InlineData("01/01/2020 nộp có kịp không")]
    public void A_day_before_the_plan_is_no_day_to_send(string question)
    {
        Assert.Contains("trước ngày ban hành", Ask(question), StringComparison.Ordinal);
        Assert.DoesNotContain("Còn kịp", Ask(question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nộp thứ hai trước 8h được không", "2020-02-14", "đã quá hạn")]
    [InlineData("xã đã gửi rồi, ngày 25 gửi bản sửa có kịp không", "2020-02-06", "đã quá hạn")]
    [InlineData("thứ sáu trước 17 giờ nộp được không", "2020-02-06", "Còn kịp")]
    public void A_day_to_come_is_none_of_the_past(string question, string today, string words) => Assert.Contains(words, Ask(question, today), StringComparison.Ordinal);

    [Fact]
    public void A_day_that_does_not_exist_is_said_to_be_none() => Assert.Contains("không có ngày", Ask("ngày 30/2 nộp kịp không"), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void In_short_words_too() => Assert.Contains("đã quá hạn", Ask("nop 8/3 dc ko"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Ngày ban hành là thứ mấy?", "05/02/2020 là thứ Tư")]
    [InlineData("05/02/2020 là thứ mấy?", "05/02/2020 là thứ Tư")]
    [InlineData("Ngày 11/2 là thứ mấy", "11/02/2020 là thứ Ba")]
    [InlineData("20/2 là thứ mấy", "20/02/2020 là thứ Năm")]
    [InlineData("14/2 là thứ mấy", "14/02/2020, hạn gửi đăng ký, là thứ Sáu")]
    [InlineData("14/2 co phai thu bay ko", "Không phải. Ngày 14/02/2020")]
    [InlineData("11/2 có phải thứ ba không", "Đúng. Ngày 11/02/2020")]
    public void A_weekday_is_of_the_day_that_is_named(string question, string words) => Assert.Contains(words, Ask(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("05/02/2020 là ngày gì", "Kế hoạch ban hành ngày 05/02/2020")]
    [InlineData("Ngày 14/2 là ngày gì?", "Hạn gửi đăng ký")]
    [InlineData("Ngày 02/01/2020 là ngày gì?", "Chỉ thị số 01/CT-UBND")]
    [InlineData("5/2 là ngày ký kế hoạch đúng không", "Đúng. Kế hoạch ban hành ngày 05/02/2020")]
    public void A_day_of_the_plan_is_told(string question, string words) => Assert.StartsWith(words, Ask(question).Replace("Căn cứ của Kế hoạch là ", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("30/4 là ngày gì?")]
    [InlineData("1/5 là ngày gì")]
    [InlineData("Ngày 14/2 là ngày lễ tình nhân phải không?")]
    [InlineData("Ngày 27/2 là ngày thầy thuốc phải không?")]
    public void Any_other_day_is_none_of_the_plans(string question) => Assert.Equal(AnswerKind.OutOfScope, Asking.Ask(question, "2020-02-06").Kind);

    [Theory]
    [InlineData("Ngày 05/02 là hạn đăng ký phải không?", "2020-02-06", "Không phải.")]
    [InlineData("Hôm nay là hạn chót phải không?", "2020-02-14", "Đúng.")]
    [InlineData("Hôm nay là hạn chót phải không?", "2020-02-13", "Không phải.")]
    public void What_is_said_of_the_deadline_is_judged(string question, string today, string verdict) => Assert.StartsWith(verdict, Ask(question, today), StringComparison.Ordinal);

    [Theory]
    [InlineData("Từ hôm nay đến cuối năm còn bao nhiêu ngày?")]
    [InlineData("Năm 2020 có mấy ngày?")]
    public void Days_to_something_else_are_not_counted_to_the_deadline(string question) => Assert.DoesNotContain("đến hết hạn", Ask(question), StringComparison.Ordinal);
}
