using Microsoft.Data.Sqlite;

namespace EmulationBot.Storage;

/// <summary>The newest moment a database has seen on the product's clock, so that a rehearsal's clock never runs behind it.</summary>
public static class LatestMoment
{
    private const string Query = """
        SELECT max(at) FROM (
            SELECT max(ReceivedAt) AS at FROM inbox
            UNION ALL SELECT max(CreatedAt) FROM outbox
            UNION ALL SELECT At FROM (SELECT At FROM audit ORDER BY Id DESC LIMIT 1)
            UNION ALL SELECT max(RecordedAt) FROM ledger)
        """;

    /// <summary>Null when there is no database, or none that can be read: whoever opens it to work says what is wrong.</summary>
    public static DateTimeOffset? Of(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            using var db = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            db.Open();
            using var latest = db.CreateCommand();
            latest.CommandText = Query;
            return latest.ExecuteScalar() is long stored ? DateTimeOffset.FromUnixTimeMilliseconds(stored) : null;
        }
        catch (SqliteException)
        {
            return null;
        }
    }
}
