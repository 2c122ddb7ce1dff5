using System.Text;
using EmulationBot.Core.Texts;
using Telegram.Bot.Extensions;

namespace EmulationBot.Channels.Telegram;

/// <summary>Text for people as HTML of the Bot API ("HTML style"); everything is escaped.</summary>
public static class TelegramHtml
{
    public static string Of(Rich text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var html = new StringBuilder();
        foreach (var span in text.Spans)
            html.Append(Wrapped(HtmlText.Escape(span.Text), span.Emphasis));
        return html.ToString();
    }

    private static string Wrapped(string escaped, Emphasis emphasis) => emphasis switch
    {
        Emphasis.Strong => $"<b>{escaped}</b>",
        Emphasis.Slanted => $"<i>{escaped}</i>",
        Emphasis.Quote => $"<blockquote>{escaped}</blockquote>",
        Emphasis.Code => $"<code>{escaped}</code>",
        _ => escaped,
    };
}
