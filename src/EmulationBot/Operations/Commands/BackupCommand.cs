using System.CommandLine;
using EmulationBot.Auditing;
using EmulationBot.Core.Texts;
using EmulationBot.Operations.Settings;
using EmulationBot.Storage;
using Microsoft.Data.Sqlite;

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
        // Under another name until it is whole, so that a copy cut short is never taken for a backup.
        var partial = $"{file}.{Environment.ProcessId}.partial";
        await DatabaseCopy.Write(settings.Storage, partial, stop);
        File.Move(partial, file, overwrite: false);
        Console.WriteLine(Say.Operations.BackedUp(file));
        if (await HeadOf(file, stop) is { } head)
            Console.WriteLine(Say.Audit.BackedUp(head.Line, head.Hash));
        return CommandLine.Done;
    }

    /// <summary>The head of the audit in the copy; null before the first line, and in a database older than the chain.</summary>
    private static async Task<AuditHead?> HeadOf(string file, CancellationToken stop)
    {
        await using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await copy.OpenAsync(stop);
        try
        {
            return AuditCheck.Head(copy);
        }
        catch (SqliteException old) when (old.SqliteErrorCode == 1)
        {
            return null;
        }
    }
}
