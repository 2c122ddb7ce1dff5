using EmulationBot.Core.Conversations;
using EmulationBot.Core.Learning;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Seats;

namespace EmulationBot.Tests.Conversations;

/// <summary>What is done at the desk is what the buttons of the chat do, no more and no less.</summary>
public sealed class DeskTalkTests
{
    private const string TanLap = "xa-tan-lap";
    private const string TanBinh = "xa-tan-binh";

    private readonly Stage _stage = new();

    [Fact]
    public void A_decision_at_the_desk_leaves_the_same_registration_as_the_button()
    {
        var chat = new Stage();
        chat.Sends(TanLap);
        chat.Reviewer("Bé").Says("/duyet").Presses("✅ Đủ hồ sơ");
        _stage.Sends(TanLap);
        _stage.Reviewer("Bé").Does(new DeskAct.Open(TanLap)).Does(new DeskAct.Complete(TanLap, 2)).Hears("đủ hồ sơ và báo cho đơn vị");
        Assert.Equivalent(chat.Of(TanLap), _stage.Of(TanLap), strict: true);
        Assert.Equal(chat.Told["test:xa-tan-lap"].Select(r => r.Text.ToString()), _stage.Told["test:xa-tan-lap"].Select(r => r.Text.ToString()));
    }

    [Fact]
    public void A_return_names_the_field_the_reason_and_the_date_and_the_unit_mends_it()
    {
        _stage.Sends(TanLap);
        _stage.Reviewer("Bé").Does(new DeskAct.Return(TanLap, 1, Fields.Targets, "chỉ tiêu chưa có số cụ thể", new DateOnly(2020, 2, 12))).Hears("12/02/2020");
        _stage.Chair(TanLap).WasTold("chỉ tiêu chưa có số cụ thể").PressesTold("Bổ sung ngay").Hears("chỉ tiêu chưa có số cụ thể")
            .Says("Giảm 15 hộ nghèo trong năm 2020").Presses("Gửi bản sửa");
        Assert.Equal((RegistrationState.Completed, 2), (_stage.Of(TanLap).State, _stage.Of(TanLap).Version));
    }

    [Fact]
    public void On_an_older_revision_nothing_happens_and_it_is_said_who_was_first()
    {
        _stage.Sends(TanLap);
        _stage.Reviewer("Bé").Does(new DeskAct.Complete(TanLap, 1));
        var before = _stage.Of(TanLap);
        _stage.Reviewer("Cúc").Does(new DeskAct.Return(TanLap, 1, Fields.Targets, "chỉ tiêu chưa rõ", null)).Hears("Màn hình đã cũ").Hears("Bé");
        Assert.Same(before, _stage.Of(TanLap));
    }

