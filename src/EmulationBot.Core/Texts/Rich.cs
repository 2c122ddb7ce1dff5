using System.Runtime.CompilerServices;
using System.Text;

namespace EmulationBot.Core.Texts;

/// <summary>How a span of text is meant; a channel decides how it looks.</summary>
public enum Emphasis { Plain, Strong, Slanted, Quote, Code }

/// <summary>A run of text with one emphasis. The text is raw: a channel escapes it.</summary>
public readonly record struct Span(string Text, Emphasis Emphasis);

/// <summary>
/// Text for a person, free of any channel's markup. Written as <c>Rich.Of($"Hạn: **{date}**")</c>:
/// the marks <c>**strong**</c>, <c>__slanted__</c> and <c>``code``</c> count only in the literal parts, so a value
/// holding such marks is harmless.
/// </summary>
public sealed class Rich
{
    public static readonly Rich Empty = new([]);

    private Rich(IReadOnlyList<Span> spans) => Spans = spans;

    public IReadOnlyList<Span> Spans { get; }

    public bool IsEmpty => Spans.Count == 0;

    public static Rich Of(ref RichHandler text) => text.Build();

    /// <summary>Raw text, with no marks read.</summary>
    public static Rich Plain(string text) => new([new Span(text, Emphasis.Plain)]);

    /// <summary>Words of a source, quoted as printed.</summary>
    public static Rich Quote(string text) => new([new Span(text, Emphasis.Quote)]);

    /// <summary>As it was taken apart, for instance to be stored.</summary>
    public static Rich From(IReadOnlyList<Span> spans) => new(spans);

    /// <summary>The parts one under the other, empty ones left out.</summary>
    public static Rich Lines(params IEnumerable<Rich> parts) => Join("\n", parts);

    /// <summary>The parts as paragraphs, an empty line between them, empty ones left out.</summary>
    public static Rich Paragraphs(params IEnumerable<Rich> parts) => Join("\n\n", parts);

    public static implicit operator Rich(string text) => Plain(text);

    /// <summary>The words without emphasis: for a terminal, a log of a test, a search.</summary>
    public override string ToString() => string.Concat(Spans.Select(s => s.Text));

    /// <summary>Up to the first break of a line.</summary>
    public Rich FirstLine => ToString().IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? Slice(0, end) : this;

    /// <summary>With the line that reads so left out; all of it where there is none.</summary>
    public Rich WithoutLine(string line)
    {
        var lines = ToString().Split('\n');
        return Array.IndexOf(lines, line) is > 0 and var at && lines.Take(at).Sum(l => l.Length + 1) - 1 is var from
            ? new([.. Slice(0, from).Spans, .. Slice(from + 1 + line.Length, int.MaxValue - from - line.Length - 1).Spans])
            : this;
    }

    /// <summary>The text in pieces of at most so many characters, cut at a paragraph, a line or a word if there is one.</summary>
    public IReadOnlyList<Rich> Split(int longest)
    {
        if (Spans.Sum(s => s.Text.Length) <= longest)
            return [this];
        var text = ToString();
        var pieces = new List<Rich>();
        for (var from = 0; from < text.Length;)
        {
            var length = text.Length - from <= longest ? text.Length - from : Cut(text.AsSpan(from, longest));
            pieces.Add(Slice(from, length));
            from += length;
            while (from < text.Length && char.IsWhiteSpace(text[from]))
                from++;
        }
        return pieces;
    }

    private static int Cut(ReadOnlySpan<char> window)
    {
        foreach (var border in (ReadOnlySpan<string>)["\n\n", "\n", " "])
            if (window.LastIndexOf(border) is var at && at > window.Length / 2)
                return at;
        return Texts.Cut.At(window, window.Length);
    }

    private Rich Slice(int from, int length)
    {
        var spans = new List<Span>();
        var at = 0;
        foreach (var span in Spans)
        {
            var (first, last) = (Math.Max(from, at), Math.Min(from + length, at + span.Text.Length));
            if (first < last)
                spans.Add(span with { Text = span.Text[(first - at)..(last - at)] });
            at += span.Text.Length;
        }
        return new Rich(spans);
    }

    private static Rich Join(string separator, IEnumerable<Rich> parts)
    {
        var spans = new List<Span>();
        foreach (var part in parts)
        {
            if (spans.Count > 0 && !part.IsEmpty)
                spans.Add(new Span(separator, Emphasis.Plain));
            spans.AddRange(part.Spans);
        }
        return new Rich(spans);
    }

    /// <summary>Reads marks in literals and takes values as they are.</summary>
    [InterpolatedStringHandler]
    public ref struct RichHandler
    {
        private readonly List<Span> _spans;
        private readonly StringBuilder _run;
        private Emphasis _emphasis;

        public RichHandler(int literalLength, int formattedCount)
        {
            _spans = new List<Span>(formattedCount + 1);
            _run = new StringBuilder(literalLength);
        }

        public void AppendLiteral(string literal)
        {
            for (var i = 0; i < literal.Length; i++)
            {
                if (Mark(literal, i) is not { } mark)
                {
                    _run.Append(literal[i]);
                    continue;
                }
                Flush();
                _emphasis = _emphasis == mark ? Emphasis.Plain : mark;
                i++;
            }
        }

        public readonly void AppendFormatted(string? value) => _run.Append(value);

        public readonly void AppendFormatted(int value) =>
            _run.Append(value.ToString(System.Globalization.CultureInfo.InvariantCulture));

        public void AppendFormatted(Rich value)
        {
            ArgumentNullException.ThrowIfNull(value);
            Flush();
            _spans.AddRange(value.Spans);
        }

        internal Rich Build()
        {
            Flush();
            return new Rich(_spans);
        }

        private void Flush()
        {
            if (_run.Length > 0)
                _spans.Add(new Span(_run.ToString(), _emphasis));
            _run.Clear();
        }

        private static Emphasis? Mark(string literal, int at) => literal.AsSpan(at) switch
        {
            ['*', '*', ..] => Emphasis.Strong,
            ['_', '_', ..] => Emphasis.Slanted,
            ['`', '`', ..] => Emphasis.Code,
            _ => null,
        };
    }
}
