using EmulationBot.Operations.Clock;

namespace EmulationBot.Tests.Operations;

public sealed class RehearsalClockTests
{
    private static readonly DateTimeOffset Start = new(2020, 2, 5, 8, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public async Task Held_it_stands_still_until_it_begins_and_its_timers_wait_with_it()
    {
        var clock = new RehearsalClock(Start, speed: 36_000, held: true);
        var day = Task.Delay(TimeSpan.FromHours(1), clock, TestContext.Current.CancellationToken);
        Assert.Equal(Start.ToUniversalTime(), clock.GetUtcNow());
        Assert.False(day.IsCompleted);
        clock.Begin();
        await day;
        Assert.True(clock.GetUtcNow() >= Start.AddHours(1));
    }

    [Fact]
    public async Task A_wait_of_an_hour_passes_in_a_second_and_never_ends_early()
    {
        var clock = new RehearsalClock(Start, speed: 36_000);
        await Task.Delay(TimeSpan.FromHours(1), clock, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.True(clock.GetUtcNow() >= Start.AddHours(1));
    }

    [Fact]
    public void It_shows_universal_time() => Assert.Equal(TimeSpan.Zero, new RehearsalClock(Start, 1).GetUtcNow().Offset);

    [Fact]
    public async Task Moving_forward_does_what_is_due_before_it_returns()
    {
        var clock = new RehearsalClock(Start, 1);
        DateTimeOffset? seen = null;
        clock.Moved += async _ =>
        {
            await Task.Yield();
            seen = clock.GetUtcNow();
        };
        Assert.True(await clock.MoveTo(Start.AddDays(8), TestContext.Current.CancellationToken));
        Assert.True(seen >= Start.AddDays(8));
    }

    [Fact]
    public async Task It_never_goes_back()
    {
        var clock = new RehearsalClock(Start, 1);
        Assert.False(await clock.MoveTo(Start.AddMinutes(-1), TestContext.Current.CancellationToken));
        Assert.True(clock.GetUtcNow() >= Start);
    }

    [Theory]
    [InlineData("13/02 08:00", "2020-02-13T08:00:00+07:00")]
    [InlineData("13/2/2020 8h", "2020-02-13T08:00:00+07:00")]
    [InlineData("14/02 16h30", "2020-02-14T16:30:00+07:00")]
    [InlineData("17/02", "2020-02-17T08:00:00+07:00")]
    [InlineData("16:15", "2020-02-05T16:15:00+07:00")]
    [InlineData("7 giờ 30", "2020-02-06T07:30:00+07:00")]
    [InlineData("+1 ngày", "2020-02-06T08:00:00+07:00")]
    [InlineData("+2 giờ", "2020-02-05T10:00:00+07:00")]
    [InlineData("+1 tuần", "2020-02-12T08:00:00+07:00")]
    public void A_moment_typed_at_a_rehearsal_is_understood(string typed, string moment) =>
        Assert.Equal(DateTimeOffset.Parse(moment, null), Instant.Typed(typed, Start));

    [Theory]
    [InlineData("30/02 08:00")]
    [InlineData("13/02 25:00")]
    [InlineData("mai")]
    [InlineData("+99999999999 ngày")]
    public void A_moment_that_does_not_exist_is_refused(string typed) => Assert.Null(Instant.Typed(typed, Start));

    [Theory]
    [InlineData("2020-02-14T09:00", "2020-02-14T09:00:00+07:00")]
    [InlineData("2020-02-14", "2020-02-14T00:00:00+07:00")]
    [InlineData("2020-02-14T09:00:00Z", "2020-02-14T16:00:00+07:00")]
    [InlineData("2020-02-14T09:00:00+07:00", "2020-02-14T09:00:00+07:00")]
    [InlineData("14/02/2020", null)]
    public void An_ISO_moment_without_an_offset_is_Vietnamese_time(string typed, string? moment) =>
        Assert.Equal(moment is null ? null : DateTimeOffset.Parse(moment, null), Instant.Iso(typed));
}
