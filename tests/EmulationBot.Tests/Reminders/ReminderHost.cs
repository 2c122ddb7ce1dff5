using System.Collections.Concurrent;
using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Reminders;
using EmulationBot.Imports;
using EmulationBot.Operations.Settings;
using EmulationBot.Reminders;
using EmulationBot.Storage;
using EmulationBot.Tests.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Quartz;

namespace EmulationBot.Tests.Reminders;

/// <summary>The reminders of the real host on a real database file, without channels. May be stopped and built again on the same file.</summary>
internal sealed class ReminderHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private ReminderHost(string database, TimeProvider clock, double speed, ReminderRound round, Core.Plans.PlanLibrary plans, bool needApproval, TimeProvider? world)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(Logs));
        services.AddStorage().Configure<StorageOptions>(storage => storage.Path = database);
        services.AddSingleton(clock).AddSingleton(new NetworkTime(world ?? TimeProvider.System));
        services.AddSingleton<Decide>((facts, _) => new Turn(facts.State, []));
        services.AddPipeline();
        services.AddSingleton<IChannel>(Chats);
        services.AddSingleton(Cast.Directory).AddSingleton(plans).AddSingleton(plans.Current);
        services.AddSingleton(round);
        services.Configure<RemindersOptions>(options => options.NeedApproval = needApproval);
        services.AddAlarms(database, speed);
        _services = services.BuildServiceProvider();
    }

    /// <summary>The chats of the people, at the end of the outbox.</summary>
    public RecordingChannel Chats { get; } = new();

    public LogBook Logs { get; } = new();

    public Reminding Reminding => _services.GetRequiredService<Reminding>();

    public LadderApprovals Approvals => _services.GetRequiredService<LadderApprovals>();

    public Bells Bells => _services.GetRequiredService<Bells>();

    public AlarmClock Alarms => _services.GetRequiredService<AlarmClock>();

    public ClockWatch Watch => _services.GetServices<IHostedService>().OfType<ClockWatch>().Single();

    /// <summary>When the alarms are set to ring, in the words of their keys.</summary>
    public async Task<IReadOnlyList<string>> AlarmsSet()
    {
        var scheduler = await _services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        return [.. (await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.GroupEquals(AlarmJob.Key.Name))).Select(key => key.Name).Order(StringComparer.Ordinal)];
    }

    public HolidaysInForce Holidays => _services.GetRequiredService<HolidaysInForce>();

    public StillDue StillDue => _services.GetRequiredService<StillDue>();

    public static async Task<ReminderHost> Build(string database, TimeProvider clock, double speed = 1, ReminderRound? round = null, Core.Plans.PlanLibrary? plans = null, bool needApproval = false, TimeProvider? world = null)
    {
        var host = new ReminderHost(database, clock, speed, round ?? Cast.Round(), plans ?? Core.Plans.PlanLibrary.Load(), needApproval, world);
        await host._services.GetRequiredService<DatabaseFile>().Prepare(TestContext.Current.CancellationToken);
        return host;
    }

    /// <summary>Starts Quartz and runs the first round, as the process does.</summary>
    public Task Start()
    {
        Alarms.Listen();
        return Alarms.Begin(TestContext.Current.CancellationToken);
    }

    /// <summary>Runs the outbox until nothing is left to deliver.</summary>
    public async Task Deliver()
    {
        using var turns = ActivatorUtilities.CreateInstance<TurnRunner>(_services);
        using var runner = ActivatorUtilities.CreateInstance<OutboxRunner>(_services);
        await turns.StartAsync(TestContext.Current.CancellationToken);
        await runner.StartAsync(TestContext.Current.CancellationToken);
        await _services.GetRequiredService<Settled>().Wait(Chats.Name, TestContext.Current.CancellationToken);
        await runner.StopAsync(TestContext.Current.CancellationToken);
        await turns.StopAsync(TestContext.Current.CancellationToken);
    }

    public async Task<T> Read<T>(Func<BotDb, Task<T>> read)
    {
        await using var db = await _services.GetRequiredService<IDbContextFactory<BotDb>>().CreateDbContextAsync();
        return await read(db);
    }

    public Task Write(Action<BotDb> write) => Read(async db =>
    {
        write(db);
        return await db.SaveChangesAsync();
    });

    public Task Pair(params Person[] people) => Write(db =>
    {
        foreach (var person in people)
        {
            var (channel, account) = (person.Id.Split(':')[0], person.Id.Split(':')[1]);
            var row = new PersonRow { Id = person.Id, Channel = channel, Account = account, ChatId = account };
            row.Take(person);
            db.Add(row);
        }
    });

    public Task<List<LedgerRow>> Ledger() => Read(db => db.Set<LedgerRow>().AsNoTracking()
        .OrderBy(l => l.DueAt).ThenBy(l => l.PersonId).ToListAsync());

    public Task<List<OutboxRow>> Messages() => Read(db => db.Outbox.AsNoTracking().OrderBy(o => o.Id).ToListAsync());

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>Takes every message and remembers its words by chat.</summary>
    public sealed class RecordingChannel : IChannel
    {
        private readonly ConcurrentQueue<(string ChatId, string Words)> _taken = [];

        public string Name => "telegram";

        public IReadOnlyList<(string ChatId, string Words)> Taken => [.. _taken];

        public Task<Delivery> Deliver(Outgoing message, CancellationToken stop)
        {
            _taken.Enqueue((message.ChatId, message.Reply!.Text.ToString()));
            return Task.FromResult<Delivery>(new Delivery.Sent("1"));
        }
    }
}