    [Theory]
    [InlineData(Fields.Unit, "chưa rõ ràng", null)]
    [InlineData("không-có", "chưa rõ ràng", null)]
    [InlineData(Fields.Targets, "ngắn", null)]
    [InlineData(Fields.Targets, "chưa rõ ràng", "2020-02-09")]
    public void A_return_without_field_reason_or_a_day_to_come_is_refused(string field, string reason, string? until)
    {
        _stage.Sends(TanLap);
        _stage.Reviewer("Bé").Does(new DeskAct.Return(TanLap, 1, field, reason, until is null ? null : DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(RegistrationState.Sent, _stage.Of(TanLap).State);
        Assert.Empty(_stage.Last!.Announcements);
        Assert.NotEmpty(_stage.Heard);
    }

    public static TheoryData<Person> Strangers => new()
    {
        new Person("test:khach"),
        new Person("test:chu-tich") { Role = Role.Chair, UnitId = TanBinh },
        new Person("test:van-thu") { Role = Role.Clerk, UnitId = TanBinh },
        new Person("test:khoi") { Role = Role.BlockHead, Block = "Khối xã" },
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void Who_does_not_review_does_nothing_at_the_desk(Person stranger)
    {
        _stage.Sends(TanLap);
        foreach (var act in Every())
        {
            _stage.At(stranger).Does(act).Hears("không thuộc quyền");
            Assert.Equal(["right.refused"], _stage.Last!.Events);
            Assert.Empty(_stage.Last.Reviewed);
            Assert.Empty(_stage.Last.Seats);
            Assert.Empty(_stage.Last.Announcements);
            Assert.Null(_stage.Last.Questions);
            Assert.Null(_stage.Last.Paper);
        }
    }

    [Fact]
    public void Nobody_decides_on_his_own_unit()
    {
        _stage.Sends(TanLap);
        foreach (var act in Every().Where(a => a is DeskAct.Open or DeskAct.Complete or DeskAct.Return or DeskAct.Note or DeskAct.ToldByHand))
        {
            _stage.Reviewer("Dũng", memberOf: TanLap).Does(act).Hears("đơn vị đồng chí");
            Assert.Empty(_stage.Last!.Reviewed);
        }
    }

    [Fact]
    public void The_Council_agrees_for_all_that_were_ticked_but_what_has_changed_since_is_left_out_and_named()
    {
        _stage.Sends(TanLap).Sends(TanBinh);
        _stage.Reviewer("Bé").Does(new DeskAct.Complete(TanLap, 1)).Does(new DeskAct.Complete(TanBinh, 1));
        var ticked = new Dictionary<string, int> { [TanLap] = 2, [TanBinh] = 1 };
        _stage.Does(new DeskAct.Council(ticked, true, "05/BB-HĐ", null)).Hears("Cần cả số và ngày");
        _stage.Does(new DeskAct.Council(ticked, true, "", new DateOnly(2020, 2, 10))).Hears("Cần cả số và ngày");
        Assert.Equal(RegistrationState.Complete, _stage.Of(TanLap).State);
        _stage.Does(new DeskAct.Council(ticked, true, "05/BB-HĐ", new DateOnly(2020, 2, 10))).Hears("cho 1 đơn vị").Hears("Không ghi, vì hồ sơ đã thay đổi: Xã Tân Bình");
        Assert.Equal((RegistrationState.Agreed, RegistrationState.Complete), (_stage.Of(TanLap).State, _stage.Of(TanBinh).State));
        Assert.Equal(new CouncilDecision(true, "05/BB-HĐ", new DateOnly(2020, 2, 10)), _stage.Of(TanLap).Review.Council);
        _stage.Chair(TanLap).WasTold("đã thống nhất");
    }

    [Fact]
    public void The_conversation_of_the_reviewer_stays_where_it_was()
    {
        _stage.Sends(TanLap).Sends(TanBinh);
        _stage.Reviewer("Bé").Says("/duyet").Presses("↩").Presses("Mục khác").Presses("Số điện thoại");
        _stage.Does(new DeskAct.Note(TanBinh, 1, "đã gọi cho đồng chí An"));
        _stage.Says("số không gọi được").Hears("Đã đề nghị");
        Assert.Equal(Fields.Phone, Assert.Single(_stage.Of(TanLap).Review.Returns).FieldKey);
        Assert.Equal("đã gọi cho đồng chí An", Assert.Single(_stage.Of(TanBinh).Review.Notes).Text);
    }

    [Fact]
    public void One_answer_goes_to_all_who_asked_alike()
    {
        _stage.Questions = new QuestionBook(
            [new(7, "Mẫu đăng ký lấy ở đâu?", "test:a", WaitingReason.Unanswered, _stage.Now), new(9, "mau dang ky lay o dau", "test:b", WaitingReason.Unanswered, _stage.Now)], []);
        _stage.Reviewer("Bé").Does(new DeskAct.Answer(7, "Ngắn quá.")).Hears("quá ngắn");
        Assert.Null(_stage.Last!.Questions);
        _stage.Does(new DeskAct.Answer(7, "Mẫu đăng ký nhận tại Phòng Nội vụ huyện.")).Hears("cho 2 người");
        var answered = Assert.IsType<QuestionChange.Answered>(_stage.Last.Questions);
        Assert.Equal([7L, 9L], answered.Questions);
        Assert.Equal(["test:a", "test:b"], answered.Announcement!.To);
    }

    [Fact]
    public void A_reviewer_gives_the_seats_of_units_and_an_administrator_also_those_of_the_office()
    {
        (_stage.NewCode, _stage.Seats) = ("TB-ABCDE-23456", []);
        _stage.Reviewer("Bé").Does(new DeskAct.GiveSeat(SeatKind.Reviewer, null)).Hears("không thuộc quyền");
        _stage.Does(new DeskAct.GiveSeat(SeatKind.BlockHead, null, "Khối xã")).Hears("không thuộc quyền");
        Assert.Empty(_stage.Last!.Seats);
        _stage.Does(new DeskAct.GiveSeat(SeatKind.Head, TanLap)).Hears("TB-ABCDE-23456");
        Assert.Equal(TanLap, Assert.IsType<SeatChange.Issued>(Assert.Single(_stage.Last.Seats)).Seat.UnitId);
        _stage.At(new Person("test:quan-tri") { Role = Role.Administrator }).Does(new DeskAct.GiveSeat(SeatKind.Reviewer, null)).Hears("TB-ABCDE-23456");
    }

    [Fact]
    public void Rights_are_taken_from_the_holder_who_was_on_the_screen_and_from_no_successor()
    {
        var seat = Scene.HeadOf() with { Holder = new SeatHolder("test:moi", _stage.Now) };
        _stage.Seats = [seat];
        _stage.Reviewer("Bé").Does(new DeskAct.Vacate(seat.Id, "test:cu"));
        Assert.Empty(_stage.Last!.Seats);
        _stage.Does(new DeskAct.Vacate(seat.Id, "test:moi"));
        Assert.Equal("test:moi", Assert.IsType<SeatChange.Vacated>(Assert.Single(_stage.Last.Seats)).Seat.Holder!.PersonId);
    }

    [Fact]
    public void A_reviewer_is_given_a_link_and_nobody_else()
    {
        var facts = new Facts(_stage.Now, Scene.Plan, new State(new Person("test:be") { Role = Role.Reviewer, NoticeVersion = PrivacyNotice.Version }, Dialogue.Fresh)) { DeskKey = new DeskKey("bi-mat", "http://may/desk/vao/bi-mat") };
        var turn = Scene.Decide(facts, Incoming.Words("mở bàn làm việc"));
        Assert.Contains("http://may/desk/vao/bi-mat", turn.Replies[0].Text.ToString(), StringComparison.Ordinal);
        Assert.Same(facts.DeskKey, turn.DeskKey);
        var chair = facts with { State = facts.State with { Person = facts.State.Person with { Role = Role.Chair, UnitId = TanLap } } };
        Assert.Null(Scene.Decide(chair, Incoming.Words("/banlamviec")).DeskKey);
        Assert.Null(Scene.Decide(facts with { DeskKey = null }, Incoming.Words("/banlamviec")).DeskKey);
    }

    private static IEnumerable<DeskAct> Every() =>
    [
        new DeskAct.Open(TanLap), new DeskAct.Complete(TanLap, 1), new DeskAct.Return(TanLap, 1, Fields.Targets, "chỉ tiêu chưa rõ", null), new DeskAct.Note(TanLap, 1, "ghi chú"),
        new DeskAct.ToldByHand(TanLap, 1), new DeskAct.Council(new Dictionary<string, int> { [TanLap] = 1 }, true, "05/BB", new DateOnly(2020, 2, 10)), new DeskAct.ConfirmPaper(TanLap),
        new DeskAct.Answer(1, "Mẫu nhận tại Phòng Nội vụ huyện."), new DeskAct.Dismiss(1), new DeskAct.CorrectAnswer(1, 1, "Mẫu nhận tại Phòng Nội vụ."), new DeskAct.RevokeAnswer(1, 1),
        new DeskAct.GiveSeat(SeatKind.Head, TanLap), new DeskAct.IssueCode(1), new DeskAct.RevokeCode(1), new DeskAct.Vacate(1, "test:1"),
    ];
}
