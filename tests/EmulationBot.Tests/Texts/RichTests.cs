using CsCheck;
using EmulationBot.Core.Texts;

namespace EmulationBot.Tests.Texts;

public sealed class RichTests
{
    [Fact]
    public void Marks_count_in_the_sentence_and_never_in_a_value()
    {
        const string name = "**xã** __X__";
        Assert.Equal(
            [new Span("Đơn vị ", Emphasis.Plain), new Span(name, Emphasis.Strong), new Span(" đã gửi", Emphasis.Plain)],
            Rich.Of($"Đơn vị **{name}** đã gửi").Spans);
    }

    [Fact]
    public void A_split_text_keeps_every_word_and_emphasis_and_no_piece_is_too_long() =>
        Gen.Select(Gen.String[Gen.Char["ab \n"], 0, 60].Array[0, 8], Gen.Int[5, 40]).Sample((parts, longest) =>
        {
            var text = Rich.Lines(parts.Select((p, i) => i % 2 == 0 ? Rich.Plain(p) : Rich.Of($"**{p}**")));
            var pieces = text.Split(longest);
            Assert.All(pieces, p => Assert.True(p.ToString().Length <= longest));
            Assert.Equal(Letters(text), string.Concat(pieces.Select(Letters)));
            Assert.Equal(Strong(text), string.Concat(pieces.Select(Strong)));
        });

    private static string Letters(Rich text) => string.Concat(text.ToString().Where(char.IsLetter));

    private static string Strong(Rich text) =>
        string.Concat(text.Spans.Where(s => s.Emphasis == Emphasis.Strong).SelectMany(s => s.Text.Where(char.IsLetter)));
}
