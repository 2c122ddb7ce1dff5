using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmulationBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class WebLines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "web_lines",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Said = table.Column<bool>(type: "INTEGER", nullable: false),
                    ReplyJson = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_web_lines", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_web_lines_Account_Id",
                table: "web_lines",
                columns: new[] { "Account", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_web_lines_Key",
                table: "web_lines",
                column: "Key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "web_lines");
        }
    }
}
