using SkiaSharp;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace EmulationBot.Tests.Documents;

/// <summary>Reads a QR code off a picture, as the camera of a phone does: from a little way off, so at half its size.</summary>
internal static class QrReader
{
    private static readonly Dictionary<DecodeHintType, object> _patiently = new() { [DecodeHintType.TRY_HARDER] = true };

    /// <returns>Its words; null when no code is found.</returns>
    public static string? Read(byte[] png)
    {
        using var near = SKBitmap.Decode(png);
        using var picture = near.Resize(new SKImageInfo(near.Width / 2, near.Height / 2), new SKSamplingOptions(SKFilterMode.Linear));
        var grey = picture.Pixels.Select(p => (byte)((p.Red + p.Green + p.Blue) / 3)).ToArray();
        var light = new RGBLuminanceSource(grey, picture.Width, picture.Height, RGBLuminanceSource.BitmapFormat.Gray8);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light)), _patiently)?.Text;
    }
}
