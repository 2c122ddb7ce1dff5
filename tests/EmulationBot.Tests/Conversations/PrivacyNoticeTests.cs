using EmulationBot.Core.Conversations;

namespace EmulationBot.Tests.Conversations;

/// <summary>Who keeps what and why is said at first contact, once, and never in the way.</summary>
public sealed class PrivacyNoticeTests
{
    private const string Notice = "Về dữ liệu cá nhân";

    [Theory]
    [InlineData("/start", "Kính chào đồng chí")]
    [InlineData("hạn nộp ngày nào", "14/02/2020")]
    [InlineData("TB-XXXXX-XXXXX", "Mã không dùng được")]
    public void The_first_answer_comes_first_and_the_notice_stands_below_it_in_the_same_message(string text, string answer)
    {
        var scene = new Scene(Role.Guest).Says(text).Hears(answer).Hears(Notice);
        Assert.Single(scene.Last!.Replies);
        Assert.True(scene.Heard.IndexOf(answer, StringComparison.Ordinal) < scene.Heard.IndexOf(Notice, StringComparison.Ordinal));
        Assert.InRange(scene.Heard[scene.Heard.IndexOf(Notice, StringComparison.Ordinal)..].Split('\n').Length, 3, 5);
    }

    [Fact]
    public void It_says_who_keeps_what_why_how_long_and_whom_to_ask() =>
        new Scene(Role.Guest).Says("/start").Hears("Phòng Nội vụ huyện Tân Biên lưu tên, số tài khoản").Hears("chỉ để trả lời, đăng ký thi đua và nhắc hạn")
            .Hears("30 ngày").Hears("/dulieu").Hears("/xoadulieu").Hears("Hỏi thêm: Phòng Nội vụ");

    [Fact]
    public void It_is_shown_once_and_what_was_shown_when_is_remembered()
    {
        var scene = new Scene(Role.Guest).Says("/start");
        Assert.Equal((PrivacyNotice.Version, scene.Now), (scene.State.Person.NoticeVersion, scene.State.Person.NoticeAt));
        Assert.Equal(["notice.shown"], scene.Last!.Events);
        scene.Says("hạn nộp ngày nào").DoesNotHear(Notice).Says("/start").DoesNotHear(Notice);
        Assert.Empty(scene.Last!.Events);
    }

    [Fact]
    public void A_new_version_is_shown_once_again()
    {
        var scene = new Scene(Role.Guest).Says("/start");
        scene.State = scene.State with { Person = scene.State.Person with { NoticeVersion = PrivacyNotice.Version - 1 } };
        scene.Says("hạn nộp ngày nào").Hears(Notice).Says("nộp ở đâu").DoesNotHear(Notice);
    }

    [Fact]
    public void A_deep_link_pairs_and_carries_the_notice_in_the_same_message()
    {
        var scene = new Scene(Role.Guest) { Invite = Scene.Code(Scene.HeadOf()) };
        scene.Says("/start TB-ABCDE-23456").Hears("thay mặt UBND xã Tân Lập").Hears(Notice);
        Assert.Single(scene.Last!.Replies);
        Assert.Equal(["notice.shown"], scene.Last.Events);
        scene.Taps("Đăng ký ngay").Hears("Bước 1/8").DoesNotHear(Notice);
    }

    [Fact]
    public void In_the_form_it_stands_above_the_step_whose_message_goes_on_changing()
    {
        var scene = Untold(new Scene()).Says("đăng ký");
        Assert.Equal(2, scene.Last!.Replies.Count);
        Assert.Contains(Notice, scene.Last.Replies[0].Text.ToString(), StringComparison.Ordinal);
        scene.Taps("Đúng").Hears("Bước 2/8").DoesNotHear(Notice);
    }

    [Fact]
    public void A_message_that_changes_in_place_waits_for_one_that_does_not()
    {
        var scene = new Scene().Says("đăng ký");
        Untold(scene).Taps("Đúng").Hears("Bước 2/8").DoesNotHear(Notice).Says("Nguyễn Văn An").Hears(Notice).Hears("Bước 3/8");
    }

    [Fact]
    public void In_a_group_it_is_not_shown() => Assert.Equal(0, new Scene(Role.Guest).InGroup("hạn nộp ngày nào").DoesNotHear(Notice).State.Person.NoticeVersion);

    [Fact]
    public void What_is_met_with_silence_stays_silent() =>
        Assert.Empty(new Scene(Role.Guest).Sends(new Content.Edited()).Last!.Replies);

    private static Scene Untold(Scene scene)
    {
        scene.State = scene.State with { Person = scene.State.Person with { NoticeVersion = 0 } };
        return scene;
    }
}
