using System.Globalization;
using System.Text.Json;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Seats;
using EmulationBot.Operations;
using EmulationBot.Operations.Settings;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationBot.Benchmarks.Peers;

/// <summary>
/// The district that the side-by-side benchmark registers: 300 units, and a database that holds one seat, a deputy's, with its
/// code for each chat the driver may open. The driver fills {chat6}, the last six digits of a chat, into the code it types.
/// </summary>
public static class Directory300
{
    private const int Units = 300;

    /// <summary>Six digits: a process of the driver counts its chats on through all its runs, so that any may come.</summary>
    private const int Chats = 1_000_000;

    /// <summary>The same modulus stands in the contestant's verifySql.</summary>
    private const int ChatsOfStart = 100_000;

    private static readonly long Never = new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <param name="folder">Gets units.json and seed.db.</param>
    public static async Task Write(string folder)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "units.json"), JsonSerializer.Serialize(Enumerable.Range(0, Units).Select(Unit), Web));
        var file = Path.Combine(folder, "seed.db");
        File.Delete(file);
        await using var services = Services(file);
        await services.GetRequiredService<DatabaseFile>().Prepare(CancellationToken.None);
        await using var db = await services.GetRequiredService<IDbContextFactory<BotDb>>().CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        for (var chat = 0; chat < Chats; chat++)
        {
            var hash = InviteRow.HashOf(Code(chat));
            await db.Database.ExecuteSqlAsync($"INSERT INTO seats (Id, Kind, UnitId, CodeHash) VALUES ({chat + 1}, {nameof(SeatKind.Deputy)}, {Id(chat % ChatsOfStart % Units)}, {hash})");
            await db.Database.ExecuteSqlAsync($"INSERT INTO invites (Hash, SeatId, CreatedAt, ExpiresAt) VALUES ({hash}, {chat + 1}, {0L}, {Never})");
        }
        await transaction.CommitAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;");
    }

    private static object Unit(int number) => new
    {
        Id = Id(number),
        Name = $"UBND xã Thử Nghiệm {number:D3}",
        Group = "commune",
        Status = "verified",
        Signer = "Chủ tịch UBND xã",
        Aliases = Array.Empty<string>(),
    };

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"don-vi-{number:D3}");

    /// <summary>What the driver types, "TB-TEST" and six digits, in its canonical form.</summary>
    private static string Code(int chat6) => Invite.CodeIn(Incoming.Words(string.Create(CultureInfo.InvariantCulture, $"TB-TEST{chat6:D6}")))!;

    private static ServiceProvider Services(string file)
    {
        var (settings, _, _) = SettingsFile.Read(["--Storage:Path", file]);
        return new ServiceCollection().AddBot(settings!).BuildServiceProvider();
    }
}
