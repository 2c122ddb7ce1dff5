using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EmulationBot.Operations.Settings;
using Microsoft.Extensions.Options;
using Telegram.Bot.Exceptions;

namespace EmulationBot.Channels.Telegram;

/// <summary>
/// Takes updates that Telegram posts (Bot API, setWebhook). The secret token is compared in constant time; 200 is answered
/// only when the update is stored, and anything that cannot be stored makes Telegram try again.
/// </summary>
public static class TelegramWebhook
{
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";
    private const int LongestUpdate = 1_000_000;

    public static void MapTelegram(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        var options = routes.ServiceProvider.GetRequiredService<IOptions<TelegramOptions>>().Value;
        if (options is { Configured: true, Mode: TelegramMode.Webhook })
            routes.MapPost(new Uri(options.WebhookUrl).AbsolutePath, Take);
    }

    private static async Task Take(HttpContext context)
    {
        var services = context.RequestServices;
        var secret = services.GetRequiredService<IOptions<TelegramOptions>>().Value.WebhookSecret;
        if (!SameSecret(context.Request.Headers[SecretHeader].ToString(), secret))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        if (context.Request.ContentLength > LongestUpdate)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }
        context.Response.StatusCode = await Store(
            context, services.GetRequiredService<TelegramSelf>(), services.GetRequiredService<TelegramClients>(), services.GetRequiredService<Inbox>());
    }

    /// <summary>What is no JSON can never be handled and is let go with a 400; what comes before the bot knows its own name has to come again.</summary>
    private static async Task<int> Store(HttpContext context, TelegramSelf self, TelegramClients clients, Inbox inbox)
    {
        try
        {
            using var update = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            self.Username ??= await clients.Username(context.RequestAborted);
            if (TelegramUpdate.Read(update.RootElement, self) is { } received)
                await inbox.Store([received], context.RequestAborted);
            return StatusCodes.Status200OK;
        }
        catch (JsonException)
        {
            return StatusCodes.Status400BadRequest;
        }
        catch (RequestException)
        {
            return StatusCodes.Status503ServiceUnavailable;
        }
    }

    private static bool SameSecret(string given, string expected) =>
        CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(expected)));
}
