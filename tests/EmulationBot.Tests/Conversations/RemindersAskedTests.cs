using EmulationBot.Core.Texts;

namespace EmulationBot.Tests.Conversations;

/// <summary>Whoever asks about the reminders is told how they stand; nothing is changed.</summary>
public sealed class RemindersAskedTests
{
    [Theory]
    [InlineData("nhắc nữa không")]
    [InlineData("có nhắc không")]
    [InlineData("con nhac nua khong a")]
    [InlineData("khi nào nhắc em")]
    [InlineData("tắt nhắc chưa")]
    [InlineData("đang tắt hay bật nhắc vậy")]
    [InlineData("tắt nhắc được không")]
    [InlineData("sao nhắc hoài vậy")]
    [InlineData("em nộp rồi mà sao còn nhắc")]
    public void A_question_switches_nothing(string words)
    {
        var scene = new Scene().Says(words).Hears("Nhắc đang bật").DoesNotHear("Đã tắt nhắc").DoesNotHear("Đã bật");
        Assert.False(scene.State.Person.Muted);
        scene.Taps(Say.Menu.MuteButton).Says(words).Hears("Nhắc đang tắt");
        Assert.True(scene.State.Person.Muted);
        scene.Taps(Say.Menu.UnmuteButton).Hears("Đã bật lại nhắc");
    }

    [Fact]
    public void It_is_said_when_none_will_come() =>
        new Scene().Says("đã gửi bản giấy", "có nhắc nữa không").Hears("tạm dừng").Says("chưa gửi, nhắc lại").FillsIn().Taps("Gửi đăng ký").Says("còn nhắc không").Hears("không nhắc gửi nữa");

    [Fact]
    public void In_the_form_the_step_stands_below() => new Scene().Says("đăng ký", "có nhắc không").Hears("Nhắc đang bật").Hears("Bước 1/8");

    [Theory]
    [InlineData("đừng nhắc nữa")]
    [InlineData("tắt nhắc")]
    [InlineData("khỏi nhắc")]
    [InlineData("không muốn nhận tin nữa")]
    public void Whoever_asks_for_it_has_it_done(string words) => Assert.True(new Scene().Says(words).State.Person.Muted);
}
