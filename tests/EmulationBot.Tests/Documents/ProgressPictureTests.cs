using EmulationBot.Core.Registrations;
using EmulationBot.Documents;
using SkiaSharp;

namespace EmulationBot.Tests.Documents;

public sealed class ProgressPictureTests
{
    /// <summary>Of the bar below the count, in pixels from the top.</summary>
    private const int MiddleOfBar = 492;

    /// <summary>All letters of Vietnamese that the picture may have to show.</summary>
    private const string Letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ";

    [Fact]
    public void It_is_a_picture_as_wide_as_a_phone_shows_it()
    {
        using var picture = Draw(Sample.Campaign);
        Assert.Equal(1080, picture.Width);
        Assert.InRange(picture.Height, 1200, 2400);
    }

    [Theory]
    [InlineData("NotoSans-Regular.ttf")]
    [InlineData("NotoSans-Bold.ttf")]
    public void The_type_it_brings_along_has_every_Vietnamese_letter(string file)
    {
        using var stream = typeof(ProgressPicture).Assembly.GetManifestResourceStream($"Fonts/{file}")!;
        Assert.InRange(stream.Length, 1, 600_000);
        using var type = SKTypeface.FromStream(stream);
        using var font = new SKFont(type);
        foreach (var letter in Letters + Letters.ToUpperInvariant() + "0123456789.,:;/()%·…“”-–&")
            Assert.True(font.ContainsGlyph(letter), $"{letter} is missing in {file}");
    }

    [Theory]
    [InlineData(EntryStage.Sent, 0x1B7F3B)]
    [InlineData(EntryStage.Late, 0xC62828)]
    [InlineData(EntryStage.Returned, 0x7B1FA2)]
    [InlineData(EntryStage.Drafting, 0xF2A91C)]
    public void The_bar_at_the_top_is_filled_by_the_stages_of_the_units(EntryStage stage, int colour)
    {
        using var picture = Draw([.. Sample.Campaign.Where(entry => entry.Stage == stage)]);
        Assert.Equal(new SKColor(0xFF000000u | (uint)colour), picture.GetPixel(540, MiddleOfBar));
    }

    [Fact]
    public void Half_of_the_units_fill_half_of_the_bar()
    {
        using var picture = Draw([Sample.Complete, Sample.Entry("mttq")]);
        var (left, right) = (picture.GetPixel(520, MiddleOfBar), picture.GetPixel(560, MiddleOfBar));
        Assert.Equal((new SKColor(0xFF1B7F3B), new SKColor(0xFFA3ADB8)), (left, right));
    }

    [Fact]
    public void More_blocks_than_a_phone_shows_are_added_up()
    {
        var blocks = Sample.Units.All.Select((unit, at) => new CampaignEntry(unit) { Block = $"Khối {at}" }).ToList();
        using var many = Draw(blocks);
        using var most = Draw([.. blocks.Take(12)]);
        Assert.Equal(most.Height, many.Height);
    }

    [Fact]
    public void A_name_as_long_as_a_sentence_and_a_campaign_of_nobody_are_drawn()
    {
        using var none = Draw([]);
        using var wide = Draw([Sample.Complete with { Block = string.Concat(Enumerable.Repeat("Khối thi đua rất dài ", 30)) }]);
        Assert.Equal((1080, 1080), (none.Width, wide.Width));
    }

    private static SKBitmap Draw(IReadOnlyList<CampaignEntry> entries) => SKBitmap.Decode(ProgressPicture.Write(entries, Sample.Plan, Sample.Now));
}
