using EmulationBot.Storage;
using Microsoft.Data.Sqlite;

namespace EmulationBot.Auditing;

/// <summary>
/// The audit as the only writer adds to it. The head of the chain is read once for each opened connection and kept in memory;
/// a transaction without its commit closes the connection, and the head is forgotten with it. When another process has written
/// meanwhile, a command beside the service, it is read again.
/// </summary>
public sealed class AuditBook : IDisposable
{
    private readonly Statement _add;
    private readonly Statement _read;
    private readonly Statement _keep;
    private AuditHead? _head;
    private bool _grown;

    internal AuditBook(SqliteConnection connection)
    {
        _add = new Statement(connection, """
            INSERT INTO "audit" ("Id", "At", "PersonId", "UnitId", "Event", "Before", "After", "PreviousHash", "Hash")
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
        // The head that was kept counts, not the last line there is: a line cut off the end leaves a gap that stays.
        _read = new Statement(connection, """
            SELECT max(coalesce((SELECT "Line" FROM "audit_head"), 0), coalesce((SELECT max("Id") FROM "audit"), 0)),
                   coalesce((SELECT "Hash" FROM "audit_head"), (SELECT "Hash" FROM "audit" ORDER BY "Id" DESC LIMIT 1), ?)
            """);
        _keep = new Statement(connection, """
            INSERT INTO "audit_head" ("Id", "Line", "Hash") VALUES (1, ?, ?)
            ON CONFLICT ("Id") DO UPDATE SET "Line" = excluded."Line", "Hash" = excluded."Hash"
            """);
    }

    /// <summary>Somebody else has written.</summary>
    internal void Forget() => _head = null;

    /// <summary>The last line as it stands in this transaction.</summary>
    public AuditHead Head => _head ??= Read();

    /// <summary>Adds the line at the end of the chain; number and hashes are given here.</summary>
    public void Add(AuditRow line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var previous = Head;
        var chained = new AuditLine(
            previous.Line + 1, line.At.ToUnixTimeMilliseconds(), line.PersonId, line.UnitId, line.Event, line.Before, line.After, previous.Hash);
        var hash = AuditChain.Hash(chained);
        _add.With(chained.Id, chained.At, line.PersonId, line.UnitId, line.Event, line.Before, line.After, previous.Hash, hash).Run();
        (_head, _grown) = (new AuditHead(chained.Id, hash), true);
    }

    public void Dispose()
    {
        _add.Dispose();
        _read.Dispose();
        _keep.Dispose();
    }

    /// <summary>Right before the commit: the head goes into its second place, once for all lines of the transaction.</summary>
    internal void KeepHead()
    {
        if (!_grown)
            return;
        _keep.With(_head!.Line, _head.Hash).Run();
        _grown = false;
    }

    private AuditHead Read() => _read.With(AuditChain.Beginning).Row() is [long line, string hash]
        ? new AuditHead(line, hash)
        : throw new InvalidOperationException("The audit has no head.");
}
