using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>What a person can do in the chat.</summary>
public sealed partial class Person
{
    private const int LongestMessage = 4096;

    /// <summary>Writes. What is longer than a message goes as several, as the client does; the last one is returned.</summary>
    public Task<Sent> Says(string text, ChatMessage? inReplyTo = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Sent? last = null;
        foreach (var part in text.Chunk(LongestMessage).Select(chars => new string(chars)))
        {
            var content = new JsonObject { ["text"] = part };
            if (Wire.Marks(part) is { Count: > 0 } marks)
                content["entities"] = marks;
            last = Post(content, part, inReplyTo: inReplyTo);
        }
        return Task.FromResult(last!);
    }

    /// <summary>Opens the bot, by a deep link if there is a payload.</summary>
    public Task<Sent> Starts(string payload = "") => Says($"/start {payload}".TrimEnd());

    /// <summary>Taps a button: of the given message, else of the last message that has any. Waits until there is one so named (its beginning, or a regular expression).</summary>
    public async Task<Sent> Taps(string caption, ChatMessage? on = null, TimeSpan? patience = null)
    {
        (ChatMessage Message, Button Button)? found = null;
        await _world.WaitFor(
            () => (found = Find(caption, on)) is not null,
            patience,
            () => $"No button \"{caption}\" on: {on ?? LastWithButtons()}");
        return Press(found!.Value.Message, found.Value.Button);
    }

    /// <summary>Presses a key the bot put in place of the keyboard: says its words, or sends the own contact if the key asks for it.</summary>
    public async Task<Sent> Presses(string caption, string phone = "+84912345678", TimeSpan? patience = null)
    {
        await _world.WaitFor(() => Pattern.Best(Keys, key => key, caption) is not null, patience, () => $"No key \"{caption}\" among: {string.Join(", ", Keys)}");
        var key = _world.Locked(() => Pattern.Best(Markup.Keys(_chat.Keyboard), key => key.Text("text")!, caption)!);
        return key.Flag("request_contact") ? await SendsContact(phone) : await Says(key.Text("text")!);
    }

    /// <param name="phone">As the client sends it, for instance "+84912345678" or "84912345678".</param>
    /// <param name="own">The person's own card; else another's, picked from the phone's contacts.</param>
    public Task<Sent> SendsContact(string phone, bool own = true)
    {
        var contact = new JsonObject { ["phone_number"] = phone, ["first_name"] = own ? _user.Text("first_name") : "Người quen" };
        if (own)
            contact["user_id"] = Id;
        return Done(new JsonObject { ["contact"] = contact });
    }

    public Task<Sent> SendsPhoto(string caption = "")
    {
        var (id, file) = Keep("photo.jpg", "image/jpeg", [0xFF, 0xD8, 0xFF, 0xD9]);
        return Done(Captioned(new JsonObject { ["photo"] = new JsonArray(Wire.Photo(id, file)) }, caption), caption, file);
    }

    /// <summary>Several pictures at once: each is a message of its own, all of one media_group_id.</summary>
    public Task SendsAlbum(int pictures)
    {
        var album = $"{_world.NewId()}";
        return Task.WhenAll(Enumerable.Range(1, pictures).Select(number =>
        {
            var (id, file) = Keep($"photo{number}.jpg", "image/jpeg", [0xFF, 0xD8, 0xFF, 0xD9]);
            return Done(new JsonObject { ["photo"] = new JsonArray(Wire.Photo(id, file)), ["media_group_id"] = album }, file: file);
        }));
    }

    public Task<Sent> SendsDocument(string name, byte[] bytes, string caption = "", string contentType = "application/octet-stream")
    {
        var (id, file) = Keep(name, contentType, bytes);
        return Done(Captioned(new JsonObject { ["document"] = Wire.Document(id, file) }, caption), caption, file);
    }

