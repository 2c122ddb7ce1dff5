using BenchmarkDotNet.Attributes;
using EmulationBot.Channels;
using EmulationBot.Channels.Telegram;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Units;
using EmulationBot.Operations;
using EmulationBot.Operations.Settings;
using EmulationBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EmulationBot.Benchmarks;

/// <summary>What every update costs, part by part: decided, rendered, stored; and a question answered.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class HotPaths
{
    private const string Account = "1";

    private readonly Conversation _conversation;
    private readonly Answerer _answerer;
    private readonly Facts _facts;
    private readonly Incoming _incoming = Incoming.Words("0912 345 678");
    private readonly Reply _screen;
    private readonly string _folder = Directory.CreateTempSubdirectory("hot-paths-").FullName;
    private ServiceProvider? _services;
    private long _updates;

    public HotPaths()
    {
        var (plans, units) = (PlanLibrary.Load(), UnitDirectory.Load());
        _answerer = new Answerer(plans, units);
        _conversation = new Conversation(units, _answerer);
        var chair = new Person($"test:{Account}") { Role = Role.Chair, UnitId = "xa-tan-lap" };
        _facts = new Facts(new DateTimeOffset(2020, 2, 10, 9, 0, 0, TimeSpan.FromHours(7)), plans.Current, new State(chair, Dialogue.Fresh)) { Unit = units.Find("xa-tan-lap") };
        foreach (var words in new[] { "/dangky", "đúng", "Nguyễn Văn An", "Chủ tịch UBND xã" })
            _facts = _facts with { State = _conversation.Decide(_facts, Incoming.Words(words)).Next };
        _screen = Decide().Replies[^1];
    }

    /// <summary>The answer to a step of the form: the turn as a value.</summary>
    [Benchmark]
    public Turn Decide() => _conversation.Decide(_facts, _incoming);

    /// <summary>The next step's screen as Telegram takes it.</summary>
    [Benchmark]
    public object Render() => TextRequest.Send(new Outgoing("7"), _screen).ToHttpContent();

    [Benchmark]
    public object Answer() => _answerer.Ask(new Question("chậm nhất ngày nào phải gửi bản đăng ký?", _facts.Now));

    /// <summary>An update taken in, decided and committed with its answer, alone in its transaction; read and written by nobody else.</summary>
    [Benchmark]
    public Task Store() => _services!.GetRequiredService<SharedTurns>().Settle(
        [new Received("test", $"{++_updates}", Account, "chat", _incoming)], () => { }, CancellationToken.None);

    [GlobalSetup(Target = nameof(Store))]
    public async Task Open()
    {
        var (settings, _, _) = SettingsFile.Read(["--Storage:Path", Path.Combine(_folder, "store.db")]);
        _services = new ServiceCollection().AddBot(settings!).BuildServiceProvider();
        await _services.GetRequiredService<DatabaseFile>().Prepare(CancellationToken.None);
    }

    [GlobalCleanup]
    public void Close()
    {
        _services?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
