using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

public sealed class ReviewTests
{
    private const string TanLap = "xa-tan-lap";
    private const string TanBinh = "xa-tan-binh";

    private readonly Stage _stage = new();

    [Fact]
    public void A_decision_takes_two_taps_and_the_next_card_follows()
    {
        _stage.Sends(TanLap).Later(TimeSpan.FromMinutes(5)).Sends(TanBinh);
        _stage.Reviewer("Trần Thị Bé").Says("/start").Counting().Presses("Hồ sơ chờ kiểm tra (2)").Hears("đã xem 0/2").Hears("xã Tân Lập")
            .Presses("✅ Đủ hồ sơ").Hears("đã xem 1/2").Hears("UBND xã Tân Bình");
        Assert.Equal(2, _stage.Taps);
        Assert.Equal(RegistrationState.Complete, _stage.Of(TanLap).State);
        _stage.Chair(TanLap).WasTold("đủ hồ sơ").WasTold("Còn một bước: Hội đồng");
    }

    [Fact]
    public void Opening_a_file_is_receiving_it_and_the_chair_sees_which_agreement_is_missing()
    {
        _stage.Sends(TanLap).Says("trạng thái").Hears("chờ Phòng Nội vụ kiểm tra").Hears("☐ Phòng Nội vụ").Hears("☐ Hội đồng thống nhất (Mục II.6");
        _stage.Reviewer("Bé").Says("/duyet");
        _stage.Chair(TanLap).Says("trạng thái").Hears("đã tiếp nhận, đang kiểm tra");
        _stage.Reviewer("Bé").Says("/duyet").Presses("✅ Đủ hồ sơ");
        _stage.Chair(TanLap).Says("trạng thái").Hears("✅ Phòng Nội vụ xác nhận đủ hồ sơ").Hears("☐ Hội đồng thống nhất");
    }

    [Fact]
    public void A_unit_that_has_sent_nothing_is_said_to_by_its_name() =>
        _stage.Reviewer("Bé").Says("/duyet tân lập").Hears("UBND xã Tân Lập: chưa gửi đăng ký");

    [Fact]
    public void A_returned_field_is_the_only_one_open_and_is_mended_with_two_taps_and_the_answer()
    {
        Return();
        _stage.Chair(TanLap).WasTold("bổ sung mục Chỉ tiêu").WasTold("chỉ tiêu chưa có số cụ thể").WasTold("14/02/2020");
        _stage.Counting().PressesTold("Bổ sung ngay").Hears("chỉ tiêu chưa có số cụ thể").Hears("Bước 6/8")
            .Says("Giảm 15 hộ nghèo trong năm 2020").Presses("Gửi bản sửa").Hears("Đã nhận bản sửa");
        Assert.Equal(3, _stage.Taps);
        Assert.Equal((RegistrationState.Completed, 2, false), (_stage.Of(TanLap).State, _stage.Of(TanLap).Version, _stage.Of(TanLap).Late));
    }

    [Fact]
    public void What_was_not_asked_for_stays_as_it_was_by_whatever_way()
    {
        Return();
        _stage.Chair(TanLap).PressesTold("Bổ sung ngay").Says("sửa 2").Hears("Phòng Nội vụ chỉ đề nghị bổ sung")
            .Says("quay lại").Hears("chỉ đề nghị bổ sung").PressesOld("edit:signer-name").Hears("chỉ đề nghị bổ sung")
            .Says("Giảm 15 hộ nghèo trong năm 2020").PressesOld("edit:list");
        Assert.Single(_stage.Buttons, b => b.Data.StartsWith("edit:", StringComparison.Ordinal));
    }

    [Fact]
    public void Nor_by_several_answers_in_one_message()
    {
        Return();
        _stage.Chair(TanLap).Says("Người ký: Trần Thị Bình\nChỉ tiêu: Giảm 15 hộ nghèo trong năm 2020").Hears("Chưa ghi người ký").Hears("Đã ghi chỉ tiêu").Presses("Gửi bản sửa");
        Assert.Equal(("Nguyễn Văn An", "Giảm 15 hộ nghèo trong năm 2020"), (_stage.Of(TanLap).Answers[Fields.SignerName], _stage.Of(TanLap).Answers[Fields.Targets]));
    }

