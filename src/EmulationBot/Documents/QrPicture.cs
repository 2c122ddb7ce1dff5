using QRCoder;

namespace EmulationBot.Documents;

/// <summary>A text as a QR picture (PNG, black on white with its quiet zone), legible after a photocopy.</summary>
public static class QrPicture
{
    internal const int PixelsOfDot = 8;

    public static byte[] Of(string text)
    {
        // UTF-8 by name, as a code has a Vietnamese letter.
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: true, eciMode: QRCodeGenerator.EciMode.Utf8);
        using var picture = new PngByteQRCode(data);
        return picture.GetGraphic(PixelsOfDot);
    }
}
