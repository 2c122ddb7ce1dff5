using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EmulationBot.Tests.BotApi;

/// <summary>How the bot presents itself: commands, descriptions, the menu button.</summary>
internal sealed partial class Methods
{
    private readonly Dictionary<string, string> _profile = [];

    public Dictionary<string, JsonArray> Commands { get; } = [];

    private JsonNode SetMyCommands(Request request)
    {
        var commands = request.Body["commands"]!.AsArray();
        if (commands.Count > 100)
            throw Refused.Fault("BOT_COMMANDS_TOO_MUCH");
        foreach (var command in commands)
        {
            if (!CommandName().IsMatch(command.Text("command")!))
                throw Refused.Fault("BOT_COMMAND_INVALID");
            if (Json.Characters(command.Text("description")!.Trim()) is < 1 or > 256)
                throw Refused.Fault("BOT_COMMAND_DESCRIPTION_INVALID");
        }
        Commands[Scope(request)] = (JsonArray)commands.DeepClone();
        return true;
    }

    private JsonNode GetMyCommands(Request request) =>
        Commands.TryGetValue(Scope(request), out var commands) ? commands.DeepClone() : new JsonArray();

    private JsonNode DeleteMyCommands(Request request)
    {
        Commands.Remove(Scope(request));
        return true;
    }

    private JsonNode SetProfile(Request request, string field, int limit)
    {
        var text = request.Body.Text(field) ?? "";
        if (Json.Characters(text) > limit)
            throw Refused.Fault($"{field} is longer than {limit} characters");
        _profile[field + Language(request)] = text;
        return true;
    }

    private JsonObject GetProfile(Request request, string field) =>
        new() { [field] = _profile.GetValueOrDefault(field + Language(request)) ?? "" };

    private JsonNode SetChatMenuButton(Request request)
    {
        if (request.ChatId is not null)
            Reach(request);
        return true;
    }

    private static string Scope(Request request)
    {
        var scope = request.Body["scope"];
        var whom = string.Concat(((string[])["chat_id", "user_id"]).Select(id => scope?[id]).OfType<JsonNode>().Select(id => " " + id));
        return (scope.Text("type") ?? "default") + whom + Language(request);
    }

    private static string Language(Request request) => request.Body.Text("language_code") is { Length: > 0 } code ? "/" + code : "";

    [GeneratedRegex("^/?[a-z0-9_]{1,32}$")]
    private static partial Regex CommandName();
}
