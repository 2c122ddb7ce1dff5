using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmulationBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Campaigning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_audit_UnitId_At",
                table: "audit");

            migrationBuilder.AddColumn<string>(
                name: "ReviewJson",
                table: "registrations",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "registrations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "CardMessage",
                table: "people",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LastSeenAt",
                table: "people",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "MemberOf",
                table: "people",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "NoticeAt",
                table: "people",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "NoticeVersion",
                table: "people",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "Card",
                table: "outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "RevokedAt",
                table: "invites",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "SeatId",
                table: "invites",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PresentedJson",
                table: "drafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "After",
                table: "audit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Before",
                table: "audit",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Hash",
                table: "audit",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "PreviousHash",
                table: "audit",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "access_requests",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: true),
                    UnitId = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "audit_head",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Line = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_head", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "holidays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Worked = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_holidays", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "seats",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    UnitId = table.Column<string>(type: "TEXT", nullable: true),
                    Block = table.Column<string>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    HolderId = table.Column<string>(type: "TEXT", nullable: true),
                    HeldSince = table.Column<long>(type: "INTEGER", nullable: true),
                    CodeHash = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seats", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "units",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", nullable: false),
                    Group = table.Column<string>(type: "TEXT", nullable: false),
                    Block = table.Column<string>(type: "TEXT", nullable: true),
                    Confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    SignerTitle = table.Column<string>(type: "TEXT", nullable: false),
                    AliasesJson = table.Column<string>(type: "TEXT", nullable: false),
                    Active = table.Column<bool>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_units", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "people_cards",
                table: "people",
                column: "Id",
                filter: "\"CardMessage\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "outbox_cards",
                table: "outbox",
                column: "PersonId",
                filter: "\"Card\" AND \"State\" = 'Pending'");

            migrationBuilder.CreateIndex(
                name: "IX_audit_PersonId",
                table: "audit",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "access_requests_waiting",
                table: "access_requests",
                column: "PersonId",
                unique: true,
                filter: "\"State\" = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "IX_access_requests_PersonId",
                table: "access_requests",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_seats_HolderId",
                table: "seats",
                column: "HolderId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_seats_UnitId",
                table: "seats",
                column: "UnitId");

            migrationBuilder.CreateIndex(
                name: "seats_of_administrators",
                table: "seats",
                column: "Kind",
                filter: "\"Kind\" = 'Administrator'");

            migrationBuilder.CreateIndex(
                name: "seats_one_head",
                table: "seats",
                column: "UnitId",
                unique: true,
                filter: "\"Kind\" = 'Head'");

            SeatsOfOldRows.Make(migrationBuilder);

            migrationBuilder.DropColumn(
                name: "Role",
                table: "invites");

            migrationBuilder.DropColumn(
                name: "UnitId",
                table: "invites");

            CampaigningByHand.Up(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            CampaigningByHand.Down(migrationBuilder);

            migrationBuilder.DropTable(
                name: "access_requests");

            migrationBuilder.DropTable(
                name: "audit_head");

            migrationBuilder.DropTable(
                name: "holidays");

            migrationBuilder.DropTable(
                name: "seats");

            migrationBuilder.DropTable(
                name: "units");

            migrationBuilder.DropIndex(
                name: "people_cards",
                table: "people");

            migrationBuilder.DropIndex(
                name: "outbox_cards",
                table: "outbox");

            migrationBuilder.DropIndex(
                name: "IX_audit_PersonId",
                table: "audit");

            migrationBuilder.DropColumn(
                name: "ReviewJson",
                table: "registrations");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "registrations");

            migrationBuilder.DropColumn(
                name: "CardMessage",
                table: "people");

            migrationBuilder.DropColumn(
                name: "LastSeenAt",
                table: "people");

            migrationBuilder.DropColumn(
                name: "MemberOf",
                table: "people");

            migrationBuilder.DropColumn(
                name: "NoticeAt",
                table: "people");

            migrationBuilder.DropColumn(
                name: "NoticeVersion",
                table: "people");

            migrationBuilder.DropColumn(
                name: "Card",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "RevokedAt",
                table: "invites");

            migrationBuilder.DropColumn(
                name: "SeatId",
                table: "invites");

            migrationBuilder.DropColumn(
                name: "PresentedJson",
                table: "drafts");

            migrationBuilder.DropColumn(
                name: "After",
                table: "audit");

            migrationBuilder.DropColumn(
                name: "Before",
                table: "audit");

            migrationBuilder.DropColumn(
                name: "Hash",
                table: "audit");

            migrationBuilder.DropColumn(
                name: "PreviousHash",
                table: "audit");

            migrationBuilder.AddColumn<string>(
                name: "Role",
                table: "invites",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "UnitId",
                table: "invites",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_audit_UnitId_At",
                table: "audit",
                columns: new[] { "UnitId", "At" });
        }
    }
}
