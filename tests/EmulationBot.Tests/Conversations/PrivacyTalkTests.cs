using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Privacy;
using EmulationBot.Core.Texts;

namespace EmulationBot.Tests.Conversations;

/// <summary>Whoever asks is handed what is kept about him; whoever wants it gone says so twice.</summary>
public sealed partial class PrivacyTalkTests
{
    private static readonly PersonalData Kept = new(Reminders.Cast.February(5, 9), Reminders.Cast.February(10, 8))
    {
        Questions = [new KeptQuestion("mẫu đăng ký lấy ở đâu", Reminders.Cast.February(6, 9)) { Waits = true }],
        Reminders = [Reminders.Cast.February(7, 8)],
        Acts = [new KeptAct(Reminders.Cast.February(6, 9), "person.paired")],
        ActCount = 3,
    };

    [Theory]
    [InlineData("/dulieu")]
    [InlineData("dữ liệu của tôi")]
    [InlineData("xem dữ liệu cá nhân")]
    [InlineData("xem du lieu ca nhan")]
    public void What_is_kept_is_handed_over_with_how_long_it_is_kept(string text)
    {
        var scene = new Scene { Personal = Kept }.FillsIn().Says(text);
        foreach (var words in (string[])
        [
            "Tên trên kênh: Nguyễn Văn An", "Tài khoản: 1 (test)", "thay mặt UBND xã Tân Lập", "“mẫu đăng ký lấy ở đâu”", "đang chờ", "365 ngày", "Số điện thoại: 0912 345 678",
            "08:00 ngày 07/02/2020", "09:00 ngày 06/02/2020: nhận việc bằng mã", "và 2 việc trước đó", "30 ngày", "2 ngày làm việc", "/xoadulieu",
        ])
            scene.Hears(words);
    }

    [Fact]
    public void Votes_and_questions_lately_asked_are_among_it() =>
        new Scene().Says("nộp ở đâu").Taps("👍").Says("/dulieu").Hears("“nộp ở đâu”, đánh giá đúng");

    [Fact]
    public void Asked_for_in_the_form_the_step_is_repeated_below() => new Scene().Says("đăng ký", "/dulieu").Hears("Dữ liệu đang lưu").Hears("Bước 1/8");

    [Theory]
    [InlineData("/dulieu")]
    [InlineData("/xoadulieu")]
    [InlineData("dữ liệu của tôi")]
    public void In_a_group_it_is_for_the_private_chat(string text)
    {
        var scene = new Scene().InGroup(text).Hears("nhắn riêng").DoesNotHear("Nguyễn Văn An");
        Assert.Equal(Pending.None, scene.State.Dialogue.Pending);
    }

    [Theory]
    [InlineData("[Đồng ý xóa]")]
    [InlineData("dong y xoa")]
    [InlineData("xóa")]
    [InlineData("có")]
    public void A_second_word_deletes_and_the_person_is_a_stranger(string word)
    {
        var scene = Confirmed(new Scene().FillsIn().Says("/xoadulieu").Hears("Sẽ xóa").Hears("Giữ lại"), word).Hears("Đã xóa dữ liệu");
        Assert.True(scene.Last!.Erases);
        Assert.Equal(["person.erased"], scene.Last.Events);
        Assert.Equal(new State(new Person("test:1"), Dialogue.Fresh), scene.State);
        scene.Says("/start").Hears("Về dữ liệu cá nhân").Hears("đề nghị gửi mã");
    }

    [Theory]
    [InlineData("[Không xóa]")]
    [InlineData("không")]
    [InlineData("đừng xóa")]
    [InlineData("hủy")]
    [InlineData("gửi")]
    [InlineData("/xoadulieu")]
    [InlineData("xóa dữ liệu")]
    [InlineData("hạn nộp ngày nào")]
    public void Nothing_else_deletes(string word)
    {
        var scene = Confirmed(new Scene().FillsIn().Says("xóa dữ liệu của tôi"), word);
        Assert.False(scene.Last!.Erases);
        Assert.NotNull(scene.State.Draft);
        Assert.Null(scene.State.Registration);
    }

