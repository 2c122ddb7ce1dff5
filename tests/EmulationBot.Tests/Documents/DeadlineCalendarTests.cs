using System.Text;
using EmulationBot.Documents;
using Ical.Net;
using Ical.Net.DataTypes;

namespace EmulationBot.Tests.Documents;

public sealed class DeadlineCalendarTests
{
    private static readonly string Written = Encoding.UTF8.GetString(DeadlineCalendar.Write(Sample.Plan, Sample.Now));

    [Fact]
    public void Opened_again_it_is_one_whole_day_with_an_alarm_the_morning_before()
    {
        var deadline = Assert.Single(Calendar.Load(Written)!.Events);
        Assert.True(deadline.IsAllDay);
        Assert.Equal((new DateOnly(2020, 2, 14), new DateOnly(2020, 2, 15)), (deadline.Start!.Date, deadline.End!.Date));
        Assert.Equal(Duration.FromHours(-16), Assert.Single(deadline.Alarms).Trigger!.Duration);
        Assert.Equal("Hạn cuối gửi đăng ký thi đua năm 2020 (huyện Tân Biên)", deadline.Summary);
    }

    [Fact]
    public void It_quotes_the_sentence_of_the_plan_and_says_where_it_stands()
    {
        var description = Calendar.Load(Written)!.Events.Single().Description;
        Assert.Contains(Sample.Plan.DeadlineSentence.Verbatim, description, StringComparison.Ordinal);
        Assert.Contains("Mục II.6, Kế hoạch số 22/KH-UBND ngày 05/02/2020", description, StringComparison.Ordinal);
    }

    [Fact]
    public void Made_twice_it_is_the_same_entry()
    {
        var again = Encoding.UTF8.GetString(DeadlineCalendar.Write(Sample.Plan, Sample.Now.AddDays(1)));
        Assert.Equal(Calendar.Load(Written)!.Events.Single().Uid, Calendar.Load(again)!.Events.Single().Uid);
        Assert.NotEqual(Written, again);
    }

    [Fact]
    public void The_text_is_as_phones_want_it()
    {
        Assert.Contains("DTSTART;VALUE=DATE:20200214\r\n", Written, StringComparison.Ordinal);
        Assert.Contains("TRIGGER:-PT16H\r\n", Written, StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20200217T010000Z\r\n", Written, StringComparison.Ordinal);
        Assert.All(Written.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }
}
