using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;

namespace EmulationBot.Tests.Conversations;

/// <summary>A question is never stored as an answer, whatever it asks, and nothing is done because it was asked about.</summary>
public sealed class QuestionsInTheFormTests
{
    private static readonly string[] Steps =
        ["đúng", "Nguyễn Văn An", "Chủ tịch UBND xã", "0912345678", "1, 3", "Giảm 2% hộ nghèo", "Phân công cán bộ phụ trách từng ấp", "không"];

    public static TheoryData<string> Questions =>
    [
        "co can ky dong dau khong", "gui ban giay duoc khong", "gui cho ai", "Ai duyệt vậy", "bo trong duoc khong", "cho toi xin mau", "toi khong hieu",
        "khong co bien phap thi sao", "de lam gi", "xin mẫu", "lam sao", "mục này ghi gì", "ghi the nao", "có bắt buộc không", "phải ghi tất cả các ấp không",
        "ai ky thay duoc", "chỉ tiêu lấy ở đâu", "toi chua ro", "cho hoi mot chut", "nhu vay dung khong a", "mau nao", "nguyen tac nao", "dang ky o dau", "may gio het han", "con may ngay",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_leaves_every_step_as_it_was(string question)
    {
        var scene = new Scene().Says("đăng ký");
        for (var step = 0; step < Steps.Length; step++)
        {
            var before = scene.State.Draft;
            scene.Says(question).Hears($"Bước {step + 1}/8");
            Assert.Same(before, scene.State.Draft);
            scene.Says(Steps[step]);
        }
        scene.Says("sửa 9", question).Hears("Bổ sung – Khối thi đua");
        Assert.False(scene.State.Draft!.Answers.ContainsKey(Fields.Block));
    }

    [Theory]
    [MemberData(nameof(Lines), "form-questions.txt")]
    public void No_question_about_the_plan_is_stored(string question)
    {
        var scene = new Scene().Says("đăng ký", "đúng", question).Hears("Bước 2/8").Says(Steps[1], question).Hears("Bước 3/8").Says("sửa 9", question);
        Assert.Equal(2, scene.State.Draft!.Answers.Count);
    }

    [Theory]
    [InlineData("Phạm Nào")]
    [InlineData("nguyen van dau")]
    [InlineData("le thi ai")]
    [InlineData("Lê Sao Mai")]
    public void A_name_is_a_name_although_it_sounds_like_a_question(string name) =>
        new Scene().Says("đăng ký", "đúng", name).Hears("Bước 3/8");

    [Theory]
    [InlineData("Ai làm tốt được biểu dương kịp thời")]
    [InlineData("Bao nhiêu việc được giao đều hoàn thành")]
    [InlineData("Nơi nào khó khăn thì lãnh đạo xuống cơ sở")]
    [InlineData("kiem tra don doc tu dau nam, kien toan bo may")]
    public void A_measure_is_stored_although_it_holds_a_word_that_asks(string measure) =>
        new Scene().Says(["đăng ký", .. Steps[..6], measure]).Hears("Bước 8/8");

    [Fact]
    public void A_question_that_cannot_be_answered_gets_a_line_that_says_so() =>
        new Scene().Says("đăng ký", "đúng", "Sao lại hỏi thế").Hears("giống câu hỏi nên chưa ghi").Hears("Bước 2/8");

    [Theory]
    [InlineData("da gui ban giay chua")]
    [InlineData("da nop ban giay chua")]
    [InlineData("ai da nop ban giay")]
    [InlineData("tat nhac duoc khong")]
    [InlineData("muon tat nhac thi lam sao")]
    [InlineData("có tắt nhắc được không?")]
    public void Nothing_is_done_because_it_was_asked_about(string question)
    {
        foreach (var scene in new[] { new Scene(), new Scene().Says("đăng ký") })
        {
            scene.Says(question);
            Assert.Equal((null, false), (scene.State.Paper, scene.State.Person.Muted));
        }
    }

    [Theory]
    [InlineData("toi da gui ban giay roi")]
    [InlineData("cho toi bao da nop ban giay")]
    public void What_is_said_plainly_is_done(string words) => Assert.NotNull(new Scene().Says(words).State.Paper);

    public static TheoryData<string> Lines(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Answers", "Data", file)).Where(line => line.Length > 0)];
}
