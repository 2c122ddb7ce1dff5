using System.Reflection;
using SkiaSharp;

namespace EmulationBot.Documents.Pictures;

/// <summary>
/// A surface to draw on, with the type it brings along: Noto Sans, so that Vietnamese is right on a machine without any fonts. Lengths
/// are pixels; words stand on their base line.
/// </summary>
internal sealed class Drawing : IDisposable
{
    /// <summary>Large even areas pack well without filters and with little effort.</summary>
    private static readonly SKPngEncoderOptions Flat = new(SKPngEncoderFilterFlags.NoFilters, 4);

    private readonly SKSurface _surface;
    private readonly SKTypeface _regular = Typeface("NotoSans-Regular.ttf");
    private readonly SKTypeface _bold = Typeface("NotoSans-Bold.ttf");
    private readonly SKPaint _paint = new() { IsAntialias = true };

    public Drawing(int width, int height)
    {
        _surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        _surface.Canvas.Clear(Palette.Paper);
    }

    public void Box(float left, float top, float width, float height, SKColor colour, float corner = 0)
    {
        _paint.Color = colour;
        _surface.Canvas.DrawRoundRect(left, top, width, height, corner, corner, _paint);
    }

    /// <summary>Words that run no further than <paramref name="room"/>: cut with an ellipsis. Returns how wide they are.</summary>
    public float Words(string words, float left, float baseline, float size, SKColor colour, bool bold = false, float room = float.MaxValue, SKTextAlign align = SKTextAlign.Left)
    {
        using var font = new SKFont(bold ? _bold : _regular, size);
        var shown = Fit(words.Normalize(), font, room);
        _paint.Color = colour;
        _surface.Canvas.DrawText(shown, left, baseline, align, font, _paint);
        return font.MeasureText(shown);
    }

    /// <summary>The words in lines that run no further than <paramref name="room"/>, broken between words.</summary>
    public static IReadOnlyList<string> Lines(string words, float size, float room, bool bold)
    {
        using var type = Typeface(bold ? "NotoSans-Bold.ttf" : "NotoSans-Regular.ttf");
        using var font = new SKFont(type, size);
        var lines = new List<string>();
        foreach (var word in words.Normalize().Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (lines.Count > 0 && font.MeasureText($"{lines[^1]} {word}") <= room)
                lines[^1] += $" {word}";
            else
                lines.Add(word);
        return lines;
    }

    /// <summary>A square picture with sharp edges.</summary>
    public void Picture(SKBitmap picture, float left, float top, float side) =>
        _surface.Canvas.DrawImage(SKImage.FromBitmap(picture), SKRect.Create(left, top, side, side), new SKSamplingOptions(SKFilterMode.Nearest));

    /// <summary>What comes in parts of a whole, side by side in one bar; parts too small to see are shown all the same.</summary>
    public void Bar(float left, float top, float width, float height, IReadOnlyList<(int Count, SKColor Colour)> parts, int of)
    {
        const float LeastSeen = 4;
        var canvas = _surface.Canvas;
        canvas.Save();
        using (var clip = new SKRoundRect(SKRect.Create(left, top, width, height), height / 2))
            canvas.ClipRoundRect(clip, antialias: true);
        Box(left, top, width, height, Palette.Track);
        foreach (var (count, colour) in parts.Where(part => part.Count > 0))
        {
            var part = Math.Max(LeastSeen, width * count / Math.Max(of, 1));
            Box(left, top, part, height, colour);
            left += part;
        }
        canvas.Restore();
    }

    public byte[] Png()
    {
        using var pixels = _surface.PeekPixels();
        using var data = pixels.Encode(Flat)!;
        return data.ToArray();
    }

    public void Dispose()
    {
        _paint.Dispose();
        _regular.Dispose();
        _bold.Dispose();
        _surface.Dispose();
    }

    private static string Fit(string words, SKFont font, float room)
    {
        if (font.MeasureText(words) <= room)
            return words;
        var length = words.Length;
        while (length > 1 && font.MeasureText(words[..length].TrimEnd() + "…") > room)
            length--;
        return words[..length].TrimEnd() + "…";
    }

    private static SKTypeface Typeface(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Fonts/{file}")!;
        return SKTypeface.FromStream(stream);
    }
}
