using System.Net.Http.Headers;
using System.Text.Json;
using EmulationBot.Channels.Telegram;
using EmulationBot.Operations.Settings;

namespace EmulationBot.Operations;

/// <summary>A single question to the Bot API, for commands that only want to know; the channel has its own client.</summary>
public static class BotApiProbe
{
    /// <param name="Result">The result when the API said ok.</param>
    /// <param name="ErrorCode">What the API answered instead; null when it could not be reached.</param>
    /// <param name="Date">The server's clock.</param>
    public sealed record Reply(JsonElement? Result, int? ErrorCode, DateTimeOffset? Date);

    public static async Task<string?> Username(TelegramOptions options, CancellationToken stop) =>
        (await Ask(options, "getMe", stop)).Result?.Text("username");

    public static async Task<Reply> Ask(TelegramOptions options, string method, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        try
        {
            using var answer = await client.GetAsync(new Uri($"{options.ApiUrl.TrimEnd('/')}/bot{options.Token}/{method}"), stop);
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(stop));
            var ok = json.RootElement is { ValueKind: JsonValueKind.Object } said && said.Flag("ok");
            var result = ok && json.RootElement.TryGetProperty("result", out var given) && given.ValueKind == JsonValueKind.Object ? given.Clone() : (JsonElement?)null;
            return new Reply(result, ok ? null : (int)answer.StatusCode, DateOf(answer.Headers));
        }
        catch (Exception cause) when (cause is HttpRequestException or TaskCanceledException or JsonException or NotSupportedException)
        {
            return new Reply(null, null, null);
        }
    }

    private static DateTimeOffset? DateOf(HttpResponseHeaders headers) => headers.Date;
}
