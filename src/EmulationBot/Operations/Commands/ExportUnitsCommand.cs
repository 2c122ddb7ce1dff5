using System.CommandLine;
using EmulationBot.Core.Imports;
using EmulationBot.Core.Texts;
using EmulationBot.Documents;
using EmulationBot.Operations.Settings;

namespace EmulationBot.Operations.Commands;

/// <summary><c>export units</c>: the units as a file to be filled in and imported again.</summary>
public static class ExportUnitsCommand
{
    public static Command Create(BotSettings settings)
    {
        var file = new Argument<string>("file") { HelpName = Say.Operations.File, Description = Say.Operations.ExportUnitsFile };
        var command = new Command("units", Say.Operations.ExportUnits) { file };
        command.SetAction((parsed, _) => Task.FromResult(Run(settings, parsed.GetRequiredValue(file))));
        return command;
    }

    private static int Run(BotSettings settings, string file)
    {
        if (NewFile.Problem(file) is { } problem)
            return CommandLine.Fail(CommandLine.Failed, problem);
        if (ListTable.Writer(file, Say.Import.Units.Sheet) is not { } write)
            return CommandLine.Fail(CommandLine.Misused, Say.Operations.NotATableFile(file));
        var units = LoadedUnits.Of(settings).All;
        using (var output = File.Create(file))
            write(output, UnitTemplate.Of(units));
        Console.WriteLine(Say.Operations.ExportedUnits(units.Count, file));
        return CommandLine.Done;
    }
}
