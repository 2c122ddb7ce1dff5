using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>How the bot stands with a chat.</summary>
internal enum Standing { Stranger, Open, Blocked, Deactivated, Kicked }

/// <summary>A chat as the server keeps it. <see cref="Wire"/> is its Chat object.</summary>
internal sealed class Chat(JsonObject wire)
{
    public JsonObject Wire => wire;

    public long Id { get; } = wire.Number("id")!.Value;

    public bool IsPrivate { get; } = wire.Text("type") == "private";

    public Standing Standing { get; set; }

    /// <summary>The supergroup this group became.</summary>
    public long? MigratedTo { get; set; }

    public List<StoredMessage> Messages { get; } = [];

    /// <summary>Everything the bot said here, edits included, in order, as it was at the moment.</summary>
    public List<ChatMessage> Said { get; } = [];

    public List<long> Pinned { get; } = [];

    /// <summary>Topics of a group that has them, by message_thread_id.</summary>
    public HashSet<long> Topics { get; } = [];

    /// <summary>The keys shown in place of the keyboard (ReplyKeyboardMarkup).</summary>
    public JsonObject? Keyboard { get; set; }

    public StoredMessage? Find(long? messageId) => Messages.Find(m => m.Id == messageId);

    /// <summary>Refuses as Telegram does when the bot may not write here.</summary>
    public Chat Reachable() => this switch
    {
        { MigratedTo: { } to } => throw new Refused(Answer.Error(400, "Bad Request: group chat was upgraded to a supergroup chat", "migrate_to_chat_id", to)),
        { Standing: Standing.Stranger } => throw Refused.Bad("chat not found"),
        { Standing: Standing.Blocked } => throw Refused.Forbidden("bot was blocked by the user"),
        { Standing: Standing.Deactivated } => throw Refused.Forbidden("user is deactivated"),
        { Standing: Standing.Kicked } => throw Refused.Forbidden($"bot was kicked from the {wire.Text("type")} chat"),
        _ => this,
    };
}

/// <summary>A message as the server keeps it: on the wire, and the source of its words.</summary>
internal sealed class StoredMessage(JsonObject wire, bool fromBot, string html, Upload? file = null)
{
    public JsonObject Wire { get; private set; } = wire;

    public string Html { get; private set; } = html;

    public bool FromBot => fromBot;

    public long Id { get; } = wire.Number("message_id")!.Value;

    /// <summary>The keyboard that replaces the person's own; not part of the message on the wire.</summary>
    public JsonObject? Keys { get; init; }

    public void Edit(JsonObject wire, string html) => (Wire, Html) = (wire, html);

    public ChatMessage Seen(bool isEdit = false) => new()
    {
        MessageId = Id,
        FromBot = fromBot,
        Text = Wire.Text("text") ?? Wire.Text("caption") ?? "",
        Html = Html,
        Buttons = [.. Markup.Buttons(Wire["reply_markup"])],
        Keys = [.. Markup.Keys(Keys).Select(key => key.Text("text")!)],
        File = file,
        IsEdit = isEdit,
        Wire = (JsonObject)Wire.DeepClone(),
    };
}
