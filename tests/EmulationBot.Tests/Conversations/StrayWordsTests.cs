using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>Words that are no answer to the step at which they are typed never become one, and never cost one that is there.</summary>
public sealed class StrayWordsTests
{
    private static Scene Movements() => new Scene().Says("đăng ký").Taps("Đúng").Says("Nguyễn Văn An").Taps("Chủ tịch").Says("0912 345 678");

    private static Scene Targets() => Movements().Says("1, 3");

    private static Scene Measures() => Targets().Says("Giảm 2% hộ nghèo trong năm 2020");

    [Theory]
    [InlineData("may cai do toi ghi nham, xoa het lam lai")]
    [InlineData("het gio roi mai lam")]
    public void A_word_for_all_in_a_sentence_about_something_else_chooses_nothing(string words)
    {
        var scene = Movements().Says(words);
        Assert.DoesNotContain(Fields.Movements, scene.State.Draft!.Answers.Keys);
    }

    [Theory]
    [InlineData("chọn hết", "1,2,3,4,5,6")]
    [InlineData("lay het", "1,2,3,4,5,6")]
    [InlineData("cả 6 phong trào", "1,2,3,4,5,6")]
    [InlineData("lay cai dau tien voi cai thu nam", "1,5")]
    [InlineData("lay cai dau va cai thu ba", "1,3")]
    public void What_is_said_of_the_movements_alone_chooses(string words, string chosen) =>
        Assert.Equal(chosen, Movements().Says(words).State.Draft!.Answers[Fields.Movements]);

    [Theory]
    [InlineData("khong phai, thu ngan sach 5,5 ty")]
    [InlineData("khoan, bo chi tieu 2")]
    [InlineData("them chi tieu 2 ap van hoa nua")]
    [InlineData("de mai toi hop uy ban roi ghi")]
    [InlineData("doi chut co khach toi tiep da")]
    [InlineData("so dien thoai la 0909 111 222")]
    [InlineData("duyet ho so tan lap")]
    public void They_do_not_become_measures(string words) =>
        Assert.DoesNotContain(Fields.Measures, Measures().Says(words).State.Draft!.Answers.Keys);

    [Theory]
    [InlineData("so dien thoai la 0909 111 222")]
    [InlineData("quen, ten toi la Phan Van Tam")]
    [InlineData("thoi bo phong trao 3 lay phong trao 6")]
    [InlineData("khong phai 1 3 ma la 1 4")]
    [InlineData("mai toi lam tiep luc 8h")]
    public void They_do_not_become_targets(string words) =>
        Assert.DoesNotContain(Fields.Targets, Targets().Says(words).State.Draft!.Answers.Keys);

    [Theory]
    [InlineData("doi chut co khach")]
    [InlineData("khoan da")]
    [InlineData("het gio roi")]
    [InlineData("nguoi ky nhu cu")]
    public void They_do_not_become_a_name(string words)
    {
        var scene = new Scene().Says("đăng ký").Taps("Đúng").Says(words);
        Assert.DoesNotContain(Fields.SignerName, scene.State.Draft!.Answers.Keys);
    }

    [Fact]
    public void A_target_without_a_number_is_not_lost_to_words_about_something_else()
    {
        var scene = Targets().Says("dat chuan nong thon moi nang cao").Says("giao cho cong chuc tai chinh theo doi").Hears("vẫn giữ");
        Assert.Equal("dat chuan nong thon moi nang cao", scene.State.Draft!.Answers[Fields.Targets]);
        scene.Says("dat chuan nong thon moi nang cao 19/19 tieu chi");
        Assert.Equal("dat chuan nong thon moi nang cao 19/19 tieu chi", scene.State.Draft!.Answers[Fields.Targets]);
    }

    [Fact]
    public void More_targets_are_added_to_those_there_are()
    {
        var scene = new Scene().FillsIn().Says("sửa chỉ tiêu").Says("thêm 2 ấp văn hóa");
        Assert.Equal("Giảm 2% hộ nghèo trong năm 2020\n2 ấp văn hóa", scene.State.Draft!.Answers[Fields.Targets]);
    }
}
