using EmulationBot.Operations;
using EmulationBot.Operations.Settings;
using EmulationBot.Reminders;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using static EmulationBot.Tests.Reminders.Cast;

namespace EmulationBot.Tests.Reminders;

public sealed class RemindersSetupTests
{
    [Fact]
    public void A_day_off_named_in_the_settings_moves_the_rungs_before_it()
    {
        var plan = Core.Plans.PlanLibrary.Load().Current;
        plan.Calendar.Take([], [new(2020, 2, 13)]);
        var round = RemindersSetup.Round(plan, new RemindersOptions());
        Assert.Equal(
            ["06 T-5", "07 T-4", "11 T-2", "12 T-1a", "14 T-0a"],
            round.Schedule.Times.Where(t => t.Rung.Id is "T-5" or "T-4" or "T-2" or "T-1a" or "T-0a").Select(t => $"{t.Day:dd} {t.Rung.Id}"));
        Assert.Empty(round.Rungs(February(13, 8), NotStarted));
    }

    [Fact]
    public void An_imported_day_off_moves_the_rungs_and_a_day_worked_for_it_carries_them()
    {
        var plan = Core.Plans.PlanLibrary.Load().Current;
        var round = RemindersSetup.Round(plan, new RemindersOptions());
        Assert.Contains(round.Schedule.Times, t => t.Rung.Id == "T-4" && t.Day.Day == 10);
        plan.Calendar.Take([new(new(2020, 2, 13), "Nghỉ"), new(new(2020, 2, 8), "Làm bù", Worked: true)], []);
        Assert.Equal(
            ["07 T-5", "08 T-4", "11 T-2", "12 T-1a", "14 T-0a"],
            round.Schedule.Times.Where(t => t.Rung.Id is "T-5" or "T-4" or "T-2" or "T-1a" or "T-0a").Select(t => $"{t.Day:dd} {t.Rung.Id}"));
    }

    [Fact]
    public void The_settings_decide_the_hours_and_the_last_call()
    {
        var round = RemindersSetup.Round(Plan, new RemindersOptions { From = new(8, 0), Until = new(14, 30), LastCall = true });
        Assert.Empty(round.Rungs(February(14, 7, 45), NotStarted));
        Assert.Equal(["T-0a"], round.Rungs(February(14, 8), NotStarted));
        Assert.Empty(round.Rungs(February(14, 16), NotStarted));
        Assert.Equal(["last-call"], round.Rungs(February(14, 20), Drafting));
    }

    [Fact]
    public async Task The_whole_is_registered_and_a_draft_is_counted_by_the_form()
    {
        var settings = new BotSettings(new ConfigurationBuilder().AddInMemoryCollection([new("Storage:Path", "unused.db")]).Build());
        await using var services = new ServiceCollection().AddBot(settings).AddReminders(settings).BuildServiceProvider();
        Assert.NotNull(services.GetRequiredService<AlarmClock>());
        var round = services.GetRequiredService<Core.Reminders.ReminderRound>();
        var reply = round.Decide(February(12, 8), Only(Drafting), NothingYet).Single().Reply;
        Assert.Contains("đang ở bước 4/8", reply.Text.ToString(), StringComparison.Ordinal);
    }
}
