using System.CommandLine;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Imports;
using EmulationBot.Operations.Clock;
using EmulationBot.Operations.Settings;
using EmulationBot.Reminders;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Command = System.CommandLine.Command;

namespace EmulationBot.Operations.Commands;

/// <summary><c>rehearse</c>: the timeline of every reminder each unit would get as it stands now, sending nothing.</summary>
public static class RehearseCommand
{
    public static Command Create(BotSettings settings)
    {
        var from = new Option<string?>("--from") { Description = Say.Rehearsal.From };
        var to = new Option<string?>("--to") { Description = Say.Rehearsal.To };
        var command = new Command("rehearse", Say.Rehearsal.Help) { from, to };
        command.SetAction((parsed, stop) => Run(settings, parsed.GetValue(from), parsed.GetValue(to), stop));
        return command;
    }

    private static async Task<int> Run(BotSettings settings, string? typedFrom, string? typedTo, CancellationToken stop)
    {
        await using var services = new ServiceCollection().AddData(settings).BuildServiceProvider();
        var options = services.GetRequiredService<IOptions<RemindersOptions>>().Value;
        var round = RemindersSetup.Round(LoadedPlans.Of(settings).Current, options);
        var wakings = round.Schedule.Wakings();
        var (from, to) = (Day(typedFrom, wakings[0]), Day(typedTo, wakings[^1]));
        if (from is null || to is null)
            return CommandLine.Fail(CommandLine.Misused, Say.Rehearsal.NotADay((from is null ? typedFrom : typedTo)!));
        if (from > to)
            return CommandLine.Fail(CommandLine.Misused, Say.Rehearsal.FromAfterTo(from.Value, to.Value));
        Print(Rehearsal.Play(round, await Roll(services, round, settings, stop), from.Value.At(TimeOnly.MinValue), to.Value.At(TimeOnly.MaxValue)), from.Value, to.Value);
        return CommandLine.Done;
    }

    /// <summary>Before the first start there is no database, and nobody is paired.</summary>
    private static async Task<Roll> Roll(IServiceProvider services, ReminderRound round, BotSettings settings, CancellationToken stop)
    {
        var units = LoadedUnits.Of(settings).All;
        if (!File.Exists(settings.DatabasePath))
            return Core.Reminders.Roll.Of([.. units.Select(unit => new Standing(unit))], []);
        await services.GetRequiredService<DatabaseFile>().Prepare(stop);
        await using var db = await services.GetRequiredService<IDbContextFactory<BotDb>>().CreateDbContextAsync(stop);
        return await db.RollAsync(round.Campaign, units, stop);
    }

    private static DateOnly? Day(string? typed, DateTimeOffset missing) =>
        typed is null ? missing.DateInVietnam() : Instant.Iso(typed)?.DateInVietnam();

    private static void Print(IReadOnlyList<Rehearsed> timeline, DateOnly from, DateOnly to)
    {
        foreach (var line in RehearsalTable.Lines(timeline))
            Console.WriteLine(line);
        Console.WriteLine();
        Console.WriteLine(Say.Rehearsal.Summary(timeline.Count, timeline.Count(r => r.Silence != Silence.None), from, to));
    }
}
