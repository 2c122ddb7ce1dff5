using System.CommandLine;
using EmulationBot.Core.Texts;
using EmulationBot.Operations.Doctor;
using EmulationBot.Operations.Settings;

namespace EmulationBot.Operations.Commands;

/// <summary><c>doctor</c>: says in plain words what is wrong and how to mend it; exit code 1 when something is.</summary>
public static class DoctorCommand
{
    public static Command Create(BotSettings settings)
    {
        var command = new Command("doctor", Say.Operations.Doctor);
        command.SetAction((_, stop) => Run(settings, stop));
        return command;
    }

    private static async Task<int> Run(BotSettings settings, CancellationToken stop)
    {
        List<Finding> findings =
        [
            .. SettingsExam.Look(settings),
            .. await DatabaseExam.Look(settings, stop),
            .. await TelegramExam.Look(settings.Telegram, stop),
            await ModelExam.Look(settings.Model, stop),
        ];
        foreach (var finding in findings)
            Console.WriteLine($"{Mark(finding.Verdict)} {finding.Words}");
        var faults = findings.Count(f => f.Verdict == Verdict.Fault);
        Console.WriteLine(Say.Doctor.Summary(faults));
        return faults == 0 ? CommandLine.Done : CommandLine.Failed;
    }

    private static string Mark(Verdict verdict) => verdict switch
    {
        Verdict.Good => Say.Doctor.Good,
        Verdict.Notice => Say.Doctor.Notice,
        _ => Say.Doctor.Fault,
    };
}
