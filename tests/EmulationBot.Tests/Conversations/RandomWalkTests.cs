using System.Text;
using CsCheck;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Seats;

namespace EmulationBot.Tests.Conversations;

/// <summary>Whatever people press and type in whatever order, some things always hold.</summary>
public sealed class RandomWalkTests
{
    private static readonly string[] Lines =
    [
        "đăng ký", "dung", "Nguyễn Văn An", "Chủ tịch UBND xã", "0912345678", "1, 3 và 6", "bỏ cái 3", "Giảm 2% hộ nghèo", "làm tốt hơn",
        "Phân công cán bộ phụ trách từng ấp", "không", "có", "gửi", "quay lại", "bỏ qua", "lưu", "hủy", "dang o dau", "giữ nguyên", "sửa 4", "sửa sđt",
        "hạn nộp ngày nào?", "/han", "/huy", "/danhsach", "/start", "trạng thái", "rút đăng ký", "sửa bản đã gửi", "<b>", "👍", "", "25", "TB-ABCDE-23456", "thêm: 98% hồ sơ đúng hạn", "sai rồi", "tiền thưởng bao nhiêu", "/cauhoi", "trình", "/ghe", "/xinquyen tân lập",
    ];

    private static readonly Gen<Action<Scene>> Step = Gen.Frequency(
        (6, OneOf(Lines).Select<string, Action<Scene>>(line => scene => scene.Says(line))),
        (8, Gen.Int[0, 11].Select<int, Action<Scene>>(index => scene =>
        {
            if (scene.Buttons.ElementAtOrDefault(index) is { } button)
                scene.Presses(button.Data);
        })),
        (1, OneOf("send:0", "f:phone:x", "edit:khac", "n:keep", "ask:1:yes", "ask:2:yes", "ask:3:yes", "src:II.6:9", "src:IX", "offer:7", "cmd:withdraw", "more:list", "x", "vote:up:o1", "vote:down:00000000", "vote:pass:", "q:open:1", "w:send:1:x", "present:0:0", "st:out:1", "st:give:xa-tan-lap:h", "xq:as:xa-tan-lap:h", "ar:x:h:x").Select<string, Action<Scene>>(data => scene => scene.Presses(data))),
        (1, OneOf<Content>(new Content.Other(), new Content.Edited(), new Content.Contact("84987654321", true), new Content.Attachment("id", "a.pdf", 9)).Select<Content, Action<Scene>>(content => scene => scene.Sends(content))),
        (1, Gen.Int[1, 2].Select<int, Action<Scene>>(person => scene => scene.As($"test:{person}", $"Người {person}", person == 1 ? Role.Chair : Role.Clerk))),
        (1, Gen.Int[1, 60].Select<int, Action<Scene>>(hours => scene => scene.Now = scene.Now.AddHours(hours))));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    [Fact]
    public void Nothing_wrong_can_be_reached() => Step.List[1, 60].Sample(steps =>
    {
        var scene = new Scene { Seats = [Scene.HeadOf() with { Holder = new SeatHolder("test:1", new Scene().Now) }] };
        var keyboards = new Dictionary<string, Keyboard>();
        foreach (var step in steps)
        {
            var (before, turn) = (scene.State.Registration, scene.Last);
            step(scene);
            Holds(scene, before);
            if (scene.Last != turn)
                HasNoStrayKeyboard(scene, keyboards);
        }
    }, iter: 1500, print: _ => "");

    /// <summary>The keyboard that asks for a contact is shown only to a person who is asked for a phone number.</summary>
    private static void HasNoStrayKeyboard(Scene scene, Dictionary<string, Keyboard> keyboards)
    {
        var state = scene.State;
        foreach (var changed in scene.Last!.Replies.Select(r => r.Keyboard).Where(k => k != Keyboard.Unchanged))
            keyboards[state.Person.Id] = changed;
        if (scene.Last.Replies.Count > 0 && keyboards.GetValueOrDefault(state.Person.Id) == Keyboard.AskContact)
            Assert.True(state.Dialogue.InForm && FormScreens.Current(state) is { Phone: true });
    }

    private static void Holds(Scene scene, Registration? before)
    {
        foreach (var button in scene.Buttons)
            Assert.InRange(Encoding.UTF8.GetByteCount(button.Data), 1, 64);
        Assert.All(scene.Last?.Replies ?? [], reply => Assert.False(string.IsNullOrWhiteSpace(reply.Text.ToString())));
        if (scene.State.Registration is not { } sent || sent == before)
            return;
        Assert.True(scene.State.Person.Sends);
        Assert.All(RegistrationForm.Guided, field => Assert.True(sent.Answers.ContainsKey(field.Key)));
        Assert.Equal(sent.FirstSentAt >= Scene.Plan.DeadlineInstant, sent.Late);
        Assert.Equal((before?.Version ?? 0) + 1, sent.Version);
        Assert.DoesNotContain(sent.Answers.Values, answer => Lines.Contains(answer) && (answer.EndsWith('?') || answer.StartsWith('/')));
        Assert.Null(scene.State.Draft);
    }
}
