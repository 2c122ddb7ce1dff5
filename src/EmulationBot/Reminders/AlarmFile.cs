using EmulationBot.Storage;
using Microsoft.Data.Sqlite;

namespace EmulationBot.Reminders;

/// <summary>The file in which Quartz keeps its alarms. A broken one is thrown away: every start sets the alarms anew.</summary>
public sealed partial class AlarmFile(string path, ILogger<AlarmFile> log)
{
    /// <summary>data/emulationbot.db → data/emulationbot.alarms.db</summary>
    public static string Beside(string databasePath) => Path.ChangeExtension(databasePath, ".alarms.db");

    /// <summary>Call before Quartz opens the file.</summary>
    public void DropIfBroken()
    {
        if (!File.Exists(path) || IsWhole())
            return;
        foreach (var part in new[] { "", "-wal", "-shm", "-journal" })
            File.Delete(path + part);
        Log.Dropped(log, path);
    }

    private bool IsWhole()
    {
        try
        {
            using var alarms = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
            alarms.Open();
            return QuickCheck.IsWhole(alarms);
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is 11 or 26)
        {
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The alarms in {File} could not be read; they are set anew")]
        public static partial void Dropped(ILogger logger, string file);
    }
}
