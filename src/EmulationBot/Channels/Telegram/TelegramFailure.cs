using System.Globalization;
using System.Net;
using Telegram.Bot.Exceptions;

namespace EmulationBot.Channels.Telegram;

/// <summary>What an error of the Bot API or of the way to it means for the message (Bot API, Making requests; ResponseParameters).</summary>
public static class TelegramFailure
{
    /// <summary>Without any it would be asked again at once; beyond this no server asks in earnest.</summary>
    private static readonly (TimeSpan Least, TimeSpan Most) _pause = (TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));

    public static Delivery Of(ApiRequestException answer) => answer switch
    {
        { Parameters.RetryAfter: { } seconds } => new Delivery.Later(Pause(seconds)),
        { ErrorCode: (int)HttpStatusCode.TooManyRequests } => new Delivery.Later(_pause.Least),
        { Parameters.MigrateToChatId: { } chat } => new Delivery.Moved(chat.ToString(CultureInfo.InvariantCulture)),
        { ErrorCode: (int)HttpStatusCode.Forbidden } => new Delivery.Unreachable(answer.Message),
        { ErrorCode: (int)HttpStatusCode.BadRequest } when answer.Message.Contains("chat not found", StringComparison.Ordinal) => new Delivery.Unreachable(answer.Message),
        { ErrorCode: >= 500 or (int)HttpStatusCode.Unauthorized or (int)HttpStatusCode.NotFound } => new Delivery.NotSent(answer.Message),
        _ => new Delivery.Refused(answer.Message),
    };

    /// <summary>
    /// Of an answer that is none of the Bot API's, such as the page of something in between, the status counts. The library's own
    /// words name no token, but the inner ones hold the address, so only their kind is kept.
    /// </summary>
    public static Delivery Of(RequestException broken) => broken switch
    {
        { HttpStatusCode: HttpStatusCode.TooManyRequests } => new Delivery.Later(_pause.Least),
        { HttpStatusCode: HttpStatusCode.RequestEntityTooLarge } => new Delivery.Refused($"HTTP {(int)broken.HttpStatusCode}"),
        { HttpStatusCode: >= HttpStatusCode.Ambiguous } => new Delivery.NotSent($"HTTP {(int)broken.HttpStatusCode}"),
        { InnerException: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError } http }
            => new Delivery.NotSent($"{http.HttpRequestError}"),
        { InnerException: HttpRequestException http } => new Delivery.Unknown($"{http.HttpRequestError}"),
        _ => new Delivery.Unknown(broken.InnerException?.GetType().Name ?? "no answer"),
    };

    /// <summary>How long the server asks to be left alone (429), if it does.</summary>
    public static TimeSpan? AskedPause(Exception cause) =>
        cause is ApiRequestException { Parameters.RetryAfter: { } seconds } ? Pause(seconds) : null;

    private static TimeSpan Pause(int seconds) =>
        TimeSpan.FromSeconds(Math.Clamp(seconds, _pause.Least.TotalSeconds, _pause.Most.TotalSeconds));

    /// <summary>What went wrong, for the log: never the address, which holds the token.</summary>
    public static string Kind(Exception cause) => cause switch
    {
        ApiRequestException answer => $"{answer.ErrorCode} {answer.Message}",
        RequestException { InnerException: HttpRequestException http } => $"{http.HttpRequestError}",
        RequestException { HttpStatusCode: { } status } => $"HTTP {(int)status}",
        RequestException => "no answer",
        _ => cause.GetType().Name,
    };
}
