using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmulationBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class LeanOutbox : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "outbox_pending_of_chat",
                table: "outbox");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "outbox_pending_of_chat",
                table: "outbox",
                columns: new[] { "Channel", "ChatId" },
                filter: "\"State\" = 'Pending'");
        }
    }
}
