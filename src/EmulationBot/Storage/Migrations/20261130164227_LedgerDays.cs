using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmulationBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class LedgerDays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_ledger",
                table: "ledger");

            migrationBuilder.AddColumn<DateOnly>(
                name: "DueOn",
                table: "ledger",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddPrimaryKey(
                name: "PK_ledger",
                table: "ledger",
                columns: new[] { "PlanId", "Deadline", "Rung", "DueOn", "UnitId", "PersonId" });

            // The day in Vietnam of the instant, which is stored in milliseconds.
            migrationBuilder.Sql("""UPDATE "ledger" SET "DueOn" = date("DueAt" / 1000, 'unixepoch', '+7 hours')""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_ledger",
                table: "ledger");

            migrationBuilder.DropColumn(
                name: "DueOn",
                table: "ledger");

            migrationBuilder.AddPrimaryKey(
                name: "PK_ledger",
                table: "ledger",
                columns: new[] { "PlanId", "Deadline", "Rung", "UnitId", "PersonId" });
        }
    }
}
