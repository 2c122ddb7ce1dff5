using System.CommandLine;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Documents;
using EmulationBot.Operations.Settings;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Operations.Commands;

/// <summary><c>export</c>: the registrations of the plan as a file that Vietnamese Excel opens right; its subcommands write the papers.</summary>
public static class ExportCommand
{
    public static Command Create(BotSettings settings)
    {
        var file = new Argument<string?>("file") { HelpName = Say.Operations.File, Description = Say.Operations.ExportFile, Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("export", Say.Operations.Export) { file, ExportUnitsCommand.Create(settings) };
        foreach (var paper in ExportPapers.Create(settings))
            command.Add(paper);
        command.SetAction((parsed, stop) => Run(settings, parsed.GetValue(file), stop));
        return command;
    }

    private static async Task<int> Run(BotSettings settings, string? file, CancellationToken stop)
    {
        if (!File.Exists(settings.DatabasePath))
            return CommandLine.Fail(CommandLine.Failed, Say.Operations.NoDatabase(settings.DatabasePath));
        if (file is not null && NewFile.Problem(file) is { } problem)
            return CommandLine.Fail(CommandLine.Failed, problem);
        var plan = LoadedPlans.Of(settings).Current;
        await using var services = new ServiceCollection().AddData(settings).BuildServiceProvider();
        await services.GetRequiredService<DatabaseFile>().Prepare(stop);
        await using var db = await services.GetRequiredService<IDbContextFactory<BotDb>>().CreateDbContextAsync(stop);
        var rows = await db.SentAsync(plan, stop);
        await using var output = file is null ? Console.OpenStandardOutput() : File.Create(file);
        RegistrationCsv.Write(output, rows, plan, LoadedUnits.Of(settings));
        if (file is not null)
            Console.WriteLine(Say.Operations.Exported(rows.Count, file));
        return CommandLine.Done;
    }
}
