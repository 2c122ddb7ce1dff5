namespace EmulationBot.Tests.BotApi;

/// <summary>A way in which a call can go wrong between the bot and Telegram.</summary>
public abstract record FaultKind
{
    /// <summary>Not handled, answered 500.</summary>
    public static readonly FaultKind ServerError500 = new ServerError();

    /// <summary>Not handled, answered 502 with the HTML page of a proxy.</summary>
    public static readonly FaultKind BadGateway502 = new BadGateway();

    /// <summary>Not handled and never answered: the client has to lose patience.</summary>
    public static readonly FaultKind Timeout = new Silence(Handled: false);

    /// <summary>Handled, but never answered.</summary>
    public static readonly FaultKind TimeoutAfterHandling = new Silence(Handled: true);

    /// <summary>The connection breaks before anything happened.</summary>
    public static readonly FaultKind DropConnectionBeforeHandling = new Drop(Handled: false);

    /// <summary>The message reaches the chat, the bot sees only a broken connection.</summary>
    public static readonly FaultKind DropConnectionAfterHandling = new Drop(Handled: true);

    /// <summary>Not handled, answered 429 with the seconds to wait.</summary>
    public static FaultKind TooManyRequests(int seconds) => new Hurry(seconds);

    internal sealed record ServerError : FaultKind;

    internal sealed record BadGateway : FaultKind;

    internal sealed record Silence(bool Handled) : FaultKind;

    internal sealed record Drop(bool Handled) : FaultKind;

    internal sealed record Hurry(int Seconds) : FaultKind;
}

/// <summary>The faults that wait for their calls.</summary>
internal sealed class Faults
{
    private readonly List<(string Method, FaultKind Kind, long? ChatId, int Left)> _planned = [];

    public void Add(string method, FaultKind kind, long? chatId, int times) => _planned.Add((method, kind, chatId, times));

    public void Clear() => _planned.Clear();

    public bool Waits(string method) => _planned.Exists(f => f.Method == method);

    /// <summary>The first fault planned for the call, used up once. "*" means any method.</summary>
    public FaultKind? Take(Request request)
    {
        var at = _planned.FindIndex(f => (f.Method == "*" || f.Method.Equals(request.Method, StringComparison.OrdinalIgnoreCase))
            && (f.ChatId is null || f.ChatId == request.ChatId));
        if (at < 0)
            return null;
        var fault = _planned[at];
        _planned.RemoveAt(at);
        if (fault.Left > 1)
            _planned.Insert(at, fault with { Left = fault.Left - 1 });
        return fault.Kind;
    }
}
