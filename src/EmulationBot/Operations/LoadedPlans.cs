using EmulationBot.Core.Answers;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;
using EmulationBot.Imports;
using EmulationBot.Operations.Settings;

namespace EmulationBot.Operations;

/// <summary>The plans of this process: those of the program, and those of the folder that Plan:Folder names.</summary>
public static class LoadedPlans
{
    private static readonly string[] Files = ["text.md", "plan.json", "questions.txt", "learned.bin"];

    /// <summary>All of them, proven, the campaign's chosen; days are counted with the holidays imported.</summary>
    /// <exception cref="SettingsException">Plan:Id names no plan, or Plan:Folder holds one that is wrong; said in one line.</exception>
    public static PlanLibrary Of(BotSettings settings) => Of(settings, PlanLibrary.Load());

    /// <param name="own">Those of the program.</param>
    /// <exception cref="SettingsException">As above.</exception>
    public static PlanLibrary Of(BotSettings settings, PlanLibrary own)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return Of(settings, own, ImportedRows.Holidays(settings.DatabasePath));
    }

    /// <summary>The same by the holidays that the program knows, so without a database.</summary>
    public static PlanLibrary Given(BotSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return Of(settings, PlanLibrary.Load(), []);
    }

    private static PlanLibrary Of(BotSettings settings, PlanLibrary own, IReadOnlyList<Holiday> imported)
    {
        var library = With(own, settings.Plan.Folder);
        library.Take(imported, settings.Reminders.Holidays);
        return library.Choose(settings.Plan.Id) ?? throw new SettingsException(Say.Settings.UnknownPlan(settings.Plan.Id, library));
    }

    private static PlanLibrary With(PlanLibrary own, string folder)
    {
        if (string.IsNullOrWhiteSpace(folder))
            return own;
        try
        {
            var library = own.With(Folders(folder));
            foreach (var plan in library.Plans)
                Answerer.Prove(plan);
            return library;
        }
        catch (PlanDataException wrong)
        {
            throw new SettingsException(Say.Settings.BadPlan(wrong.Message));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException(Say.Settings.PlanFolderUnreadable(folder));
        }
    }

    private static List<PlanFolder> Folders(string folder)
    {
        var plans = Directory.GetDirectories(folder)
            .Where(path => !Path.GetFileName(path).StartsWith('.'))
            .Order(StringComparer.Ordinal).Select(Read).ToList();
        return plans.Count > 0 ? plans : throw new SettingsException(Say.Settings.NoPlanInFolder(folder));
    }

    /// <summary>Read once, at the start: a file changed later changes no answer of a running bot.</summary>
    private static PlanFolder Read(string path)
    {
        var files = Files.Select(name => Path.Combine(path, name)).Where(File.Exists)
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
        return new PlanFolder(Path.GetFileName(path), name => files.TryGetValue(name, out var bytes) ? new MemoryStream(bytes, writable: false) : null);
    }
}
