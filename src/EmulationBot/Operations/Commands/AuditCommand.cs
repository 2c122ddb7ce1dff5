using System.CommandLine;
using EmulationBot.Auditing;
using EmulationBot.Core.Texts;
using EmulationBot.Operations.Settings;
using EmulationBot.Storage;
using Microsoft.Data.Sqlite;

namespace EmulationBot.Operations.Commands;

/// <summary><c>audit verify</c>: walks along the chain of the audit and names the first line that is not what it was; exit code 1 then.</summary>
public static class AuditCommand
{
    public static Command Create(BotSettings settings)
    {
        var known = new Option<string?>("--known") { Description = Say.Audit.Known, HelpName = Say.Audit.Mark };
        var verify = new Command("verify", Say.Audit.Verify) { known };
        verify.SetAction((parsed, stop) => Run(settings, parsed.GetValue(known), stop));
        return new Command("audit", Say.Audit.Help) { verify };
    }

    private static async Task<int> Run(BotSettings settings, string? known, CancellationToken stop)
    {
        if (known is not null && !IsMark(known.Trim()))
            return CommandLine.Fail(CommandLine.Misused, Say.Audit.BadMark);
        if (!File.Exists(settings.DatabasePath))
            return CommandLine.Fail(CommandLine.Failed, Say.Operations.NoDatabase(settings.DatabasePath));
        await using var services = new ServiceCollection().AddData(settings).BuildServiceProvider();
        await services.GetRequiredService<DatabaseFile>().Prepare(stop);
        await using var connection = new SqliteConnection(StorageSetup.ConnectionString(settings.Storage));
        await connection.OpenAsync(stop);
        var report = AuditCheck.Run(connection, known: known?.Trim().ToLowerInvariant());
        Console.WriteLine(AuditLines.Of(report));
        return report.Fault == AuditFault.None ? CommandLine.Done : CommandLine.Failed;
    }

    /// <summary>SHA-256 as it is said: what cannot be one is no sign that lines are missing.</summary>
    private static bool IsMark(string typed) => typed.Length == 64 && typed.All(char.IsAsciiHexDigit);
}
