using CsCheck;
using EmulationBot.Channels;
using Microsoft.Extensions.Time.Testing;

namespace EmulationBot.Tests.Channels;

public sealed class PaceTests
{
    private static readonly PaceLimits _limits = new(30, chat => chat[0] == '-' ? new Rate(20 / 60.0, 2) : new Rate(1, 3));

    [Fact]
    public void However_messages_come_a_chat_and_the_channel_stay_within_their_limits() =>
        Gen.Select(Gen.Int[0, 40].Array[200], Gen.Int[0, 700].Array[200]).Sample((chats, pauses) =>
        {
            var clock = new FakeTimeProvider();
            var pace = new Pace(_limits, clock);
            var sent = new List<(double At, string Chat)>();
            foreach (var (chat, pause) in chats.Zip(pauses, (c, p) => (c < 4 ? $"-{c}" : $"{c}", p)))
            {
                clock.Advance(TimeSpan.FromMilliseconds(pause / 20.0));
                clock.Advance(pace.Wait(chat));
                pace.Take(chat);
                pace.End(clock.GetTimestamp());
                sent.Add((clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000.0, chat));
            }
            return sent.Zip(sent.Skip(30)).All(pair => pair.Second.At - pair.First.At >= 1)
                && sent.GroupBy(s => s.Chat).All(g => Within(g.Select(s => s.At), g.Key[0] == '-' ? 20 / 60.0 : 1, g.Key[0] == '-' ? 2 : 3));
        }, iter: 300);

    [Fact]
    public void The_whole_limit_is_used_though_every_timer_wakes_late()
    {
        var clock = new FakeTimeProvider();
        var pace = new Pace(_limits, clock);
        var begun = clock.GetUtcNow();
        for (var chat = 1; chat <= 3000; chat++)
        {
            if (pace.Wait($"{chat}") is { Ticks: > 0 } wait)
                clock.Advance(wait + TimeSpan.FromMilliseconds(1.5));
            pace.Take($"{chat}");
            pace.End(clock.GetTimestamp());
        }
        Assert.InRange((clock.GetUtcNow() - begun).TotalSeconds, 99, 99 * 1.01);
    }

    [Fact]
    public void What_has_had_no_answer_yet_counts_until_a_second_after_it()
    {
        var clock = new FakeTimeProvider();
        var pace = new Pace(_limits, clock);
        for (var chat = 1; chat <= 30; chat++)
        {
            clock.Advance(pace.Wait($"{chat}"));
            pace.Take($"{chat}");
        }
        clock.Advance(TimeSpan.FromSeconds(7));
        Assert.NotEqual(TimeSpan.Zero, pace.Wait("31"));
        pace.End(clock.GetTimestamp());
        clock.Advance(TimeSpan.FromSeconds(0.9));
        Assert.Equal(0.1, pace.Wait("31").TotalSeconds, 3);
    }

    [Fact]
    public void A_small_burst_goes_at_once_and_then_one_a_second()
    {
        var clock = new FakeTimeProvider();
        var pace = new Pace(_limits with { Overall = null }, clock);
        var waits = new List<double>();
        for (var i = 0; i < 5; i++)
        {
            waits.Add(Math.Round(pace.Wait("1").TotalSeconds, 2));
            clock.Advance(pace.Wait("1"));
            pace.Take("1");
        }
        Assert.Equal([0, 0, 0, 1, 1], waits);
    }

    [Fact]
    public void A_chat_on_hold_waits_as_long_as_was_asked_and_the_others_do_not()
    {
        var clock = new FakeTimeProvider();
        var pace = new Pace(_limits, clock);
        pace.Hold("1", TimeSpan.FromSeconds(17));
        Assert.Equal(17, pace.Wait("1").TotalSeconds, 3);
        Assert.Equal(TimeSpan.Zero, pace.Wait("2"));
        clock.Advance(TimeSpan.FromSeconds(17));
        pace.Take("1");
        Assert.Equal(1, pace.Wait("1").TotalSeconds, 3);
    }

    [Fact]
    public void An_unlimited_channel_never_waits_but_for_what_it_asked()
    {
        var pace = new Pace(PaceLimits.None, new FakeTimeProvider());
        for (var i = 0; i < 1000; i++)
            pace.Take("1");
        Assert.Equal(TimeSpan.Zero, pace.Wait("1"));
        pace.Hold("1", TimeSpan.FromSeconds(3));
        Assert.Equal(3, pace.Wait("1").TotalSeconds, 3);
    }

    /// <summary>In every window at most the burst and what the rate allows (2 ms for the rounding of the clock).</summary>
    private static bool Within(IEnumerable<double> moments, double perSecond, int burst)
    {
        var at = moments.ToList();
        return Enumerable.Range(0, at.Count).All(i => Enumerable.Range(i, at.Count - i)
            .All(j => j - i + 1 <= burst + ((at[j] - at[i] + 0.002) * perSecond)));
    }
}
