using EmulationBot.Auditing;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EmulationBot.Storage.Migrations;

/// <summary>What the migration <c>Campaigning</c> does beside the model: call <see cref="Up"/> at the end of its Up, <see cref="Down"/> at the beginning of its Down.</summary>
internal static class CampaigningByHand
{
    public static void Up(MigrationBuilder migration)
    {
        AuditTable.Chain(migration);
        // When people last wrote was not kept until now; their days begin to count with the newest message there is.
        migration.Sql("""UPDATE "people" SET "LastSeenAt" = max("FirstSeenAt", coalesce((SELECT max("ReceivedAt") FROM "inbox"), 0))""");
    }

    public static void Down(MigrationBuilder migration) => AuditTable.Free(migration);
}
