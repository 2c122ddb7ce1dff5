using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Reminders;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using static EmulationBot.Tests.Reminders.Cast;

namespace EmulationBot.Tests.Reminders;

/// <summary>Where it is asked for, nothing is sent before the ladder was approved as it stands.</summary>
public sealed class ApprovalTests : IDisposable
{
    private readonly string _folder = System.IO.Directory.CreateTempSubdirectory("approval").FullName;
    private readonly FakeTimeProvider _clock = new(February(12, 8));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Reminders_wait_for_the_approval_and_what_is_due_then_goes()
    {
        await using var host = await ReminderHost.Build(Path.Combine(_folder, "bot.db"), _clock, needApproval: true);
        await host.Pair(Chair);
        Assert.Equal(0, await host.Reminding.Run(Stop));
        Assert.Empty(await host.Ledger());
        await host.Approvals.Approve(Chair.Id, Stop);
        Assert.Equal(1, await host.Reminding.Run(Stop));
        await host.Approvals.Approve("test:other", Stop);
        Assert.Equal(Chair.Id, Assert.Single(await host.Read(db => db.Set<LadderApprovalRow>().ToListAsync(Stop))).PersonId);
        Assert.Single(await host.Read(db => db.Audit.Where(a => a.Event == "ladder.approved").ToListAsync(Stop)));
    }

    [Fact]
    public async Task Without_the_setting_nobody_has_to_approve()
    {
        await using var host = await ReminderHost.Build(Path.Combine(_folder, "bot.db"), _clock);
        await host.Pair(Chair);
        Assert.Equal(1, await host.Reminding.Run(Stop));
    }

    [Fact]
    public void Other_days_off_make_another_ladder()
    {
        var (plan, moved) = (PlanLibrary.Load().Current, PlanLibrary.Load().Current);
        Assert.Equal(Mark(plan), Mark(moved));
        moved.Calendar.Take([new Holiday(new DateOnly(2020, 2, 13), "Nghỉ")], []);
        Assert.NotEqual(Mark(plan), Mark(moved));

        static string Mark(Plan plan) => LadderApprovals.MarkOf(RemindersSetup.Round(plan, new()));
    }
}
