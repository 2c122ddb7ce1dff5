using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>Targets are stored as they come; coaching only asks for better words.</summary>
public sealed class CoachingTests
{
    private static Scene AtTargets() => new Scene().Says("đăng ký", "đúng", "Nguyễn Văn An, Chủ tịch UBND xã", "0912345678", "1, 3 và 6");

    private static string Targets(Scene scene) => scene.State.Draft!.Answers[Fields.Targets];

    [Fact]
    public void Nothing_is_lost_by_going_back_from_a_coached_step()
    {
        var scene = AtTargets().Says("Xây dựng nông thôn mới; Giảm 2% hộ nghèo").Hears("chưa có số liệu").Hears("Bước 6/8");
        Assert.Equal("Xây dựng nông thôn mới\nGiảm 2% hộ nghèo", Targets(scene));
        scene.Says("quay lai").Hears("Bước 5/8").Says("giu nguyen").Hears("Bước 7/8").Says("quay lại").Hears("- Xây dựng nông thôn mới");
    }

    [Fact]
    public void Leaving_in_the_middle_of_coaching_keeps_what_was_written() =>
        AtTargets().Says("Xây dựng nông thôn mới", "lưu").Hears("đến bước 6/8").Says("đăng ký").Hears("Bước 6/8").Hears("Hiện ghi: Xây dựng nông thôn mới");

    [Fact]
    public void What_was_kept_or_made_better_is_not_asked_for_again_on_coming_back()
    {
        AtTargets().Says("Xây dựng nông thôn mới", "giữ nguyên", "lưu").Hears("đến bước 7/8").Says("đăng ký").Hears("Bước 7/8");
        AtTargets().Says("Xây dựng nông thôn mới", "Đạt 19/19 tiêu chí nông thôn mới", "lưu", "đăng ký").Hears("Bước 7/8");
    }

    [Fact]
    public void What_was_begun_is_shown_while_it_is_coached() =>
        AtTargets().Says("Xây dựng nông thôn mới; Giảm 2% hộ nghèo", "hạn nộp ngày nào").Hears("Hiện ghi:").Hears("- Giảm 2% hộ nghèo");

    [Fact]
    public void A_better_wording_takes_the_place_of_the_weak_line_alone()
    {
        var scene = AtTargets().Says("Xây dựng nông thôn mới; Giảm 2% hộ nghèo", "Đạt 19/19 tiêu chí nông thôn mới").Hears("Bước 7/8");
        Assert.Equal("Giảm 2% hộ nghèo\nĐạt 19/19 tiêu chí nông thôn mới", Targets(scene));
    }

    [Fact]
    public void A_line_that_was_kept_is_not_coached_again()
    {
        var scene = AtTargets().Says("Xây dựng nông thôn mới; Giảm 2% hộ nghèo; 98% hồ sơ đúng hạn", "giữ nguyên").Hears("Bước 7/8");
        scene.Says("sua chi tieu", "bo dong 2").Hears("Bước 7/8").DoesNotHear("chưa có số liệu");
        Assert.Equal("Xây dựng nông thôn mới\n98% hồ sơ đúng hạn", Targets(scene));
    }

    [Fact]
    public void The_same_words_again_are_meant() =>
        AtTargets().Says("Xây dựng nông thôn mới", "xay dung nong thon moi").Hears("Bước 7/8");
}
