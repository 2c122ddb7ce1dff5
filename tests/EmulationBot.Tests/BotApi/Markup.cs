using System.Text;
using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>
/// Keyboards: the rules the server holds them to beyond their shape. 100 buttons and 8 a row are its long known, though
/// undocumented, bounds; the other numbers are of the Bot API reference.
/// </summary>
internal static class Markup
{
    private static readonly string[] Actions =
        ["url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
         "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay", "disabled"];

    private static readonly string[] Requests =
        ["request_users", "request_chat", "request_managed_bot", "request_contact", "request_location", "request_poll", "web_app"];

    /// <summary>The inline keyboard to keep with the message, null when there is none (an empty one is none).</summary>
    public static JsonObject? Inline(JsonNode? markup)
    {
        if (markup?["inline_keyboard"] is not JsonArray rows)
            return null;
        Size(rows, perRow: 8, inAll: 100);
        foreach (var button in rows.SelectMany(row => row!.AsArray()))
            Check(button!);
        var filled = rows.Where(row => row!.AsArray().Count > 0).Select(row => row!.DeepClone()).ToArray();
        return filled.Length == 0 ? null : new JsonObject { ["inline_keyboard"] = new JsonArray(filled) };
    }

    /// <summary>The keyboard that replaces the person's own, null when the markup is none.</summary>
    public static JsonObject? Reply(JsonNode? markup, Chat chat)
    {
        if (markup.Text("input_field_placeholder") is { } hint && Json.Characters(hint) is < 1 or > 64)
            throw Refused.Fault("input_field_placeholder must be 1-64 characters");
        if (markup?["keyboard"] is not JsonArray rows)
            return null;
        Size(rows, perRow: 12, inAll: 300);
        foreach (var key in Keys(markup))
        {
            if (string.IsNullOrWhiteSpace(key.Text("text")))
                throw Refused.Fault("can't parse keyboard button: keyboard button text must be non-empty");
            if (!chat.IsPrivate && Requests.FirstOrDefault(r => key[r] is not null) is { } request)
                throw Refused.Fault($"{request} can be used in private chats only");
        }
        return (JsonObject)markup.DeepClone();
    }

    public static IEnumerable<Button> Buttons(JsonNode? markup) =>
        (markup?["inline_keyboard"]?.AsArray() ?? []).SelectMany((row, i) => row!.AsArray().Select(b =>
            new Button(b.Text("text")!, b.Text("callback_data"), b.Text("url") ?? b!["web_app"].Text("url"), i, b!["disabled"] is not null)));

    public static IEnumerable<JsonNode> Keys(JsonNode? markup) =>
        (markup?["keyboard"]?.AsArray() ?? []).SelectMany(row => row!.AsArray()).Select(key => key!);

    private static void Size(JsonArray rows, int perRow, int inAll)
    {
        if (rows.Any(row => row!.AsArray().Count > perRow) || rows.Sum(row => row!.AsArray().Count) > inAll)
            throw Refused.Fault("reply markup is too long");
    }

    private static void Check(JsonNode button)
    {
        var actions = Actions.Where(a => button[a] is not null && button.Text(a) != "").ToList();
        if (string.IsNullOrWhiteSpace(button.Text("text")))
            throw Refused.Fault("can't parse inline keyboard button: inline keyboard button text must be non-empty");
        if (actions.Count != 1)
            throw Refused.Fault("can't parse inline keyboard button: " + (actions.Count == 0
                ? "Text buttons are unallowed in the inline keyboard"
                : "exactly one of the optional fields must be used"));
        if (button.Text("callback_data") is { } data && Encoding.UTF8.GetByteCount(data) > 64)
            throw Refused.Fault("BUTTON_DATA_INVALID");
        if (button["copy_text"].Text("text") is { } copied && Json.Characters(copied) is < 1 or > 256)
            throw Refused.Fault("BUTTON_COPY_TEXT_INVALID");
        if (button.Text("url") is { } url && Links.Fault(url) is { } fault)
            throw Refused.Fault($"inline keyboard button URL '{url}' is invalid: {fault}");
    }
}
