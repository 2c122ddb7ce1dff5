using EmulationBot.Channels.Terminal;
using EmulationBot.Core.Texts;

namespace EmulationBot.Tests.Terminal;

public sealed class TerminalTextTests
{
    [Fact]
    public void A_quote_stands_behind_a_bar_on_its_own_lines() =>
        Assert.Equal(
            "Kế hoạch ghi:\n│ dòng một\n│ dòng hai\nHết.",
            TerminalText.Render(Rich.Of($"Kế hoạch ghi: {Rich.Quote("dòng một\ndòng hai")}Hết."), styled: false).Replace("ghi: \n", "ghi:\n", StringComparison.Ordinal));

    [Fact]
    public void A_paragraph_after_a_quote_keeps_its_empty_line() =>
        Assert.Equal("│ trích\n\nsau", TerminalText.Render(Rich.Paragraphs(Rich.Quote("trích"), "sau"), styled: false));

    [Fact]
    public void Emphasis_shows_only_where_the_terminal_can()
    {
        Assert.Equal("Hạn: 14/02", TerminalText.Render(Rich.Of($"Hạn: **14/02**"), styled: false));
        Assert.Equal("Hạn: \e[1m14/02\e[22m", TerminalText.Render(Rich.Of($"Hạn: **14/02**"), styled: true));
    }

    [Fact]
    public void A_typed_escape_sequence_cannot_steer_the_terminal() =>
        Assert.Equal("[2Jxin chào", TerminalText.Render("\e[2Jxin chào\a", styled: true));
}
