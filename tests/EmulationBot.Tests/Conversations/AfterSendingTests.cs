using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>What a chair asks for once the registration is sent; nothing is undone that was not asked for by its own words.</summary>
public sealed class AfterSendingTests
{
    [Theory]
    [InlineData("sửa chỉ tiêu 1 thành giảm 9 hộ nghèo", Fields.Targets, "giảm 9 hộ nghèo")]
    [InlineData("sua chi tieu 1 thanh giam 9 ho ngheo", Fields.Targets, "giam 9 ho ngheo")]
    [InlineData("thêm chỉ tiêu 2 ấp văn hóa", Fields.Targets, "Giảm 2% hộ nghèo trong năm 2020\n2 ấp văn hóa")]
    [InlineData("bỏ phong trào 3", Fields.Movements, "1,6")]
    [InlineData("thêm phong trào 5 nữa", Fields.Movements, "1,3,5,6")]
    public void A_correction_is_taken_as_before_sending_and_waits_for_its_own_sending(string words, string key, string value)
    {
        var scene = Sent().Says(words).Hears("Bản sửa đăng ký");
        Assert.Equal(value, scene.State.Draft!.Answers[key]);
        Assert.Equal(1, scene.State.Registration!.Version);
        Assert.Equal(value, scene.Says("gửi luôn").Hears("(lần 2)").State.Registration!.Answers[key]);
    }

    [Theory]
    [InlineData("sửa chỉ tiêu 1 thành bao nhiêu thì được?")]
    [InlineData("bỏ phong trào 3 được không")]
    public void A_question_corrects_nothing(string words) => Assert.Null(Sent().Says(words).State.Draft);

    [Fact]
    public void From_the_list_of_fields_nothing_is_sent_unseen()
    {
        var scene = Sent().Says("sửa").Hears("muốn sửa mục nào").Says("gửi luôn").Hears("Bản sửa đăng ký");
        Assert.Equal(1, scene.State.Registration!.Version);
        var first = new Scene().FillsIn().Says("sửa", "gửi").Hears("(chưa gửi)");
        Assert.Null(first.State.Registration);
        first.Says("gửi").Hears("Đã nhận đăng ký");
    }

    [Theory]
    [InlineData("gửi")]
    [InlineData("ok")]
    public void A_correction_that_changes_nothing_is_not_sent(string words)
    {
        var scene = Sent().Says("sửa 4", "0912345678").Hears("Bản sửa đăng ký").Says(words).Hears("Bản sửa đăng ký").Says("gửi").Hears("chưa có thay đổi nào");
        Assert.Equal(1, scene.State.Registration!.Version);
        Assert.Equal(1, scene.Taps("Gửi bản sửa").Hears("chưa có thay đổi nào").State.Registration!.Version);
        Assert.Equal(2, scene.Says("sửa 4: 0987654321", "gửi").Hears("(lần 2)").State.Registration!.Version);
    }

    private static Scene Sent() => new Scene().FillsIn().Taps("Gửi đăng ký").Hears("Đã nhận đăng ký");

    [Theory]
    [InlineData("cho toi xem lai ban da gui")]
    [InlineData("xem lại bản đã gửi")]
    [InlineData("coi lai ban da gui")]
    [InlineData("xem lai dang ky")]
    [InlineData("xem lại")]
    [InlineData("tóm tắt")]
    public void What_was_sent_is_shown_and_a_yes_after_it_withdraws_nothing(string words)
    {
        var scene = Sent().Says(words).Hears("ĐKTĐ-2020-0001").DoesNotHear("muốn rút").Says("đồng ý");
        Assert.Equal(RegistrationState.Sent, scene.State.Registration!.State);
    }

    [Theory]
    [InlineData("rút lại bản đã gửi")]
    [InlineData("hủy đăng ký đã gửi")]
    public void A_withdrawal_is_asked_for_by_its_words(string words) => Sent().Says(words).Hears("muốn rút");

    [Theory]
    [InlineData("gui lai bien nhan cho toi")]
    [InlineData("biên nhận")]
    [InlineData("cho xin lai ma bien nhan")]
    public void The_receipt_comes_once_more_and_reminders_stay_off(string words)
    {
        var scene = Sent().Says("tắt nhắc").Says(words).Hears("ĐKTĐ-2020-0001").Hears("Mã kiểm tra");
        Assert.True(scene.State.Person.Muted);
    }

    [Theory]
    [InlineData("sửa 4")]
    [InlineData("sửa số điện thoại")]
    public void A_field_is_opened_for_correction_by_its_name(string words) => Sent().Says(words).Hears("Bước 4/8").Says("0987654321").Hears("0987 654 321").Hears("chưa gửi");

    [Fact]
    public void What_is_to_be_added_opens_its_field() => Sent().Says("bo sung chi tieu").Hears("Bước 6/8").DoesNotHear("gia hạn");

    [Fact]
    public void A_field_is_corrected_in_one_message()
    {
        var scene = Sent().Says("đổi số điện thoại thành 0987 654 321").Hears("Đã ghi số điện thoại").Hears("chưa gửi");
        Assert.Equal("0912345678", scene.State.Registration!.Answers[Fields.Phone]);
        Assert.Equal("0987654321", scene.Taps("Gửi bản sửa").State.Registration!.Answers[Fields.Phone]);
    }

    [Fact]
    public void A_form_put_aside_is_opened_at_the_field_that_is_named() => new Scene().FillsIn().Says("lưu").Hears("Đã lưu").Says("sửa 2").Hears("Bước 2/8");

    [Fact]
    public void A_form_put_aside_is_shown_where_it_stands() => new Scene().FillsIn().Says("lưu").Hears("Đã lưu").Says("xem lại").Hears("2. Người ký").Hears("chưa gửi");

    [Theory]
    [InlineData("xem lại")]
    [InlineData("gửi đăng ký")]
    public void A_form_put_aside_half_way_is_shown_with_its_open_step(string words) =>
        new Scene().Says("đăng ký", "đúng", "Nguyễn Văn An", "lưu").Says(words).Hears("2. Người ký: Nguyễn Văn An").Hears("chưa gửi").Hears("Bước 3/8");

    [Fact]
    public void In_the_middle_of_the_form_what_was_answered_is_shown() =>
        new Scene().Says("đăng ký", "đúng", "Nguyễn Văn An").Says("xem lại").Hears("2. Người ký: Nguyễn Văn An").Hears("Bước 3/8");

    [Theory]
    [InlineData("đăng ký lại")]
    [InlineData("bổ sung")]
    public void More_is_added_by_correcting(string words)
    {
        var scene = Sent().Says(words).DoesNotHear("gia hạn");
        Assert.Contains(scene.Buttons, b => b.Caption == "6. Chỉ tiêu");
    }
}
