using System.Globalization;
using System.Text.Json;
using EmulationBot.Core.Conversations;
using Telegram.Bot;

namespace EmulationBot.Channels.Telegram;

/// <summary>Bot API, sendMessage and editMessageText: a reply as text with its buttons and without a preview of what it links to.</summary>
public sealed class TextRequest : DirectRequest<SentMessage>
{
    private readonly Outgoing _message;
    private readonly Reply _reply;
    private readonly string? _edited;

    private TextRequest(string method, Outgoing message, Reply reply, string? edited)
        : base(method) => (_message, _reply, _edited) = (message, reply, edited);

    public static TextRequest Send(Outgoing message, Reply reply) => new("sendMessage", message, reply, edited: null);

    /// <summary>Without buttons the message loses those it had.</summary>
    public static TextRequest Edit(Outgoing message, Reply reply, string edited) => new("editMessageText", message, reply, edited);

    protected override void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumber("chat_id", Number(_message.ChatId));
        if (_edited is not null)
            writer.WriteNumber("message_id", Number(_edited));
        else
            WritePlace(writer);
        writer.WriteString("text", TelegramHtml.Of(_reply.Text));
        writer.WriteString("parse_mode", "HTML");
        WriteKeyboard(writer);
        writer.WriteStartObject("link_preview_options");
        writer.WriteBoolean("is_disabled", true);
        writer.WriteEndObject();
    }

    private static long Number(string id) => long.Parse(id, CultureInfo.InvariantCulture);

    private void WritePlace(Utf8JsonWriter writer)
    {
        if (_message.Thread is { } thread)
            writer.WriteNumber("message_thread_id", Number(thread));
        if (_message.ReplyTo is { } answered)
        {
            writer.WriteStartObject("reply_parameters");
            writer.WriteNumber("message_id", Number(answered));
            writer.WriteBoolean("allow_sending_without_reply", true);
            writer.WriteEndObject();
        }
        if (_reply.Silent)
            writer.WriteBoolean("disable_notification", true);
    }

    private void WriteKeyboard(Utf8JsonWriter writer)
    {
        // The phone's own keyboard is changed once or twice in a dialogue, and by no edit.
        if (_edited is null && TelegramKeyboard.OfPhone(_reply) is { } keyboard)
        {
            writer.WritePropertyName("reply_markup");
            JsonSerializer.Serialize(writer, keyboard, JsonBotAPI.Options);
        }
        else if (_reply.Buttons.Count > 0)
            WriteButtons(writer);
    }

    private void WriteButtons(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("reply_markup");
        writer.WriteStartArray("inline_keyboard");
        foreach (var row in _reply.Buttons)
        {
            writer.WriteStartArray();
            foreach (var button in row)
                WriteButton(writer, button);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteButton(Utf8JsonWriter writer, Button button)
    {
        writer.WriteStartObject();
        writer.WriteString("text", button.Caption);
        writer.WriteString("callback_data", button.Data);
        if (button.Tone != Tone.Plain)
            writer.WriteString("style", button.Tone == Tone.Go ? "success" : "danger");
        writer.WriteEndObject();
    }
}
