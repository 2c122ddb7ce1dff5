using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

public sealed class InterruptionTests
{
    public static TheoryData<string> PlanQuestions => ["hạn nộp là ngày nào?", "nop o dau vay", "không đăng ký thì sao?", "sáu phong trào là gì?", "khong nop thi sao"];

    [Theory]
    [MemberData(nameof(PlanQuestions))]
    public void A_question_at_any_step_is_answered_and_the_step_repeated_and_never_stored(string question)
    {
        string[] answers = ["đúng", "Nguyễn Văn An", "Chủ tịch UBND xã", "0912345678", "1, 3", "Giảm 2% hộ nghèo", "Phân công cán bộ phụ trách từng ấp", "không"];
        var scene = new Scene().Says("đăng ký");
        for (var step = 0; step < answers.Length; step++)
        {
            var before = scene.State.Draft;
            scene.Says(question).Hears($"Bước {step + 1}/8");
            Assert.Equal(2, scene.Last!.Replies.Count);
            Assert.Same(before, scene.State.Draft);
            scene.Says(answers[step]);
        }
        scene.Says(question).Hears("Bản đăng ký thi đua năm 2020");
    }

    [Fact]
    public void What_the_step_cannot_take_and_the_plan_can_answer_is_a_question() => new Scene()
        .Says("đăng ký").Taps("Đúng").Says("Nguyễn Văn An").Taps("Chủ tịch")
        .Says("nơi nộp").Hears("Phòng Nội vụ").Hears("Bước 4/8");

    [Fact]
    public void A_slip_of_the_answer_is_told_what_is_wrong_with_it() => new Scene()
        .Says("đăng ký", "xã khác").Hears("chỉ gửi được cho đơn vị này").Says("đúng", "An").Hears("Họ và tên chưa rõ");

    [Fact]
    public void The_original_wording_read_in_the_middle_leaves_the_step_below_it() => new Scene()
        .Says("đăng ký", "đúng", "hạn nộp là ngày nào?").Taps("Xem nguyên văn").Hears("14/2/2020").Hears("Bước 2/8");

    [Fact]
    public void A_command_in_the_middle_is_answered_and_the_step_repeated() => new Scene()
        .Says("đăng ký").Taps("Đúng").Says("/han").Hears("14/02/2020").Hears("Bước 2/8").Says("trạng thái").Hears("đang khai dở").Hears("Bước 2/8");

    public static TheoryData<string> WrongContents => ["other", "contact", "file", "long", "markup", "emoji", "blank", "control"];

    [Theory]
    [MemberData(nameof(WrongContents))]
    public void What_cannot_be_an_answer_gets_a_kind_line_and_leaves_the_draft_untouched(string kind)
    {
        var scene = new Scene().Says("đăng ký").Taps("Đúng");
        var before = scene.State.Draft;
        _ = kind switch
        {
            "other" => scene.Sends(new Content.Other()),
            "contact" => scene.Sends(new Content.Contact("0912345678", Own: true)),
            "file" => scene.Sends(new Content.Attachment("id", "anh.jpg", 100)),
            "long" => scene.Says(new string('a', 5000)),
            "markup" => scene.Says("<b>Nguyễn Văn</b> An & <script>"),
            "emoji" => scene.Says("👍👍"),
            "blank" => scene.Says("   "),
            _ => scene.Says("\u0000\u0007\u202E"),
        };
        scene.Hears("Bước 2/8");
        Assert.Same(before, scene.State.Draft);
    }

    [Fact]
    public void Only_the_persons_own_contact_card_is_taken_as_the_phone()
    {
        var scene = new Scene().Says("đăng ký").Taps("Đúng").Says("Nguyễn Văn An").Taps("Chủ tịch");
        scene.Sends(new Content.Contact("+84987654321", Own: false)).Hears("không phải của đồng chí").Hears("Bước 4/8");
        scene.Sends(new Content.Contact("+84987654321", Own: true)).Hears("Bước 5/8");
        Assert.Equal("0987654321", scene.State.Draft!.Answers[Fields.Phone]);
        Assert.Equal(Keyboard.Remove, scene.Last!.Replies[0].Keyboard);
    }

    [Fact]
    public void Of_an_album_the_first_picture_is_taken_and_that_is_said_once()
    {
        var scene = new Scene().FillsIn().Taps("Bổ sung").Taps("15.");
        scene.SendsOfAlbum("7", new Content.Attachment("file-1", "trang-1.jpg", 1000)).Hears("chỉ ghi ảnh đầu tiên").Hears("15. Bản ký: trang-1.jpg");
        Assert.Empty(scene.SendsOfAlbum("7", new Content.Attachment("file-2", "trang-2.jpg", 1000)).Last!.Replies);
        Assert.StartsWith("trang-1.jpg", scene.State.Draft!.Answers[Fields.File], StringComparison.Ordinal);
        scene.SendsOfAlbum("8", new Content.Attachment("file-3", "trang-3.jpg", 1000)).Hears("chưa nhận tệp").DoesNotHear("ảnh đầu tiên");
    }

    [Fact]
    public void Three_taps_of_the_confirmation_make_one_registration_and_the_same_receipt()
    {
        var scene = new Scene().FillsIn();
        var send = scene.Buttons.First(b => b.Caption == "Gửi đăng ký").Data;
        var receipt = scene.Presses(send).Heard;
        var sent = scene.State.Registration;
        Assert.Equal(receipt, scene.Presses(send).Heard);
        Assert.Equal(receipt, scene.Presses(send).Heard);
        Assert.Same(sent, scene.State.Registration);
    }

