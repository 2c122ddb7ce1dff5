using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using EmulationBot.Operations.Settings;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Telegram.Bot.Exceptions;

namespace EmulationBot.Channels.Telegram;

/// <summary>
/// Takes updates that Telegram posts (Bot API, setWebhook). The secret token is compared in constant time; 200 is answered
/// only when the update is stored, and anything that cannot be stored makes Telegram try again. What cannot be read would
/// never be: it is set aside and acknowledged, or it would hold up its chat for a day.
/// </summary>
public static class TelegramWebhook
{
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";
    private const int LongestUpdate = 1_000_000;
    private const int UsualUpdate = 2048;

    public static void MapTelegram(this IEndpointRouteBuilder routes)
    {
        ArgumentNullException.ThrowIfNull(routes);
        var services = routes.ServiceProvider;
        var options = services.GetRequiredService<IOptions<TelegramOptions>>().Value;
        if (options is not { Configured: true, Mode: TelegramMode.Webhook })
            return;
        var (secret, self, clients, inbox) = (Hash(options.WebhookSecret), services.GetRequiredService<TelegramSelf>(), services.GetRequiredService<TelegramClients>(), services.GetRequiredService<Inbox>());
        routes.MapPost(new Uri(options.WebhookUrl).AbsolutePath, async context => context.Response.StatusCode =
            CryptographicOperations.FixedTimeEquals(Hash(context.Request.Headers[SecretHeader].ToString()), secret)
                ? await Store(context, self, clients, inbox)
                : StatusCodes.Status401Unauthorized).ShortCircuit();
    }

    /// <summary>What comes before the bot knows its own name has to come again.</summary>
    private static async Task<int> Store(HttpContext context, TelegramSelf self, TelegramClients clients, Inbox inbox)
    {
        try
        {
            self.Username ??= await clients.Username(context.RequestAborted);
            var (number, received) = Read(await Body(context), self);
            if (number is { } known)
                await inbox.Store(known, received, context.RequestAborted);
            else if (received is not null)
                await inbox.Store([received], context.RequestAborted);
            return StatusCodes.Status200OK;
        }
        catch (RequestException)
        {
            return StatusCodes.Status503ServiceUnavailable;
        }
        catch (BadHttpRequestException broken)
        {
            return broken.StatusCode;
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            return StatusCodes.Status499ClientClosedRequest;
        }
        catch (Exception)
        {
            // Not stored: why stands in the log of who writes, and Telegram posts it again.
            return StatusCodes.Status503ServiceUnavailable;
        }
    }

    private static (long? Number, Received? Update) Read(ReadOnlyMemory<byte> body, TelegramSelf self) =>
        body.Length > LongestUpdate ? (null, TelegramUpdate.SetAside(body.Span, $"Longer than {LongestUpdate} bytes.")) : TelegramUpdate.Read(body, self);

    /// <summary>Read to its end, or the sender would not hear the answer; of what is too long only a beginning that shows it is kept.</summary>
    private static async Task<ReadOnlyMemory<byte>> Body(HttpContext context)
    {
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
        var kept = new ArrayBufferWriter<byte>((int)Math.Min(context.Request.ContentLength ?? UsualUpdate, LongestUpdate) + 1);
        for (var reader = context.Request.BodyReader; ;)
        {
            var read = await reader.ReadAsync(context.RequestAborted);
            foreach (var part in read.Buffer.Slice(0, Math.Min(read.Buffer.Length, LongestUpdate + 1 - kept.WrittenCount)))
                kept.Write(part.Span);
            reader.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                return kept.WrittenMemory;
        }
    }

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
