using System.Diagnostics;
using EmulationBot.Core.Reminders;
using EmulationBot.Operations.Clock;
using Microsoft.Extensions.Time.Testing;
using static EmulationBot.Tests.Reminders.Cast;

namespace EmulationBot.Tests.Reminders;

/// <summary>Real Quartz on a clock that is moved, and on one that was set back between two runs.</summary>
public sealed class AlarmClockTests : IAsyncDisposable
{
    private const double Speed = 3600;

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("alarms").FullName;
    private ReminderHost? _host;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Moving_the_clock_over_many_rungs_brings_the_newest_alone_before_the_move_ends()
    {
        var clock = await Run();
        await _host!.Pair(Chair);
        Assert.True(await clock.MoveTo(February(14, 14), Stop));
        Assert.Equal(["T-0b"], await Rungs());
        await clock.MoveTo(February(14, 15, 50), Stop);
        await Until(2);
        Assert.Equal(["T-0b", "T-0c"], await Rungs());
    }

    [Fact]
    public async Task A_clock_set_back_between_two_runs_doubles_nothing()
    {
        var clock = await Run();
        await _host!.Pair(Chair);
        await clock.MoveTo(February(12, 7, 50), Stop);
        await Until(1);
        clock = await Run();
        await clock.MoveTo(February(12, 9), Stop);
        await clock.MoveTo(February(13, 7, 50), Stop);
        await Until(2);
        Assert.Equal(["T-2", "T-1a"], await Rungs());
        Assert.Equal(2, (await _host.Messages()).Count);
    }

    [Fact]
    public async Task A_process_that_starts_within_the_hours_makes_up_at_once_for_what_was_missed()
    {
        await Run();
        await _host!.Pair(Chair);
        await Run(February(12, 10));
        Assert.Equal(["T-2"], await Rungs());
    }

    [Fact]
    public async Task Alarms_that_cannot_be_set_at_the_start_are_set_when_what_is_in_the_way_is_gone()
    {
        var world = new FakeTimeProvider();
        _host = await ReminderHost.Build(Path.Combine(_folder, "bot.db"), new RehearsalClock(February(12, 10), speed: 1), world: world);
        await _host.Pair(Chair);
        await File.WriteAllBytesAsync(Path.Combine(_folder, "bot.alarms.db"), new byte[20_000], Stop);
        var inTheWay = System.IO.Directory.CreateDirectory(Path.Combine(_folder, "bot.alarms.db-wal"));
        await _host.Alarms.StartedAsync(Stop);
        world.Advance(TimeSpan.FromSeconds(1));
        await Until(() => _host.Logs.Lines.Any(line => line.Text.Contains("nobody is reminded", StringComparison.Ordinal)));
        inTheWay.Delete();
        await Until(() => _host.Ledger().Result.Count > 0, () => world.Advance(TimeSpan.FromSeconds(1)));
        Assert.Equal(["T-2"], await Rungs());
    }

    [Fact]
    public async Task A_machine_clock_that_was_ahead_and_is_set_right_has_its_alarms_set_anew()
    {
        var (clock, world) = (new FakeTimeProvider(February(13, 20)), new FakeTimeProvider());
        _host = await ReminderHost.Build(Path.Combine(_folder, "bot.db"), clock, world: world);
        await _host.Pair(Chair);
        await _host.Start();
        using var watch = _host.Watch;
        await watch.StartAsync(Stop);
        Assert.DoesNotContain(await _host.AlarmsSet(), at => at.StartsWith("2020-02-12", StringComparison.Ordinal));
        clock.AdjustTime(February(12, 6));
        await Until(() => _host.AlarmsSet().Result.Any(at => at.StartsWith("2020-02-12", StringComparison.Ordinal)), () => world.Advance(TimeSpan.FromSeconds(20)));
        await watch.StopAsync(Stop);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4096)]
    public async Task A_broken_alarm_file_is_made_anew_and_rings(int from)
    {
        await Run();
        await End();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await using (var file = File.OpenWrite(Path.Combine(_folder, "bot.alarms.db")))
        {
            file.Position = from;
            await file.WriteAsync(new byte[20_000], Stop);
        }
        var clock = await Run();
        await _host!.Pair(Chair);
        await clock.MoveTo(February(12, 7, 50), Stop);
        await Until(1);
        Assert.Equal(["T-2"], await Rungs());
    }

    [Fact]
    public async Task Holidays_that_are_imported_set_the_alarms_anew_and_what_is_due_by_them_is_sent_at_once()
    {
        var plans = Core.Plans.PlanLibrary.Load();
        var hours = new WorkingHours(plans.Current.Calendar, new(7, 30), new(17, 0));
        var round = new ReminderRound(Campaign22, new ReminderSchedule(Campaign22, ReminderLadder.Standard, hours));
        _host = await ReminderHost.Build(Path.Combine(_folder, "bot.db"), new RehearsalClock(February(11, 10), speed: 1), 1, round, plans);
        await _host.Start();
        await _host.Pair(Chair);
        _host.Holidays.Take([new(new(2020, 2, 12), "Nghỉ")]);
        await Until(1);
        Assert.Equal(["T-2"], await Rungs());
    }

    public async ValueTask DisposeAsync()
    {
        await End();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Ends the process and starts it anew, by default days before there is anything to say: starting takes its time on a fast clock.</summary>
    private async Task<RehearsalClock> Run(DateTimeOffset? from = null)
    {
        await End();
        var clock = new RehearsalClock(from ?? February(1, 0), Speed);
        _host = await ReminderHost.Build(Path.Combine(_folder, "bot.db"), clock, Speed);
        await _host.Start();
        return clock;
    }

    private async Task End()
    {
        if (_host is null)
            return;
        await _host.Alarms.StopAsync(CancellationToken.None);
        await _host.DisposeAsync();
        _host = null;
    }

    private static async Task Until(Func<bool> holds, Action? meanwhile = null)
    {
        for (var patience = Stopwatch.StartNew(); !holds(); await Task.Yield())
        {
            Assert.True(patience.Elapsed < TimeSpan.FromSeconds(20), "What was waited for did not happen.");
            meanwhile?.Invoke();
        }
    }

    private async Task<string[]> Rungs() => [.. (await _host!.Ledger()).Select(entry => entry.Rung)];

    private async Task Until(int reminders)
    {
        while (true)
        {
            var queued = _host!.Bells.Queued.Next;
            if ((await _host.Ledger()).Count >= reminders)
                return;
            await queued.WaitAsync(TimeSpan.FromSeconds(10), Stop);
        }
    }
}
