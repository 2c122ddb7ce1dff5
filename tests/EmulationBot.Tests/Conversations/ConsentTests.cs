using EmulationBot.Core.Calendars;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>What a short word means is decided by the question on the screen.</summary>
public sealed class ConsentTests
{
    private static Scene Late()
    {
        var scene = new Scene().FillsIn();
        scene.Now = new DateTimeOffset(2020, 2, 15, 9, 0, 0, VietnamTime.Offset);
        return scene.Says("gửi").Hears("Đồng chí vẫn gửi?");
    }

    [Theory]
    [InlineData("huy")]
    [InlineData("hủy")]
    [InlineData("không gửi")]
    [InlineData("đừng")]
    [InlineData("rút")]
    [InlineData("de sau")]
    public void Late_sending_needs_a_word_that_consents_to_sending(string word)
    {
        var scene = Late().Says(word);
        Assert.Null(scene.State.Registration);
        Assert.NotNull(scene.State.Draft);
    }

    [Theory]
    [InlineData("van gui sau thoi han")]
    [InlineData("gửi")]
    [InlineData("đồng ý")]
    public void Late_sending_is_consented_to_in_words(string word) => Assert.True(Late().Says(word).State.Registration!.Late);

    [Theory]
    [InlineData("huy")]
    [InlineData("gửi")]
    [InlineData("không rút")]
    [InlineData("đừng rút")]
    public void A_withdrawal_needs_a_word_that_consents_to_withdrawing(string word)
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký").Says("rút đăng ký", word);
        Assert.Equal(RegistrationState.Sent, scene.State.Registration!.State);
    }

    [Theory]
    [InlineData("rut dang ky")]
    [InlineData("rút")]
    [InlineData("có")]
    public void A_withdrawal_is_consented_to_in_words(string word) =>
        new Scene().FillsIn().Taps("Gửi đăng ký").Says("rút đăng ký", word).Hears("Đã rút đăng ký");

    [Theory]
    [InlineData("gui")]
    [InlineData("khong, lam tiep")]
    [InlineData("đừng")]
    [InlineData("rút")]
    public void A_draft_is_deleted_and_a_registration_sent_by_no_other_word(string word)
    {
        var scene = new Scene().FillsIn().Says("huy", word);
        Assert.NotNull(scene.State.Draft);
        Assert.Null(scene.State.Registration);
    }

    [Theory]
    [InlineData("huy ban nhap")]
    [InlineData("HỦY")]
    [InlineData("có")]
    public void A_draft_is_deleted_in_words(string word) => new Scene().FillsIn().Says("hủy", word).Hears("Đã hủy bản nháp");

    [Theory]
    [InlineData("thôi giữ nguyên")]
    [InlineData("thoi khoi")]
    [InlineData("thôi, không hủy ạ")]
    [InlineData("chưa")]
    public void Several_words_that_say_no_go_on_and_are_stored_nowhere(string words)
    {
        var scene = new Scene().Says("đăng ký", "đúng", "hủy", words).Hears("Bước 2/8").DoesNotHear("Đã ghi");
        Assert.DoesNotContain(Fields.SignerName, scene.State.Draft!.Answers.Keys);
        scene.Says("Nguyễn Văn An").Hears("Bước 3/8");
    }

    [Theory]
    [InlineData("dung huy")]
    [InlineData("dung rut")]
    public void What_may_mean_stop_is_no_yes(string words)
    {
        Assert.NotNull(new Scene().FillsIn().Says("hủy", words).State.Draft);
        Assert.Equal(RegistrationState.Sent, new Scene().FillsIn().Taps("Gửi đăng ký").Says("rút đăng ký", words).State.Registration!.State);
    }

    [Theory]
    [InlineData("cái này tính sau hén")]
    [InlineData("Thôi Mà")]
    public void What_is_neither_yes_nor_no_is_asked_back_and_stored_nowhere(string words)
    {
        var scene = new Scene().Says("đăng ký", "đúng", "hủy", words).Hears("Chưa rõ đồng chí đồng ý hay không").Hears("muốn hủy bản nháp");
        Assert.DoesNotContain(Fields.SignerName, scene.State.Draft!.Answers.Keys);
        scene.Says("không").Hears("Bước 2/8");
    }

    [Fact]
    public void A_plain_answer_of_the_step_goes_on_with_it() => new Scene().Says("đăng ký", "đúng", "hủy", "Nguyễn Văn An").Hears("Đã ghi người ký").Hears("Bước 3/8");

    [Theory]
    [InlineData("bo sung", "duoc")]
    [InlineData("sửa", "ok")]
    [InlineData("hạn nộp ngày nào", "ok")]
    [InlineData("/han", "đồng ý")]
    public void A_bare_assent_sends_nothing_while_something_else_is_on_the_screen(string before, string word)
    {
        var scene = new Scene().FillsIn().Says(before, word).Hears("Gửi đăng ký").Hears("(chưa gửi)");
        Assert.Null(scene.State.Registration);
    }

    [Theory]
    [InlineData("ok")]
    [InlineData("được")]
    public void A_bare_assent_to_the_summary_sends(string word) => new Scene().FillsIn().Says(word).Hears("Đã nhận đăng ký");

    [Theory]
    [InlineData("dung tiep tuc")]
    [InlineData("đúng, tiếp tục")]
    [InlineData("tiep tuc")]
    [InlineData("ĐÚNG, TIẾP TỤC")]
    public void The_first_step_is_confirmed_by_its_caption_in_words(string word) => new Scene().Says("đăng ký", word).Hears("Bước 2/8");

    [Theory]
    [InlineData("gui ban sua")]
    [InlineData("Gửi bản sửa")]
    public void A_correction_is_sent_by_its_caption_in_words(string word)
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký").Says("sửa bản đã gửi", "sửa 4", "0987654321", "linh tinh").Hears("“Gửi bản sửa”");
        scene.Says(word).Hears("(lần 2)");
    }

    [Fact]
    public void The_list_is_left_by_its_caption_in_words() => new Scene().FillsIn().Says("bổ sung", "ve ban tom tat").Hears("Bản đăng ký thi đua");

    [Fact]
    public void The_original_wording_is_asked_for_in_words() => new Scene().Says("hạn nộp ngày nào", "xem nguyen van").Hears("14/02/2020");

    [Fact]
    public void A_paper_filing_is_taken_back_in_words() => Assert.Null(new Scene().Says("/bangiay", "chua gui, nhac lai").State.Paper);
}
