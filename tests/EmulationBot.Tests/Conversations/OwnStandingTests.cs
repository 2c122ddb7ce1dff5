using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Tests.Conversations;

/// <summary>What a chair says of the registration of his own unit while the form is closed.</summary>
public sealed class OwnStandingTests
{
    private static Scene PutAside() => new Scene().FillsIn().Says("lưu").Hears("chưa gửi");

    private static Scene Withdrawn() => new Scene().FillsIn().Taps("Gửi đăng ký").Says("rút đăng ký").Taps("Rút đăng ký").Hears("Đã rút");

    [Theory]
    [InlineData("chưa gửi")]
    [InlineData("gửi rồi hả")]
    [InlineData("nop chua vay")]
    [InlineData("dạ chưa gửi mà")]
    public void Whether_it_is_sent_is_told(string words)
    {
        Assert.Null(PutAside().Says(words).Hears("chưa gửi").DoesNotHear("không thuộc quyền").State.Registration);
        new Scene().Says(words).Hears("UBND xã Tân Lập chưa gửi đăng ký");
        new Scene().FillsIn().Taps("Gửi đăng ký").Says(words).Hears("đã gửi, chờ Phòng Nội vụ");
    }

    [Fact]
    public void In_the_form_the_step_stands_below_once()
    {
        var scene = new Scene().Says("đăng ký", "đúng", "gửi rồi hả").Hears("Bước 2/8").Hears("chưa gửi");
        Assert.Equal(2, scene.Last!.Replies.Count);
    }

    [Theory]
    [InlineData("chưa gửi thì sao")]
    [InlineData("đơn vị nào chưa gửi")]
    [InlineData("gửi rồi có sửa được không")]
    [InlineData("tân bình gửi chưa")]
    public void Other_questions_are_not_taken_for_it(string words) => new Scene().Says(words).DoesNotHear("UBND xã Tân Lập chưa gửi đăng ký");
}
