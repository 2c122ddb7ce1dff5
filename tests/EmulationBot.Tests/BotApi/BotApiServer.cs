using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>
/// Telegram's Bot API on 127.0.0.1, for driving a bot from outside: it keeps chats, behaves as the real server, holds
/// every request against the published API and enforces its limits. Set the bot's base URL to <see cref="BaseUrl"/>.
/// </summary>
public sealed class BotApiServer : IAsyncDisposable
{
    public const string AnyToken = "730000000:AAH-a-token-of-no-worth-for-the-tests-0000";

    private readonly World _world;
    private readonly Methods _methods;
    private readonly LongPoll _poll;
    private Front _front = null!;

    private BotApiServer(World world)
    {
        _world = world;
        _poll = new LongPoll(world);
        _methods = new Methods(world, _poll);
    }

    /// <summary>Where the bot finds the server: <c>http://127.0.0.1:PORT</c>.</summary>
    public string BaseUrl => _front.BaseUrl;

    public string Token => _world.Token;

    public string BotUsername => _world.Bot.Text("username")!;

    /// <summary>Every call of the bot that was answered, in order.</summary>
    public IReadOnlyList<ApiCall> Calls => _world.Calls;

    /// <summary>What the bot did against the API, in words. A test of a bot expects none.</summary>
    public IReadOnlyList<string> Violations => _world.Violations;

    public Limits Limits
    {
        get => _world.Limits;
        set => _world.Limits = value;
    }

    /// <summary>How long <see cref="WaitFor"/> and people wait, in real time, before they give up.</summary>
    public TimeSpan Patience
    {
        get => _world.Patience;
        set => _world.Patience = value;
    }

    /// <summary>Whether a getUpdates of the bot is waiting here now.</summary>
    public bool IsPolled => _poll.IsOpen;

    public bool IsDown => _front.IsDown;

    public string? WebhookUrl => _world.Locked(() => _world.Webhook?.Url);

    /// <summary>Updates the bot has not confirmed.</summary>
    public int PendingUpdates => _world.Locked(() => _world.Updates.All.Count);

    /// <summary>The bot's commands as setMyCommands left them, by scope type and language: "default", "chat 5/vi".</summary>
    public IReadOnlyDictionary<string, JsonArray> Commands => _world.Locked(() => new Dictionary<string, JsonArray>(_methods.Commands));

    /// <param name="token">Digits, a colon, letters.</param>
    /// <param name="time">Dates of messages; the system's clock unless given.</param>
    /// <param name="pace">What elapses: long polls, limits, retries, ages. Real time unless given, so that a bot on a fake or a fast clock is still polled at a human pace.</param>
    public static async Task<BotApiServer> Start(string token = AnyToken, TimeProvider? time = null, TimeProvider? pace = null)
    {
        var world = new World(token, time ?? TimeProvider.System, pace ?? TimeProvider.System);
        var server = new BotApiServer(world);
        server._front = await Front.Open(new Door(world, server._methods).Handle);
        return server;
    }

    /// <summary>A person with a private chat; the bot knows nothing of the chat until the person writes.</summary>
    public Person NewPerson(string name) => Person.Private(_world, name);

    /// <param name="title">The name of the group.</param>
    /// <param name="botSeesAll">Privacy mode off: the bot is shown every message, not only those meant for it.</param>
    public Group NewGroup(string title, bool botSeesAll = false) => new(_world, title, botSeesAll);

    /// <summary>Any update at all, also one no bot can know; numbered unless it bears an update_id.</summary>
    public Sent Push(JsonNode update)
    {
        var sent = new Sent((JsonObject)update.DeepClone());
        lock (_world.Gate)
        {
            if (_world.Chats.GetValueOrDefault(sent.Update["message"]?["chat"].Number("id") ?? 0) is { Standing: Standing.Stranger } chat)
                chat.Standing = Standing.Open;
            _world.Updates.Add(sent.Update);
        }
        return sent;
    }

    /// <summary>Something that is no update, in the place of one in the answer to getUpdates.</summary>
    public void PushGarbage(string json)
    {
        lock (_world.Gate)
            _world.Updates.AddGarbage(json);
    }

    /// <summary>The next calls of the method ("*": any), of one chat if named, go wrong in this way.</summary>
    public void Fail(string method, FaultKind kind, long? chatId = null, int times = 1)
    {
        lock (_world.Gate)
            _world.Faults.Add(method, kind, chatId, times);
    }

    /// <summary>Whether a fault of <see cref="Fail"/> still waits for a call of the method.</summary>
    public bool WillFail(string method) => _world.Locked(() => _world.Faults.Waits(method));

    /// <summary>Every fault not yet used up is forgotten.</summary>
    public void StopFailing()
    {
        lock (_world.Gate)
            _world.Faults.Clear();
    }

    /// <summary>Every connection breaks, now and until <see cref="ComeBack"/>. What people do meanwhile is kept for the bot.</summary>
    public void GoDown() => _front.GoDown();

    public void ComeBack()
    {
        _front.ComeBack();
        _world.Pulse.Beat();
    }

    /// <summary>Returns once the condition holds. It is looked at after each call, poll and delivery; nothing sleeps.</summary>
    public Task WaitFor(Func<bool> condition, TimeSpan? patience = null, [CallerArgumentExpression(nameof(condition))] string what = "") =>
        _world.WaitFor(condition, patience, () => $"It never came true: {what}");

    public async ValueTask DisposeAsync()
    {
        lock (_world.Gate)
            _world.Webhook?.Dispose();
        await _front.DisposeAsync();
    }
}
