using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Documents;
using SkiaSharp;

namespace EmulationBot.Tests.Documents;

public sealed class InvitationPictureTests
{
    private static readonly Invitation Card = new(
        "Chủ tịch UBND xã Tân Lập", "TB-MMMMM-22222", "https://t.me/ten_bot?start=TB-MMMMM-22222", new DateOnly(2020, 2, 17).At(new TimeOnly(8, 0)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_phone_reads_the_link_off_it_or_the_code_where_there_is_no_link(bool link)
    {
        var card = link ? Card : Card with { Link = null };
        Assert.Equal(link ? card.Link : card.Code, QrReader.Read(InvitationPicture.Write(card)));
    }

    [Fact]
    public void Its_edges_stay_white_and_seat_and_code_stand_below()
    {
        using var picture = Draw(Card);
        Assert.Equal(900, picture.Width);
        foreach (var (x, y) in Points(picture).Where(p => p.X < 40 || p.X >= 860 || p.Y < 40 || p.Y >= picture.Height - 30))
            Assert.False(Dark(picture.GetPixel(x, y)), $"{x}, {y}");
        using var another = Draw(Card with { Title = "Phó Chủ tịch UBND xã Tân Lập" });
        using var other = Draw(Card with { Code = "TB-MMMMM-22223" });
        Assert.NotEqual(Below(picture), Below(another));
        Assert.NotEqual(Below(picture), Below(other));
    }

    [Fact]
    public void A_long_title_takes_more_lines_and_none_is_cut()
    {
        using var one = Draw(Card);
        using var three = Draw(Card with { Title = "Cán bộ văn phòng Trung tâm Văn hóa, Thể thao và Truyền thanh huyện Tân Biên, tỉnh Tây Ninh" });
        Assert.Equal(2 * 56, three.Height - one.Height);
    }

    private static IEnumerable<(int X, int Y)> Points(SKBitmap picture) =>
        from y in Enumerable.Range(0, picture.Height) from x in Enumerable.Range(0, picture.Width) select (x, y);

    private static int Below(SKBitmap picture) =>
        Points(picture).Where(p => p.Y > picture.Height - 320 && Dark(picture.GetPixel(p.X, p.Y))).Aggregate(17, (hash, p) => HashCode.Combine(hash, p.X, p.Y));

    private static bool Dark(SKColor colour) => colour.Red < 128;

    private static SKBitmap Draw(Invitation card) => SKBitmap.Decode(InvitationPicture.Write(card));
}
