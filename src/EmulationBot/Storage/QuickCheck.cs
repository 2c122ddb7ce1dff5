using Microsoft.Data.Sqlite;

namespace EmulationBot.Storage;

/// <summary>What SQLite itself finds wrong with a database (PRAGMA quick_check).</summary>
public static class QuickCheck
{
    public static bool IsWhole(SqliteConnection opened)
    {
        ArgumentNullException.ThrowIfNull(opened);
        using var check = opened.CreateCommand();
        check.CommandText = "PRAGMA quick_check(1)";
        return check.ExecuteScalar() is "ok";
    }
}
