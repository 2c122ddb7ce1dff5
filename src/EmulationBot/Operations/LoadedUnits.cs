using System.Text.Json;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Imports;
using EmulationBot.Operations.Settings;

namespace EmulationBot.Operations;

/// <summary>The units of this process: those of the program, or those of the file that Plan:Units names, and those imported.</summary>
public static class LoadedUnits
{
    /// <exception cref="SettingsException">The file cannot be read or a row of it is wrong; said in one line.</exception>
    public static UnitDirectory Of(BotSettings settings)
    {
        var units = Given(settings);
        if (ImportedRows.Units(settings.DatabasePath) is { Count: > 0 } imported)
            units.Take(imported);
        return units;
    }

    /// <summary>Without those imported, so without a database.</summary>
    /// <exception cref="SettingsException">The file cannot be read or a row of it is wrong; said in one line.</exception>
    public static UnitDirectory Given(BotSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var file = settings.Plan.Units;
        if (string.IsNullOrWhiteSpace(file))
            return UnitDirectory.Load();
        try
        {
            using var stream = File.OpenRead(file);
            return UnitDirectory.Read(stream);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException or ArgumentException)
        {
            throw new SettingsException(Say.Settings.BadUnits(file, (unreadable as JsonException)?.LineNumber + 1));
        }
    }
}
