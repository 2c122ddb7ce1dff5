using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>Changes of messages already sent, and answers to taps.</summary>
internal sealed partial class Methods
{
    private const string NotModified =
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    private JsonObject EditMessageText(Request request)
    {
        var (chat, message) = Own(request);
        if (message.Wire["text"] is null)
            throw Refused.Bad("there is no text in the message to edit");
        return Edit(chat, message, request, "text", "entities", Texts.Message(request.Body, "MESSAGE_TOO_LONG"));
    }

    private JsonObject EditMessageCaption(Request request)
    {
        var (chat, message) = Own(request);
        if (message.Wire["text"] is not null)
            throw Refused.Bad("there is no caption in the message to edit");
        return Edit(chat, message, request, "caption", "caption_entities", Texts.Caption(request.Body));
    }

    private JsonObject EditMessageReplyMarkup(Request request)
    {
        var (chat, message) = Own(request);
        return Replace(chat, message, (JsonObject)message.Wire.DeepClone(), request, message.Html);
    }

    private JsonObject Edit(Chat chat, StoredMessage message, Request request, string field, string entitiesField, FormattedText text)
    {
        var wire = (JsonObject)message.Wire.DeepClone();
        wire[field] = text.Text;
        if (text.Entities.Count > 0)
            wire[entitiesField] = text.Entities;
        else
            wire.Remove(entitiesField);
        return Replace(chat, message, wire, request, request.Body.Text(field) ?? "");
    }

    /// <summary>The keyboard is part of every edit: one that is not given again is gone.</summary>
    private JsonObject Replace(Chat chat, StoredMessage message, JsonObject wire, Request request, string html)
    {
        wire.Remove("reply_markup");
        if (Markup.Inline(request.Body["reply_markup"]) is { } keyboard)
            wire["reply_markup"] = keyboard;
        var before = (JsonObject)message.Wire.DeepClone();
        if (before["edit_date"] is { } edited)
            wire["edit_date"] = edited.DeepClone();
        if (JsonNode.DeepEquals(before, wire))
            throw Refused.Bad(NotModified);
        _world.Flood.Count(_world.Limits, chat);
        wire["edit_date"] = _world.Time.GetUtcNow().ToUnixTimeSeconds();
        message.Edit(wire, html);
        chat.Said.Add(message.Seen(isEdit: true));
        return (JsonObject)wire.DeepClone();
    }

    private (Chat Chat, StoredMessage Message) Own(Request request)
    {
        if (request.ChatId is null || request.Body.Number("message_id") is not { } id)
            throw Refused.Fault("message identifier is not specified");
        var chat = Reach(request);
        var message = chat.Find(id) ?? throw Refused.Bad("message to edit not found");
        return message is { FromBot: true, Keys: null } ? (chat, message) : throw Refused.Bad("message can't be edited");
    }

    private JsonNode DeleteMessage(Request request)
    {
        var chat = Reach(request);
        var message = chat.Find(request.Body.Number("message_id")) ?? throw Refused.Bad("message to delete not found");
        var age = _world.Time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(message.Wire.Number("date")!.Value);
        if (age > TimeSpan.FromHours(48) || (!message.FromBot && !chat.IsPrivate))
            throw Refused.Bad("message can't be deleted for everyone");
        chat.Messages.Remove(message);
        return true;
    }

    private JsonNode PinChatMessage(Request request)
    {
        var chat = Reach(request);
        var message = chat.Find(request.Body.Number("message_id")) ?? throw Refused.Bad("message to pin not found");
        chat.Pinned.Remove(message.Id);
        chat.Pinned.Add(message.Id);
        return true;
    }

    private JsonNode AnswerCallbackQuery(Request request)
    {
        var text = request.Body.Text("text") ?? "";
        if (Json.Characters(text) > 200)
            throw Refused.Fault("MESSAGE_TOO_LONG");
        if (!_world.Presses.TryGetValue(request.Body.Text("callback_query_id")!, out var press)
            || _world.Pace.GetElapsedTime(press.PressedAt) > _world.Limits.CallbackAnswer)
            throw Refused.Bad("query is too old and response timeout expired or query ID is invalid");
        press.Answer ??= new CallbackAnswer(text, request.Body.Flag("show_alert"));
        return true;
    }
}
