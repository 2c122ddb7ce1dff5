using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace EmulationBot.Tests.BotApi;

/// <summary>Objects of the API as they go over the wire.</summary>
internal static partial class Wire
{
    public static JsonObject Document(string id, Upload file) => new()
    {
        ["file_id"] = id,
        ["file_unique_id"] = "u" + id,
        ["file_name"] = file.Name,
        ["mime_type"] = file.ContentType,
        ["file_size"] = file.Bytes.Length,
    };

    public static JsonObject Photo(string id, Upload file) => new()
    {
        ["file_id"] = id,
        ["file_unique_id"] = "u" + id,
        ["width"] = 1280,
        ["height"] = 960,
        ["file_size"] = file.Bytes.Length,
    };

    public static JsonObject User(long id, string name)
    {
        var user = new JsonObject { ["id"] = id, ["is_bot"] = false };
        Name(user, name);
        user["username"] = "u" + id;
        user["language_code"] = "vi";
        return user;
    }

    public static JsonObject PrivateChat(long id, string name)
    {
        var chat = new JsonObject { ["id"] = id, ["type"] = "private", ["username"] = "u" + id };
        Name(chat, name);
        return chat;
    }

    public static JsonObject Membership(Chat chat, JsonObject by, JsonObject bot, string before, string after, DateTimeOffset at) => new()
    {
        ["chat"] = chat.Wire.DeepClone(),
        ["from"] = by.DeepClone(),
        ["date"] = at.ToUnixTimeSeconds(),
        ["old_chat_member"] = Member(bot, before),
        ["new_chat_member"] = Member(bot, after),
    };

    /// <summary>A tap; a message that is gone comes without its content (InaccessibleMessage).</summary>
    public static JsonObject Callback(string id, JsonObject user, Chat chat, long messageId, string data) => new()
    {
        ["id"] = id,
        ["from"] = user.DeepClone(),
        ["message"] = chat.Find(messageId)?.Wire.DeepClone()
            ?? new JsonObject { ["chat"] = chat.Wire.DeepClone(), ["message_id"] = messageId, ["date"] = 0 },
        ["chat_instance"] = $"instance{chat.Id}",
        ["data"] = data,
    };

    /// <summary>What the server marks in a person's words by itself: commands and mentions.</summary>
    public static JsonArray Marks(string text) =>
        [.. Marked().Matches(text).Select(m => (JsonNode)new JsonObject
        {
            ["type"] = m.Value[0] == '/' ? "bot_command" : "mention",
            ["offset"] = m.Index,
            ["length"] = m.Length,
        })];

    private static JsonObject Member(JsonObject bot, string status)
    {
        var member = new JsonObject { ["status"] = status, ["user"] = bot.DeepClone() };
        if (status == "kicked")
            member["until_date"] = 0;
        return member;
    }

    /// <summary>Vietnamese names begin with the family name; the client splits at the last word.</summary>
    private static void Name(JsonObject who, string name)
    {
        var split = name.LastIndexOf(' ');
        who["first_name"] = split < 0 ? name : name[(split + 1)..];
        if (split > 0)
            who["last_name"] = name[..split];
    }

    [GeneratedRegex(@"(?<!\S)(/[A-Za-z0-9_]{1,64}(@\w+)?|@[A-Za-z]\w{3,})")]
    private static partial Regex Marked();
}
