using System.Net;
using Telegram.Bot.Exceptions;

namespace EmulationBot.Channels.Telegram;

/// <summary>What an error of the Bot API or of the way to it means for the message (Bot API, Making requests; ResponseParameters).</summary>
internal static class TelegramFailure
{
    public static Delivery Of(ApiRequestException answer) => answer switch
    {
        { Parameters.RetryAfter: { } seconds } => new Delivery.Later(TimeSpan.FromSeconds(seconds)),
        { ErrorCode: (int)HttpStatusCode.TooManyRequests } => new Delivery.Later(TimeSpan.FromSeconds(1)),
        { Parameters.MigrateToChatId: { } chat } => new Delivery.Moved($"{chat}"),
        { ErrorCode: (int)HttpStatusCode.Forbidden } => new Delivery.Unreachable(answer.Message),
        { ErrorCode: (int)HttpStatusCode.BadRequest } when answer.Message.Contains("chat not found", StringComparison.Ordinal) => new Delivery.Unreachable(answer.Message),
        { ErrorCode: >= 500 or (int)HttpStatusCode.Unauthorized or (int)HttpStatusCode.NotFound } => new Delivery.NotSent(answer.Message),
        _ => new Delivery.Refused(answer.Message),
    };

    /// <summary>The library's own words name no token, but the inner ones hold the address, so only their kind is kept.</summary>
    public static Delivery Of(RequestException broken) => broken switch
    {
        { HttpStatusCode: >= HttpStatusCode.InternalServerError } => new Delivery.NotSent($"HTTP {(int)broken.HttpStatusCode}"),
        { InnerException: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError } http }
            => new Delivery.NotSent($"{http.HttpRequestError}"),
        { InnerException: HttpRequestException http } => new Delivery.Unknown($"{http.HttpRequestError}"),
        _ => new Delivery.Unknown(broken.InnerException?.GetType().Name ?? "no answer"),
    };

    /// <summary>How long the server asks to be left alone (429), if it does.</summary>
    public static TimeSpan? AskedPause(Exception cause) =>
        cause is ApiRequestException { Parameters.RetryAfter: { } seconds } ? TimeSpan.FromSeconds(seconds) : null;

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
