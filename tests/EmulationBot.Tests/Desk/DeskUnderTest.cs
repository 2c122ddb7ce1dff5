using EmulationBot.Channels;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Units;
using EmulationBot.Desk;
using EmulationBot.Storage;
using EmulationBot.Tests.Channels;
using EmulationBot.Tests.Reminders;
using EmulationBot.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace EmulationBot.Tests.Desk;

/// <summary>The desk over the real pipeline and a real database, without its pages.</summary>
internal sealed class DeskUnderTest : IAsyncDisposable
{
    private readonly TempDatabase _database;

    private DeskUnderTest(TempDatabase database)
    {
        var units = UnitDirectory.Load();
        var answerer = new Answerer(Core.Plans.PlanLibrary.Load(), units);
        _database = database;
        Bot = new PipelineUnderTest(database) { Decide = new Conversation(units, answerer).Decide };
        Sessions = new DeskSessions(Bot.Get<IDbContextFactory<BotDb>>(), Bot.Get<WriteTurn>(), Bot.Get<NetworkTime>(), Bot.Clock);
        Turns = new DeskTurns(Bot.Get<WriteTurn>(), Bot.Get<FactsReader>(), new DeskTalk(units, answerer), Bot.Get<TurnWriter>(), Sessions, Bot.Outbox, Bot.Get<Bells>(), Bot.Clock, NullLogger<DeskTurns>.Instance);
    }

    public PipelineUnderTest Bot { get; }

    public DeskSessions Sessions { get; }

    public DeskTurns Turns { get; }

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<DeskUnderTest> Open()
    {
        var desk = new DeskUnderTest(await TempDatabase.Prepared());
        await desk.Bot.Start();
        return desk;
    }

    /// <summary>A link as the chat would have given it.</summary>
    public async Task<string> Link(string personId)
    {
        var key = new DeskKey(DeskKeys.NewSecret(), "");
        using var writing = await Bot.Get<WriteTurn>().Take(Stop);
        writing.Of<DeskLinkRow>().Add(DeskLinkRow.Of(key, personId, Bot.Get<NetworkTime>().Now));
        await writing.Commit(Stop);
        return key.Secret;
    }

    public async Task<SignedIn> SignIn(string personId) =>
        await Sessions.Find(DeskKeys.HashOf((await Sessions.Enter(personId, Stop))!), Stop) ?? throw new InvalidOperationException("Nobody was let in.");

    public async Task Registered(RegistrationState state, string unit = PipelineUnderTest.Unit)
    {
        await using var db = Bot.Db();
        var row = new EmulationBot.Storage.RegistrationRow { PlanId = PipelineUnderTest.Plan, UnitId = unit, Number = 1, Code = "ĐKTĐ-2020-0001" };
        row.Take(Cast.Registered(state));
        db.Add(row);
        await db.SaveChangesAsync(Stop);
    }

    public RegistrationState State(string unit = PipelineUnderTest.Unit) => Bot.Rows(db => db.Registrations.Where(r => r.UnitId == unit))[0].State;

    public IEnumerable<string> Audited() => Bot.Rows(db => db.Audit.OrderBy(a => a.Id)).Select(a => a.Event);

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        _database.Dispose();
    }
}
