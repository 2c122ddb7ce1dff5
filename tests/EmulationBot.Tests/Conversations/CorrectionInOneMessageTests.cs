using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>"Đổi người ký là Trần Thị Bình": what is to be corrected and how, in one message.</summary>
public sealed class CorrectionInOneMessageTests
{
    private static Scene AtMeasures() => new Scene().Says("đăng ký", "đúng", "Nguyễn Văn An, Chủ tịch UBND xã", "0912345678", "1, 3 và 6", "Đạt 19/19 tiêu chí\nGiảm 2% hộ nghèo");

    private static Scene AtSummary() => AtMeasures().Says("Phân công cán bộ phụ trách từng ấp", "Tập thể lao động tiên tiến").Hears("chưa gửi");

    [Theory]
    [InlineData("đổi người ký là Trần Thị Bình", Fields.SignerName, "Trần Thị Bình")]
    [InlineData("sua 2: Trần Thị Bình", Fields.SignerName, "Trần Thị Bình")]
    [InlineData("sửa mục 4 thành 0987654321", Fields.Phone, "0987654321")]
    [InlineData("doi sdt thanh 0987 654 321", Fields.Phone, "0987654321")]
    [InlineData("Sửa 6: Đạt 18/19 tiêu chí", Fields.Targets, "Đạt 18/19 tiêu chí")]
    [InlineData("thay biện pháp: Kiểm tra hằng tháng", Fields.Measures, "Kiểm tra hằng tháng")]
    public void At_the_summary_it_is_done_and_shown(string words, string key, string value)
    {
        var scene = AtSummary().Says(words).Hears("chưa gửi");
        Assert.Equal(value, scene.State.Draft!.Answers[key]);
    }

    [Fact]
    public void In_the_middle_of_the_form_too_and_the_step_goes_on()
    {
        var scene = AtMeasures().Says("đổi người ký là Trần Thị Bình").Hears("Đã ghi người ký: Trần Thị Bình").Hears("Bước 7/8");
        Assert.Equal("Trần Thị Bình", scene.State.Draft!.Answers[Fields.SignerName]);
        Assert.False(scene.State.Draft.Answers.ContainsKey(Fields.Measures));
    }

    [Fact]
    public void What_the_field_cannot_take_is_asked_for_again_and_nothing_is_lost()
    {
        var scene = AtSummary().Says("sửa 4: không biết").Hears("Bước 4/8");
        Assert.Equal("0912345678", scene.State.Draft!.Answers[Fields.Phone]);
    }

    [Theory]
    [InlineData("bỏ chỉ tiêu 2")]
    [InlineData("Bỏ chỉ tiêu số 2.")]
    [InlineData("xoa dong 2")]
    public void A_target_is_taken_away_from_a_later_step(string words)
    {
        var scene = AtMeasures().Says(words).Hears("Bước 7/8");
        Assert.Equal("Đạt 19/19 tiêu chí", scene.State.Draft!.Answers[Fields.Targets]);
        Assert.False(scene.State.Draft.Answers.ContainsKey(Fields.Measures));
    }

    [Theory]
    [InlineData("sửa số điện thoại thành số khác được không?")]
    [InlineData("Thay đổi kế hoạch thành các việc cụ thể từng tháng")]
    public void A_question_and_words_about_another_thing_correct_nothing(string words)
    {
        var before = AtMeasures();
        var after = before.Says(words).State.Draft!.Answers;
        Assert.Equal("0912345678", after[Fields.Phone]);
        Assert.False(after.ContainsKey(Fields.OwnPlan));
    }

    [Fact]
    public void Before_a_numbered_list_a_number_is_one_of_the_list()
    {
        var scene = AtSummary().Says("sửa 6", "sửa 2 thành đạt chuẩn xã nông thôn mới");
        Assert.Equal("Nguyễn Văn An", scene.State.Draft!.Answers[Fields.SignerName]);
    }

    [Theory]
    [InlineData("sửa chỉ tiêu: giảm 2% hộ nghèo trong năm")]
    [InlineData("sửa mục tiêu: giảm 2% hộ nghèo trong năm")]
    public void Said_at_the_step_itself_the_value_alone_is_stored(string words) =>
        Assert.Equal("giảm 2% hộ nghèo trong năm", AtSummary().Says("sửa 6", words).State.Draft!.Answers[Fields.Targets]);

    [Fact]
    public void What_may_mean_a_movement_or_a_target_is_asked_back()
    {
        var scene = AtMeasures().Says("bo cai 3").Hears("bỏ phong trào 3").Hears("bỏ chỉ tiêu 3").Hears("Bước 7/8");
        Assert.Equal("1,3,6", scene.State.Draft!.Answers[Fields.Movements]);
        Assert.Equal("1,6", scene.Says("bỏ phong trào 3").State.Draft!.Answers[Fields.Movements]);
    }

    [Theory]
    [InlineData("1) Đạt 19/19 tiêu chí 2) giảm 2% hộ nghèo 3) 100% hồ sơ đúng hạn")]
    [InlineData("có 3 chỉ tiêu: 1. Đạt 19/19 tiêu chí 2. giảm 2% hộ nghèo 3. 100% hồ sơ đúng hạn")]
    [InlineData("Các chỉ tiêu thi đua như sau:\n- Đạt 19/19 tiêu chí\n- giảm 2% hộ nghèo\n- 100% hồ sơ đúng hạn")]
    [InlineData("xã có 3 chỉ tiêu 1. Đạt 19/19 tiêu chí 2. giảm 2% hộ nghèo 3. 100% hồ sơ đúng hạn")]
    [InlineData("chỉ tiêu 1: Đạt 19/19 tiêu chí\nchỉ tiêu 2: giảm 2% hộ nghèo\nchỉ tiêu 3: 100% hồ sơ đúng hạn")]
    [InlineData("1. Đạt 19/19 tiêu chí 2. giảm 2% hộ nghèo, 3. 100% hồ sơ đúng hạn")]
    public void Targets_numbered_on_one_line_are_as_many_targets(string words)
    {
        var scene = new Scene().Says("đăng ký", "đúng", "Nguyễn Văn An, Chủ tịch UBND xã", "0912345678", "1, 3 và 6", words);
        Assert.Equal("Đạt 19/19 tiêu chí\ngiảm 2% hộ nghèo\n100% hồ sơ đúng hạn", scene.State.Draft!.Answers[Fields.Targets]);
    }

    [Fact]
    public void A_number_within_a_target_divides_nothing()
    {
        var scene = new Scene().Says("đăng ký", "đúng", "Nguyễn Văn An, Chủ tịch UBND xã", "0912345678", "1, 3 và 6", "1. Hoàn thành 2 công trình trước quý 2. Nghiệm thu 3 công trình");
        Assert.Equal("Hoàn thành 2 công trình trước quý 2. Nghiệm thu 3 công trình", scene.State.Draft!.Answers[Fields.Targets]);
    }
}
