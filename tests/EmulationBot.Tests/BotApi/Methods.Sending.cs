using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>Messages, files and signs of life from the bot.</summary>
internal sealed partial class Methods
{
    private JsonObject SendMessage(Request request)
    {
        var chat = Reach(request);
        var text = Texts.Message(request.Body, "message is too long");
        var content = new JsonObject { ["text"] = text.Text };
        if (text.Entities.Count > 0)
            content["entities"] = text.Entities;
        return Send(chat, request, content, request.Body.Text("text")!);
    }

    private JsonObject SendFile(Request request, string kind)
    {
        var chat = Reach(request);
        var (id, file) = File(request, kind);
        if (file.Bytes.Length == 0)
            throw Refused.Fault("file must be non-empty");
        if (file.Bytes.Length > (kind == "photo" ? 10 : 50) * 1024 * 1024)
            throw new Refused(Answer.Error(413, "Request Entity Too Large"), botsFault: true);
        var content = new JsonObject { [kind] = kind == "photo" ? new JsonArray(Wire.Photo(id, file)) : Wire.Document(id, file) };
        var caption = Texts.Caption(request.Body);
        if (caption.Text.Length > 0)
            content["caption"] = caption.Text;
        if (caption.Entities.Count > 0)
            content["caption_entities"] = caption.Entities;
        return Send(chat, request, content, request.Body.Text("caption") ?? "", file);
    }

    /// <summary>A file sent along (as its own part or by attach://), or one the server holds already.</summary>
    private (string Id, Upload File) File(Request request, string field)
    {
        var named = request.Body.Text(field) ?? "";
        var part = named.StartsWith("attach://", StringComparison.Ordinal) ? named["attach://".Length..] : field;
        if (request.Files.TryGetValue(part, out var file))
            return (_world.Keep(file), file);
        return _world.Files.TryGetValue(named, out var held) ? (named, held) : throw Refused.Fault("wrong file identifier/HTTP URL specified");
    }

    private JsonObject Send(Chat chat, Request request, JsonObject content, string html, Upload? file = null)
    {
        var markup = request.Body["reply_markup"];
        var keys = Markup.Reply(markup, chat);
        if (Markup.Inline(markup) is { } keyboard)
            content["reply_markup"] = keyboard;
        if (Replied(chat, request) is { } replied)
            content["reply_to_message"] = replied.Wire.DeepClone();
        if (request.Body.Number("message_thread_id") is { } topic)
            InTopic(chat, topic, content);
        _world.Flood.Count(_world.Limits, chat);
        if (keys is not null || markup.Flag("remove_keyboard"))
            chat.Keyboard = keys;
        var message = _world.Post(chat, _world.Bot, content, html, file, keys);
        chat.Said.Add(message.Seen());
        return (JsonObject)message.Wire.DeepClone();
    }

    private static void InTopic(Chat chat, long topic, JsonObject content)
    {
        if (!chat.Topics.Contains(topic))
            throw Refused.Bad("message thread not found");
        (content["message_thread_id"], content["is_topic_message"]) = (topic, true);
    }

    private static StoredMessage? Replied(Chat chat, Request request)
    {
        if (request.Body["reply_parameters"] is not { } reply)
            return null;
        var message = chat.Find(reply.Number("message_id"));
        return message is null && !reply.Flag("allow_sending_without_reply") ? throw Refused.Bad("message to be replied not found") : message;
    }

    private JsonNode SendChatAction(Request request)
    {
        Reach(request);
        return true;
    }

    private JsonObject GetFile(Request request)
    {
        var id = request.Body.Text("file_id")!;
        if (!_world.Files.TryGetValue(id, out var file))
            throw Refused.Bad("wrong file_id or the file is temporarily unavailable");
        if (file.Bytes.Length > 20 * 1024 * 1024)
            throw Refused.Bad("file is too big");
        return new JsonObject { ["file_id"] = id, ["file_unique_id"] = "u" + id, ["file_size"] = file.Bytes.Length, ["file_path"] = id };
    }
}