    [Fact]
    public void What_was_asked_for_and_left_as_it_was_is_not_sent_again()
    {
        Return();
        _stage.Chair(TanLap).PressesTold("Bổ sung ngay").Says("giữ nguyên").Says("gửi").Hears("Chưa gửi");
        Assert.Equal((RegistrationState.Returned, 1), (_stage.Of(TanLap).State, _stage.Of(TanLap).Version));
    }

    [Theory]
    [InlineData("sửa chỉ tiêu")]
    [InlineData("sua chi tieu")]
    [InlineData("bổ sung chỉ tiêu")]
    [InlineData("bổ sung")]
    [InlineData("sửa")]
    public void The_returned_field_is_opened_by_its_name(string words)
    {
        Return();
        _stage.Chair(TanLap).Says(words).Hears("chỉ tiêu chưa có số cụ thể").Hears("Bước 6/8").Says("bổ sung").Hears("Bước 6/8").Says("sửa chỉ tiêu").Hears("Bước 6/8");
    }

    [Theory]
    [InlineData("sửa chỉ tiêu thành giảm 15 hộ nghèo")]
    [InlineData("sửa chỉ tiêu 1 thành giảm 15 hộ nghèo")]
    [InlineData("sửa 6: giảm 15 hộ nghèo")]
    public void And_replaced_in_one_message(string words)
    {
        Return();
        _stage.Chair(TanLap).Says(words).Hears("Đã ghi chỉ tiêu: giảm 15 hộ nghèo").Presses("Gửi bản sửa").Hears("(lần 2)");
        Assert.Equal("giảm 15 hộ nghèo", _stage.Of(TanLap).Answers[Fields.Targets]);
    }

    [Theory]
    [InlineData("sua nguoi ky")]
    [InlineData("sửa người ký thành Nguyễn Văn Ân")]
    [InlineData("sửa số điện thoại")]
    [InlineData("bỏ phong trào 3")]
    public void Of_a_field_that_was_not_returned_it_is_said_which_may_be_changed(string words)
    {
        Return();
        _stage.Chair(TanLap).Says(words).Hears("chỉ đề nghị bổ sung: Chỉ tiêu").Hears("Bước 6/8");
    }

    [Fact]
    public void Who_asks_why_it_was_returned_is_told()
    {
        Return();
        _stage.Chair(TanLap).Says("sao tra lai vay").Hears("chỉ tiêu chưa có số cụ thể").DoesNotHear("bật lại nhắc");
    }

    [Fact]
    public void The_reviewer_sees_what_was_changed_old_and_new()
    {
        Return();
        _stage.Chair(TanLap).PressesTold("Bổ sung ngay").Says("Giảm 15 hộ nghèo trong năm 2020").Presses("Gửi bản sửa");
        _stage.Reviewer("Bé").Says("/duyet").Hears("đã bổ sung, chờ Phòng Nội vụ kiểm tra lại").Hears("trước: Giảm 2% hộ nghèo").Hears("nay: Giảm 15 hộ nghèo");
    }

    [Fact]
    public void A_reason_may_be_typed_with_a_date_at_its_end()
    {
        _stage.Sends(TanLap);
        _stage.Reviewer("Bé").Says("/duyet").Presses("↩").Presses("Mục khác").Presses("Số điện thoại").Says("số không gọi được, bổ sung trước 12/02");
        var asked = Assert.Single(_stage.Of(TanLap).Review.Returns);
        Assert.Equal((Fields.Phone, new DateOnly(2020, 2, 12)), (asked.FieldKey, asked.Until));
        _stage.Chair(TanLap).WasTold("12/02/2020");
    }

