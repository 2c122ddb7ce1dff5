using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

public sealed class RegistrationDialogueTests
{
    [Fact]
    public void A_chair_registers_alone_in_ten_messages_and_taps()
    {
        var scene = new Scene().FillsIn();

        scene.Hears("Bản đăng ký thi đua năm 2020").Hears("2. Người ký: Nguyễn Văn An").Hears("4. Số điện thoại: 0912 345 678");
        scene.Taps("Gửi đăng ký").Hears("Đã nhận đăng ký của UBND xã Tân Lập lúc 08:00 ngày 10/02/2020").Hears("ĐKTĐ-2020-0001").Hears("đúng hạn");

        Assert.Equal(10, scene.Transcript.Split('\n').Count(line => line.StartsWith("> ", StringComparison.Ordinal)));
        var sent = scene.State.Registration!;
        Assert.Equal(("xa-tan-lap", 1, RegistrationState.Sent, false), (sent.UnitId, sent.Version, sent.State, sent.Late));
        Assert.Equal("1,3,6", sent.Answers[Fields.Movements]);
        Assert.Null(scene.State.Draft);
        Assert.False(scene.State.Dialogue.InForm);
    }

    [Fact]
    public void Twelve_taps_and_messages_suffice_with_ticks_one_by_one_and_a_coached_target()
    {
        var scene = new Scene().Says("đăng ký").Taps("Đúng").Hears("Nguyễn Văn An, Chủ tịch UBND xã, 0912 345 678");
        scene.Says("Nguyễn Văn An, Chủ tịch UBND xã, 0912 345 678").Hears("Bước 5/8").Taps("☐ 1").Taps("☐ 3").Taps("☐ 6").Taps("Xong");
        scene.Says("Xây dựng nông thôn mới").Taps("Giữ nguyên").Says("Phân công cán bộ phụ trách từng ấp").Taps("Tập thể lao động tiên tiến").Taps("Gửi đăng ký");
        scene.Hears("Đã nhận đăng ký");
        Assert.InRange(scene.Transcript.Split('\n').Count(line => line.StartsWith("> ", StringComparison.Ordinal)), 1, 12);
    }

    [Fact]
    public void Every_choice_that_is_offered_is_stored_when_it_is_pressed()
    {
        foreach (var field in RegistrationForm.All.Where(f => !f.Ticks && f.Key != Fields.Unit))
        {
            var scene = new Scene().FillsIn();
            foreach (var choice in field.Choices(new FieldContext(Scene.Plan, scene.Unit!, scene.State.Draft!.Answers)))
            {
                scene.Presses($"edit:{field.Key}").Taps(choice.Caption).Hears("Bản đăng ký thi đua");
                Assert.Equal(choice.Value, scene.State.Draft!.Answers[field.Key]);
            }
        }
    }

    [Fact]
    public void The_same_goes_without_a_single_diacritic() => new Scene()
        .Says("dang ky", "dung", "nguyen van an, chu tich ubnd xa", "0912345678", "1 3 va 6", "giam 2% ho ngheo trong nam 2020",
            "phan cong can bo phu trach tung ap", "tap the lao dong tien tien")
        .Hears("Nguyen Van An").Hears("Chủ tịch UBND xã").Hears("Tập thể lao động tiên tiến")
        .Says("gui").Hears("Đã nhận đăng ký");

    [Fact]
    public void Movements_are_ticked_and_unticked_in_place()
    {
        var scene = new Scene().Says("đăng ký").Taps("Đúng").Says("Nguyễn Văn An").Taps("Chủ tịch").Says("0912345678");
        scene.Taps("☐ 1").Taps("☐ 3").Hears("Đang chọn 2/6").Taps("✅ 1").Taps("☐ 6");
        Assert.All(scene.Last!.Replies, reply => Assert.True(reply.Edits));
        scene.Says("bỏ cái 3").Hears("Đang chọn 1/6").Taps("Xong (1").Hears("Bước 6/8");
        Assert.Equal("6", scene.State.Draft!.Answers[Fields.Movements]);
    }