    [Fact]
    public void Of_two_people_the_second_is_told_who_sent_and_when()
    {
        var scene = new Scene().FillsIn();
        var send = scene.Buttons.First(b => b.Caption == "Gửi đăng ký").Data;
        scene.As("test:2", "Trần Thị Bình").Says("đăng ký");
        scene.As("test:1", "Nguyễn Văn An").Presses(send);
        var sent = scene.State.Registration;
        scene.As("test:2", "Trần Thị Bình").Presses(send).Hears("đã được gửi lúc 08:00 ngày 10/02/2020; người gửi: Nguyễn Văn An");
        Assert.Same(sent, scene.State.Registration);
        scene.Says("Giảm 3% hộ nghèo").DoesNotHear("Bước");
        Assert.Same(sent, scene.State.Registration);
    }

    [Fact]
    public void A_summary_read_before_a_change_cannot_be_confirmed_unseen()
    {
        var scene = new Scene().FillsIn();
        var old = scene.Buttons.First(b => b.Caption == "Gửi đăng ký").Data;
        scene.Says("sửa 4", "0987654321").Presses(old).Hears("Bản khai vừa thay đổi").Hears("0987 654 321");
        Assert.Null(scene.State.Registration);
    }

    [Fact]
    public void The_summary_of_a_cancelled_draft_sends_no_other_draft()
    {
        var scene = new Scene().FillsIn();
        var old = scene.Buttons.First(b => b.Caption == "Gửi đăng ký").Data;
        scene.Says("hủy", "có");
        scene.Now += TimeSpan.FromMinutes(1);
        scene.FillsIn().Presses(old).Hears("Bản khai vừa thay đổi");
        Assert.Null(scene.State.Registration);
    }

    [Fact]
    public void An_old_yes_answers_no_other_question_than_its_own()
    {
        var scene = new Scene().FillsIn().Says("hủy");
        var yes = scene.Buttons.First(b => b.Caption == "Hủy bản nháp").Data;
        scene.Says("không").Taps("Gửi đăng ký").Says("/rut").Presses(yes);
        Assert.Equal(RegistrationState.Sent, scene.State.Registration!.State);
    }

    [Fact]
    public void An_old_button_is_answered_with_the_present_state_and_changes_nothing()
    {
        var scene = new Scene().Says("đăng ký").Taps("Đúng").Says("Nguyễn Văn An").Taps("Chủ tịch");
        var before = scene.State.Draft;
        scene.Presses("f:unit:ok").Hears("Bước 4/8").Presses("f:signer-office:deputy").Hears("Bước 4/8").Presses("khong:con:dung").Hears("Bước 4/8");
        Assert.Same(before, scene.State.Draft);
    }

    [Fact]
    public void A_stranger_may_ask_but_not_register() => new Scene(Role.Guest)
        .Says("đăng ký").Hears("xin mã ở Phòng Nội vụ").Presses("form:open").Hears("xin mã").Presses("f:phone:x").Hears("Kính chào").Says("/danhsach").Hears("không thuộc quyền");

    [Fact]
    public void A_one_time_code_pairs_a_person_and_a_bad_one_says_no_more_than_that_it_is_bad()
    {
        var scene = new Scene(Role.Guest);
        scene.Says("/start TB-ABCDE-23456").Hears("Mã không dùng được");
        scene.Invite = Scene.Code(Scene.HeadOf());
        scene.Says("tb abcde 23456").Hears("thay mặt UBND xã Tân Lập");
        Assert.Equal("TB-ABCDE-23456", scene.Last!.UsedCode);
        scene.Says("đăng ký").Hears("Bước 1/8");
    }

    [Fact]
    public void An_old_button_of_a_passage_that_is_not_there_opens_the_contents()
    {
        var scene = new Scene().Presses("src:IX").Hears("Bấm một mục");
        Assert.NotEmpty(scene.Buttons);
        Assert.NotEmpty(scene.Presses("src:ke-hoach-khac:II.6:1:x").Hears("Bấm một mục").Buttons);
    }

    [Fact]
    public void In_a_group_the_questions_to_choose_from_are_written_out() => new Scene().InGroup("thi đua")
        .Hears("– Hạn chót đăng ký là khi nào?").Hears("– Nộp đăng ký ở đâu?");

    [Theory]
    [InlineData("/kehoach", "nguyên văn mục II.6")]
    [InlineData("mục lục", "nguyên văn mục II.6")]
    [InlineData("/trogiup", "hạn nộp ngày nào")]
    [InlineData("/start", "hạn nộp ngày nào")]
    [InlineData("/khongco", "hạn nộp ngày nào")]
    [InlineData("", "hạn nộp ngày nào")]
    [InlineData("/lienhe", "Phòng Nội vụ huyện")]
    [InlineData("gặp cán bộ", "Phòng Nội vụ huyện")]
    [InlineData("nguyên văn mục II.6", "chậm nhất là ngày 14/2/2020")]
    public void In_a_group_the_plan_and_how_to_ask_are_told(string text, string heard) =>
        new Scene().InGroup(text).Hears(heard).DoesNotHear("chỉ làm trong cuộc trò chuyện riêng. Đề nghị");

    [Theory]
    [InlineData("/dangky")]
    [InlineData("trạng thái")]
    [InlineData("TB-ABCDE-23456")]
    [InlineData("/start TB-ABCDE-23456")]
    public void In_a_group_what_is_private_is_sent_to_the_private_chat(string text) =>
        new Scene().InGroup(text).Hears("trò chuyện riêng").DoesNotHear("hạn nộp ngày nào");

    [Fact]
    public void A_group_hears_plan_facts_alone()
    {
        var scene = new Scene();
        scene.InGroup("hạn nộp là ngày nào?").Hears("14");
        Assert.Empty(scene.Buttons);
        scene.InGroup("đăng ký").Hears("trò chuyện riêng");
        Assert.False(scene.State.Dialogue.InForm);
    }
}