    public Task<Sent> SendsSticker()
    {
        var (id, file) = Keep("sticker.webp", "image/webp", [0x52]);
        var sticker = Wire.Photo(id, file);
        (sticker["type"], sticker["is_animated"], sticker["is_video"], sticker["emoji"]) = ("regular", false, false, "👍");
        return Done(new JsonObject { ["sticker"] = sticker });
    }

    public Task<Sent> SendsVoice()
    {
        var (id, file) = Keep("voice.ogg", "audio/ogg", [0x4F]);
        var voice = Wire.Document(id, file);
        voice.Remove("file_name");
        voice["duration"] = 3;
        return Done(new JsonObject { ["voice"] = voice });
    }

    public Task<Sent> SendsLocation() =>
        Done(new JsonObject { ["location"] = new JsonObject { ["latitude"] = 11.5449, ["longitude"] = 106.0046 } });

    /// <summary>A message of any content, also of a kind no bot knows yet: <c>{"forward_origin":{"type":"from_the_future"}}</c>.</summary>
    public Task<Sent> SendsAnything(JsonObject content) => Done(content, content.Text("text") ?? "");

    /// <summary>Changes words already sent; the bot gets edited_message.</summary>
    public Task<Sent> Edits(Sent earlier, string text)
    {
        lock (_world.Gate)
        {
            var message = _chat.Find(earlier.MessageId) ?? throw new InvalidOperationException("That message is gone.");
            var wire = (JsonObject)message.Wire.DeepClone();
            (wire["text"], wire["edit_date"]) = (text, _world.Time.GetUtcNow().ToUnixTimeSeconds());
            message.Edit(wire, text);
            return Task.FromResult(Deliver("edited_message", (JsonObject)wire.DeepClone()));
        }
    }

    private Task<Sent> Done(JsonObject content, string words = "", Upload? file = null) => Task.FromResult(Post(content, words, file));

    private Sent Post(JsonObject content, string words, Upload? file = null, ChatMessage? inReplyTo = null)
    {
        lock (_world.Gate)
        {
            if (_chat.Standing is Standing.Blocked or Standing.Deactivated or Standing.Kicked)
                throw new InvalidOperationException($"Nothing can be said here: {_chat.Standing}.");
            _chat.Standing = Standing.Open;
            if (inReplyTo is not null)
                content["reply_to_message"] = inReplyTo.Wire.DeepClone();
            if (Topic is { } topic)
                (content["message_thread_id"], content["is_topic_message"]) = (topic, true);
            var message = _world.Post(_chat, _user, content, words, file);
            return Deliver("message", (JsonObject)message.Wire.DeepClone());
        }
    }

    private (string Id, Upload File) Keep(string name, string contentType, byte[] bytes)
    {
        var file = new Upload(name, contentType, bytes);
        return (_world.Locked(() => _world.Keep(file)), file);
    }

    private static JsonObject Captioned(JsonObject content, string caption)
    {
        if (caption.Length > 0)
            content["caption"] = caption;
        return content;
    }

    private ChatMessage? LastWithButtons() => _world.Locked(() => _chat.Messages.FindLast(m => m.Wire["reply_markup"] is not null)?.Seen());

    private (ChatMessage, Button)? Find(string caption, ChatMessage? on) =>
        (on ?? LastWithButtons()) is { } message && Pattern.Best(message.Buttons, b => b.Text, caption) is { } button ? (message, button) : null;

    private Sent Press(ChatMessage message, Button button)
    {
        if (button.Data is null)
            throw new InvalidOperationException($"The button \"{button.Text}\" tells the bot nothing{(button.Url is null ? "" : $": it opens {button.Url}")}.");
        lock (_world.Gate)
        {
            var query = _world.NewId().ToString(System.Globalization.CultureInfo.InvariantCulture);
            _world.Presses[query] = new ButtonPress(_world.Pace.GetTimestamp());
            return Deliver("callback_query", Wire.Callback(query, _user, _chat, message.MessageId, button.Data));
        }
    }
}
