using EmulationBot.Core.Conversations;

namespace EmulationBot.Tests.Conversations;

/// <summary>The keyboard that asks for a contact is there at the phone step and gone everywhere else.</summary>
public sealed class ContactKeyboardTests
{
    private static Scene AtPhone => new Scene().Says("đăng ký").Taps("Đúng").Says("Nguyễn Văn An").Taps("Chủ tịch");

    [Theory]
    [InlineData("quay lại")]
    [InlineData("0912345678")]
    [InlineData("lưu")]
    [InlineData("hủy", "có")]
    [InlineData("hủy", "[Hủy bản nháp]")]
    [InlineData("sửa 2")]
    [InlineData("[Quay lại]")]
    [InlineData("TB-ABCDE-23456")]
    public void Whoever_leaves_the_phone_step_has_his_own_keyboard_back(params string[] way)
    {
        var scene = AtPhone;
        scene.Invite = Scene.Code(Scene.HeadOf());
        Assert.Equal([Keyboard.AskContact], Keyboards(scene));
        foreach (var step in way)
            _ = step.StartsWith('[') ? scene.Taps(step.Trim('[', ']')) : scene.Says(step);
        Assert.Equal([Keyboard.Remove], Keyboards(scene).Where(k => k != Keyboard.Unchanged));
        Assert.All(scene.Last!.Replies, reply => Assert.False(reply is { Keyboard: Keyboard.Remove } and ({ Edits: true } or { Buttons.Count: > 0 })));
        Assert.DoesNotContain(Keyboard.Remove, Keyboards(scene.Says("hạn nộp ngày nào?")));
    }

    [Fact]
    public void Keeping_the_number_from_the_summary_takes_the_keyboard_away_too()
    {
        var scene = new Scene().FillsIn().Taps("Sửa một mục").Taps("4.");
        Assert.Contains(Keyboard.AskContact, Keyboards(scene));
        Assert.Equal([Keyboard.Remove, Keyboard.Unchanged], Keyboards(scene.Taps("Giữ nguyên")));
        scene.Hears("Bản đăng ký thi đua năm 2020");
    }

    [Fact]
    public void What_leaves_the_step_open_leaves_the_keyboard()
    {
        foreach (var said in new[] { "hạn nộp ngày nào?", "/han", "123", "đang ở đâu", "hủy", "không" })
            Assert.DoesNotContain(Keyboard.Remove, Keyboards(AtPhone.Says(said)));
    }

    [Fact]
    public void A_colleague_who_answered_for_him_leaves_no_keyboard_behind()
    {
        var scene = AtPhone.As("test:2", "Trần Thị Bình").Says("đăng ký", "0912345678").As("test:1", "Nguyễn Văn An").Says("đang ở đâu");
        Assert.Contains(Keyboard.Remove, Keyboards(scene));
    }

    private static IEnumerable<Keyboard> Keyboards(Scene scene) => scene.Last!.Replies.Select(r => r.Keyboard);
}
