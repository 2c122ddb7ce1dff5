using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
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

    /// <summary>However deep an update is nested, it is read; the depth alone makes it no danger.</summary>
    public const int DeepestNesting = int.MaxValue;

    /// <summary>More than any update; Bot API numbers have at most 52 bits.</summary>
    private const long LargestNumber = 1L << 52;

    /// <summary>One update as it is posted, with its number if it has one.</summary>
    public static (long? Number, Received? Update) Read(ReadOnlyMemory<byte> json, TelegramSelf self)
    {
        try
        {
            using var update = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DeepestNesting });
            return (Number(update.RootElement), Read(update.RootElement, self));
        }
        catch (JsonException)
        {
            return (null, SetAside(json.Span, "No JSON."));
        }
    }

    /// <summary>Null for an update that asks nothing of the bot; unreadable ones come back with their cause.</summary>
    public static Received? Read(JsonElement update, TelegramSelf self)
    {
        ArgumentNullException.ThrowIfNull(self);
        if (Number(update) is not { } number)
            return SetAside(JsonMarshal.GetRawUtf8Value(update), "No update_id.");
        var id = number.ToString(CultureInfo.InvariantCulture);
        try
        {
            return Known(id, update, self);
        }
        catch (Exception cause) when (cause is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return SetAside(id, $"{cause.GetType().Name}: {cause.Message}");
        }
    }

    /// <summary>The update_id, or null for what has none and so can be neither confirmed nor handled.</summary>
    public static long? Number(JsonElement update) =>
        update.ValueKind == JsonValueKind.Object && update.TryGetProperty("update_id", out var id)
        && id.ValueKind == JsonValueKind.Number && id.TryGetInt64(out var number) && number is >= 0 and < LargestNumber ? number : null;

    /// <summary>What has no number is known again by its content.</summary>
    public static Received SetAside(ReadOnlySpan<byte> content, string cause) =>
        SetAside($"content-{Convert.ToHexStringLower(SHA256.HashData(content))}", cause);

    private static Received SetAside(string id, string cause) =>
        new(Channel, id, "", "", new Incoming(new Content.Other())) { Unreadable = cause };

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
        if (Author(message, chat) is not { } author)
            return null;
        var group = chat.Text("type") is not "private";
        if (group && (edited || !self.IsMeant(message)))
            return null;
        if ((edited ? TelegramContent.OfEdit(message) : TelegramContent.Of(message, author, self, group)) is not { } content)
            return null;
        var incoming = new Incoming(content)
        {
            InGroup = group,
            PrivateChat = group ? self.PrivateChat : null,
            Album = message.Text("media_group_id"),
        };
        return Of(id, author, chat, incoming) with
        {
            Thread = Topic(message),
            ReplyTo = group ? message.Number("message_id") : null,
        };
    }

    /// <summary>
    /// Who wrote; null for another bot. Where an administrator writes as the group, or a member as a channel of his, the
    /// server names a bot of its own as the author (Message.sender_chat).
    /// </summary>
    private static JsonElement? Author(JsonElement message, JsonElement chat)
    {
        if (!message.TryGetProperty("from", out var from))
            return null;
        if (!from.Flag("is_bot"))
            return from;
        return message.TryGetProperty("sender_chat", out var sender) && (sender.Id() == chat.Id() || sender.Text("type") is "channel") ? sender : null;
    }

    private static Received Press(string id, JsonElement press)
    {
        var from = press.GetProperty("from");
        var message = press.TryGetProperty("message", out var shown) ? shown : (JsonElement?)null;
        var group = message is { } under && under.GetProperty("chat").Text("type") is not "private";
        var content = new Content.Tap(press.Text("data") ?? "");
        var received = message is { } of
            ? Of(id, from, of.GetProperty("chat"), new Incoming(content) { InGroup = group })
            : Of(id, from, from, new Incoming(content));
        return received with { Press = press.Text("id"), Message = message?.Number("message_id"), Thread = message is { } pressed ? Topic(pressed) : null };
    }

    /// <summary>Outside of topics the same field names a thread of replies, which is no place to send to.</summary>
    private static string? Topic(JsonElement message) => message.Flag("is_topic_message") ? message.Number("message_thread_id") : null;

    /// <summary>Only private chats: who blocked the bot, and who came back.</summary>
    private static Received? Membership(string id, JsonElement member)
    {
        var chat = member.GetProperty("chat");
        return chat.Text("type") is not "private"
            ? null
            : Of(id, member.GetProperty("from"), chat, new Incoming(new Content.Other())) with
            {
                Left = member.GetProperty("new_chat_member").Text("status") is "kicked" or "left",
            };
    }

    private static Received Of(string id, JsonElement from, JsonElement chat, Incoming incoming) =>
        new(Channel, id, from.Id(), chat.Id(), incoming) { Name = Name(from) };

    private static string? Name(JsonElement from) =>
        $"{from.Text("last_name")} {from.Text("first_name") ?? from.Text("title")}".Trim() is { Length: > 0 } name ? name : null;
}
