using System.CommandLine;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;
using EmulationBot.Documents;
using EmulationBot.Operations.Settings;

namespace EmulationBot.Operations.Commands;

/// <summary>
/// <c>export workbook|form|annex|progress|calendar</c>: the papers of the campaign and its picture, as things stand, each into a
/// file that was not there.
/// </summary>
public static class ExportPapers
{
    public static IReadOnlyList<Command> Create(BotSettings settings) =>
    [
        OfCampaign(settings, "workbook", ".xlsx", Say.Export.Workbook, CouncilWorkbook.Write),
        Form(settings),
        OfCampaign(settings, "annex", ".docx", Say.Export.Annex, MinutesAnnex.Write),
        OfCampaign(settings, "progress", ".png", Say.Export.Progress, ProgressPicture.Write),
        Calendar(settings),
    ];

    private static Command OfCampaign(BotSettings settings, string name, string ending, string help, Func<IReadOnlyList<CampaignEntry>, Plan, DateTimeOffset, byte[]> write)
    {
        var file = NewFileArgument();
        var command = new Command(name, help) { file };
        command.SetAction((parsed, stop) => Write(settings, parsed.GetRequiredValue(file), ending, campaign => write(campaign.Entries, campaign.Plan, campaign.Now), "", stop));
        return command;
    }

    private static Command Form(BotSettings settings)
    {
        var unit = new Option<string?>("--unit") { Description = Say.Export.FormUnit, HelpName = Say.Operations.Unit };
        var file = NewFileArgument();
        var command = new Command("form", Say.Export.Form) { unit, file };
        command.SetAction((parsed, stop) => WriteForm(settings, parsed.GetValue(unit), parsed.GetRequiredValue(file), stop));
        return command;
    }

    private static Command Calendar(BotSettings settings)
    {
        var file = NewFileArgument();
        var command = new Command("calendar", Say.Export.Calendar) { file };
        command.SetAction((parsed, stop) => WriteCalendar(settings, parsed.GetRequiredValue(file), stop));
        return command;
    }

    private static Argument<string> NewFileArgument() => new("file") { HelpName = Say.Operations.File, Description = Say.Export.NewFile };

    private static async Task<int> WriteForm(BotSettings settings, string? typed, string file, CancellationToken stop)
    {
        if (typed is null)
            return CommandLine.Fail(CommandLine.Misused, Say.Export.NeedUnit);
        var (unit, problem) = UnitName.Read(typed, LoadedUnits.Of(settings));
        if (unit is null)
            return CommandLine.Fail(CommandLine.Misused, problem!);
        return await Write(settings, file, ".docx", Paper, Say.Export.NothingSent(unit.Name), stop);

        byte[]? Paper(CampaignToday campaign) =>
            campaign.Entries.FirstOrDefault(entry => entry.Unit.Id == unit.Id) is { Sent: not null } sent ? RegistrationPaper.Write(sent, campaign.Plan, campaign.Now) : null;
    }

    /// <summary>The plan alone is needed, so that the deadline can be had before anybody has registered.</summary>
    private static async Task<int> WriteCalendar(BotSettings settings, string file, CancellationToken stop)
    {
        if (Problem(file, ".ics") is { } problem)
            return CommandLine.Fail(CommandLine.Failed, problem);
        await using var services = new ServiceCollection().AddData(settings).BuildServiceProvider();
        return await Save(file, DeadlineCalendar.Write(LoadedPlans.Of(settings).Current, services.GetRequiredService<TimeProvider>().GetUtcNow()), stop);
    }

    /// <param name="nothing">What to say when there is nothing to write.</param>
    private static async Task<int> Write(BotSettings settings, string file, string ending, Func<CampaignToday, byte[]?> write, string nothing, CancellationToken stop)
    {
        if (!File.Exists(settings.DatabasePath))
            return CommandLine.Fail(CommandLine.Failed, Say.Operations.NoDatabase(settings.DatabasePath));
        if (Problem(file, ending) is { } problem)
            return CommandLine.Fail(CommandLine.Failed, problem);
        var campaign = await CampaignToday.Read(settings, stop);
        if (write(campaign) is not { } paper)
            return CommandLine.Fail(CommandLine.Failed, nothing);
        if (campaign.Strangers > 0)
            Console.Error.WriteLine(Say.Export.Strangers(campaign.Strangers));
        return await Save(file, paper, stop);
    }

    /// <summary>A file whose name promises something else than is in it does not open by a press.</summary>
    private static string? Problem(string file, string ending) =>
        Path.GetExtension(file) is { Length: > 0 } other && !other.Equals(ending, StringComparison.OrdinalIgnoreCase) ? Say.Export.WrongEnding(file, ending) : NewFile.Problem(file);

    private static async Task<int> Save(string file, byte[] paper, CancellationToken stop)
    {
        await using (var output = new FileStream(file, FileMode.CreateNew))
            await output.WriteAsync(paper, stop);
        Console.WriteLine(Say.Export.Written(file));
        return CommandLine.Done;
    }
}