    [Fact]
    public void The_button_answers_its_own_question_and_no_other()
    {
        var scene = new Scene().Says("/xoadulieu");
        var yes = scene.Buttons.First().Data;
        Assert.False(scene.Says("không").Presses(yes).Last!.Erases);
        Assert.False(scene.FillsIn().Says("hủy").Presses(yes).Last!.Erases);
        Assert.False(scene.Says("rút đăng ký").Presses(yes).Last!.Erases);
    }

    [Fact]
    public void Refused_in_the_form_the_step_is_repeated() => new Scene().Says("đăng ký", "/xoadulieu").DoesNotHear("Bước").Says("không").Hears("Chưa xóa gì").Hears("Bước 1/8");

    [Fact]
    public void The_draft_goes_with_the_last_of_its_unit_and_stays_with_a_colleague()
    {
        new Scene().FillsIn().Says("/xoadulieu").Hears("bản khai chưa gửi, kèm số điện thoại");
        new Scene { Personal = Kept with { Colleagues = 1 } }.FillsIn().Says("/xoadulieu").Hears("người khác của đơn vị còn làm tiếp").DoesNotHear("kèm số điện thoại");
    }

    [Fact]
    public void The_sent_registration_stays_as_the_record_and_that_is_said() =>
        new Scene().FillsIn().Taps("Gửi đăng ký").Says("/xoadulieu").Hears("ĐKTĐ-2020-0001: hồ sơ lưu trữ của đơn vị, chỉ được sửa, không xóa").Hears("giữ người ký")
            .Taps("Đồng ý xóa").Hears("vẫn được lưu làm hồ sơ");

    [Fact]
    public void That_the_audit_stays_and_what_it_holds_is_said() => new Scene(Role.Guest).Says("/xoadulieu").Hears("nhật ký: chỉ có số tài khoản");

    [Fact]
    public void The_phones_own_keyboard_comes_back() =>
        Assert.Contains(new Scene().Says("đăng ký").Taps("Đúng").Says("Nguyễn Văn An").Taps("Chủ tịch").Says("/xoadulieu", "có").Last!.Replies, r => r.Keyboard == Keyboard.Remove);

    [Fact]
    public void A_long_answer_comes_in_parts()
    {
        var scene = new Scene { Personal = Kept with { Questions = [.. Enumerable.Range(1, 30).Select(i => new KeptQuestion($"{i} {new string('a', 400)}", Reminders.Cast.February(6, 9)))] } };
        Assert.InRange(scene.Says("/dulieu").Last!.Replies.SelectMany(r => r.Parts()).Count(), 3, 8);
    }

    /// <summary>Whoever reads the lines about himself reads words.</summary>
    [Fact]
    public void Every_verb_of_the_audit_has_its_words() => Assert.All(
        Directory.EnumerateFiles(Path.Combine(Root(), "src/EmulationBot.Core"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Happened().Matches(File.ReadAllText(file)).SelectMany(m => Verb().Matches(m.Value))).Select(m => m.Groups[1].Value),
        verb => Assert.NotEqual(Say.Privacy.Act("?"), Say.Privacy.Act(verb)));

    private static Scene Confirmed(Scene scene, string word) => word.StartsWith('[') ? scene.Taps(word.Trim('[', ']')) : scene.Says(word);

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../../.."));

    [GeneratedRegex(@"\bHappened\([^)]*\)")]
    private static partial Regex Happened();

    [GeneratedRegex("\"([a-z-]+\\.[a-z-]+)\"")]
    private static partial Regex Verb();

    [Fact]
    public void The_role_of_a_rehearsal_is_named_in_words() => new Scene(id: "terminal:chair:xa-tan-lap").Says("/dulieu").Hears("Tài khoản: vai diễn tập (màn hình lệnh)").DoesNotHear("chair");
}
