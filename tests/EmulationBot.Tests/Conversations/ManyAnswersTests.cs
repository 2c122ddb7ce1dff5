using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>A whole registration pasted from a letter, or several answers at once, each after the name of its field.</summary>
public sealed class ManyAnswersTests
{
    private const string Letter = """
        UBND XÃ TÂN LẬP
        Đăng ký thi đua năm 2020
        Người ký: Nguyễn Văn An
        Chức vụ: Chủ tịch UBND xã
        SĐT: 0912.345.678
        Phong trào đăng ký: 1, 3 và 6
        Chỉ tiêu:
        - Đạt 19/19 tiêu chí nông thôn mới
        - Giảm 2% hộ nghèo
        Biện pháp: Phân công cán bộ phụ trách từng ấp
        Danh hiệu: TTLĐTT
        """;

    private static Scene AtTargets() => new Scene().Says("đăng ký", "đúng", "Nguyễn Văn An, Chủ tịch UBND xã", "0912345678", "1, 3 và 6").Hears("Bước 6/8");

    private static void Holds(Scene scene, string key, string value) => Assert.Equal(value, scene.State.Draft!.Answers[key]);

    private static void HoldsLetter(Scene scene)
    {
        Holds(scene, Fields.SignerName, "Nguyễn Văn An");
        Holds(scene, Fields.SignerOffice, "Chủ tịch UBND xã");
        Holds(scene, Fields.Phone, "0912345678");
        Holds(scene, Fields.Movements, "1,3,6");
        Holds(scene, Fields.Targets, "Đạt 19/19 tiêu chí nông thôn mới\nGiảm 2% hộ nghèo");
        Holds(scene, Fields.Measures, "Phân công cán bộ phụ trách từng ấp");
        Holds(scene, Fields.Title, "TTLDTT");
    }

    [Fact]
    public void A_letter_opens_the_form_and_fills_it_and_only_the_unit_is_left_to_confirm()
    {
        var scene = new Scene().Says(Letter).Hears("Đã ghi người ký: Nguyễn Văn An").Hears("Bước 1/8").DoesNotHear("Chưa ghi");
        HoldsLetter(scene);
        scene.Taps("Đúng").Hears("chưa gửi").Taps("Gửi đăng ký").Hears("Đã nhận đăng ký");
    }

    [Fact]
    public void In_the_open_form_it_fills_the_rest() => HoldsLetter(new Scene().Says("đăng ký", "đúng", Letter).Hears("chưa gửi"));

    [Fact]
    public void On_one_line_too() => HoldsLetter(new Scene().Says(
        "đăng ký", "đúng",
        "nguoi ky: Nguyễn Văn An, chuc vu: Chủ tịch UBND xã, sdt: 0912345678; phong trao: 1,3,6; chi tieu: Đạt 19/19 tiêu chí nông thôn mới; Giảm 2% hộ nghèo; bien phap: Phân công cán bộ phụ trách từng ấp; danh hieu: tiên tiến"));

    [Fact]
    public void Numbered_as_in_a_form() => HoldsLetter(new Scene().Says(
        "đăng ký", "đúng",
        "1. Người ký: Nguyễn Văn An\n2. Chức vụ: Chủ tịch UBND xã\n3. Số điện thoại liên hệ: 0912345678\n4. Phong trào: 1,3,6\n5. Chỉ tiêu cụ thể:\n- Đạt 19/19 tiêu chí nông thôn mới\n- Giảm 2% hộ nghèo\n6. Biện pháp thực hiện: Phân công cán bộ phụ trách từng ấp\n7. Danh hiệu: tiên tiến"));

    [Fact]
    public void What_cannot_be_read_is_named_and_the_rest_is_kept()
    {
        var scene = new Scene().Says("đăng ký", "đúng", "Người ký: Nguyễn Văn An\nSĐT: 09123\nPhong trào: 9\nDanh hiệu: tiên tiến\nEmail: an@vd.vn");
        scene.Hears("Đã ghi người ký: Nguyễn Văn An").Hears("Chưa ghi số điện thoại").Hears("Chưa ghi phong trào").Hears("“Email: an@vd.vn”").Hears("Bước 3/8");
        Holds(scene, Fields.Title, "TTLDTT");
        Assert.False(scene.State.Draft!.Answers.ContainsKey(Fields.Phone));
        Assert.False(scene.State.Draft.Answers.ContainsKey(Fields.Movements));
    }

    [Fact]
    public void A_movement_that_is_not_named_clearly_is_asked_for()
    {
        var scene = new Scene().Says("đăng ký", "đúng", "Người ký: Nguyễn Văn An\nPhong trào: nông thôn mới, vì người nghèo").Hears("Chưa ghi phong trào").Hears("6) Toàn dân đoàn kết");
        Assert.False(scene.State.Draft!.Answers.ContainsKey(Fields.Movements));
    }

