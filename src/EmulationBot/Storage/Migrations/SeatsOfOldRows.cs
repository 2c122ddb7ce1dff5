using Microsoft.EntityFrameworkCore.Migrations;

namespace EmulationBot.Storage.Migrations;

/// <summary>
/// Seats for who had rights, and codes that were out, before there were seats; nobody loses a right by it. The first of a unit
/// gets the head's seat; the others could send as well, so each gets a deputy's. Called when the tables of seats are there and
/// the old columns of codes are there still.
/// </summary>
internal static class SeatsOfOldRows
{
    /// <summary>A code says best since when its user holds the seat.</summary>
    private const string People = """
        INSERT INTO "seats" ("Kind", "UnitId", "HolderId", "HeldSince")
        SELECT
            CASE
                WHEN p."Role" <> 'Chair' THEN p."Role"
                WHEN row_number() OVER (PARTITION BY p."Role", p."UnitId" ORDER BY coalesce(i."At", p."FirstSeenAt"), p."Id") = 1 THEN 'Head'
                ELSE 'Deputy'
            END,
            CASE WHEN p."Role" IN ('Chair', 'Clerk') THEN p."UnitId" WHEN p."Role" IN ('Reviewer', 'Administrator') THEN coalesce(p."MemberOf", 'phong-noi-vu') END,
            p."Id",
            coalesce(i."At", p."FirstSeenAt")
        FROM "people" AS p
        LEFT JOIN (SELECT "UsedBy", max("UsedAt") AS "At" FROM "invites" WHERE "UsedBy" IS NOT NULL GROUP BY "UsedBy") AS i ON i."UsedBy" = p."Id"
        WHERE p."Role" IN ('Reviewer', 'Administrator') OR (p."Role" IN ('Chair', 'Clerk') AND p."UnitId" IS NOT NULL)
        """;

    private const string Reviewers = """
        UPDATE "people" SET "MemberOf" = 'phong-noi-vu' WHERE "Role" IN ('Reviewer', 'Administrator') AND "MemberOf" IS NULL
        """;

    /// <summary>A code that can still be used leads to an empty seat of its own: the head's while nobody has that.</summary>
    private const string OpenCodes = """
        INSERT INTO "seats" ("Kind", "UnitId", "CodeHash")
        SELECT
            CASE
                WHEN i."Role" <> 'Chair' THEN i."Role"
                WHEN row_number() OVER (PARTITION BY i."Role", i."UnitId" ORDER BY i."CreatedAt", i."Hash") = 1
                    AND NOT EXISTS (SELECT 1 FROM "seats" AS s WHERE s."Kind" = 'Head' AND s."UnitId" = i."UnitId") THEN 'Head'
                ELSE 'Deputy'
            END,
            CASE WHEN i."Role" = 'Chair' THEN i."UnitId" ELSE 'phong-noi-vu' END,
            i."Hash"
        FROM "invites" AS i
        WHERE i."UsedAt" IS NULL AND i."ExpiresAt" > 1000 * CAST(strftime('%s', 'now') AS INTEGER)
            AND (i."Role" = 'Reviewer' OR (i."Role" = 'Chair' AND i."UnitId" IS NOT NULL))
        """;

    private const string LedTo = """
        UPDATE "invites" SET "SeatId" = (SELECT s."Id" FROM "seats" AS s WHERE s."CodeHash" = "invites"."Hash" OR s."HolderId" = "invites"."UsedBy")
        """;

    public static void Make(MigrationBuilder migration)
    {
        foreach (var statement in new[] { People, Reviewers, OpenCodes, LedTo })
            migration.Sql(statement);
    }
}
