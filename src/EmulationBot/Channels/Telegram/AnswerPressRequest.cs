using System.Text.Json;

namespace EmulationBot.Channels.Telegram;

/// <summary>Bot API, answerCallbackQuery.</summary>
public sealed class AnswerPressRequest(string press, string? toast) : DirectRequest<bool>("answerCallbackQuery")
{
    protected override void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteString("callback_query_id", press);
        if (toast is not null)
            writer.WriteString("text", toast);
    }
}
