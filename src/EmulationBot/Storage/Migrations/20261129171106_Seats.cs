using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmulationBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Seats : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_requests");

            migrationBuilder.DropTable(
                name: "seats");

            migrationBuilder.DropColumn(
                name: "RevokedAt",
                table: "invites");

            migrationBuilder.DropColumn(
                name: "SeatId",
                table: "invites");

            migrationBuilder.DropColumn(
                name: "PresentedJson",
                table: "drafts");

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
        }
    }
}