    [Fact]
    public void The_councils_decision_is_not_entered_for_what_another_reviewer_has_changed_meanwhile()
    {
        Complete(TanLap);
        _stage.Reviewer("Bé").Says("/hoidong").Presses("Hội đồng thống nhất").Says("05/BB-HĐ ngày 10/02/2020");
        _stage.Reviewer("Dũng").Says("/hoidong").Presses("Chưa thống nhất").Says("06/BB-HĐ ngày 10/02/2020").Presses("Ghi cho 1 đơn vị");
        _stage.Reviewer("Bé").PressesOld("rv:council:save").Hears("Không ghi");
        Assert.Equal("06/BB-HĐ", _stage.Of(TanLap).Review.Council!.MinutesNumber);
    }

    [Fact]
    public void The_councils_decision_is_not_entered_for_a_version_that_was_not_ticked()
    {
        Complete(TanLap);
        _stage.Reviewer("Bé").Says("/hoidong").Presses("Hội đồng thống nhất").Says("05/BB-HĐ ngày 10/02/2020");
        _stage.Chair(TanLap).Says("/sua").Presses("4.").Says("0987654321").Presses("Gửi bản sửa");
        _stage.Reviewer("Dũng").Says("/duyet tân lập").Presses("✅ Đủ hồ sơ");
        _stage.Reviewer("Bé").PressesOld("rv:council:save").Hears("Không ghi");
        Assert.Equal(RegistrationState.Complete, _stage.Of(TanLap).State);
    }

    private void Complete(string unit)
    {
        _stage.Sends(unit);
        _stage.Reviewer("Bé").Says("/duyet").Presses("✅ Đủ hồ sơ");
    }

    [Fact]
    public void A_day_of_completion_that_has_passed_is_marked_where_reviewers_look()
    {
        _stage.Sends(TanLap);
        _stage.Reviewer("Bé").Says("/duyet").Presses("↩").Presses("Mục khác").Presses("Số điện thoại").Says("số không gọi được, bổ sung trước 11/02");
        _stage.Says("/danhsach").Hears("↩ Chờ bổ sung (1)").DoesNotHear("quá hạn").Later(TimeSpan.FromDays(1)).Says("/danhsach").DoesNotHear("quá hạn");
        _stage.Later(TimeSpan.FromDays(1)).Says("/danhsach").Hears("quá hạn 11/02/2020").Presses("Chưa bổ sung (1)").Hears("quá hạn bổ sung 11/02/2020");
    }

    [Theory]
    [InlineData("số liệu không khớp với báo cáo ngày 12/02")]
    [InlineData("chưa đúng theo KH 22/KH-UBND ngày 05/02/2020")]
    public void A_date_that_is_a_part_of_the_reason_is_no_date_of_return(string reason)
    {
        _stage.Sends(TanLap);
        _stage.Reviewer("Bé").Says("/duyet").Presses("↩").Presses("Mục khác").Presses("Chỉ tiêu").Says(reason);
        Assert.Equal(new DateOnly(2020, 2, 14), Assert.Single(_stage.Of(TanLap).Review.Returns).Until);
    }

    [Theory]
    [InlineData("ghi rõ hơn, trước 31/02")]
    [InlineData("ghi ro hon, truoc 04/02/2020")]
    [InlineData("ghi rõ hơn, trước 12/02/2021")]
    [InlineData("ghi rõ hơn, hạn 09.02.2020")]
    public void A_date_of_return_that_cannot_be_is_asked_for_again_and_nothing_is_sent(string reason)
    {
        _stage.Sends(TanLap);
        _stage.Reviewer("Bé").Says("/duyet").Presses("↩").Presses("Mục khác").Presses("Chỉ tiêu").Says(reason).Hears("Chưa gửi cho đơn vị");
        Assert.Empty(_stage.Of(TanLap).Review.Returns);
        _stage.Says("ghi rõ hơn, hạn 13.02.2020").Hears("chậm nhất hết ngày 13/02/2020");
        Assert.Equal(new DateOnly(2020, 2, 13), Assert.Single(_stage.Of(TanLap).Review.Returns).Until);
    }

