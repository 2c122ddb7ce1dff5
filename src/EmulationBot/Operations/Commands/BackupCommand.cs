using System.CommandLine;
using EmulationBot.Core.Texts;
using EmulationBot.Operations.Settings;
using EmulationBot.Storage;

namespace EmulationBot.Operations.Commands;

/// <summary><c>backup</c>: a consistent copy of the database, also while the service writes.</summary>
public static class BackupCommand
{
    public static Command Create(BotSettings settings)
    {
        var file = new Argument<string>("file") { HelpName = Say.Operations.File, Description = Say.Operations.BackupFile };
        var command = new Command("backup", Say.Operations.Backup) { file };
        command.SetAction((parsed, stop) => Run(settings, parsed.GetRequiredValue(file), stop));
        return command;
    }

    private static async Task<int> Run(BotSettings settings, string file, CancellationToken stop)
    {
        if (!File.Exists(settings.DatabasePath))
            return CommandLine.Fail(CommandLine.Failed, Say.Operations.NoDatabase(settings.DatabasePath));
        if (NewFile.Problem(file) is { } problem)
            return CommandLine.Fail(CommandLine.Failed, problem);
        await using var services = new ServiceCollection().AddData(settings).BuildServiceProvider();
        // Under another name until it is whole, so that a copy cut short is never taken for a backup.
        var partial = $"{file}.{Environment.ProcessId}.partial";
        await services.GetRequiredService<DatabaseFile>().CopyTo(partial, stop);
        File.Move(partial, file, overwrite: false);
        Console.WriteLine(Say.Operations.BackedUp(file));
        return CommandLine.Done;
    }
}
