using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Documents.Pictures;
using SkiaSharp;

namespace EmulationBot.Documents;

/// <summary>
/// The card by which a one-time code is handed over (PNG, 900 pixels wide): a QR code to scan, below it the seat and the code in
/// letters. Black on white with a quiet margin, so that it can be printed and photocopied.
/// </summary>
public static class InvitationPicture
{
    private const int Width = 900;
    private const int Margin = 60;
    private const int Inside = Width - (2 * Margin);
    private const int TitleSize = 42;
    private const int TitleLine = 56;

    public static byte[] Write(Invitation card)
    {
        ArgumentNullException.ThrowIfNull(card);
        using var qr = SKBitmap.Decode(QrPicture.Of(card.Scanned));
        var dots = qr.Width / QrPicture.PixelsOfDot;
        var side = Inside / dots * dots;
        var title = Drawing.Lines(card.Title, TitleSize, Inside, bold: true);
        var belowTitle = Margin + side + (title.Count * TitleLine);
        using var drawing = new Drawing(Width, belowTitle + 260);
        drawing.Picture(qr, (Width - side) / 2f, Margin, side);
        foreach (var (at, line) in title.Index())
            Centred(line, Margin + side + TitleSize + (at * TitleLine), TitleSize, bold: true);
        Centred(card.Code, belowTitle + 92, 72, bold: true);
        Centred(Say.Seats.UseBy(card.Until), belowTitle + 156, 32);
        Centred(Say.Seats.HowToUse(card.Link is not null), belowTitle + 204, 32);
        return drawing.Png();

        void Centred(string words, float baseline, float size, bool bold = false) =>
            drawing.Words(words, Width / 2f, baseline, size, Palette.Print, bold, Inside, SKTextAlign.Center);
    }
}
