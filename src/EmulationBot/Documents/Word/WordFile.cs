using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace EmulationBot.Documents.Word;

/// <summary>
/// A Word file of one section: Times New Roman 13, the page number in the middle of the top margin from page 2 on, the same line
/// at the foot of every page. Made in memory.
/// </summary>
internal sealed class WordFile : IDisposable
{
    private const string Font = "Times New Roman";

    private readonly MemoryStream _bytes = new();
    private readonly WordprocessingDocument _file;
    private readonly MainDocumentPart _main;
    private readonly Body _body = new();

    public WordFile(string title, DateTimeOffset now)
    {
        _file = WordprocessingDocument.Create(_bytes, WordprocessingDocumentType.Document);
        _file.PackageProperties.Title = title;
        _file.PackageProperties.Creator = "EmulationBot";
        _file.PackageProperties.Created = now.UtcDateTime;
        _main = _file.AddMainDocumentPart();
        _main.Document = new Document(_body);
        _main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
        _main.AddNewPart<DocumentSettingsPart>().Settings = Settings();
    }

    /// <param name="content">A list, as an element can itself be taken for the sequence of its parts.</param>
    public void Add(IReadOnlyList<OpenXmlElement> content)
    {
        foreach (var element in content)
            _body.AppendChild(element);
    }

    /// <summary>A picture (PNG) as part of a line; both sides in points.</summary>
    public Run Picture(byte[] png, double side, string description)
    {
        var part = _main.AddImagePart(ImagePartType.Png);
        using (var stream = new MemoryStream(png, writable: false))
            part.FeedData(stream);
        return WordPicture.Inline(_main.GetIdOfPart(part), side, description);
    }

    /// <summary>Closes the file; nothing can be added afterwards.</summary>
    public byte[] Finish(WordPage page, string footer)
    {
        var numbered = Part(_main.AddNewPart<HeaderPart>(), part => part.Header = new Header(PageNumber()));
        var bare = Part(_main.AddNewPart<HeaderPart>(), part => part.Header = new Header(new Paragraph()));
        var foot = Part(_main.AddNewPart<FooterPart>(), part => part.Footer = new Footer(Foot(footer)));
        _body.AppendChild(new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = numbered },
            new HeaderReference { Type = HeaderFooterValues.First, Id = bare },
            new FooterReference { Type = HeaderFooterValues.Default, Id = foot },
            new FooterReference { Type = HeaderFooterValues.First, Id = foot },
            page.Size,
            page.Margin,
            new TitlePage()));
        _file.Dispose();
        return _bytes.ToArray();
    }

    public void Dispose()
    {
        _file.Dispose();
        _bytes.Dispose();
    }

    private string Part<T>(T part, Action<T> fill) where T : OpenXmlPart
    {
        fill(part);
        return _main.GetIdOfPart(part);
    }

    private static Paragraph PageNumber() =>
        Words.Paragraph(new() { Align = JustificationValues.Center }, new SimpleField(new Run(Words.Properties(new()), new Text("2"))) { Instruction = "PAGE" });

    private static Paragraph Foot(string words) => Words.Paragraph(words, new() { Size = 9, Slanted = true, Align = JustificationValues.Center });

    /// <summary>As Word 2013 and later lay out; without it Word shows the file in compatibility mode and shifts the tables.</summary>
    private static Settings Settings() => new(new Compatibility(new CompatibilitySetting
    {
        Name = CompatSettingNameValues.CompatibilityMode,
        Uri = "http://schemas.microsoft.com/office/word",
        Val = "15",
    }));

    private static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle
            {
                RunFonts = new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font, EastAsia = Font },
                FontSize = new FontSize { Val = "26" },
                FontSizeComplexScript = new FontSizeComplexScript { Val = "26" },
                Languages = new Languages { Val = "vi-VN" },
            }),
            new ParagraphPropertiesDefault()),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true });
}
