using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>Words meant for another step are explained, not stored; the lists are answered by the form's own numbers.</summary>
public sealed class MisplacedWordsTests
{
    private static Scene AtTargets() => new Scene().Says("đăng ký", "đúng", "Nguyễn Văn An, Chủ tịch UBND xã", "0912345678", "1, 3 và 6");

    private static Scene AtMeasures() => AtTargets().Says("Giảm 2% hộ nghèo");

    [Theory]
    [InlineData("1, 3 va 6")]
    [InlineData("1 den 4")]
    [InlineData("chon het")]
    [InlineData("giu nguyen")]
    [InlineData("bo sung")]
    [InlineData("gui")]
    [InlineData("ve ban tom tat")]
    [InlineData("xoa muc nay")]
    [InlineData("sua danh hieu")]
    [InlineData("0912345678")]
    public void They_are_stored_neither_as_targets_nor_as_measures(string words)
    {
        var targets = AtTargets().Says(words).Hears("Bước 6/8");
        Assert.False(targets.State.Draft!.Answers.ContainsKey(Fields.Targets));
        if (words != "giu nguyen")
            Assert.NotEqual(RegistrationForm.Find(Fields.Targets)!.Ask(new FieldContext(Scene.Plan, targets.Unit!, targets.State.Draft.Answers)).ToString(), targets.Heard);
        var measures = AtMeasures().Says(words).Hears("Bước 7/8");
        Assert.False(measures.State.Draft!.Answers.ContainsKey(Fields.Measures));
    }

    [Fact]
    public void A_number_of_movements_is_no_measure() => AtMeasures().Says("6 phong trao").Hears("Bước 7/8").Hears("“sửa 5”");

    [Fact]
    public void A_line_that_is_not_there_cannot_be_taken_away()
    {
        var scene = AtTargets().Says("Xây dựng nông thôn mới", "bo cai 3").Hears("1 chỉ tiêu");
        Assert.Equal("Xây dựng nông thôn mới", scene.State.Draft!.Answers[Fields.Targets]);
        Assert.Equal("1,3,6", scene.State.Draft.Answers[Fields.Movements]);
    }

    [Fact]
    public void A_correction_of_a_step_not_yet_asked_is_explained()
    {
        var scene = new Scene().Says("đăng ký", "đúng", "Nguyễn Văn An", "sua sdt").Hears("bước 4").Hears("Bước 3/8");
        Assert.False(scene.State.Draft!.Answers.ContainsKey(Fields.SignerOffice));
    }

    [Fact]
    public void At_an_optional_field_the_lists_are_still_the_lists()
    {
        var scene = new Scene().FillsIn().Says("sửa 13", "bo sung").Hears("muốn bổ sung mục nào");
        Assert.False(scene.State.Draft!.Answers.ContainsKey(Fields.Soldiers));
    }

    [Fact]
    public void Sending_from_an_optional_field_shows_the_summary_first()
    {
        var scene = new Scene().FillsIn().Says("sửa 9", "gửi").Hears("(chưa gửi)");
        Assert.Null(scene.State.Registration);
    }

    [Theory]
    [InlineData("10")]
    [InlineData("sua 10")]
    [InlineData("bổ sung 10")]
    [InlineData("Tổng số người")]
    [InlineData("so can bo")]
    public void The_number_or_the_name_of_the_form_opens_an_optional_field(string words)
    {
        new Scene().FillsIn().Says("bổ sung", words).Hears("Bổ sung – Tổng số người");
        new Scene().FillsIn().Says(words).Hears("Bổ sung – Tổng số người");
    }

    [Theory]
    [InlineData("xóa")]
    [InlineData("bo muc nay")]
    [InlineData("không có")]
    [InlineData("xoa muc nay")]
    public void An_optional_answer_is_taken_out_in_words(string words)
    {
        var scene = new Scene().FillsIn().Says("sửa 9", "Khối xã, thị trấn", "sửa 9", words).Hears("Bản đăng ký thi đua");
        Assert.False(scene.State.Draft!.Answers.ContainsKey(Fields.Block));
    }

    [Fact]
    public void An_optional_answer_is_taken_out_by_its_button_and_an_old_summary_cannot_be_confirmed_unseen()
    {
        var scene = new Scene().FillsIn().Says("sửa 10", "25");
        var old = scene.Buttons.First(b => b.Caption == "Gửi đăng ký").Data;
        scene.Says("sửa 10").Taps("Xóa mục này").Hears("Đã xóa").DoesNotHear("10. Tổng số người").Presses(old).Hears("vừa thay đổi");
    }

    [Fact]
    public void What_must_be_answered_cannot_be_taken_out()
    {
        var scene = new Scene().FillsIn().Says("sửa 2", "xóa");
        Assert.Equal("Nguyễn Văn An", scene.State.Draft!.Answers[Fields.SignerName]);
    }
}
