using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace EmulationBot.Documents.Word;

/// <summary>How a paragraph looks; lengths in points. Said alone it is plain words, set left.</summary>
internal sealed record Look
{
    public double Size { get; init; } = 13;

    public bool Bold { get; init; }

    public bool Slanted { get; init; }

    public JustificationValues Align { get; init; } = JustificationValues.Left;

    public double FirstLine { get; init; }

    public double Left { get; init; }

    public double Before { get; init; }

    public double After { get; init; }

    /// <summary>Stays on the page of what follows.</summary>
    public bool WithNext { get; init; }
}

/// <summary>Paragraphs of a Word file.</summary>
internal static class Words
{
    /// <summary>Of running text: justified, the first line 1 cm in, 6 pt between paragraphs (domain sheet, 6).</summary>
    public static readonly Look Body = new() { Align = JustificationValues.Both, FirstLine = 28.35, Before = 6 };

    public static readonly Look Heading = new() { Bold = true, Before = 9, After = 4, WithNext = true };

    /// <summary>Line ends in the words are line ends on paper.</summary>
    public static Paragraph Paragraph(string words, Look look) => Paragraph(look, [.. Lines(words, look)]);

    public static Paragraph Paragraph(Look look, params OpenXmlElement[] content)
    {
        var properties = new ParagraphProperties
        {
            KeepNext = look.WithNext ? new KeepNext() : null,
            SpacingBetweenLines = new SpacingBetweenLines { Before = Twips(look.Before), After = Twips(look.After) },
            Indentation = look is { FirstLine: 0, Left: 0 } ? null : new Indentation { Left = Twips(look.Left), FirstLine = Twips(look.FirstLine) },
            Justification = new Justification { Val = look.Align },
        };
        var paragraph = new Paragraph(properties);
        paragraph.Append(content);
        return paragraph;
    }

    /// <summary>Nothing but a rule so long, in the middle of a column so wide; in twentieths of a point.</summary>
    public static Paragraph Rule(int length, int column)
    {
        var side = ((column - length) / 2).ToString(CultureInfo.InvariantCulture);
        return new Paragraph(
            new ParagraphProperties
            {
                ParagraphBorders = new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 0 }),
                SpacingBetweenLines = new SpacingBetweenLines { Before = "70", After = "0", Line = "40", LineRule = LineSpacingRuleValues.Exact },
                Indentation = new Indentation { Left = side, Right = side },
            });
    }

    public static Run Run(string words, Look look) => new(Properties(look), new Text(XmlWords.Of(words)) { Space = SpaceProcessingModeValues.Preserve });

    public static RunProperties Properties(Look look) => new()
    {
        Bold = look.Bold ? new Bold() : null,
        Italic = look.Slanted ? new Italic() : null,
        FontSize = new FontSize { Val = HalfPoints(look.Size) },
        FontSizeComplexScript = new FontSizeComplexScript { Val = HalfPoints(look.Size) },
    };

    private static IEnumerable<Run> Lines(string words, Look look)
    {
        foreach (var (at, line) in XmlWords.Of(words).Split('\n').Index())
        {
            if (at > 0)
                yield return new Run(new Break());
            yield return Run(line, look);
        }
    }

    private static string HalfPoints(double points) => Math.Round(points * 2).ToString(CultureInfo.InvariantCulture);

    private static string Twips(double points) => Math.Round(points * 20).ToString(CultureInfo.InvariantCulture);
}
