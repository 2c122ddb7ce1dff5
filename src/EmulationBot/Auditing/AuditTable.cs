using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EmulationBot.Auditing;

/// <summary>
/// What the model cannot say of the audit's table: lines older than the chain are chained by the migration that brings it, and
/// SQLite refuses to change or delete a line, or to add one outside the chain. A later migration must never rebuild the
/// table, which would drop the triggers: add columns, and change none.
/// </summary>
internal static class AuditTable
{
    public static readonly IReadOnlyList<string> Triggers = ["audit_is_not_changed", "audit_is_not_deleted", "audit_is_chained"];

    private const string HashFunction = "audit_hash";

    /// <summary>Call on the connection of a migration before it runs: SQLite has no SHA-256 of its own.</summary>
    public static void Teach(SqliteConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var (number, previous) = (0L, AuditChain.Beginning);
        connection.CreateFunction(HashFunction, (long id, long at, string person, string? unit, string what) =>
        {
            if (id <= number)
                throw new InvalidOperationException("The lines of the audit do not come in order.");
            (number, previous) = (id, AuditChain.Hash(new AuditLine(id, at, person, unit, what, null, null, previous)));
            return previous;
        });
    }

    /// <summary>After the columns and the table of the head are there.</summary>
    public static void Chain(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.Sql($"""UPDATE "audit" SET "Hash" = {HashFunction}("Id", "At", "PersonId", "UnitId", "Event")""");
        migration.Sql($"""
            UPDATE "audit" SET "PreviousHash" = coalesce(
                (SELECT "b"."Hash" FROM "audit" AS "b" WHERE "b"."Id" < "audit"."Id" ORDER BY "b"."Id" DESC LIMIT 1), '{AuditChain.Beginning}')
            """);
        migration.Sql("""INSERT INTO "audit_head" ("Id", "Line", "Hash") SELECT 1, "Id", "Hash" FROM "audit" ORDER BY "Id" DESC LIMIT 1""");
        migration.Sql(Refusal(Triggers[0], "BEFORE UPDATE ON \"audit\"", "a line of the audit is never changed"));
        migration.Sql(Refusal(Triggers[1], "BEFORE DELETE ON \"audit\"", "a line of the audit is never deleted"));
        migration.Sql(Refusal(Triggers[2], "BEFORE INSERT ON \"audit\" WHEN NEW.\"Hash\" = ''", "a line of the audit is added to its chain"));
    }

    /// <summary>Before the columns are taken away again.</summary>
    public static void Free(MigrationBuilder migration)
    {
        ArgumentNullException.ThrowIfNull(migration);
        foreach (var trigger in Triggers)
            migration.Sql($"""DROP TRIGGER IF EXISTS "{trigger}" """);
    }

    private static string Refusal(string name, string when, string why) =>
        $"CREATE TRIGGER \"{name}\" {when} BEGIN SELECT RAISE(ABORT, '{why}'); END";
}
