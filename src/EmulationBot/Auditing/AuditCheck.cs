using Microsoft.Data.Sqlite;

namespace EmulationBot.Auditing;

/// <summary>What was found wrong with the audit.</summary>
public enum AuditFault
{
    None,

    /// <summary>The line is not what it was when it was written.</summary>
    Changed,

    /// <summary>The line does not follow the one before it: one between was taken out or put in, or lines were moved.</summary>
    OutOfOrder,

    /// <summary>Lines are missing at the end: the head that was kept beside them is another.</summary>
    CutOff,

    /// <summary>The head is not kept any more, although there are lines.</summary>
    NoHead,

    /// <summary>The line that was to be among them is not.</summary>
    NotThere,

    /// <summary>The database no longer refuses to change lines.</summary>
    Unguarded,
}

/// <summary>How the audit stands.</summary>
/// <param name="Lines">So many were right, before the first that is not.</param>
/// <param name="From">When the first of them was written; null without one.</param>
/// <param name="Head">The last of them.</param>
public sealed record AuditReport(long Lines, DateTimeOffset? From, DateTimeOffset? To, AuditHead Head)
{
    public AuditFault Fault { get; init; }

    /// <summary>The number of the first wrong line, where the fault has a place.</summary>
    public long Broken { get; init; }
}

/// <summary>Walks along the chain of the audit, a line at a time, in a snapshot of its own; changes nothing.</summary>
public static class AuditCheck
{
    /// <param name="last">Only so many lines at the end, of which the first is taken on trust.</param>
    /// <param name="known">The hash of a line that must be among them, as a backup or the log said it.</param>
    public static AuditReport Run(SqliteConnection connection, long? last = null, string? known = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        using var snapshot = connection.BeginTransaction(deferred: true);
        var walk = new Walk(known);
        using (var lines = connection.CreateCommand())
        {
            lines.CommandText = """
                SELECT "Id", "At", "PersonId", "UnitId", "Event", "Before", "After", "PreviousHash", "Hash" FROM "audit"
                WHERE "Id" > (SELECT coalesce(max("Id") - $last, 0) FROM "audit") ORDER BY "Id"
                """;
            lines.Parameters.AddWithValue("$last", (object?)last ?? DBNull.Value);
            using var reader = lines.ExecuteReader();
            while (reader.Read())
                if (walk.Wrong(Line(reader), reader.GetString(8), trusted: last is not null) is { } wrong)
                    return wrong;
        }
        return walk.End(Head(connection), Guards(connection) == AuditTable.Triggers.Count);
    }

    /// <summary>The head that is kept beside the lines; null when there is none.</summary>
    public static AuditHead? Head(SqliteConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        using var head = connection.CreateCommand();
        head.CommandText = """SELECT "Line", "Hash" FROM "audit_head" """;
        using var reader = head.ExecuteReader();
        return reader.Read() ? new AuditHead(reader.GetInt64(0), reader.GetString(1)) : null;
    }

    private static long Guards(SqliteConnection connection)
    {
        using var triggers = connection.CreateCommand();
        triggers.CommandText = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name IN (SELECT value FROM json_each($names))";
        triggers.Parameters.AddWithValue("$names", Storage.StoredJson.Write(AuditTable.Triggers));
        return (long)triggers.ExecuteScalar()!;
    }

    private static AuditLine Line(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), row.GetString(2), Text(row, 3), row.GetString(4), Text(row, 5), Text(row, 6), row.GetString(7));

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>Where the walk stands.</summary>
    private sealed class Walk(string? known)
    {
        private bool _met = known is null;
        private long _lines;
        private long _first;
        private long _latest;
        private long _line;
        private string _hash = AuditChain.Beginning;

        /// <summary>Null when the line is right.</summary>
        public AuditReport? Wrong(in AuditLine line, string hash, bool trusted)
        {
            if (line.PreviousHash != _hash && !(trusted && _lines == 0))
                return Report(AuditFault.OutOfOrder, line.Id);
            if (AuditChain.Hash(line) != hash)
                return Report(AuditFault.Changed, line.Id);
            _met |= hash == known;
            _first = _lines == 0 ? line.At : _first;
            (_lines, _latest, _line, _hash) = (_lines + 1, line.At, line.Id, hash);
            return null;
        }

        public AuditReport End(AuditHead? head, bool guarded) => Report(
            head is null && _lines > 0 ? AuditFault.NoHead
            : head is not null && (head.Line != _line || head.Hash != _hash) ? AuditFault.CutOff
            : !_met ? AuditFault.NotThere
            : guarded ? AuditFault.None : AuditFault.Unguarded,
            _line + 1);

        private AuditReport Report(AuditFault fault, long broken) => new(_lines, Written(_first), Written(_latest), new AuditHead(_line, _hash))
        {
            Fault = fault,
            Broken = broken,
        };

        private DateTimeOffset? Written(long at) => _lines == 0 ? null : DateTimeOffset.FromUnixTimeMilliseconds(at);
    }
}