    [Fact]
    public void What_is_to_be_completed_counts_as_sent_in_every_list()
    {
        Return();
        _stage.Reviewer("Bé").Says("/danhsach").Hears("Đã gửi 1/").Hears("trong đó 1 chờ bổ sung");
    }

    [Fact]
    public void A_second_reviewer_with_an_old_screen_is_told_who_was_first_and_changes_nothing()
    {
        _stage.Sends(TanLap);
        _stage.Reviewer("Bé").Says("/duyet");
        var old = _stage.Buttons.First(b => b.Caption.StartsWith('✅')).Data;
        _stage.Presses("✅ Đủ hồ sơ");
        var before = _stage.Of(TanLap);
        _stage.Later(TimeSpan.FromMinutes(3)).Reviewer("Cường").PressesOld(old).Hears("Màn hình đã cũ").Hears("đã được Bé").Hears("lúc 08:00");
        Assert.Same(before, _stage.Of(TanLap));
    }

    [Fact]
    public void Nobody_reviews_the_own_unit()
    {
        _stage.Sends(TanLap).Later(TimeSpan.FromHours(1));
        _stage.Reviewer("Người Tân Lập", memberOf: TanLap).Says("/duyet").Hears("Không còn hồ sơ nào").PressesOld($"rv:ok:{TanLap}:1").Hears("hồ sơ của chính đơn vị");
        Assert.Equal(RegistrationState.Sent, _stage.Of(TanLap).State);
    }

    [Fact]
    public void Who_is_no_reviewer_cannot_decide_anything()
    {
        _stage.Sends(TanLap);
        _stage.Chair(TanBinh).PressesOld($"rv:ok:{TanLap}:1").Says("/duyet", "/hoidong");
        _stage.At(new Person("test:guest")).PressesOld($"rv:ok:{TanLap}:1").PressesOld("rv:council:save").Says("/duyet");
        Assert.Equal(RegistrationState.Sent, _stage.Of(TanLap).State);
    }

    [Fact]
    public void Notes_stay_among_reviewers()
    {
        _stage.Sends(TanLap);
        _stage.Reviewer("Bé").Says("/duyet").Presses("Ghi chú").Says("Đã gọi đồng chí An, hẹn chiều bổ sung.").Hears("Đã gọi đồng chí An");
        _stage.Reviewer("Cường").Says("/duyet").Hears("Bé, 08:00 ngày 10/02/2020: Đã gọi đồng chí An");
        _stage.Chair(TanLap).Says("trạng thái").DoesNotHear("Đã gọi đồng chí An").Says("sửa").DoesNotHear("Đã gọi đồng chí An");
    }

    [Theory]
    [InlineData("05/BB-HĐ ngày 18/02/2020", "05/BB-HĐ")]
    [InlineData("biên bản số 5 ngày 18/2", "5")]
    [InlineData("so 05/BB-HDTDKT ngay 18-2-2020", "05/BB-HDTDKT")]
    [InlineData("05/BB-HĐTĐKT ngày 18 tháng 02 năm 2020", "05/BB-HĐTĐKT")]
    [InlineData("ngày 18 tháng 2 năm 2020, số 05/BB-HĐ", "05/BB-HĐ")]
    [InlineData("bb so 7 ngay 18.2.2020", "7")]
    [InlineData("05/BB–HĐ ngày 18/02/2020", "05/BB-HĐ")]
    [InlineData("18/02/2020", null)]
    [InlineData("05/BB-HĐ", null)]
    [InlineData("05/BB-HĐ ngày 30/02/2020", null)]
    [InlineData("05/BB-HĐ ngày 04/02/2020", null)]
    [InlineData("05/BB-HĐ ngày 25/02/2020", null)]
    [InlineData("hội đồng họp rồi", null)]
    public void Minutes_are_read_with_number_and_date_or_not_at_all(string typed, string? number)
    {
        var (read, date) = Minutes.Read(typed, new DateOnly(2020, 2, 5), new DateOnly(2020, 2, 20));
        Assert.Equal((number, number is null ? null : new DateOnly(2020, 2, 18)), (read, date));
    }

