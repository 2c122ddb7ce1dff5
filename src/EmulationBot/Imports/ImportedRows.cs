using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Units;
using EmulationBot.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EmulationBot.Imports;

/// <summary>
/// What was imported, read at the start before anything is opened to work. Nothing when there is no database, none of this
/// version yet, or none that can be read: whoever opens it to work says what is wrong. One that fails for a moment alone is no
/// empty one: the program's own units would be taken for the district's.
/// </summary>
public static class ImportedRows
{
    public static IReadOnlyList<Unit> Units(string database) => Read(
        database,
        """SELECT "Id", "Name", "ShortName", "Group", "Block", "Confirmed", "SignerTitle", "AliasesJson", "Active" FROM "units" ORDER BY "Order" """,
        row => new Unit(row.GetString(0), row.GetString(1), row.GetString(2), Enum.Parse<UnitGroup>(row.GetString(3)), row.GetBoolean(5), row.GetString(6), StoredJson.Read<string[]>(row.GetString(7)))
        {
            Block = row.IsDBNull(4) ? null : row.GetString(4),
            Active = row.GetBoolean(8),
        });

    public static IReadOnlyList<Holiday> Holidays(string database) => Read(
        database,
        """SELECT "Day", "Name", "Worked" FROM "holidays" ORDER BY "Day" """,
        row => new Holiday(DateOnly.ParseExact(row.GetString(0), "yyyy-MM-dd", CultureInfo.InvariantCulture), row.GetString(1), row.GetBoolean(2)));

    private static List<T> Read<T>(string database, string query, Func<SqliteDataReader, T> read)
    {
        var all = new List<T>();
        if (!File.Exists(database))
            return all;
        try
        {
            using var db = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            db.Open();
            using var command = db.CreateCommand();
#pragma warning disable CA2100 // The queries are the two above.
            command.CommandText = query;
#pragma warning restore CA2100
            using var rows = command.ExecuteReader();
            while (rows.Read())
                all.Add(read(rows));
        }
        catch (SqliteException unreadable) when (unreadable.SqliteErrorCode is not (raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_IOERR))
        {
            all.Clear();
        }
        return all;
    }
}
