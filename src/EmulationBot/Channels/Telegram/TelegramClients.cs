using EmulationBot.Operations.Settings;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Requests;

namespace EmulationBot.Channels.Telegram;

/// <summary>
/// Two clients of the Bot API: one waits long for updates, one sends. Neither retries by itself; that is the outbox's.
/// The HTTP log is off, for addresses hold the token.
/// </summary>
public sealed class TelegramClients(IHttpClientFactory http, IOptions<TelegramOptions> options)
{
    public const string Polls = "telegram-polls";
    public const string Sends = "telegram-sends";

    public TelegramBotClient Polling => Client(Polls);

    public TelegramBotClient Sending { get; } = new(Options(options.Value), http.CreateClient(Sends));

    /// <summary>The bot's own name, without the @.</summary>
    public async Task<string?> Username(CancellationToken stop) => (await Sending.SendRequest(new GetMeRequest(), stop)).Username;

    private TelegramBotClient Client(string name) => new(Options(options.Value), http.CreateClient(name));

    private static TelegramBotClientOptions Options(TelegramOptions options) => new(options.Token, BaseUrl(options)) { RetryCount = 0, RetryThreshold = 0 };

    /// <summary>Null for Telegram's own server, which the library then treats as such.</summary>
    private static string? BaseUrl(TelegramOptions options) =>
        new Uri(options.ApiUrl).Host == "api.telegram.org" ? null : options.ApiUrl.TrimEnd('/');
}
