using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>"ạ", "nha", "giúp em", "dạ": courtesy around an order, a yes or an answer changes nothing of it and is stored nowhere.</summary>
public sealed class PoliteWordsTests
{
    private static Scene AtName() => new Scene().Says("đăng ký", "đúng").Hears("Bước 2/8");

    private static Scene AtTargets() => AtName().Says("Nguyễn Văn An, Chủ tịch UBND xã", "0912345678", "1, 3").Hears("Bước 6/8");

    private static Scene AtMeasures() => AtTargets().Says("Giảm 2% hộ nghèo").Hears("Bước 7/8");

    private static Scene AtTitle() => AtMeasures().Says("Phân công cán bộ phụ trách từng ấp").Hears("Bước 8/8");

    [Theory]
    [InlineData("đúng rồi ạ")]
    [InlineData("vâng ạ")]
    [InlineData("dạ phải")]
    [InlineData("Đúng rồi đồng chí")]
    [InlineData("ok em")]
    [InlineData("tân lập ạ")]
    [InlineData("ubnd xa tan lap day")]
    [InlineData("tôi đăng ký cho xã Tân Lập")]
    public void A_polite_yes_confirms_the_unit(string words) => new Scene().Says("đăng ký", words).Hears("Bước 2/8");

    [Fact]
    public void Another_unit_is_not_confirmed() => new Scene().Says("đăng ký", "xã Tân Bình ạ").Hears("Bước 1/8").Hears("“đúng”");

    [Theory]
    [InlineData("luu nha")]
    [InlineData("để sau ạ")]
    [InlineData("dạ lưu lại giúp em")]
    public void It_is_put_aside_and_nothing_is_stored(string words)
    {
        var scene = AtName().Says(words).Hears("Đã lưu");
        Assert.False(scene.State.Draft!.Answers.ContainsKey(Fields.SignerName));
    }

    [Theory]
    [InlineData("Lưu Anh")]
    [InlineData("Nguyễn Văn Nhá")]
    public void A_name_is_a_name(string words) => Assert.Equal(words, AtName().Says(words).State.Draft!.Answers[Fields.SignerName]);

    [Theory]
    [InlineData("thị trấn Tân Biên")]
    [InlineData("tôi đăng ký cho thị trấn Tân Biên")]
    public void The_town_confirms_itself(string words) => new Scene(unit: "xa-tan-bien-tt").Says("đăng ký", words).Hears("Bước 2/8");

    [Fact]
    public void A_yes_at_the_summary_sends() => AtTitle().Says("không").Says("vâng ạ").Hears("Đã nhận đăng ký");

    [Fact]
    public void It_goes_back() => AtName().Says("quay lai a").Hears("Bước 1/8");

    [Theory]
    [InlineData("Nguyễn Văn An ạ")]
    [InlineData("Nguyễn Văn An nhé")]
    public void A_name_keeps_none_of_it(string words) => Assert.Equal("Nguyễn Văn An", AtName().Says(words).State.Draft!.Answers[Fields.SignerName]);

    [Fact]
    public void Nor_does_an_office() => Assert.Equal("Chủ tịch UBND xã", AtName().Says("Nguyễn Văn An", "chủ tịch ạ").State.Draft!.Answers[Fields.SignerOffice]);

    [Theory]
    [InlineData("bo phong trao 3 nha")]
    [InlineData("bỏ phong trào 3 đi ạ")]
    [InlineData("không tham gia phong trào 3 nữa")]
    public void A_movement_is_taken_away(string words)
    {
        var scene = AtTargets().Says(words);
        Assert.Equal("1", scene.State.Draft!.Answers[Fields.Movements]);
        Assert.False(scene.State.Draft.Answers.ContainsKey(Fields.Targets));
    }

    [Theory]
    [InlineData("them phong trao 5 nua")]
    [InlineData("thêm phong trào 5 ạ")]
    public void A_movement_is_added(string words) => Assert.Equal("1,3,5", AtMeasures().Says(words).State.Draft!.Answers[Fields.Movements]);

    [Theory]
    [InlineData("lao dong xuat sac a", "TTLDXS")]
    [InlineData("số 2", "TTLDXS")]
    [InlineData("2 ạ", "TTLDXS")]
    [InlineData("cái thứ hai", "TTLDXS")]
    [InlineData("không đăng ký ạ", "none")]
    public void A_title_is_chosen(string words, string code) => Assert.Equal(code, AtTitle().Says(words).State.Draft!.Answers[Fields.Title]);

    [Theory]
    [InlineData("gui di a")]
    [InlineData("dạ gửi luôn đi ạ")]
    public void It_is_sent(string words) => AtTitle().Says("không").Says(words).Hears("Đã nhận đăng ký");

    [Theory]
    [InlineData("dong y a")]
    [InlineData("có ạ")]
    [InlineData("dạ vâng gửi giúp em")]
    public void A_polite_yes_sends_late(string words)
    {
        var scene = AtTitle().Says("không");
        scene.Now = scene.Now.AddDays(6);
        scene.Says("gửi").Hears("quá thời hạn").Says(words).Hears("Đã nhận đăng ký");
    }

    [Theory]
    [InlineData("vâng hủy giúp tôi", true)]
    [InlineData("thoi dung huy", false)]
    [InlineData("dạ thôi ạ", false)]
    public void A_polite_answer_cancels_or_does_not(string words, bool cancelled) =>
        Assert.Equal(cancelled, AtMeasures().Says("hủy", words).State.Draft is null);

    [Theory]
    [InlineData("dạ giảm 2% hộ nghèo ạ", "giảm 2% hộ nghèo")]
    [InlineData("Dạ thưa, giảm 2% hộ nghèo ạ.", "giảm 2% hộ nghèo")]
    [InlineData("da giam 2% ho ngheo a", "giam 2% ho ngheo")]
    [InlineData("giảm 2% hộ nghèo nhé; đạt 19/19 tiêu chí ạ", "giảm 2% hộ nghèo\nđạt 19/19 tiêu chí")]
    [InlineData("kết nạp 3 đồng chí", "kết nạp 3 đồng chí")]
    [InlineData("da giam 2% ho ngheo", "da giam 2% ho ngheo")]
    [InlineData("2 lop mau giao hang a", "2 lop mau giao hang a")]
    public void A_target_keeps_none_of_it(string words, string stored) => Assert.Equal(stored, AtTargets().Says(words).State.Draft!.Answers[Fields.Targets]);

    [Fact]
    public void Nor_does_a_measure_or_an_optional_field()
    {
        Assert.Equal("phân công cán bộ phụ trách từng ấp", AtMeasures().Says("dạ phân công cán bộ phụ trách từng ấp ạ").State.Draft!.Answers[Fields.Measures]);
        Assert.Equal("Khối xã, thị trấn", AtTitle().Says("không", "sửa 9", "dạ Khối xã, thị trấn ạ").State.Draft!.Answers[Fields.Block]);
    }

    [Fact]
    public void A_clerk_presents() => new Scene(Role.Clerk).FillsIn().Says("trinh ky a").Hears("Chưa trình được: đơn vị chưa có thủ trưởng");
}
