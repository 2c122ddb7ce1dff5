using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace EmulationBot.Documents.Word;

/// <summary>A picture that stands in a line like a letter.</summary>
internal static class WordPicture
{
    /// <summary>English Metric Units, in which drawings are measured.</summary>
    private const int UnitsOfPoint = 12_700;

    /// <param name="part">Relationship of the image part.</param>
    /// <param name="side">Width and height in points.</param>
    public static Run Inline(string part, double side, string description)
    {
        var length = (long)(side * UnitsOfPoint);
        return new Run(new Drawing(new Wp.Inline(
            new Wp.Extent { Cx = length, Cy = length },
            new Wp.DocProperties { Id = 1, Name = "QR", Description = description },
            new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(Shape(part, length)) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        }));
    }

    private static Pic.Picture Shape(string part, long length) => new(
        new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = 0, Name = "QR" }, new Pic.NonVisualPictureDrawingProperties()),
        new Pic.BlipFill(new A.Blip { Embed = part }, new A.Stretch(new A.FillRectangle())),
        new Pic.ShapeProperties(
            new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = length, Cy = length }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
}
