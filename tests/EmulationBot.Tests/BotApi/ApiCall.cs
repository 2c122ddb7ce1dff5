using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>
/// One call the bot made, recorded once it was answered. <see cref="At"/> is on the server's clock;
/// <see cref="Status"/> is the HTTP status, 0 when the bot got none (a broken or silent connection).
/// </summary>
public sealed record ApiCall(DateTimeOffset At, string Method, JsonObject Body, int Status, string? Error)
{
    public long? ChatId => Body.Number("chat_id");

    public string? Text => Body.Text("text") ?? Body.Text("caption");

    public override string ToString() => $"{Method} {Body.ToJsonString()} -> {Status} {Error}";
}
