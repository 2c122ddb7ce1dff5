using System.Text.Json;
using EmulationBot.Channels;
using EmulationBot.Core.Conversations;

namespace EmulationBot.Storage;

/// <summary>A message as it waits in the outbox; its row and its doubt are set as it is handed over, and not stored.</summary>
internal sealed class OutgoingJson : RecordJson<Outgoing>
{
    protected override Outgoing New() => new("");

    protected override void WriteProperties(Utf8JsonWriter writer, Outgoing value, JsonSerializerOptions options)
    {
        writer.WriteString("chatId", value.ChatId);
        if (value.Reply is { } reply)
        {
            writer.WritePropertyName("reply");
            ReplyJson.Instance.Write(writer, reply, options);
        }
        Text(writer, "editsMessage", value.EditsMessage);
        Text(writer, "thread", value.Thread);
        Text(writer, "replyTo", value.ReplyTo);
        Text(writer, "press", value.Press);
        Text(writer, "toast", value.Toast);
    }

    protected override bool Take(string? name, ref Utf8JsonReader reader, ref Outgoing value, JsonSerializerOptions options)
    {
        switch (name)
        {
            case "chatId":
                value = value with { ChatId = reader.GetString() ?? "" };
                break;
            case "reply":
                value = value with { Reply = ReplyJson.Instance.Read(ref reader, typeof(Reply), options) };
                break;
            case "editsMessage":
                value = value with { EditsMessage = reader.GetString() };
                break;
            case "thread":
                value = value with { Thread = reader.GetString() };
                break;
            case "replyTo":
                value = value with { ReplyTo = reader.GetString() };
                break;
            case "press":
                value = value with { Press = reader.GetString() };
                break;
            case "toast":
                value = value with { Toast = reader.GetString() };
                break;
            default:
                return false;
        }
        return true;
    }
}
