using System.Globalization;
using System.Text.Json;
using EmulationBot.Core.Conversations;

namespace EmulationBot.Channels.Telegram;

/// <summary>
/// Reads one Update of the Bot API from raw JSON. Only the fields that matter are looked at, so a kind of update or a
/// sub-type that is not known yet stalls nothing; what should be there and is not sets the update aside with its cause.
/// </summary>
public static class TelegramUpdate
{
    public const string Channel = "telegram";

    /// <summary>The kinds asked of the server (getUpdates and setWebhook, allowed_updates).</summary>
    public static readonly IReadOnlyList<string> Kinds = ["message", "edited_message", "callback_query", "my_chat_member"];

    /// <summary>Null for an update that asks nothing of the bot; unreadable ones come back with their cause.</summary>
    public static Received? Read(JsonElement update, TelegramSelf self)
    {
        ArgumentNullException.ThrowIfNull(self);
        var id = "";
        try
        {
            id = update.TryGetProperty("update_id", out var number) ? number.ToString() : "";
            return Known(id, update, self);
        }
        catch (Exception cause) when (cause is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return new Received(Channel, id, "", "", new Incoming(new Content.Other())) { Unreadable = $"{cause.GetType().Name}: {cause.Message}" };
        }
    }

    private static Received? Known(string id, JsonElement update, TelegramSelf self)
    {
        if (update.TryGetProperty("message", out var message))
            return Message(id, message, self, edited: false);
        if (update.TryGetProperty("edited_message", out var edited))
            return Message(id, edited, self, edited: true);
        if (update.TryGetProperty("callback_query", out var press))
            return Press(id, press);
        return update.TryGetProperty("my_chat_member", out var member) ? Membership(id, member) : null;
    }

    private static Received? Message(string id, JsonElement message, TelegramSelf self, bool edited)
    {
        var chat = message.GetProperty("chat");
        if (!message.TryGetProperty("from", out var from) || (Flag(from, "is_bot") && !IsOfTheGroup(message, chat)))
            return null;
        var group = Text(chat, "type") is not "private";
        if (group && (edited || !self.IsMeant(message)))
            return null;
        var content = edited ? EditOf(message) : ContentOf(message, from, group ? self : null);
        return content is null ? null : Of(id, from, chat, new Incoming(content) { InGroup = group });
    }

    /// <summary>An administrator who writes as the group itself; the server then names a bot as the author (Message.sender_chat).</summary>
    private static bool IsOfTheGroup(JsonElement message, JsonElement chat) =>
        message.TryGetProperty("sender_chat", out var sender) && Id(sender) == Id(chat);

    private static Received Press(string id, JsonElement press)
    {
        var from = press.GetProperty("from");
        var message = press.TryGetProperty("message", out var shown) ? shown : (JsonElement?)null;
        var group = message is { } under && Text(under.GetProperty("chat"), "type") is not "private";
        var content = new Content.Tap(Text(press, "data") ?? "");
        var received = message is { } of
            ? Of(id, from, of.GetProperty("chat"), new Incoming(content) { InGroup = group })
            : Of(id, from, from, new Incoming(content));
        return received with { Press = Text(press, "id"), Message = message?.GetProperty("message_id").ToString() };
    }

    /// <summary>Only private chats: who blocked the bot, and who came back.</summary>
    private static Received? Membership(string id, JsonElement member)
    {
        var chat = member.GetProperty("chat");
        return Text(chat, "type") is not "private"
            ? null
            : Of(id, member.GetProperty("from"), chat, new Incoming(new Content.Other())) with
            {
                Left = Text(member.GetProperty("new_chat_member"), "status") is "kicked" or "left",
            };
    }

    /// <summary>Only changed words concern the bot: a place shared live is edited every few seconds.</summary>
    private static Content.Edited? EditOf(JsonElement message) =>
        message.TryGetProperty("text", out _) || message.TryGetProperty("caption", out _) ? new Content.Edited() : null;

    private static Content? ContentOf(JsonElement message, JsonElement from, TelegramSelf? mentioned)
    {
        if (Text(message, "text") is { } text)
            return new Content.Words(mentioned?.WithoutMention(text) ?? text);
        if (message.TryGetProperty("contact", out var contact))
            return new Content.Contact(Text(contact, "phone_number") ?? "", IsOwn(message, contact, from));
        if (message.TryGetProperty("photo", out var sizes) && sizes.GetArrayLength() > 0)
            return Attachment(sizes[sizes.GetArrayLength() - 1], "ảnh bản ký");
        if (message.TryGetProperty("document", out var document))
            return Attachment(document, Text(document, "file_name") ?? "tệp bản ký");
        return Service.Any(name => message.TryGetProperty(name, out _)) ? null : new Content.Other();
    }

    /// <summary>Messages the server makes of itself; nobody awaits an answer to them.</summary>
    private static readonly string[] Service =
    [
        "new_chat_members", "left_chat_member", "new_chat_title", "new_chat_photo", "delete_chat_photo", "group_chat_created",
        "supergroup_chat_created", "message_auto_delete_timer_changed", "migrate_to_chat_id", "migrate_from_chat_id", "pinned_message",
    ];

    /// <summary>A card is the sender's own number only when the server says so and it was not forwarded.</summary>
    private static bool IsOwn(JsonElement message, JsonElement contact, JsonElement from) =>
        !message.TryGetProperty("forward_origin", out _)
        && contact.TryGetProperty("user_id", out var owner) && owner.GetInt64() == from.GetProperty("id").GetInt64();

    private static Content.Attachment Attachment(JsonElement file, string name) =>
        new(Text(file, "file_id") ?? "", name, file.TryGetProperty("file_size", out var size) ? size.GetInt64() : 0);

    private static Received Of(string id, JsonElement from, JsonElement chat, Incoming incoming) =>
        new(Channel, id, Id(from), Id(chat), incoming) { Name = Name(from) };

    private static string Id(JsonElement thing) => thing.GetProperty("id").GetInt64().ToString(CultureInfo.InvariantCulture);

    private static string? Name(JsonElement from) =>
        $"{Text(from, "last_name")} {Text(from, "first_name")}".Trim() is { Length: > 0 } name ? name : null;

    private static string? Text(JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool Flag(JsonElement thing, string name) =>
        thing.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
