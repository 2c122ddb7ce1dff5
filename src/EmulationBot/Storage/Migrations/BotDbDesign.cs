using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace EmulationBot.Storage.Migrations;

/// <summary>Lets <c>dotnet ef</c> make a migration without starting the bot.</summary>
internal sealed class BotDbDesign : IDesignTimeDbContextFactory<BotDb>
{
    public BotDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<BotDb>().UseSqlite("Data Source=:memory:").Options);
}
