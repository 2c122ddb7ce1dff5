using System.Text.Json;
using EmulationBot.Core.Conversations;

namespace EmulationBot.Channels.Telegram;

/// <summary>What a Message of the Bot API holds, as the conversation understands it.</summary>
internal static class TelegramContent
{
    /// <summary>What people send and the bot cannot read; any other message is one the server makes of itself, and nobody awaits an answer to it.</summary>
    private static readonly string[] _unreadable =
    [
        "animation", "audio", "checklist", "dice", "game", "giveaway", "invoice", "live_photo", "location", "paid_media", "photo", "poll", "rich_message",
        "sticker", "story", "venue", "video", "video_note", "voice",
    ];

    /// <param name="group">There the words under a picture count, and the picture does not.</param>
    public static Content? Of(JsonElement message, JsonElement author, TelegramSelf self, bool group)
    {
        if ((message.Text("text") ?? (group ? message.Text("caption") : null)) is { } text)
            return new Content.Words(self.WithoutMention(text));
        if (message.TryGetProperty("contact", out var contact))
            return new Content.Contact(contact.Text("phone_number") ?? "", IsOwn(message, contact, author));
        if (message.TryGetProperty("photo", out var sizes) && sizes.GetArrayLength() > 0)
            return Attachment(sizes[sizes.GetArrayLength() - 1], "ảnh bản ký");
        if (message.TryGetProperty("document", out var document))
            return Attachment(document, document.Text("file_name") ?? "tệp bản ký");
        return _unreadable.Any(name => message.TryGetProperty(name, out _)) ? new Content.Other() : null;
    }

    /// <summary>Only changed words concern the bot: a place shared live is edited every few seconds.</summary>
    public static Content.Edited? OfEdit(JsonElement message) =>
        message.TryGetProperty("text", out _) || message.TryGetProperty("caption", out _) ? new Content.Edited() : null;

    /// <summary>A card is the sender's own number only when the server says so and it was not forwarded.</summary>
    private static bool IsOwn(JsonElement message, JsonElement contact, JsonElement author) =>
        !message.TryGetProperty("forward_origin", out _)
        && contact.TryGetProperty("user_id", out var owner) && owner.GetInt64() == author.GetProperty("id").GetInt64();

    private static Content.Attachment Attachment(JsonElement file, string name) =>
        new(file.Text("file_id") ?? "", name, file.TryGetProperty("file_size", out var size) ? size.GetInt64() : 0);
}
