using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Units;
using EmulationBot.Seats;
using EmulationBot.Storage;
using EmulationBot.Tests.Storage;
using Microsoft.Extensions.Time.Testing;

namespace EmulationBot.Tests.Seats;

/// <summary>The code on the console of the first start.</summary>
public sealed class FirstAdministratorTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2020, 2, 5, 8, 0, 0, TimeSpan.FromHours(7)));
    private TempDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TempDatabase.Prepared();

    public ValueTask DisposeAsync()
    {
        _database.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task It_is_shown_once_while_it_can_be_used_and_again_when_it_was_not()
    {
        var first = Invite.CodeIn(Incoming.Words((await Start())!));
        Assert.NotNull(first);
        Assert.Null(await Start());
        _clock.Advance(Invite.Life);
        var second = Invite.CodeIn(Incoming.Words((await Start())!));
        Assert.NotEqual(first, second);
        await using var db = _database.CreateDbContext();
        Assert.Equal(SeatKind.Administrator, Assert.Single(db.Set<SeatRow>()).Kind);
    }

    [Fact]
    public async Task Nothing_is_shown_once_somebody_is_administrator()
    {
        await using (var db = _database.CreateDbContext())
        {
            db.Add(new SeatRow { Kind = SeatKind.Administrator, HolderId = "test:hoa" });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        Assert.Null(await Start());
    }

    private async Task<string?> Start()
    {
        var (plan, units) = (PlanLibrary.Load().Current, UnitDirectory.Load());
        using var turns = new WriteTurn(_database.Open);
        return await new FirstAdministrator(turns, new SeatReader(plan, units), plan, units, _clock).Needed(TestContext.Current.CancellationToken);
    }
}
