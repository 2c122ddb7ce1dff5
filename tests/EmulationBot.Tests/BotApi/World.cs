using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>
/// Everything the server remembers. Touched only under <see cref="Gate"/>. Dates of messages come from
/// <see cref="Time"/>; whatever elapses (polls, limits, retries, ages) is measured on <see cref="Pace"/>.
/// </summary>
internal sealed class World
{
    private readonly List<ApiCall> _calls = [];
    private readonly List<string> _violations = [];
    private long _nextMessageId = 100;
    private long _nextId = 5_000_000_000;

    public World(string token, TimeProvider time, TimeProvider pace)
    {
        (Token, Time, Pace) = (token, time, pace);
        Updates = new UpdateQueue(pace, () => Limits);
        Flood = new Flood(pace);
        Bot = new JsonObject
        {
            ["id"] = long.Parse(token.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture),
            ["is_bot"] = true,
            ["first_name"] = "Thi đua Tân Biên",
            ["username"] = "thidua_tanbien_bot",
        };
    }

    public Lock Gate { get; } = new();

    public Pulse Pulse { get; } = new();

    public string Token { get; }

    public TimeProvider Time { get; }

    public TimeProvider Pace { get; }

    public JsonObject Bot { get; }

    public Limits Limits { get; set; } = Limits.Unhurried;

    public Flood Flood { get; }

    public Faults Faults { get; } = new();

    public UpdateQueue Updates { get; }

    public Webhook? Webhook { get; set; }

    public Dictionary<long, Chat> Chats { get; } = [];

    public Dictionary<string, ButtonPress> Presses { get; } = [];

    public Dictionary<string, Upload> Files { get; } = [];

    /// <summary>How long a person waits for the bot, in real time.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(15);

    public IReadOnlyList<ApiCall> Calls => Locked(() => _calls.ToList());

    public IReadOnlyList<string> Violations => Locked(() => _violations.ToList());

    public long NewId() => Interlocked.Increment(ref _nextId);

    public long NewMessageId() => Interlocked.Increment(ref _nextMessageId);

    public T Locked<T>(Func<T> read)
    {
        lock (Gate)
            return read();
    }

    public void Record(ApiCall call)
    {
        lock (Gate)
            _calls.Add(call);
        Pulse.Beat();
    }

    public void Accuse(string fault)
    {
        lock (Gate)
            _violations.Add(fault);
    }

    /// <summary>Adds a message to a chat; the content is the Message object without its identity.</summary>
    public StoredMessage Post(Chat chat, JsonObject from, JsonObject content, string html, Upload? file = null, JsonObject? keys = null)
    {
        var wire = new JsonObject
        {
            ["message_id"] = NewMessageId(),
            ["from"] = from.DeepClone(),
            ["chat"] = chat.Wire.DeepClone(),
            ["date"] = Time.GetUtcNow().ToUnixTimeSeconds(),
        };
        foreach (var (name, value) in content)
            wire[name] = value?.DeepClone();
        var message = new StoredMessage(wire, fromBot: from == Bot, html, file) { Keys = keys };
        chat.Messages.Add(message);
        return message;
    }

    public string Keep(Upload file)
    {
        var id = $"file-{NewId()}";
        Files[id] = file;
        return id;
    }

    public Task WaitFor(Func<bool> met, TimeSpan? patience, Func<string> complaint) =>
        Pulse.Until(met, patience ?? Patience, () => $"{complaint()}\nThe bot's last calls:\n{LastCalls()}");

    private string LastCalls() => string.Join('\n', Calls.Where(c => c.Method != "getUpdates").TakeLast(8).DefaultIfEmpty());
}

/// <summary>A tap on a button that waits for answerCallbackQuery.</summary>
internal sealed record ButtonPress(long PressedAt)
{
    public CallbackAnswer? Answer { get; set; }
}
