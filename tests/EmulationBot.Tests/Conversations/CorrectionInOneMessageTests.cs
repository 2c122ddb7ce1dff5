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

    [Theory]
    [InlineData("chức vụ là Phó Chủ tịch", Fields.SignerOffice, "Phó Chủ tịch UBND xã (ký thay)")]
    [InlineData("chuc vu la pho chu tich", Fields.SignerOffice, "Phó Chủ tịch UBND xã (ký thay)")]
    [InlineData("người ký là Lê Văn Tám", Fields.SignerName, "Lê Văn Tám")]
    [InlineData("Người ký: Lê Văn Tám", Fields.SignerName, "Lê Văn Tám")]
    [InlineData("chỉ tiêu là giảm 3% hộ nghèo", Fields.Targets, "Đạt 19/19 tiêu chí\ngiảm 3% hộ nghèo")]
    [InlineData("chỉ tiêu là thu ngân sách 5 tỷ", Fields.Targets, "Đạt 19/19 tiêu chí\nGiảm 2% hộ nghèo\nthu ngân sách 5 tỷ")]
    [InlineData("biện pháp là họp dân mỗi tháng", Fields.Measures, "họp dân mỗi tháng")]
    [InlineData("phong trào: 1, 2", Fields.Movements, "1,2")]
    [InlineData("danh hiệu là lao động xuất sắc", Fields.Title, "TTLDXS")]
    public void At_the_summary_a_field_may_be_named_without_an_order(string words, string key, string value) =>
        Assert.Equal(value, AtSummary().Says(words).Hears("chưa gửi").State.Draft!.Answers[key]);

    [Theory]
    [InlineData("chức vụ là gì")]
    [InlineData("chức vụ là không biết")]
    [InlineData("phong trào là động lực")]
    public void What_the_named_field_cannot_take_changes_nothing(string words)
    {
        var before = AtSummary();
        var answers = before.State.Draft!.Answers;
        Assert.Equal(answers, before.Says(words).State.Draft!.Answers);
    }

    [Fact]
    public void A_labelled_line_corrects_its_field_from_another_step()
    {
        var scene = new Scene().Says("đăng ký", "đúng", "Nguyễn Văn An, Chủ tịch UBND xã", "0912345678", "Người ký: Huỳnh Văn Sáu").Hears("Đã ghi người ký: Huỳnh Văn Sáu").Hears("Bước 5/8");
        Assert.Equal("Huỳnh Văn Sáu", scene.State.Draft!.Answers[Fields.SignerName]);
    }

    [Theory]
    [InlineData("Chỉ tiêu: giảm 5 hộ nghèo", "giảm 5 hộ nghèo")]
    [InlineData("chỉ tiêu là giảm 5 hộ nghèo", "giảm 5 hộ nghèo")]
    [InlineData("Các chỉ tiêu:\n- giảm 5 hộ nghèo\n- thu ngân sách 5 tỷ", "giảm 5 hộ nghèo\nthu ngân sách 5 tỷ")]
    public void At_its_own_step_the_label_is_not_stored(string words, string stored)
    {
        var scene = new Scene().Says("đăng ký", "đúng", "Nguyễn Văn An, Chủ tịch UBND xã", "0912345678", "1 và 3", words).Hears("Bước 7/8");
        Assert.Equal(stored, scene.State.Draft!.Answers[Fields.Targets]);
        Assert.Equal("giao mỗi ấp một đảng viên", scene.Says("Biện pháp: giao mỗi ấp một đảng viên").State.Draft!.Answers[Fields.Measures]);
    }

    [Theory]
    [InlineData("chỉ tiêu là giảm 3% hộ nghèo", "Đạt 19/19 tiêu chí\ngiảm 3% hộ nghèo")]
    [InlineData("Chỉ tiêu: thu ngân sách 5 tỷ", "Đạt 19/19 tiêu chí\nGiảm 2% hộ nghèo\nthu ngân sách 5 tỷ")]
    [InlineData("à quên, thêm 5 hộ nghèo thoát nghèo", "Đạt 19/19 tiêu chí\nGiảm 2% hộ nghèo\n5 hộ nghèo thoát nghèo")]
    [InlineData("a quen them chi tieu 2 ap van hoa", "Đạt 19/19 tiêu chí\nGiảm 2% hộ nghèo\n2 ap van hoa")]
    public void A_target_said_at_the_measures_joins_the_targets(string words, string stored)
    {
        var scene = AtMeasures().Says(words).Hears("Bước 7/8");
        Assert.Equal(stored, scene.State.Draft!.Answers[Fields.Targets]);
        Assert.DoesNotContain(Fields.Measures, scene.State.Draft.Answers.Keys);
    }

    [Theory]
    [InlineData("Thêm 5 buổi tuyên truyền tại ấp")]
    [InlineData("Phong trào là động lực, vận động nhân dân cùng làm")]
    [InlineData("Kế hoạch là giao từng ngành phụ trách, kiểm tra hằng tháng")]
    [InlineData("Phong trào: vận động nhân dân\nKiểm tra hằng tháng")]
    public void Measures_that_only_sound_so_are_measures(string words)
    {
        var before = AtMeasures();
        var targets = before.State.Draft!.Answers[Fields.Targets];
        var after = before.Says(words).State.Draft!.Answers;
        Assert.Equal((words, targets), (after.GetValueOrDefault(Fields.Measures), after[Fields.Targets]));
    }

    [Fact]
    public void A_label_of_a_later_step_is_stored_there()
    {
        var scene = AtMeasures().Says("Danh hiệu: tiên tiến").Hears("Đã ghi danh hiệu tập thể").Hears("Bước 7/8");
        Assert.DoesNotContain(Fields.Measures, scene.State.Draft!.Answers.Keys);
    }

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
