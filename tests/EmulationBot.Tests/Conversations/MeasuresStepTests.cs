using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>
/// The step of measures takes free words, so it has to tell them from a target that comes late, a correction, an order and chat;
/// the step of targets likewise takes more than lists.
/// </summary>
public sealed class MeasuresStepTests
{
    private static Scene AtTargets() => new Scene().Says("đăng ký", "đúng", "Nguyễn Văn An, Chủ tịch UBND xã", "0912345678", "1, 3").Hears("Bước 6/8");

    private static Scene AtMeasures() => AtTargets().Says("Giảm 2% hộ nghèo; Đạt 19/19 tiêu chí").Hears("Bước 7/8");

    private static string? Measures(Scene scene) => scene.State.Draft!.Answers.GetValueOrDefault(Fields.Measures);

    private static string Targets(Scene scene) => scene.State.Draft!.Answers[Fields.Targets];

    [Theory]
    [InlineData("chuc vu phai la pho chu tich")]
    [InlineData("muc 4 sai roi")]
    [InlineData("toi ghi sai chi tieu roi")]
    [InlineData("doi y, bo phong trao 3")]
    [InlineData("da gui ban giay hom 13/2 roi")]
    [InlineData("mai lam tiep nha")]
    [InlineData("se bo sung sau")]
    [InlineData("toi can gap can bo phong noi vu")]
    public void Words_about_something_else_are_no_measure(string words)
    {
        var scene = AtMeasures().Says(words);
        Assert.Null(Measures(scene));
        Assert.Equal("Giảm 2% hộ nghèo\nĐạt 19/19 tiêu chí", Targets(scene));
    }

    [Theory]
    [InlineData("cac anh lam kho qua, mat thoi gian")]
    [InlineData("noi chung la quyet tam cao")]
    public void What_does_not_sound_like_a_measure_is_kept_and_asked_for_once_more(string words)
    {
        var scene = AtMeasures().Says(words).Hears("gửi lại biện pháp rõ hơn").Hears("Bước 7/8");
        Assert.Equal("Phân công cán bộ phụ trách từng ấp", Measures(scene.Says("Phân công cán bộ phụ trách từng ấp").Hears("Bước 8/8")));
    }

    [Fact]
    public void It_may_be_left_as_it_is() => Assert.Equal("noi chung la quyet tam cao", Measures(AtMeasures().Says("noi chung la quyet tam cao", "giữ nguyên").Hears("Bước 8/8")));

    [Theory]
    [InlineData("Phân công từng thành viên UBND phụ trách ấp; kiểm tra hằng tháng")]
    [InlineData("tuyen truyen tren loa")]
    [InlineData("Vận động 100% hộ dân tham gia BHYT")]
    public void A_measure_is_taken_at_once(string words) => Assert.Equal(words, Measures(AtMeasures().Says(words).Hears("Bước 8/8")));

    [Theory]
    [InlineData("giam 12 ho ngheo", "giam 12 ho ngheo")]
    [InlineData("Đạt 95% hộ dân có nước sạch", "Đạt 95% hộ dân có nước sạch")]
    [InlineData("Giảm 12 hộ nghèo trong năm 2020", "Giảm 12 hộ nghèo trong năm 2020")]
    [InlineData("Đạt 18/19 tiêu chí nông thôn mới", "Đạt 18/19 tiêu chí nông thôn mới")]
    [InlineData("thêm chỉ tiêu đạt 95% hộ dân có nước sạch", "đạt 95% hộ dân có nước sạch")]
    [InlineData("thêm chỉ tiêu: 5 km đường bê tông", "5 km đường bê tông")]
    public void A_target_that_comes_late_joins_the_targets(string words, string line)
    {
        var scene = AtMeasures().Says(words).Hears("Đã ghi chỉ tiêu").Hears("Bước 7/8");
        Assert.Equal($"Giảm 2% hộ nghèo\nĐạt 19/19 tiêu chí\n{line}", Targets(scene));
        Assert.Null(Measures(scene));
    }

