using EmulationBot.Core.Conversations;
using EmulationBot.Core.Seats;
using EmulationBot.Seats;
using EmulationBot.Storage;
using EmulationBot.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace EmulationBot.Tests.Seats;

/// <summary>A database from before there were seats: nobody loses a right, and codes that were out lead on.</summary>
public sealed class SeatsOfOldRowsTests : IDisposable
{
    private const string Before = "20261124211618_LeanOutbox";
    private const string People = "INSERT INTO people (Id, Channel, Account, Role, UnitId, Muted, Unreachable, DialogueJson, FirstSeenAt, Version) VALUES";
    private const string Codes = "INSERT INTO invites (Hash, Role, UnitId, CreatedAt, ExpiresAt, UsedAt, UsedBy) VALUES";
    private const long Never = 4_102_444_800_000;

    private readonly TempDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task The_first_chair_of_a_unit_gets_the_heads_seat_and_the_others_may_send_on_as_deputies()
    {
        await Old($"{People} ('t:1','t','1','Chair','xa-tan-lap',0,0,'{{}}',1000,1), ('t:2','t','2','Chair','xa-tan-lap',0,0,'{{}}',2000,1), ('t:3','t','3','Chair','xa-thanh-bac',0,0,'{{}}',3000,1), ('t:4','t','4','Guest',NULL,0,0,'{{}}',3000,1)",
            $"{Codes} ('h1','Chair','xa-tan-lap',0,{Never},500,'t:2')");
        await using var db = _database.CreateDbContext();
        var seats = await db.Set<SeatRow>().OrderBy(s => s.HolderId).ToListAsync(Stop);
        Assert.Equal(
            [("t:1", SeatKind.Deputy, "xa-tan-lap"), ("t:2", SeatKind.Head, "xa-tan-lap"), ("t:3", SeatKind.Head, "xa-thanh-bac")],
            seats.Select(s => (s.HolderId, s.Kind, s.UnitId)));
        Assert.Equal([1000, 500, 3000], seats.Select(s => s.HeldSince!.Value.ToUnixTimeMilliseconds()));
        Assert.Equal(seats[1].Id, (await db.Invites.SingleAsync(Stop)).SeatId);
        Assert.Equal([Role.Chair, Role.Chair, Role.Chair, Role.Guest], await db.People.OrderBy(p => p.Id).Select(p => p.Role).ToListAsync(Stop));
    }

    [Fact]
    public async Task A_reviewer_gets_a_seat_of_his_own_and_works_in_Phong_Noi_vu_from_now_on()
    {
        await Old($"{People} ('t:8','t','8','Reviewer',NULL,0,0,'{{}}',1000,1), ('t:9','t','9','Reviewer',NULL,0,0,'{{}}',2000,1)");
        await using var db = _database.CreateDbContext();
        Assert.Equal([("t:8", SeatKind.Reviewer), ("t:9", SeatKind.Reviewer)], (await db.Set<SeatRow>().ToListAsync(Stop)).Select(s => (s.HolderId!, s.Kind)).Order());
        Assert.All(await db.People.ToListAsync(Stop), p => Assert.Equal("phong-noi-vu", p.MemberOf));
    }

    [Fact]
    public async Task Codes_that_were_out_lead_to_empty_seats_and_put_nobody_out()
    {
        await Old($"{People} ('t:1','t','1','Chair','xa-tan-lap',0,0,'{{}}',1000,1)",
            $"{Codes} ('a','Chair','xa-tan-lap',0,{Never},NULL,NULL), ('b','Chair','xa-thanh-bac',0,{Never},NULL,NULL), ('c','Chair','xa-thanh-bac',1,{Never},NULL,NULL), ('d','Reviewer',NULL,0,{Never},NULL,NULL), ('e','Chair','xa-tan-lap',0,1000,NULL,NULL)");
        await using var db = _database.CreateDbContext();
        var seats = await db.Set<SeatRow>().ToDictionaryAsync(s => s.Id, Stop);
        var codes = await db.Invites.OrderBy(i => i.Hash).ToListAsync(Stop);
        Assert.Equal([SeatKind.Deputy, SeatKind.Head, SeatKind.Deputy, SeatKind.Reviewer], codes.SkipLast(1).Select(c => seats[c.SeatId!.Value].Kind));
        Assert.All(codes.SkipLast(1), c => Assert.Equal((c.Hash, null), (seats[c.SeatId!.Value].CodeHash, seats[c.SeatId!.Value].HolderId)));
        Assert.Null(codes[^1].SeatId);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task Old(params string[] statements)
    {
        await File.WriteAllBytesAsync(_database.Path, [], Stop);
        await using (var db = _database.CreateDbContext())
        {
            await db.GetService<IMigrator>().MigrateAsync(Before, Stop);
            foreach (var statement in statements)
                await db.Database.ExecuteSqlRawAsync(statement.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), Stop);
        }
        await _database.File.Prepare(Stop);
    }
}
