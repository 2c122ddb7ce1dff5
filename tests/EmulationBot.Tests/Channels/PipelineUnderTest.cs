using System.Diagnostics;
using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Units;
using EmulationBot.Seats;
using EmulationBot.Storage;
using EmulationBot.Tests.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace EmulationBot.Tests.Channels;

/// <summary>The real pipeline over a real database, with a conversation of the test's own and a channel that only keeps.</summary>
internal sealed class PipelineUnderTest(TempDatabase database, FakeChannel? channel = null) : IAsyncDisposable
{
    public const string Plan = "22-KH-UBND-2020";
    public const string Unit = "xa-tan-lap";

    private static int _updates;

    private readonly Disk _disk = new(database);
    private ServiceProvider? _services;
    private Action<IServiceCollection>? _more;
    private bool _started;

    public FakeChannel Channel { get; } = channel ?? new FakeChannel();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2020, 2, 5, 8, 0, 0, TimeSpan.FromHours(7)));

    public FakeTimeProvider World { get; } = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public LogBook Logs { get; } = new();

    /// <summary>Repeats what was said unless the test has something better.</summary>
    public Decide Decide { get; set; } = (facts, incoming) => Say(facts, ((Content.Words)incoming.Content).Text);

    public ReadAgain ReadAgain { get; set; } = (_, _) => null;

    public StillDue StillDue { get; set; } = (_, _) => Task.FromResult(true);

    public Outbox Outbox => Services.GetRequiredService<Outbox>();

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public IEnumerable<T> All<T>() => Services.GetServices<T>();

    /// <summary>Before anything is asked of it: what a channel of its own brings.</summary>
    public void Add(Action<IServiceCollection> more) => _more = more;

    private ServiceProvider Services => _services ??= Build();

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static Turn Say(Facts facts, params IEnumerable<string> texts) =>
        new(facts.State, [.. texts.Select(t => new Reply(t))]);

    public static Received Words(string account, string text) =>
        new("test", Interlocked.Increment(ref _updates).ToString(System.Globalization.CultureInfo.InvariantCulture), account, $"chat-{account}", Incoming.Words(text));

    /// <summary>Sets this on every connection that is opened from now on, as a fault of the disk is there for all.</summary>
    public async Task Break(string pragma)
    {
        using (await Services.GetRequiredService<WriteTurn>().Take(Stop))
            _disk.Pragma = pragma;
    }

    public bool Failing => Services.GetRequiredService<WriteTurn>().Failing;

    public void Mend() => _disk.Pragma = null;

    public BotDb Db() => database.CreateDbContext();

    public async Task<PipelineUnderTest> Start()
    {
        foreach (var service in Services.GetServices<IHostedService>())
            await service.StartAsync(Stop);
        _started = true;
        return this;
    }

    /// <summary>Before the start: as an earlier process left them that died before it settled them.</summary>
    public Task Store(params IReadOnlyList<Received> updates) => _started
        ? Services.GetRequiredService<Inbox>().Store(updates, Stop)
        : Services.GetRequiredService<SharedTurns>().Store(updates, Stop);

    public Task Settled() => Services.GetRequiredService<Settled>().Wait("test", Stop).WaitAsync(TimeSpan.FromSeconds(20), Stop);

    public async Task Hear(params IReadOnlyList<Received> updates)
    {
        await Store(updates);
        await Settled();
    }

    /// <summary>Lets the world's clock run until the condition holds.</summary>
    public async Task Until(Func<bool> holds, double secondsPerStep = 0)
    {
        var patience = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.True(patience.Elapsed < TimeSpan.FromSeconds(20), "What was waited for did not happen.");
            World.Advance(TimeSpan.FromSeconds(secondsPerStep));
            await Task.Yield();
        }
    }

    public Task UntilAll(OutboxState state, double secondsPerStep = 0) =>
        Until(() => Rows(db => db.Outbox).All(o => o.State == state), secondsPerStep);

    public List<T> Rows<T>(Func<BotDb, IQueryable<T>> query) where T : class
    {
        using var db = Db();
        return [.. query(db).AsNoTracking()];
    }

    /// <summary>A person who holds a seat: of a unit the head's while it is free, else a deputy's.</summary>
    public async Task<PersonRow> Pair(string account, string unit = Unit, Role role = Role.Chair, string? name = null, string memberOf = "phong-noi-vu", string? block = null)
    {
        await using var db = Db();
        var row = new PersonRow
        {
            Id = $"test:{account}",
            Channel = "test",
            Account = account,
            ChatId = $"chat-{account}",
            Name = name,
            FirstSeenAt = Clock.GetUtcNow(),
            LastSeenAt = Clock.GetUtcNow(),
            NoticeVersion = PrivacyNotice.Version,
            NoticeAt = Clock.GetUtcNow(),
        };
        var kind = role switch
        {
            Role.Chair when db.Set<SeatRow>().Any(s => s.UnitId == unit && s.Kind == SeatKind.Head) => SeatKind.Deputy,
            Role.Chair => SeatKind.Head,
            _ => Enum.Parse<SeatKind>(role.ToString()),
        };
        var seat = new Seat(kind, "") { UnitId = kind.IsOfUnit() ? unit : memberOf, Block = block };
        row.Take(row.ToPerson().Holding(seat));
        db.People.Add(row);
        db.Add(new SeatRow { Kind = kind, UnitId = seat.UnitId, HolderId = row.Id, HeldSince = Clock.GetUtcNow() });
        await db.SaveChangesAsync(Stop);
        return row;
    }

    public async Task<OutboxRow> Remind(PersonRow person, string text, string? rung = "rung-1")
    {
        await using var db = Db();
        var key = rung is null ? null : new ReminderKey(Plan, rung, person.UnitId);
        var row = Outbox.Add(db, person, new Reply(text), key);
        await db.SaveChangesAsync(Stop);
        Outbox.Wake();
        return row;
    }

    /// <summary>As a kill of the process does: whatever was not committed by now never is.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_services is null)
            return;
        // Nobody is in the middle of a commit here; the writer's connection closes with the transaction that has none.
        using (await _services.GetRequiredService<WriteTurn>().Take(CancellationToken.None))
            _disk.Killed = true;
        Channel.Kill();
        foreach (var service in _services.GetServices<IHostedService>())
            await service.StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
    }

    private ServiceProvider Build()
    {
        var services = Parts();
        _more?.Invoke(services);
        return services.BuildServiceProvider();
    }

    private IServiceCollection Parts() => new ServiceCollection()
        .AddSingleton<IDbContextFactory<BotDb>>(_disk).AddSingleton<OpenDatabase>(_disk.Open)
        .AddSingleton<TimeProvider>(Clock).AddSingleton(new NetworkTime(World))
        .AddSingleton(PlanLibrary.Load().Current).AddSingleton(UnitDirectory.Load())
        .AddSingleton<Decide>((facts, incoming) => Decide(facts, incoming))
        .AddSingleton<ReadAgain>((unclear, stop) => ReadAgain(unclear, stop))
        .AddSingleton<StillDue>((row, stop) => StillDue(row, stop))
        .AddSingleton<IChannel>(Channel)
        .AddLogging(logging => logging.AddProvider(Logs).SetMinimumLevel(LogLevel.Debug))
        .AddPipeline();

    /// <summary>The database as the process reaches it while it lives.</summary>
    private sealed class Disk(TempDatabase database) : IDbContextFactory<BotDb>
    {
        public bool Killed { get; set; }

        public string? Pragma { get; set; }

        public SqliteConnection Open()
        {
            MustLive();
            var connection = database.Open();
            using var fault = connection.CreateCommand();
#pragma warning disable CA2100 // The test's own.
            fault.CommandText = Pragma;
#pragma warning restore CA2100
            if (Pragma is not null)
                fault.ExecuteNonQuery();
            return connection;
        }

        public BotDb CreateDbContext()
        {
            MustLive();
            var db = database.CreateDbContext();
            if (Pragma is not { } pragma)
                return db;
            db.Database.OpenConnection();
            db.Database.ExecuteSqlRaw(pragma);
            return db;
        }

        private void MustLive()
        {
            if (Killed)
                throw new IOException("The process is dead.");
        }
    }
}