    [Fact]
    public void The_Council_agrees_for_many_at_once_and_only_with_its_minutes()
    {
        _stage.Sends(TanLap).Sends(TanBinh);
        _stage.Reviewer("Bé").Says("/duyet").Presses("✅").Presses("✅").Hears("Có 2 hồ sơ đủ").Later(TimeSpan.FromDays(8))
            .Presses("Ghi kết quả Hội đồng (2)").Presses("Hội đồng thống nhất (2)").Says("họp hôm qua").Hears("Chưa đọc được")
            .Says("05/BB-HĐ ngày 17/02/2020").Hears("biên bản số 05/BB-HĐ ngày 17/02/2020 cho 2 đơn vị");
        Assert.Equal(RegistrationState.Complete, _stage.Of(TanLap).State);
        _stage.Presses("Ghi cho 2 đơn vị").Hears("Đã ghi Hội đồng thống nhất cho 2 đơn vị");
        Assert.Equal(new CouncilDecision(true, "05/BB-HĐ", new DateOnly(2020, 2, 17)), _stage.Of(TanBinh).Review.Council);
        Assert.NotNull(_stage.Of(TanBinh).Review.NotifiedAt);
        _stage.Chair(TanLap).WasTold("đã thống nhất").Says("trạng thái").Hears("✅ Hội đồng đã thống nhất (biên bản số 05/BB-HĐ");
    }

    [Fact]
    public void A_unit_nobody_of_which_could_be_told_stays_on_a_list_until_a_reviewer_has_told_it_himself()
    {
        _stage.Sends(TanLap);
        _stage.Gone(TanLap).Reviewer("Bé").Says("/duyet").Presses("✅").Later(TimeSpan.FromDays(8)).Says("/hoidong").Presses("Hội đồng thống nhất (1)")
            .Says("05/BB-HĐ ngày 17/02/2020").Presses("Ghi cho 1 đơn vị");
        Assert.Null(_stage.Of(TanLap).Review.NotifiedAt);
        _stage.Says("danh sách").Presses("Chưa báo kết quả (1)").Presses("Xã Tân Lập").Presses("Đã báo trực tiếp").Hears("đã thông báo cho đơn vị lúc 08:00 ngày 18/02/2020");
        Assert.NotNull(_stage.Of(TanLap).Review.NotifiedAt);
        _stage.Says("danh sách");
        Assert.DoesNotContain(_stage.Buttons, b => b.Caption.StartsWith("Chưa báo", StringComparison.Ordinal));
    }

    [Fact]
    public void A_decision_that_was_entered_wrongly_is_entered_again_and_the_unit_is_told_again()
    {
        The_Council_agrees_for_many_at_once_and_only_with_its_minutes();
        _stage.Reviewer("Cường").Says("/duyet tân lập").Hears("Hội đồng đã thống nhất").Presses("Ghi lại kết quả Hội đồng").Presses("Chưa thống nhất (1)")
            .Says("05/BB-HĐ ngày 17/02/2020").Presses("Ghi cho 1 đơn vị");
        Assert.Equal((RegistrationState.NotAgreed, RegistrationState.Agreed), (_stage.Of(TanLap).State, _stage.Of(TanBinh).State));
        _stage.Chair(TanLap).WasTold("chưa thống nhất");
    }

