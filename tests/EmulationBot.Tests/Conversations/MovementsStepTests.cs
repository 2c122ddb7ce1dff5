using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>One movement in the place of another, and a choice that corrects another.</summary>
public sealed class MovementsStepTests
{
    private static Scene AtMovements() => new Scene().Says("đăng ký", "đúng", "Nguyễn Văn An, Chủ tịch UBND xã, 0912345678");

    private static Scene AtTargets() => AtMovements().Says("1, 3");

    private static string Chosen(Scene scene) => scene.State.Draft!.Answers[Fields.Movements];

    [Theory]
    [InlineData("đổi phong trào 3 thành 6")]
    [InlineData("doi phong trao 3 thanh phong trao 6 nha")]
    [InlineData("sửa lại phong trào 3 thành 6 ạ")]
    public void One_takes_the_place_of_another_at_any_later_step(string words)
    {
        Assert.Equal("1,6", Chosen(AtTargets().Says(words).Hears("Bước 6/8")));
        Assert.Equal("1,6", Chosen(AtTargets().Says("giảm 5 hộ nghèo", words).Hears("Bước 7/8")));
        Assert.Equal("1,6", Chosen(AtTargets().Says("giảm 5 hộ nghèo", "sửa 6", words).Hears("Bước 6/8")));
        Assert.Equal("1,6", Chosen(AtTargets().Says("giảm 5 hộ nghèo", "giao mỗi ấp một đảng viên giúp đỡ từng hộ", "không", words).Hears("(chưa gửi)")));
    }

    [Theory]
    [InlineData("đổi phong trào 3 thành 6")]
    [InlineData("3 thành 6")]
    public void At_the_step_itself_it_is_ticked(string words) => Assert.Equal("1,6", Chosen(AtTargets().Says("quay lại", words).Hears("Bước 5/8").Taps("Xong")));

    [Theory]
    [InlineData("đổi phong trào 5 thành 6", "chưa chọn phong trào 5")]
    [InlineData("đổi phong trào 3 thành 9", "chỉ có 6 phong trào")]
    public void What_is_not_there_is_not_changed(string words, string heard) => Assert.Equal("1,3", Chosen(AtTargets().Says(words).Hears(heard)));

    [Theory]
    [InlineData("không phải, 1 và 4")]
    [InlineData("khong phai, 1 va 4")]
    [InlineData("nhầm rồi, 1 và 4")]
    public void What_follows_a_no_is_the_choice(string words) => Assert.Equal("1,4", Chosen(AtMovements().Says(words)));

    [Fact]
    public void Without_a_sign_between_it_may_mean_either() => Assert.DoesNotContain(Fields.Movements, AtMovements().Says("khong phai 1 va 4").State.Draft!.Answers.Keys);
}
