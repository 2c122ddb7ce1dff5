using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmulationBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Cards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CardMessage",
                table: "people",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Card",
                table: "outbox",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "people_cards",
                table: "people");

            migrationBuilder.DropIndex(
                name: "outbox_cards",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "CardMessage",
                table: "people");

            migrationBuilder.DropColumn(
                name: "Card",
                table: "outbox");
        }
    }
}