    [Fact]
    public void News_of_an_earlier_decision_is_not_news_of_the_one_that_stands()
    {
        The_Council_agrees_for_many_at_once_and_only_with_its_minutes();
        var again = ReviewSteps.Decided(_stage.Of(TanLap), new CouncilDecision(false, "06/BB-HĐ", new DateOnly(2020, 2, 19)), "Bé", _stage.Now.AddHours(1))!;
        Assert.Null(ReviewSteps.Notified(again, asOf: _stage.Now, at: _stage.Now.AddHours(2)));
        Assert.NotNull(ReviewSteps.Notified(again, asOf: _stage.Now.AddHours(1), at: _stage.Now.AddHours(2)));
    }

    [Fact]
    public void The_office_s_own_registration_is_reviewed_by_who_works_elsewhere()
    {
        _stage.Sends("phong-noi-vu");
        _stage.Reviewer("Bé").Says("/duyet").Hears("người kiểm tra công tác ở đơn vị khác duyệt").PressesOld(Press.Review("ok", "phong-noi-vu", 1));
        Assert.Equal(RegistrationState.Sent, _stage.Of("phong-noi-vu").State);
        _stage.Reviewer("Dung", memberOf: "vp-hdnd-ubnd").Says("/duyet").Hears("Phòng Nội vụ").Presses("✅ Đủ hồ sơ");
        Assert.Equal(RegistrationState.Complete, _stage.Of("phong-noi-vu").State);
    }

    [Fact]
    public void A_unit_that_was_unticked_or_changed_meanwhile_is_left_out()
    {
        _stage.Sends(TanLap).Sends(TanBinh);
        _stage.Reviewer("Bé").Says("/duyet").Presses("✅").Presses("✅").Later(TimeSpan.FromDays(8)).Says("/hoidong").Presses("☑ Xã Tân Bình").Presses("☐ Xã Tân Bình")
            .Presses("Chưa thống nhất (2)").Says("05/BB-HĐ ngày 17/02/2020");
        _stage.Chair(TanBinh).Says("sửa").PressesOld("edit:targets").Says("Giảm 20 hộ nghèo trong năm 2020").Presses("Gửi bản sửa");
        _stage.Reviewer("Bé").PressesOld("rv:council:save").Hears("cho 1 đơn vị").Hears("vì hồ sơ đã thay đổi: Xã Tân Bình");
        Assert.Equal((RegistrationState.NotAgreed, RegistrationState.Completed), (_stage.Of(TanLap).State, _stage.Of(TanBinh).State));
    }

    [Fact]
    public void What_the_Council_agreed_is_locked_and_a_change_is_a_new_version_that_goes_round_again()
    {
        The_Council_agrees_for_many_at_once_and_only_with_its_minutes();
        _stage.Chair(TanLap).Says("sửa").Hears("được khóa").Presses("Lập bản mới").PressesOld("edit:targets").Says("Giảm 20 hộ nghèo trong năm 2020");
        Assert.Equal(RegistrationState.Agreed, _stage.Of(TanLap).State);
        _stage.Presses("Gửi bản sửa").Says("trạng thái").Hears("☐ Phòng Nội vụ xác nhận").Hears("☐ Hội đồng");
        Assert.Null(_stage.Of(TanLap).Review.Council);
    }

    private void Return()
    {
        _stage.Sends(TanLap);
        _stage.Reviewer("Bé").Says("/duyet").Presses("↩ Đề nghị bổ sung").Presses("Chỉ tiêu: chỉ tiêu chưa có số cụ thể").Hears("Đã đề nghị");
        Assert.Equal(RegistrationState.Returned, _stage.Of(TanLap).State);
    }

    [Theory]
    [InlineData("ghi")]
    [InlineData("dong y")]
    [InlineData("đúng")]
    [InlineData("lưu ạ")]
    [InlineData("đúng rồi, ghi đi")]
    [InlineData("Ghi cho 1 đơn vị")]
    public void A_yes_under_the_minutes_is_the_button(string yes)
    {
        UnderMinutes().Says(yes).Hears("Đã ghi Hội đồng thống nhất");
        Assert.Equal("05/BB-HĐ", _stage.Of(TanLap).Review.Council!.MinutesNumber);
    }

