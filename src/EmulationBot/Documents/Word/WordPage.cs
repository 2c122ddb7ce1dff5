using DocumentFormat.OpenXml.Wordprocessing;

namespace EmulationBot.Documents.Word;

/// <summary>
/// A sheet of paper A4 and its margins, in twentieths of a point as the format counts: 20 mm at the top, foot and right, 30 mm at
/// the left for binding (Nghị định 30/2020/NĐ-CP, Phụ lục I).
/// </summary>
internal sealed record WordPage(int Width, int Height, int Top, int Right, int Bottom, int Left)
{
    public static readonly WordPage Portrait = new(11906, 16838, Millimetres20, Millimetres20, Millimetres20, Millimetres30);

    /// <summary>Turned, so that the side to bind comes to lie at the top.</summary>
    public static readonly WordPage Landscape = new(16838, 11906, Millimetres30, Millimetres20, Millimetres20, Millimetres20);

    private const int Millimetres20 = 1134;
    private const int Millimetres30 = 1701;

    /// <summary>Room for header and footer, half a margin.</summary>
    private const int Edge = 567;

    /// <summary>Between the margins.</summary>
    public int TextWidth => Width - Left - Right;

    public PageSize Size => new()
    {
        Width = (uint)Width,
        Height = (uint)Height,
        Orient = Width > Height ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
    };

    public PageMargin Margin => new() { Top = Top, Bottom = Bottom, Left = (uint)Left, Right = (uint)Right, Header = Edge, Footer = Edge, Gutter = 0 };
}
