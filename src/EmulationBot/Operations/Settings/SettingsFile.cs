using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;
using Microsoft.Extensions.Configuration;

namespace EmulationBot.Operations.Settings;

/// <summary>
/// Where settings come from, later over earlier: appsettings.json of the working directory, environment variables
/// (<c>Telegram__Token</c>), and <c>--Section:Key value</c> anywhere on the command line.
/// </summary>
public static partial class SettingsFile
{
    public const string Name = "appsettings.json";

    /// <summary>The settings, or the line that says what is wrong; and the arguments that are not settings.</summary>
    public static (BotSettings? Settings, string? Problem, string[] Others) Read(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var (own, rest) = Split(args);
        if (Directory.Exists(Name))
            return (null, Say.Settings.FileUnreadable(Name, null), rest);
        try
        {
            var file = new ConfigurationBuilder().SetBasePath(Directory.GetCurrentDirectory()).AddJsonFile(Name, optional: true);
            var all = new ConfigurationBuilder()
                .AddConfiguration(file.Build()).AddEnvironmentVariables().AddCommandLine(own).Build();
            BotSettings.ChooseDatabase(all);
            var named = file.AddCommandLine(own).Build();
            var (settings, problem) = SettingsCheck.Read(all, named);
            return (settings, problem, rest);
        }
        catch (Exception unreadable) when (unreadable is UnauthorizedAccessException or IOException)
        {
            return (null, Say.Settings.FileUnreadable(Name, null), rest);
        }
        catch (InvalidDataException broken)
        {
            return (null, Say.Settings.FileUnreadable(Name, LineOf(broken)), rest);
        }
    }

    private static (string[] Own, string[] Others) Split(string[] args)
    {
        List<string> own = [], rest = [];
        for (var i = 0; i < args.Length; i++)
        {
            var isSetting = Setting().Match(args[i]);
            (isSetting.Success ? own : rest).Add(args[i]);
            if (isSetting.Success && !isSetting.Groups[1].Success && i + 1 < args.Length)
                own.Add(args[++i]);
        }
        return ([.. own], [.. rest]);
    }

    /// <summary>The JSON reader counts lines from zero and says so only in its message.</summary>
    private static string? LineOf(Exception broken)
    {
        for (var cause = broken; cause is not null; cause = cause.InnerException)
            if (cause is System.Text.Json.JsonException { LineNumber: { } line })
                return (line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return null;
    }

    [GeneratedRegex(@"^--[A-Za-z]+:[A-Za-z0-9:]+(=.*)?$", RegexOptions.Singleline)]
    private static partial Regex Setting();
}
