using System.Text;
using QRCoder;

namespace EmulationBot.Documents;

/// <summary>A text as a QR picture (PNG, black on white with its quiet zone), legible after a photocopy.</summary>
public static class QrPicture
{
    internal const int PixelsOfDot = 8;

    public static byte[] Of(string text)
    {
        // A number has a Vietnamese letter and names its encoding; a link does not, for some old readers show that name.
        var encoding = Ascii.IsValid(text) ? QRCodeGenerator.EciMode.Default : QRCodeGenerator.EciMode.Utf8;
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: true, eciMode: encoding);
        using var picture = new PngByteQRCode(data);
        return picture.GetGraphic(PixelsOfDot);
    }
}
