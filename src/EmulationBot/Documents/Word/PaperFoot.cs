using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Documents.Word;

/// <summary>The foot of a registration: at the left who gets it and the receipt, at the right the signature.</summary>
internal static class PaperFoot
{
    private const int LeftWidth = 4300;

    /// <summary>Room for hand and seal, in points.</summary>
    private const double SealRoom = 84;

    /// <summary>In points, about 2.3 cm: legible to any phone.</summary>
    private const double QrSide = 65;

    private static readonly Look Office = new() { Bold = true, Align = JustificationValues.Center, WithNext = true };

    private static readonly Look Small = new() { Size = 11 };

    public static IEnumerable<OpenXmlElement> Of(CampaignEntry entry, Registration sent, WordFile file)
    {
        yield return WordTable.Beside([LeftWidth, WordPage.Portrait.TextWidth - LeftWidth],
            [.. Recipients(), .. Proof(sent, file)],
            Signature(SignatureBlock.Of(entry.Unit, entry.Answers.SignerOffice, entry.Answers.SignerName)));
    }

    private static IEnumerable<OpenXmlElement> Recipients() =>
    [
        Words.Paragraph(Say.RegistrationPaper.Recipients, Small with { Size = 12, Bold = true, Slanted = true }),
        .. Say.RegistrationPaper.RecipientLines.Select(line => Words.Paragraph(line, Small)),
    ];

    private static IEnumerable<OpenXmlElement> Proof(Registration sent, WordFile file)
    {
        var receipt = Receipt.Of(sent);
        yield return Words.Paragraph(new() { Before = 8 }, file.Picture(QrPicture.Of(receipt.Text), QrSide, Say.RegistrationPaper.QrDescription));
        foreach (var line in Say.RegistrationPaper.Receipt(receipt, sent))
            yield return Words.Paragraph(line, Small with { Size = 10 });
    }

    private static IEnumerable<OpenXmlElement> Signature(SignatureBlock block) =>
    [
        .. block.Lines.Select(line => Words.Paragraph(line, Office)),
        Words.Paragraph(block.Name ?? "", Office with { Before = SealRoom, WithNext = false }),
    ];
}
