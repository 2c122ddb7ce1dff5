using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace EmulationBot.Channels.Telegram;

/// <summary>The buttons of a reply as reply_markup of the Bot API.</summary>
public static class TelegramKeyboard
{
    /// <summary>What takes the place of the phone's own keyboard; null when that stays as it is.</summary>
    public static ReplyMarkup? OfPhone(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.Keyboard switch
        {
            Keyboard.AskContact => AskContact(reply),
            Keyboard.Remove => new ReplyKeyboardRemove(),
            _ => null,
        };
    }

    /// <summary>Null when the reply has no buttons.</summary>
    public static InlineKeyboardMarkup? Inline(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.Buttons.Count == 0 ? null : new InlineKeyboardMarkup(reply.Buttons.Select(row => row.Select(Inline)));
    }

    private static InlineKeyboardButton Inline(Button button) => new(button.Caption, button.Data) { Style = StyleOf(button.Tone) };

    private static KeyboardButtonStyle? StyleOf(Tone tone) => tone switch
    {
        Tone.Go => KeyboardButtonStyle.Success,
        Tone.Stop => KeyboardButtonStyle.Danger,
        _ => null,
    };

    /// <summary>A contact can only be asked for by the keyboard that replaces the phone's own; the other buttons type their caption.</summary>
    private static ReplyKeyboardMarkup AskContact(Reply reply) => new(
        reply.Buttons.Select(row => row.Select(b => new KeyboardButton(b.Caption)))
            .Prepend([KeyboardButton.WithRequestContact(Say.Form.SendMyPhone)]))
    {
        ResizeKeyboard = true,
        OneTimeKeyboard = true,
    };
}