    [Fact]
    public void Every_answer_is_kept_when_the_person_leaves_and_returns_days_later()
    {
        var scene = new Scene().Says("đăng ký").Taps("Đúng").Says("Nguyễn Văn An");
        scene.Says("lưu, làm sau").Hears("Đã lưu đến bước 3/8").Hears("chưa gửi");
        scene.Now = scene.Now.AddDays(2);
        scene.Says("dang ky").Hears("làm tiếp bản khai đã lưu lúc 08:00 ngày 10/02/2020").Hears("Bước 3/8");
    }

    [Fact]
    public void One_goes_back_corrects_and_returns_to_where_one_was()
    {
        var scene = new Scene().Says("đăng ký").Taps("Đúng").Says("Nguyễn Văn An").Taps("Chủ tịch").Says("0912345678");
        scene.Taps("Quay lại").Hears("Bước 4/8").Hears("Hiện ghi: 0912 345 678").Taps("Quay lại").Hears("Bước 3/8");
        scene.Says("Phó Chủ tịch UBND xã").Hears("Bước 5/8");
        scene.Says("quay lai").Taps("Giữ nguyên").Hears("Bước 5/8");
        Assert.Equal("Phó Chủ tịch UBND xã", scene.State.Draft!.Answers[Fields.SignerOffice]);
    }

    [Theory]
    [InlineData("sửa 4")]
    [InlineData("sua so dien thoai")]
    [InlineData("sửa sđt")]
    [InlineData("tôi muốn sửa lại số điện thoại")]
    public void Any_line_of_the_summary_is_corrected_alone_in_words(string words)
    {
        var scene = new Scene().FillsIn().Says(words).Hears("Bước 4/8").Says("0987654321").Hears("4. Số điện thoại: 0987 654 321");
        Assert.Equal("1,3,6", scene.State.Draft!.Answers[Fields.Movements]);
    }

    [Fact]
    public void Optional_lines_are_added_from_the_summary_and_ratios_only_warn()
    {
        var scene = new Scene().FillsIn();
        scene.Taps("Bổ sung").Taps("10.").Says("25 người").Taps("Bổ sung").Taps("12.").Says("10").Hears("⚠ Tập thể lao động tiên tiến cần trên 50%");
        scene.Taps("Bổ sung").Taps("15.").Sends(new Content.Attachment("file-1", "ban-ky.pdf", 1000)).Hears("15. Bản ký: ban-ky.pdf");
        scene.Taps("Bổ sung").Taps("9.").Taps("Bỏ qua").Taps("Gửi đăng ký").Hears("Đã nhận đăng ký");
    }

    [Fact]
    public void A_vague_target_is_coached_but_may_be_kept()
    {
        var scene = new Scene().Says("đăng ký").Taps("Đúng").Says("Nguyễn Văn An").Taps("Chủ tịch").Says("0912345678", "chọn hết");
        scene.Says("Xây dựng nông thôn mới tốt").Hears("chưa có số liệu").Taps("Giữ nguyên").Hears("Bước 7/8");
        Assert.Equal("Xây dựng nông thôn mới tốt", scene.State.Draft!.Answers[Fields.Targets]);
    }

    [Fact]
    public void Movements_are_changed_in_words_at_a_later_step()
    {
        var scene = new Scene().Says("đăng ký").Taps("Đúng").Says("Nguyễn Văn An").Taps("Chủ tịch").Says("0912345678", "1, 3 và 6");
        scene.Says("bỏ cái 3").Hears("Bước 6/8");
        Assert.Equal("1,6", scene.State.Draft!.Answers[Fields.Movements]);
        Assert.False(scene.State.Draft.Answers.ContainsKey(Fields.Targets));
    }

