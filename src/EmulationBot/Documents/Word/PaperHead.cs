using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Documents.Word;

/// <summary>
/// The head of an official paper: at the left who issues it, at the right the name of the country and its motto, below them place
/// and date. Sizes and rules are those of Nghị định 30/2020/NĐ-CP, Phụ lục I.
/// </summary>
internal static class PaperHead
{
    private const int RightWidth = 5300;

    /// <summary>As long as the motto above it.</summary>
    private const int MottoRule = 3150;

    /// <summary>Between a third and a half of the line above it.</summary>
    private const int IssuerRule = 1100;

    private static readonly int LeftWidth = WordPage.Portrait.TextWidth - RightWidth;

    private static readonly Look Centred = new() { Size = 12, Align = JustificationValues.Center };

    public static IEnumerable<OpenXmlElement> Of(Letterhead letterhead, DateOnly printed)
    {
        yield return WordTable.Beside([LeftWidth, RightWidth], Issuer(letterhead), Country(letterhead, printed));
    }

    private static IEnumerable<OpenXmlElement> Issuer(Letterhead letterhead) =>
    [
        .. letterhead.Superior.Select(line => Words.Paragraph(line, Centred)),
        .. letterhead.Issuer.Select(line => Words.Paragraph(line, Centred with { Bold = true })),
        Words.Rule(IssuerRule, LeftWidth),
    ];

    private static IEnumerable<OpenXmlElement> Country(Letterhead letterhead, DateOnly printed) =>
    [
        Words.Paragraph(Say.RegistrationPaper.Country, Centred with { Bold = true }),
        Words.Paragraph(Say.RegistrationPaper.Motto, Centred with { Size = 13, Bold = true }),
        Words.Rule(MottoRule, RightWidth),
        Words.Paragraph(Say.RegistrationPaper.PlaceAndDate(letterhead.Place, printed), Centred with { Size = 13, Slanted = true, Before = 8 }),
    ];
}
