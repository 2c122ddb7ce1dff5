using System.CommandLine;
using EmulationBot.Core.Texts;
using EmulationBot.Documents;
using EmulationBot.Imports;
using EmulationBot.Operations.Settings;
using EmulationBot.Seats;
using EmulationBot.Storage;

namespace EmulationBot.Operations.Commands;

/// <summary>
/// <c>import units</c>, <c>import seats</c> and <c>import holidays</c>: says line by line what a file changes, and does it unless something is
/// wrong with it (exit code 1) or only the report was asked for.
/// </summary>
public static class ImportCommand
{
    /// <summary>Who stands in the audit: whoever may run commands on this machine.</summary>
    private const string Operator = "command-line";

    public static Command Create(BotSettings settings) => new("import", Say.Operations.Import)
    {
        Of("units", Say.Operations.ImportUnits, settings, Units),
        Of("seats", Say.Operations.ImportSeats, settings, Seats, countsAtOnce: true),
        Of("holidays", Say.Operations.ImportHolidays, settings, Holidays),
    };

    private static Command Of(string name, string description, BotSettings settings, Carry carry, bool countsAtOnce = false)
    {
        var file = new Argument<string>("file") { HelpName = Say.Operations.File, Description = Say.Operations.ImportFile };
        var dryRun = new Option<bool>("--dry-run") { Description = Say.Operations.ImportDryRun };
        var command = new Command(name, description) { dryRun, file };
        command.SetAction((parsed, stop) => Run(settings, parsed.GetRequiredValue(file), parsed.GetValue(dryRun), carry, countsAtOnce, stop));
        return command;
    }

    private static async Task<int> Run(BotSettings settings, string file, bool dryRun, Carry carry, bool countsAtOnce, CancellationToken stop)
    {
        if (!File.Exists(file))
            return CommandLine.Fail(CommandLine.Failed, Say.Operations.NoFile(file));
        // Beyond the limit one more byte is enough to be told so.
        var content = new byte[Math.Min(new FileInfo(file).Length, TableFile.MostBytes + 1)];
        await using (var stream = File.OpenRead(file))
            await stream.ReadExactlyAsync(content, stop);
        var (claim, running) = DatabaseClaim.Take(settings.DatabasePath);
        using var _ = claim;
        await using var services = new ServiceCollection().AddData(settings).AddSingleton(LoadedUnits.Of(settings))
            .AddSingleton(_ => LoadedPlans.Of(settings).Current).AddSingleton<SeatReader>().AddImports().BuildServiceProvider();
        await services.GetRequiredService<DatabaseFile>().Prepare(stop);
        var outcome = await carry(services, Path.GetFileName(file), content, dryRun, stop);
        if (outcome == ImportOutcome.Outdated)
            return CommandLine.Fail(CommandLine.Failed, Say.Operations.ImportOutdated);
        if (outcome == ImportOutcome.Done)
            Console.WriteLine(dryRun ? Say.Operations.DryRun : running is null || countsAtOnce ? Say.Operations.Imported : $"{Say.Operations.Imported} {Say.Operations.ImportedWhileRunning}");
        return outcome == ImportOutcome.Refused ? CommandLine.Failed : CommandLine.Done;
    }

    private static async Task<ImportOutcome> Units(IServiceProvider services, string file, byte[] content, bool dryRun, CancellationToken stop)
    {
        var imports = services.GetRequiredService<UnitImports>();
        var preview = imports.Preview(file, content);
        Show(preview);
        return dryRun ? Expected(preview) : await imports.Apply(preview, Operator, stop);
    }

    private static async Task<ImportOutcome> Seats(IServiceProvider services, string file, byte[] content, bool dryRun, CancellationToken stop)
    {
        var imports = services.GetRequiredService<SeatImports>();
        var preview = await imports.Preview(file, content, stop);
        Show(preview);
        return dryRun ? Expected(preview) : await imports.Apply(preview, Operator, stop);
    }

    private static async Task<ImportOutcome> Holidays(IServiceProvider services, string file, byte[] content, bool dryRun, CancellationToken stop)
    {
        var imports = services.GetRequiredService<HolidayImports>();
        var preview = await imports.Preview(file, content, stop);
        Show(preview);
        return dryRun ? Expected(preview) : await imports.Apply(preview, Operator, stop);
    }

    private static void Show<T>(ImportPreview<T> preview)
    {
        foreach (var line in preview.Report)
            Console.WriteLine(line);
    }

    private static ImportOutcome Expected<T>(ImportPreview<T> preview) =>
        preview.Import.IsRefused ? ImportOutcome.Refused : preview.Import.ChangesNothing ? ImportOutcome.NothingToDo : ImportOutcome.Done;

    private delegate Task<ImportOutcome> Carry(IServiceProvider services, string file, byte[] content, bool dryRun, CancellationToken stop);
}
