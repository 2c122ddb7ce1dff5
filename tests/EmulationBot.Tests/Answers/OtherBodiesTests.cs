using EmulationBot.Core.Answers;

namespace EmulationBot.Tests.Answers;

/// <summary>Bodies that the plan gives nothing of their own are not answered for in the name of those it does.</summary>
public sealed class OtherBodiesTests
{
    [Theory]
    [InlineData("Ban Tuyên giáo Tỉnh ủy làm gì?", "cấp tỉnh")]
    [InlineData("Sở Nội vụ có nhiệm vụ gì?", "cấp tỉnh")]
    [InlineData("Phòng Tài chính Kế hoạch được giao việc gì?", "cơ quan, chức danh này")]
    [InlineData("phong tu phap co nhiem vu gi", "cơ quan, chức danh này")]
    [InlineData("Trung tâm Y tế huyện phải làm gì?", "cơ quan, chức danh này")]
    [InlineData("Ban Dân vận có nhiệm vụ gì?", "cơ quan, chức danh này")]
    [InlineData("Trưởng ấp phải làm gì?", "cơ quan, chức danh này")]
    [InlineData("Bí thư xã có nhiệm vụ gì?", "cơ quan, chức danh này")]
    [InlineData("Công an huyện có nhiệm vụ gì?", "cơ quan, chức danh này")]
    [InlineData("Thủ tướng có nhiệm vụ gì?", "cấp tỉnh hay trung ương")]
    [InlineData("Ấp, khu phố có đăng ký thi đua không?", "hộ gia đình")]
    [InlineData("Kinh doanh quán cà phê như tui có cần đăng ký không?", "cơ sở kinh doanh")]
    [InlineData("Hội Phụ nữ huyện có nhiệm vụ gì?", "hội, đoàn thể")]
    [InlineData("công đoàn làm gì", "hội, đoàn thể")]
    [InlineData("hộ gia đình tôi đăng ký được không", "hộ gia đình")]
    [InlineData("ấp tôi đăng ký được không", "hộ gia đình")]
    [InlineData("ba con co phai dang ky khong", "hộ gia đình")]
    public void They_are_said_to_have_nothing_of_their_own(string question, string words)
    {
        var answer = Asking.Ask(question);
        Assert.Equal(AnswerKind.NotInPlan, answer.Kind);
        Assert.Contains(words, answer.Text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Phòng Nội vụ có nhiệm vụ gì?", "III.6")]
    [InlineData("Ban Tuyên giáo Huyện ủy làm gì?", "III.4")]
    [InlineData("Mặt trận Tổ quốc huyện làm gì?", "III.5")]
    [InlineData("vai trò của Hội đồng thi đua", "II.6")]
    [InlineData("nhiem vu cua hoi dong thi dua khen thuong", "II.6")]
    [InlineData("vai trò của thủ trưởng cơ quan", "III.1")]
    [InlineData("vai trò của Mặt trận", "II.2")]
    public void Those_that_have_are_answered_for(string question, string passage) =>
        Assert.Contains(Asking.Ask(question).Citations, c => c.PassageId == passage);

    [Theory]
    [InlineData("Xã Tân Bình nộp cho ai?")]
    [InlineData("Tôi ở xã Tân Bình, huyện Tân Biên, nộp cho ai?")]
    [InlineData("UBND xã Tân Bình đăng ký ở đâu")]
    public void A_commune_of_the_district_is_no_other_place(string question) =>
        Assert.NotEqual(Refusal.OtherPlace, Asking.Ask(question).Refusal);

    [Theory]
    [InlineData("quận Tân Bình có mấy phong trào?")]
    [InlineData("huyện Tân Bình nộp cho ai?")]
    public void A_district_of_the_same_name_is(string question) =>
        Assert.Equal(Refusal.OtherPlace, Asking.Ask(question).Refusal);
}