    [Theory]
    [InlineData("Chỉ tiêu: xây dựng xã văn minh; Biện pháp: quyết tâm cao", "Bước 6/8")]
    [InlineData("Chỉ tiêu: giảm 12 hộ nghèo; Biện pháp: quyết tâm cao", "Bước 7/8")]
    public void What_is_weak_is_coached_at_its_own_step(string words, string step) => AtTargets().Says(words).Hears(step);

    [Fact]
    public void What_was_begun_goes_on_when_it_is_not_among_them()
    {
        var scene = AtTargets().Says("Giữ vững an ninh trật tự", "Người ký: Trần Thị Bình, Chức vụ: Phó Chủ tịch UBND xã").Hears("Bước 6/8");
        Holds(scene.Says("100% ấp an toàn về an ninh trật tự"), Fields.Targets, "100% ấp an toàn về an ninh trật tự");
    }

    [Fact]
    public void Without_spaces_on_lines_and_with_optional_fields()
    {
        var scene = AtTargets().Says("SĐT:0909111222; Tổng số: 25; LĐTT: 20; Phong trào:\n- Doanh nghiệp Việt Nam hội nhập và phát triển\n- Tân Biên chung tay vì người nghèo");
        Holds(scene, Fields.Phone, "0909111222");
        Holds(scene, Fields.Headcount, "25");
        Holds(scene, Fields.AdvancedWorkers, "20");
        Holds(scene, Fields.Movements, "2,3");
    }

    [Fact]
    public void What_stands_before_the_first_name_is_not_swallowed() => AtTargets().Says("Kinh phí dự kiến 50 triệu; Người ký: Trần Thị Bình; SĐT: 0909111222").Hears("“Kinh phí dự kiến 50 triệu”");

    [Fact]
    public void The_present_step_answered_first_and_the_next_named()
    {
        var scene = AtTargets().Says("Đạt 19/19 tiêu chí\nBiện pháp: Phân công cán bộ phụ trách từng ấp").Hears("Bước 8/8");
        Holds(scene, Fields.Targets, "Đạt 19/19 tiêu chí");
        Holds(scene, Fields.Measures, "Phân công cán bộ phụ trách từng ấp");
    }

    [Fact]
    public void A_target_without_a_number_is_coached_as_ever()
    {
        var scene = AtTargets().Says("Chỉ tiêu: giữ vững an ninh trật tự\nBiện pháp: Phân công cán bộ phụ trách từng ấp").Hears("Bước 6/8");
        Holds(scene, Fields.Measures, "Phân công cán bộ phụ trách từng ấp");
        Holds(scene.Says("Giữ vững an ninh trật tự, 100% ấp không có tội phạm"), Fields.Targets, "Giữ vững an ninh trật tự, 100% ấp không có tội phạm");
    }

    [Theory]
    [InlineData("Phân công cán bộ:\n- Khen thưởng: kịp thời biểu dương\n- Tổng số: 5 mô hình điểm")]
    [InlineData("Tuyên truyền vận động nhân dân\n- Kế hoạch: ban hành trước 01/3")]
    [InlineData("Biện pháp: tuyên truyền\n- Khen thưởng: kịp thời biểu dương\n- Kế hoạch: ban hành trước 01/3")]
    public void Measures_with_headings_of_their_own_stay_whole(string words)
    {
        var answers = AtTargets().Says("Giảm 2% hộ nghèo", words).State.Draft!.Answers;
        Assert.Contains(words.Split('\n')[^1], answers[Fields.Measures], StringComparison.Ordinal);
        Assert.DoesNotContain(answers.Keys, key => key is Fields.Awards or Fields.Headcount or Fields.OwnPlan);
    }

    [Fact]
    public void What_was_answered_before_is_replaced_when_it_is_named()
    {
        var scene = AtTargets().Says("SĐT: 0987654321\nPhong trào: 2").Hears("Bước 6/8");
        Holds(scene, Fields.Phone, "0987654321");
        Holds(scene, Fields.Movements, "2");
    }

    [Fact]
    public void After_sending_nothing_is_changed_and_the_way_to_correct_is_shown()
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký").Says(Letter).Hears("chưa ghi vào mục nào");
        Assert.Null(scene.State.Draft);
        Assert.Equal("1,3,6", scene.State.Registration!.Answers[Fields.Movements]);
        Assert.Contains(scene.Taps("Sửa bản đã gửi").Buttons, b => b.Caption == "5. Phong trào");
    }

    [Fact]
    public void A_clerk_fills_in_the_same_way() => HoldsLetter(new Scene(Role.Clerk).Says(Letter));

    [Fact]
    public void A_stranger_is_asked_for_his_code_as_ever() => Assert.Null(new Scene(Role.Guest).Says(Letter).State.Draft);

    [Theory]
    [InlineData("Người ký: ai ký được?\nChức vụ: phải là chủ tịch không?")]
    public void Questions_are_stored_nowhere(string words) => Assert.Null(new Scene().Says(words).State.Draft);
}
