using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmulationBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class BlockHeads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Block",
                table: "people",
                type: "TEXT",
                nullable: true);

            // Who held such a seat before sees his block from now on.
            migrationBuilder.Sql("""UPDATE "people" SET "Block" = (SELECT "Block" FROM "seats" WHERE "HolderId" = "people"."Id") WHERE "Role" = 'BlockHead'""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Block",
                table: "people");
        }
    }
}
