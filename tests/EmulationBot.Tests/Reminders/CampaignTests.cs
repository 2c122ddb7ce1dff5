using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Reminders;
using EmulationBot.Operations.Clock;
using EmulationBot.Reminders;
using EmulationBot.Storage;
using static EmulationBot.Tests.Reminders.Cast;

namespace EmulationBot.Tests.Reminders;

/// <summary>
/// The whole campaign, 05/02 to 17/02, on an hour a second: real Quartz, real SQLite, the process stopped and started on
/// the way. The quiet hours between two reminders are skipped; what is due comes by the alarm alone.
/// </summary>
public sealed class CampaignTests : IAsyncDisposable
{
    private const double Speed = 3600;

    private static readonly Person[] _people =
    [
        Chair, Clerk,
        Of("telegram:3", 1), Of("telegram:4", 2), Of("telegram:5", 3), Of("telegram:6", 4),
        Of("telegram:7", 5) with { Muted = true },
        Reviewer,
    ];

    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("campaign").FullName;
    private readonly RehearsalClock _clock = new(February(1, 0), Speed);
    private ReminderHost _host = null!;

    [Fact]
    public async Task The_ledger_of_a_played_campaign_is_the_rehearsal_line_by_line()
    {
        _host = await ReminderHost.Build(Path.Combine(_folder, "bot.db"), _clock, Speed);
        await _host.Pair(_people);
        await _host.Write(Begin);
        var rehearsed = Rehearsal.Play(Round(), await Roll(), February(5, 0), February(17, 23));
        await _host.Start();

        foreach (var at in rehearsed.Select(r => r.At).Distinct())
            await Live(at, rehearsed.Count(r => r.At <= at && r.Silence == Silence.None));

        Assert.Equal(
            rehearsed.Where(r => r.Silence == Silence.None).Select(r => string.Join(' ', RehearsalTable.Key(r.At, r.Reminder.Key))).Order(),
            (await _host.Ledger()).Select(Line).Order());
        Assert.All(await _host.Ledger(), entry => Assert.True(entry.RecordedAt >= entry.DueAt && Hours.Include(entry.RecordedAt)));
        Assert.Equal((await _host.Ledger()).Count, (await _host.Messages()).Count);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.Alarms.StopAsync(CancellationToken.None);
        await _host.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Comes to ten minutes before the time and waits until the alarm has done its work; on some days the process is not there.</summary>
    private async Task Live(DateTimeOffset at, int expected)
    {
        switch (at.ToVietnam().ToString("dd HH", System.Globalization.CultureInfo.InvariantCulture))
        {
            case "10 08" or "14 16":
                await Restart(at.AddHours(-1));
                break;
            case "13 14" or "14 07":
                await Restart(at.AddMinutes(20));
                break;
            default:
                await _clock.MoveTo(at.AddMinutes(-10), TestContext.Current.CancellationToken);
                break;
        }
        while (true)
        {
            var queued = _host.Bells.Queued.Next;
            if ((await _host.Ledger()).Count >= expected)
                return;
            await queued.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        }
    }

    private async Task Restart(DateTimeOffset backAt)
    {
        await _host.Alarms.StopAsync(CancellationToken.None);
        await _host.DisposeAsync();
        await _clock.MoveTo(backAt, CancellationToken.None);
        _host = await ReminderHost.Build(Path.Combine(_folder, "bot.db"), _clock, Speed);
        await _host.Start();
    }

    private Task<Roll> Roll() => _host.Read(db => db.RollAsync(Cast.Campaign22, Cast.Directory.All, CancellationToken.None));

    /// <summary>One unit in each state; the unit of the first two people has not begun.</summary>
    private static void Begin(BotDb db)
    {
        db.Add(new DraftRow { PlanId = Plan.Id, UnitId = Unit(1) });
        foreach (var (unit, state) in new[] { (2, RegistrationState.Sent), (3, RegistrationState.Returned) })
        {
            var row = new RegistrationRow { PlanId = Plan.Id, UnitId = Unit(unit), Number = unit, Code = $"TB-022-00{unit}" };
            row.Take(Registered(state));
            db.Add(row);
        }
        db.Add(new PaperFilingRow { PlanId = Plan.Id, UnitId = Unit(4), ClaimedAt = February(5, 9) });
    }

    private static Person Of(string id, int unit) => new(id) { Role = Role.Chair, UnitId = Unit(unit) };

    private static string Unit(int number) => Cast.Directory.Confirmed.Where(unit => unit.Id != TanLap.Id).ElementAt(number).Id;

    private static string Line(LedgerRow entry) => string.Join(' ', RehearsalTable.Key(
        entry.DueAt, entry.ToEntry().Key));
}
