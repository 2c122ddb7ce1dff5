using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>What a chair asks for once the registration is sent; nothing is undone that was not asked for by its own words.</summary>
public sealed class AfterSendingTests
{
    private static Scene Sent() => new Scene().FillsIn().Taps("Gửi đăng ký").Hears("Đã nhận đăng ký");

    [Theory]
    [InlineData("cho toi xem lai ban da gui")]
    [InlineData("xem lại bản đã gửi")]
    [InlineData("coi lai ban da gui")]
    [InlineData("xem lai dang ky")]
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
    [InlineData("đăng ký lại")]
    [InlineData("bổ sung")]
    [InlineData("bo sung chi tieu")]
    public void More_is_added_by_correcting(string words)
    {
        var scene = Sent().Says(words).DoesNotHear("gia hạn");
        Assert.Contains(scene.Buttons, b => b.Caption == "6. Chỉ tiêu");
    }
}