    [Theory]
    [InlineData("đừng ghi nhé")]
    [InlineData("khoan đã, chưa họp")]
    [InlineData("đừng")]
    [InlineData("hạn là ngày nào")]
    public void What_is_unclear_there_keeps_the_confirmation(string words)
    {
        UnderMinutes().Says(words).DoesNotHear("Đã ghi");
        Assert.Null(_stage.Of(TanLap).Review.Council);
    }

    [Fact]
    public void And_it_is_shown_again_with_its_button() =>
        UnderMinutes().Says("gì vậy").Hears("Chưa ghi gì").Hears("05/BB-HĐ").Says("06/BB-HĐ ngày 10/02/2020").Hears("06/BB-HĐ").DoesNotHear("05/BB-HĐ").Presses("Ghi cho 1 đơn vị").Hears("Đã ghi");

    [Theory]
    [InlineData("Hội đồng thống nhất", "Hội đồng thống nhất cho 1 đơn vị")]
    [InlineData("chưa thống nhất", "Hội đồng chưa thống nhất cho 1 đơn vị")]
    [InlineData("hoi dong thong nhat (1)", "Hội đồng thống nhất cho 1 đơn vị")]
    public void The_Councils_buttons_may_be_typed_without_their_number(string words, string heard)
    {
        _stage.Sends(TanLap).Reviewer("Bé").Says("/duyet").Presses("✅").Says("/hoidong").Says(words).Hears(heard).Hears("số và ngày biên bản");
        Assert.Null(_stage.Of(TanLap).Review.Council);
    }

    [Theory]
    [InlineData("chi tieu")]
    [InlineData("Chỉ tiêu ạ")]
    public void What_is_missing_may_be_typed(string field)
    {
        _stage.Sends(TanLap).Reviewer("Bé").Says("/duyet tân lập").Presses("↩").Says(field).Hears("lý do").Says("thieu so lieu, can ghi ro so ho truoc 11/02").Hears("Đã đề nghị");
        Assert.Equal((Fields.Targets, new DateOnly(2020, 2, 11)), (_stage.Of(TanLap).Review.Returns[0].FieldKey, _stage.Of(TanLap).Review.Returns[0].Until!.Value));
    }

    [Theory]
    [InlineData("chỉ tiêu chưa có số")]
    [InlineData("Chỉ tiêu: chỉ tiêu chưa có số cụ thể")]
    [InlineData("chỉ tiêu: thiếu số hộ")]
    public void Or_with_its_reason(string words)
    {
        _stage.Sends(TanLap).Reviewer("Bé").Says("/duyet tân lập").Presses("↩").Says(words).Hears("Đã đề nghị");
        Assert.Equal(Fields.Targets, _stage.Of(TanLap).Review.Returns[0].FieldKey);
    }

    [Theory]
    [InlineData("thiếu số liệu")]
    [InlineData("phòng nội vụ làm gì")]
    [InlineData("chỉ tiêu chưa")]
    public void What_is_unreadable_there_sends_nothing_and_asks_again(string words)
    {
        _stage.Sends(TanLap).Reviewer("Bé").Says("/duyet tân lập").Presses("↩").Says(words).Hears("chưa gửi gì cho đơn vị").Hears("cần bổ sung gì");
        Assert.Equal(RegistrationState.Received, _stage.Of(TanLap).State);
    }

    [Fact]
    public void Another_unit_may_be_asked_for_there() =>
        _stage.Sends(TanLap).Reviewer("Bé").Says("/duyet tân lập").Presses("↩").Says("tân bình gửi chưa").Hears("UBND xã Tân Bình").Says("chi tieu").DoesNotHear("lý do để UBND xã Tân Lập");

    private Stage UnderMinutes() =>
        _stage.Sends(TanLap).Reviewer("Bé").Says("/duyet").Presses("✅").Says("/hoidong").Presses("Hội đồng thống nhất").Says("05/BB-HĐ ngày 10/02/2020").Hears("05/BB-HĐ");
}