    [Fact]
    public void Cancelling_is_asked_once_and_nothing_is_lost_by_a_no()
    {
        var scene = new Scene().Says("đăng ký").Taps("Đúng").Says("hủy").Hears("muốn hủy bản nháp").Says("không").Hears("Bước 2/8");
        scene.Taps("Hủy").Taps("Hủy bản nháp").Hears("Đã hủy bản nháp");
        Assert.Null(scene.State.Draft);
        scene.Says("đăng ký").Hears("Bước 1/8");
    }

    [Fact]
    public void An_unanswered_question_about_cancelling_does_not_swallow_the_next_message()
    {
        var scene = new Scene().Says("đăng ký").Taps("Đúng").Says("hủy").Says("Nguyễn Văn An").Hears("Bước 3/8");
        Assert.Equal("Nguyễn Văn An", scene.State.Draft!.Answers[Fields.SignerName]);
    }

    [Fact]
    public void Where_am_I_lists_what_is_done_and_repeats_the_step() => new Scene()
        .Says("đăng ký").Taps("Đúng").Says("Nguyễn Văn An").Says("toi dang o buoc nao")
        .Hears("đang ở bước 3/8 – Chức vụ. Đã khai: đơn vị đăng ký, người ký").Hears("Bước 3/8");

    [Fact]
    public void A_sent_registration_is_corrected_as_a_new_version()
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký");
        scene.Now = scene.Now.AddHours(5);
        scene.Taps("Sửa bản đã gửi").Taps("4.").Says("0987654321").Hears("Bản sửa đăng ký").Taps("Gửi bản sửa").Hears("(lần 2)");
        var sent = scene.State.Registration!;
        Assert.Equal((2, "0987654321", "ĐKTĐ-2020-0001"), (sent.Version, sent.Answers[Fields.Phone], sent.Code));
        Assert.Equal(scene.Now.AddHours(-5), sent.FirstSentAt);
    }

    [Fact]
    public void A_registration_is_withdrawn_after_one_question_and_may_be_sent_again()
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký").Says("rút đăng ký").Taps("Rút đăng ký").Hears("Đã rút đăng ký");
        Assert.Equal(RegistrationState.Withdrawn, scene.State.Registration!.State);
        scene.Says("trạng thái").Hears("chưa có").FillsIn().Taps("Gửi đăng ký").Hears("ĐKTĐ-2020-0001");
        Assert.Equal((3, RegistrationState.Sent), (scene.State.Registration!.Version, scene.State.Registration.State));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("trạng thái")]
    [InlineData("đăng ký")]
    public void What_was_withdrawn_need_not_be_typed_again(string? said)
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký");
        var answers = scene.State.Registration!.Answers;
        scene.Says("rút đăng ký").Taps("Rút đăng ký");
        if (said is not null)
            scene.Says(said);
        scene.Taps("Dùng lại bản đã rút").Hears("chưa gửi").Hears("Nguyễn Văn An");
        scene.Taps("Gửi đăng ký").Hears("Đã nhận đăng ký của UBND xã Tân Lập").DoesNotHear("bản sửa");
        Assert.Equal("registration.sent", Assert.Single(scene.Last!.Events));
        Assert.Equal(answers, scene.State.Registration!.Answers);
    }

    [Fact]
    public void What_was_withdrawn_does_not_take_the_place_of_a_draft_begun_since()
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký").Says("rút đăng ký").Taps("Rút đăng ký").Says("đăng ký").Taps("Đúng");
        Assert.DoesNotContain(scene.Buttons, b => b.Caption.StartsWith("Dùng lại", StringComparison.Ordinal));
        scene.Presses("form:reuse").Hears("Bước 2/8");
        Assert.DoesNotContain(Fields.Phone, scene.State.Draft!.Answers.Keys);
    }

    [Fact]
    public void What_is_sent_after_a_withdrawal_is_a_registration_and_no_correction()
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký").Says("rút đăng ký", "có");
        scene.Now = scene.Now.AddHours(2);
        scene.FillsIn().Taps("Gửi đăng ký").Hears("Đã nhận đăng ký của UBND xã Tân Lập lúc 10:00").DoesNotHear("bản sửa");
        Assert.Equal("registration.sent", Assert.Single(scene.Last!.Events));
        scene.Says("trạng thái").DoesNotHear("lần gần nhất");
        scene.Now = scene.Now.AddHours(2);
        scene.Says("sửa đăng ký").Taps("4.").Says("0987654321").Taps("Gửi bản sửa").Hears("Đã nhận bản sửa").Hears("gửi lần đầu 10:00");
    }

    [Fact]
    public void Sent_is_never_called_finished_the_Council_has_yet_to_agree() => new Scene().FillsIn().Taps("Gửi đăng ký")
        .Says("trạng thái").Hears("☐ Phòng Nội vụ xác nhận đủ hồ sơ").Hears("☐ Hội đồng thống nhất (Mục II.6").DoesNotHear("hoàn thành");

    [Fact]
    public void A_paper_filing_rests_the_reminders_and_waits_for_its_confirmation()
    {
        var scene = new Scene().Presses("paper:claim").Hears("báo đã gửi bản giấy").Hears("chờ Phòng Nội vụ xác nhận");
        Assert.Equal(scene.Now, scene.State.Paper!.ClaimedAt);
        scene.Presses("paper:claim").Hears("báo đã gửi bản giấy lúc 08:00");
    }

    [Theory]
    [InlineData("chưa gửi bản giấy")]
    [InlineData("tôi chưa gửi bản giấy")]
    [InlineData("gửi bản giấy ở đâu")]
    [InlineData("không muốn tắt nhắc")]
    [InlineData("toi khong muon dang ky")]
    public void What_is_denied_or_only_asked_about_is_not_done(string words)
    {
        var scene = new Scene().Says(words);
        Assert.Equal((null, false, false), (scene.State.Paper, scene.State.Person.Muted, scene.State.Dialogue.InForm));
    }

    [Fact]
    public void A_paper_filing_claimed_by_mistake_is_taken_back()
    {
        var scene = new Scene().Presses("paper:claim").Taps("Chưa gửi").Hears("chưa gửi đăng ký");
        Assert.Null(scene.State.Paper);
    }

    [Theory]
    [InlineData(10, "Việc nhắc tạm dừng đến hết ngày 12/02/2020; từ ngày 13/02/2020 hệ thống nhắc lại")]
    [InlineData(13, "mỗi sáng hệ thống còn nhắc")]
    [InlineData(15, "Đã hết các lần nhắc")]
    public void A_paper_filing_says_until_when_the_reminders_rest(int day, string rest)
    {
        var scene = new Scene().Presses("paper:claim");
        scene.Now = scene.Now.AddDays(day - 10);
        scene.Says("trạng thái").Hears(rest);
    }

    [Fact]
    public void A_paper_filing_hides_neither_the_draft_nor_the_way_to_take_it_back()
    {
        var scene = new Scene().Says("đăng ký").Taps("Đúng").Says("lưu").Presses("paper:claim").Says("trạng thái").Hears("bản giấy").Hears("đang khai dở ở bước 2/8");
        Assert.Contains(scene.Buttons, b => b.Caption == "Làm tiếp");
        scene.Taps("Chưa gửi").Hears("đang khai dở ở bước 2/8").DoesNotHear("bản giấy");
        Assert.Null(scene.State.Paper);
    }

    [Fact]
    public void A_finished_draft_is_called_finished_and_not_sent_and_one_tap_opens_it() => new Scene().FillsIn().Says("lưu", "trạng thái")
        .Hears("đã khai đủ 8/8 bước, chưa gửi").DoesNotHear("khai dở").Taps("Xem lại và gửi").Hears("Bản đăng ký thi đua năm 2020");

    [Fact]
    public void Asked_about_his_unit_who_has_a_finished_draft_is_told_so() =>
        new Scene().FillsIn().Says("lưu", "còn mấy ngày nữa hết hạn?").Hears("đã khai đủ, chưa gửi đăng ký");

    [Fact]
    public void Sent_again_after_a_withdrawal_it_is_a_registration_and_no_correction()
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký");
        scene.Now = scene.Now.AddHours(1);
        scene.Says("rút đăng ký").Taps("Rút đăng ký");
        scene.Now = scene.Now.AddHours(1);
        scene.FillsIn().Taps("Gửi đăng ký").Hears("Đã nhận đăng ký của UBND xã Tân Lập lúc 10:00").DoesNotHear("bản sửa");
        scene.Says("trạng thái").Hears("gửi lần đầu 10:00").DoesNotHear("lần 3");
        scene.Now = scene.Now.AddHours(1);
        scene.Taps("Sửa bản đã gửi").Taps("4.").Says("0987654321").Taps("Gửi bản sửa").Hears("Đã nhận bản sửa");
    }

    [Fact]
    public void Dropping_a_correction_says_that_what_was_sent_stands()
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký").Taps("Sửa bản").Taps("4.").Says("0987654321", "hủy").Hears("Bản đã gửi (lần 1) vẫn giữ nguyên").Taps("Hủy bản");
        scene.Hears("vẫn có hiệu lực");
        Assert.Equal("0912345678", scene.State.Registration!.Answers[Fields.Phone]);
    }

    [Theory]
    [InlineData("gửi")]
    [InlineData("xác nhận")]
    public void Confirmed_again_in_words_after_sending_the_receipt_is_shown(string words) =>
        new Scene().FillsIn().Taps("Gửi đăng ký").Says(words).Hears("Đã nhận đăng ký");

    [Fact]
    public void Who_begins_late_is_told_at_the_start_and_before_withdrawing()
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký");
        scene.Now = new DateTimeOffset(2020, 2, 15, 8, 0, 0, VietnamTime.Offset);
        scene.Says("rút đăng ký").Hears("gửi sau thời hạn").Says("có", "đăng ký").Hears("Đã quá hạn 14/02/2020");
    }

    [Fact]
    public void The_signature_date_of_the_deadline_is_on_time_until_midnight_in_Vietnam()
    {
        var scene = new Scene { Now = new DateTimeOffset(2020, 2, 14, 16, 59, 59, TimeSpan.Zero) }.FillsIn().Taps("Gửi đăng ký").Hears("đúng hạn");
        Assert.False(scene.State.Registration!.Late);
        Assert.Equal(new DateOnly(2020, 2, 14), scene.Now.DateInVietnam());
    }

    [Fact]
    public void From_midnight_on_sending_needs_a_second_explicit_consent_and_is_marked()
    {
        var scene = new Scene { Now = new DateTimeOffset(2020, 2, 14, 17, 0, 0, TimeSpan.Zero) }.FillsIn().Taps("Gửi đăng ký");
        scene.Hears("đã quá thời hạn 14/02/2020").Hears("Kế hoạch không quy định việc gửi muộn");
        Assert.Null(scene.State.Registration);
        scene.Says("để sau").Hears("Chưa gửi").Says("đăng ký").Taps("Gửi đăng ký").Taps("Vẫn gửi").Hears("gửi sau thời hạn");
        Assert.True(scene.State.Registration!.Late);
    }

    [Fact]
    public void A_correction_after_the_deadline_leaves_the_registration_on_time()
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký");
        scene.Now = new DateTimeOffset(2020, 2, 17, 8, 0, 0, VietnamTime.Offset);
        scene.Taps("Sửa bản đã gửi").Taps("4.").Says("0987654321").Taps("Gửi bản sửa").Hears("đúng hạn");
        Assert.False(scene.State.Registration!.Late);
    }

    [Fact]
    public void Sending_here_ends_the_word_that_a_paper_was_sent()
    {
        var scene = new Scene().Says("/bangiay").FillsIn().Taps("Gửi đăng ký").Hears("Đã nhận");
        Assert.Null(scene.State.Paper);
        scene.Says("rút đăng ký").Taps("Rút đăng ký").Says("/trangthai").Hears("đã rút");
    }
}
