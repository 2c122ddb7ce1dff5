using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>What the server says to one request: <c>{"ok":true,"result":…}</c>, or an error with its code.</summary>
internal sealed record Answer(int Status, JsonObject Body)
{
    public string? Description => Body.Text("description");

    public long? RetryAfter => Body["parameters"].Number("retry_after");

    public static Answer Ok(JsonNode? result) => new(200, new JsonObject { ["ok"] = true, ["result"] = result });

    public static Answer Error(int code, string description, string? parameter = null, long value = 0)
    {
        var body = new JsonObject { ["ok"] = false, ["error_code"] = code, ["description"] = description };
        if (parameter is not null)
            body["parameters"] = new JsonObject { [parameter] = value };
        return new Answer(code, body);
    }

    public static Answer TooManyRequests(int seconds) =>
        Error(429, $"Too Many Requests: retry after {seconds}", "retry_after", seconds);
}

/// <summary>A request the server turns down. <see cref="BotsFault"/>: no state of the chat excuses it.</summary>
internal sealed class Refused(Answer answer, bool botsFault = false) : Exception(answer.Description)
{
    public Answer Answer => answer;

    public bool BotsFault => botsFault;

    /// <summary>The chat, the message or the button is not (or no longer) as the bot believed.</summary>
    public static Refused Bad(string description) => new(Answer.Error(400, "Bad Request: " + description));

    /// <summary>The bot broke a rule of the API; recorded in <see cref="BotApiServer.Violations"/>.</summary>
    public static Refused Fault(string description) => new(Answer.Error(400, "Bad Request: " + description), botsFault: true);

    public static Refused Forbidden(string description) => new(Answer.Error(403, "Forbidden: " + description));

    public static Refused Conflict(string description) => new(Answer.Error(409, "Conflict: " + description));
}