    [Theory]
    [InlineData("Đạt 19/19 tiêu chí")]
    [InlineData("giảm 2% hộ nghèo")]
    public void A_target_that_is_said_again_is_no_measure(string words)
    {
        var scene = AtMeasures().Says(words).Hears("Bước 7/8");
        Assert.Equal("Giảm 2% hộ nghèo\nĐạt 19/19 tiêu chí", Targets(scene));
        Assert.Null(Measures(scene));
    }

    [Theory]
    [InlineData("thêm: kiểm tra hằng quý")]
    [InlineData("bổ sung biện pháp: kiểm tra hằng quý")]
    public void More_measures_are_added(string words)
    {
        var scene = AtMeasures().Says("Phân công từng thành viên phụ trách ấp", "quay lại").Hears("Bước 7/8").Says(words);
        Assert.StartsWith("Phân công từng thành viên phụ trách ấp\nki", Measures(scene), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bổ sung chỉ tiêu đạt 95% hộ có nước sạch")]
    [InlineData("và đạt 95% hộ có nước sạch")]
    [InlineData("cho thêm: đạt 95% hộ có nước sạch")]
    [InlineData("còn một chỉ tiêu nữa là đạt 95% hộ có nước sạch")]
    [InlineData("thêm chỉ tiêu nữa là đạt 95% hộ có nước sạch")]
    [InlineData("thêm 1 chỉ tiêu: đạt 95% hộ có nước sạch")]
    public void More_targets_are_added(string words) =>
        Assert.Equal("Giảm 2% hộ nghèo\nđạt 95% hộ có nước sạch", Targets(AtTargets().Says("Giảm 2% hộ nghèo", "quay lại").Hears("Bước 6/8").Says(words)));

    [Theory]
    [InlineData("khong co so")]
    [InlineData("chưa có số liệu")]
    public void That_there_is_no_number_replaces_no_target(string words) =>
        Assert.Equal("xay dung nong thon moi cho tot", Targets(AtTargets().Says("xay dung nong thon moi cho tot", words)));

    [Theory]
    [InlineData("mai 8h toi lam tiep nha")]
    [InlineData("toi chon nham, 1 voi 6 moi dung")]
    [InlineData("con 2 buoc nua ha")]
    [InlineData("xa toi co 5 ap thi dang ky sao")]
    [InlineData("giam 2% ho ngheo duoc khong a")]
    [InlineData("dat 19 tieu chi co cao qua khong vay")]
    public void A_number_in_it_makes_nothing_a_target(string words) => Assert.False(AtTargets().Says(words).State.Draft!.Answers.ContainsKey(Fields.Targets));

    [Theory]
    [InlineData("doi lai so dien thoai 0909111222")]
    [InlineData("so dt moi la 0909111222")]
    [InlineData("sai so dien thoai roi, phai la 0909111222")]
    [InlineData("số điện thoại 0909 111 222")]
    public void A_telephone_that_is_named_takes_the_place_of_the_one_before_at_every_step(string words)
    {
        foreach (var scene in new[] { AtTargets(), AtMeasures(), AtMeasures().Says("Phân công cán bộ từng ấp"), AtMeasures().Says("Phân công cán bộ từng ấp", "không") })
            Assert.Equal("0909111222", scene.Says(words).State.Draft!.Answers[Fields.Phone]);
    }

    [Theory]
    [InlineData("doi 3 thanh 5", "1,5")]
    [InlineData("thay 3 bằng 5", "1,5")]
    [InlineData("chi giu 1", "1")]
    [InlineData("chi 1 thoi", "1")]
    public void Movements_are_changed_as_people_say_it(string words, string stored) =>
        Assert.Equal(stored, AtTargets().Says("Giảm 2% hộ nghèo", "sửa phong trào", words, "xong").State.Draft!.Answers[Fields.Movements]);

    [Theory]
    [InlineData("sửa khen thưởng", "khong dang ky khen thuong", Fields.Awards)]
    [InlineData("sửa khen thưởng", "de sau di", Fields.Awards)]
    [InlineData("sửa kế hoạch", "chưa có kế hoạch", Fields.OwnPlan)]
    [InlineData("sửa kế hoạch", "chua ban hanh", Fields.OwnPlan)]
    [InlineData("sửa kế hoạch", "mai toi gui", Fields.OwnPlan)]
    public void No_and_later_are_no_answer_to_what_is_optional(string opens, string words, string field) =>
        Assert.False(AtMeasures().Says("Phân công cán bộ từng ấp", "không").Says(opens, words).State.Draft!.Answers.ContainsKey(field));

    [Theory]
    [InlineData("sửa chỉ tiêu 1: giảm 3% hộ nghèo")]
    [InlineData("sửa chỉ tiêu 1 thành giảm 3% hộ nghèo")]
    public void One_target_is_replaced_by_its_number(string words)
    {
        foreach (var scene in new[] { AtMeasures(), AtMeasures().Says("Phân công cán bộ từng ấp", "không") })
            Assert.Equal("giảm 3% hộ nghèo\nĐạt 19/19 tiêu chí", Targets(scene.Says(words)));
        Assert.Equal("giảm 3% hộ nghèo\nĐạt 19/19 tiêu chí", Targets(AtMeasures().Says("quay lại", words)));
    }

    [Theory]
    [InlineData("Cơ quan cử 3 người bám địa bàn, đi từng ngõ gõ từng nhà")]
    [InlineData("2 tuần một lần sinh hoạt tại 9 ấp")]
    [InlineData("Tặng 10 căn nhà tình thương")]
    [InlineData("Giảm nghèo bằng cách cho 30 hộ vay vốn, dạy nghề")]
    [InlineData("Thu gom rác thải sinh hoạt, trồng cây xanh")]
    [InlineData("Đội y tế khám bệnh tận nhà cho người cao tuổi")]
    [InlineData("Cần gấp rút hoàn thành hồ sơ nông thôn mới")]
    [InlineData("Thêm phong trào văn nghệ, thể thao ở các ấp")]
    [InlineData("Công khai số điện thoại đường dây nóng 0276 3874 123 để dân phản ánh")]
    [InlineData("Lập tổ công tác, điện thoại liên hệ 0909 111 222")]
    public void What_is_a_measure_is_stored_as_one(string words)
    {
        var scene = AtMeasures().Says(words);
        Assert.Equal(words, Measures(scene));
        Assert.Equal("Giảm 2% hộ nghèo\nĐạt 19/19 tiêu chí", Targets(scene));
        Assert.Equal("0912345678", scene.State.Draft!.Answers[Fields.Phone]);
    }

    [Theory]
    [InlineData("Sửa 5 căn nhà tình thương")]
    [InlineData("Thay 6 bóng đèn")]
    [InlineData("Đội 1 tuần tra 12 buổi")]
    [InlineData("Sẽ bổ sung 2 phòng học")]
    [InlineData("Nộp giấy tờ đúng hạn 100%")]
    [InlineData("Chọn sai không quá 1% hồ sơ")]
    public void What_is_a_target_is_stored_as_one(string words) => Assert.Equal(words, Targets(AtTargets().Says(words)));

    [Theory]
    [InlineData("sửa 6: Bổ sung 2 phòng học", Fields.Targets, "Bổ sung 2 phòng học")]
    [InlineData("sửa 7: Bổ sung trang thiết bị cho nhà văn hóa các ấp", Fields.Measures, "Bổ sung trang thiết bị cho nhà văn hóa các ấp")]
    public void A_field_that_is_to_be_other_is_not_added_to(string words, string key, string value) =>
        Assert.Equal(value, AtMeasures().Says("Phân công cán bộ từng ấp", "không", words).State.Draft!.Answers[key]);

    [Fact]
    public void More_during_the_coaching_keeps_the_first() =>
        Assert.Equal("đoàn kết một lòng\nlắp camera", Measures(AtMeasures().Says("đoàn kết một lòng", "thêm: lắp camera")));

    [Fact]
    public void With_one_target_left_the_way_to_replace_it_is_told() =>
        AtTargets().Says("Giảm 2% hộ nghèo", "Phân công cán bộ từng ấp", "bỏ chỉ tiêu 1").Hears("sửa 6");
}
