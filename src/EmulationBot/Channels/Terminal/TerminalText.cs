using System.Text;
using EmulationBot.Core.Texts;

namespace EmulationBot.Channels.Terminal;

/// <summary>Renders text for a terminal: words untouched, quotes behind a bar, emphasis only where the terminal can show it.</summary>
public static class TerminalText
{
    private const string Bar = "│ ";

    public static string Render(Rich text, bool styled)
    {
        ArgumentNullException.ThrowIfNull(text);
        var written = new StringBuilder();
        var afterQuote = false;
        foreach (var span in text.Spans)
        {
            var words = Harmless(span.Text);
            if (span.Emphasis == Emphasis.Quote)
                OnNewLine(written).Append(Bar).Append(words.Trim('\n').Replace("\n", "\n" + Bar, StringComparison.Ordinal));
            else
                (afterQuote && !words.StartsWith('\n') ? OnNewLine(written) : written).Append(styled ? Styled(words, span.Emphasis) : words);
            afterQuote = span.Emphasis == Emphasis.Quote;
        }
        return written.ToString().TrimEnd();
    }

    /// <summary>Without control characters: a typed escape sequence must not steer the terminal.</summary>
    public static string Harmless(string text) =>
        string.Concat((text ?? "").Where(c => c == '\n' || !char.IsControl(c)));

    private static StringBuilder OnNewLine(StringBuilder written) =>
        written.Length == 0 || written[^1] == '\n' ? written : written.Append('\n');

    private static string Styled(string words, Emphasis emphasis) => emphasis switch
    {
        Emphasis.Strong => $"\e[1m{words}\e[22m",
        Emphasis.Slanted => $"\e[3m{words}\e[23m",
        Emphasis.Code => $"\e[36m{words}\e[39m",
        _ => words,
    };
}
