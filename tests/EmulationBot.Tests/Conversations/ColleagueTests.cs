using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>Two people of a unit fill in one draft: an answer is for the step its sender saw, and for no other.</summary>
public sealed class ColleagueTests
{
    private static Scene ClerkWroteThePhone()
    {
        var scene = new Scene().Says("đăng ký", "đúng", "Nguyễn Văn An, Chủ tịch UBND xã").Hears("Bước 4/8");
        scene.As("test:2", "Trần Thị Bích", Role.Clerk).Says("đăng ký").Hears("Bước 4/8").Says("0912345678").Hears("Bước 5/8");
        return scene.As("test:1", "Nguyễn Văn An");
    }

    [Fact]
    public void An_answer_to_a_step_written_meanwhile_is_asked_about_and_read_by_no_other_step()
    {
        var scene = ClerkWroteThePhone().Says("0909999888").Hears("người cùng đơn vị đã ghi số điện thoại").Hears("“0909999888” chưa ghi").Hears("Bước 4/8").Hears("0912 345 678");
        Assert.Equal("0912345678", scene.State.Draft!.Answers[Fields.Phone]);
        Assert.DoesNotContain(Fields.Movements, scene.State.Draft.Answers.Keys);
        scene.Says("0909999888").Hears("Đã ghi số điện thoại: 0909 999 888").Hears("Bước 5/8");
    }

    [Fact]
    public void What_the_colleague_wrote_is_kept_by_a_word() => Assert.Equal("0912345678", ClerkWroteThePhone().Says("0909999888").Taps("Giữ nguyên").Hears("Bước 5/8").State.Draft!.Answers[Fields.Phone]);

    [Fact]
    public void A_question_is_answered_and_the_present_step_shown() => ClerkWroteThePhone().Says("hạn nộp ngày nào").Hears("14/02/2020").Hears("Bước 5/8").Says("1 và 3").Hears("Bước 6/8");

    [Fact]
    public void Where_the_colleague_began_anew_the_words_are_stored_nowhere()
    {
        var scene = ClerkWroteThePhone().Says("hạn nộp ngày nào", "1 và 3", "giảm 5 hộ nghèo").Hears("Bước 7/8");
        scene.As("test:2", "Trần Thị Bích", Role.Clerk).Says("hủy", "có", "đăng ký", "đúng").Hears("Bước 2/8");
        scene.As("test:1", "Nguyễn Văn An").Says("Vận Động Bà Con").Hears("đã thay đổi bản khai").Hears("Bước 2/8");
        Assert.DoesNotContain(Fields.SignerName, scene.State.Draft!.Answers.Keys);
    }

    [Fact]
    public void A_long_message_that_was_not_stored_is_quoted_without_half_a_sign()
    {
        var scene = ClerkWroteThePhone().Says($"0{string.Concat(Enumerable.Repeat("🎉", 60))}").Hears("chưa ghi");
        Assert.DoesNotContain(scene.Last!.Replies.SelectMany(reply => reply.Text.ToString().EnumerateRunes()), rune => rune == System.Text.Rune.ReplacementChar);
    }
}
