using System.Runtime.CompilerServices;
using System.Text;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Learning;
using EmulationBot.Core.Privacy;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Seats;
using EmulationBot.Tests.Conversations;
using EmulationBot.Tests.Reminders;

namespace EmulationBot.Tests.Texts;

/// <summary>
/// Prints every screen to a document that Phòng Nội vụ can read and approve. A changed wording shows as a difference:
/// look at <c>Screens.received.md</c>, and when it is right, let it take the place of <c>Screens.approved.md</c>.
/// </summary>
public sealed class ScreensTests
{
    [Fact]
    public void The_screens_are_the_approved_ones()
    {
        var received = Document();
        var approved = Path.Combine(Folder(), "Screens.approved.md");
        if (File.Exists(approved) && File.ReadAllText(approved) == received)
            return;
        File.WriteAllText(Path.Combine(Folder(), "Screens.received.md"), received);
        Assert.Fail("Wording has changed: compare Texts/Screens.received.md with Texts/Screens.approved.md, and rename it when it is right.");
    }

    private static string Document()
    {
        var document = new StringBuilder("# Màn hình của Trợ lý thi đua\n");
        foreach (var (title, transcript) in Dialogues())
            document.Append("\n## ").Append(title).Append("\n\n```\n").Append(transcript.TrimEnd()).Append("\n```\n");
        return document.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<(string Title, string Transcript)> Dialogues()
    {
        yield return ("Khách lần đầu", new Scene(Role.Guest).Says("/start", "đăng ký", "/trogiup", "/han", "/phongtrao", "/kehoach", "/lienhe", "TB-ABCDE-23456", "/danhsach").Sends(new Content.Other()).Transcript);
        yield return ("Nhận mã", Paired().Transcript);
        yield return ("Đăng ký từ đầu đến phiếu nhận", new Scene().FillsIn().Taps("Gửi đăng ký").Taps("Xem trạng thái").Transcript);
        yield return ("Quay lại, lưu, hủy, hỏi đang ở đâu", new Scene().Says("đăng ký", "quay lại", "đúng", "Nguyễn Văn An", "quay lại", "giữ nguyên", "đang ở đâu", "bỏ qua", "lưu", "đăng ký", "hủy", "không", "hủy", "có", "hủy").Transcript);
        yield return ("Rời bước số điện thoại, gửi nhiều ảnh, mở lại mã đã dùng", Strays().Transcript);
        yield return ("Câu trả lời chưa dùng được", Refusals().Transcript);
        yield return ("Các mục bổ sung và lưu ý", Extras().Transcript);
        yield return ("Sửa, rút sau khi gửi", Corrected().Taps("Gửi bản sửa").Says("rút đăng ký", "không", "rút đăng ký", "có", "trạng thái", "rút").Transcript);
        yield return ("Gửi sau thời hạn", Late().Transcript);
        yield return ("Hai người của một đơn vị", TwoPeople().Transcript);
        yield return ("Báo gửi bản giấy, tắt và bật nhắc", new Scene().Presses("paper:claim").Says("/bangiay", "trạng thái", "/tatnhac", "/batnhac").Transcript);
        foreach (var state in Enum.GetValues<RegistrationState>())
            yield return ($"Trạng thái: {state}", Standing(state).Says("trạng thái", "/sua", "/rut").Transcript);
        yield return ("Phòng Nội vụ", Reviewer().Transcript);
        yield return ("Hỏi, đánh giá, chuyển Phòng Nội vụ", Asking().Transcript);
        yield return ("Phòng Nội vụ trả lời câu hỏi", Answering().Transcript);
        yield return ("Câu trả lời chính thức", Official().Transcript);
        yield return ("Dữ liệu cá nhân của khách", Stranger().Transcript);
        yield return ("Dữ liệu cá nhân của người đăng ký", Holder().Transcript);
        yield return ("Phòng Nội vụ cấp mã, xem và thu hồi quyền", Seats().Transcript);
        yield return ("Phòng Nội vụ nhập danh sách", Lists().Transcript);
        yield return ("Xin quyền khi chưa có mã", Access());
        yield return ("Văn phòng khai, thủ trưởng gửi", Presented().Transcript);
        yield return ("Người giữ quyền nhận tin", Told());
        yield return ("Trong nhóm", Group().Transcript);
        yield return ("Nhắc", Reminders());
    }

    private static Scene Paired()
    {
        var scene = new Scene(Role.Guest) { Invite = Scene.Code(Scene.HeadOf()) };
        scene.Says("TB-ABCDE-23456", "/start");
        scene.Invite = Scene.Code(new Seat(SeatKind.Reviewer, "Cán bộ Phòng Nội vụ"), "TB-ABCDE-23457");
        return scene.Says("TB-ABCDE-23457");
    }

    private static Scene Strays()
    {
        var scene = new Scene().FillsIn().Forgets().Says("sửa 4").Taps("Giữ nguyên").Taps("Bổ sung").Taps("15.").SendsOfAlbum("7", new Content.Attachment("x", "trang-1.jpg", 1000));
        scene.Invite = Scene.Code(Scene.HeadOf() with { Holder = new SeatHolder("test:1", scene.Now) }) with { Usable = false, UsedBy = "test:1" };
        return scene.Says("lưu", "TB-ABCDE-23456");
    }

    private static Scene Refusals()
    {
        var scene = new Scene().Says("đăng ký", "xã khác", "đúng", "An", "👍", "<b>An</b>", "Nguyễn Văn An", "12", "Chủ tịch UBND xã");
        scene.Sends(new Content.Contact("0912345678", Own: false)).Says("12345", "0912345678", "9", "xin chào", "bỏ cái 1", "1,2", "!!", "Làm tốt hơn");
        return scene.Says("giữ nguyên", "ngắn", new string('a', 2100), new string('a', 5000)).Sends(new Content.Other()).Sends(new Content.Attachment("x", "x.pdf", 1))
            .Sends(new Content.Edited()).Says("Phân công từng thành viên phụ trách.", "Huân chương", "không", "gì đó");
    }

    private static Scene Extras()
    {
        var scene = new Scene().FillsIn();
        foreach (var (number, answer) in new[] { (9, "Khối xã, thị trấn"), (10, "abc"), (10, "25"), (11, "x"), (11, "Giấy khen của Chủ tịch UBND huyện"), (12, "30"), (13, "??"), (13, "Trần Thị Bình - Công chức - Số hóa hồ sơ"), (14, "05/KH-UBND ngày 10/02/2020") })
        {
            scene.Presses("more:list").Taps($"{number}.").Says(answer);
            if (RegistrationForm.Find(scene.State.Dialogue.Focus) is not null)
                scene.Taps("Bỏ qua");
        }
        scene.Presses("more:list").Taps("15.").Sends(new Content.Attachment("x", "quá-lớn.pdf", 30_000_000)).Sends(new Content.Attachment("x", "ban-ky.pdf", 1000));
        return scene.Says("sửa 8").Taps("Tập thể lao động xuất sắc").Says("gì vậy");
    }

    private static Scene Corrected()
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký").Taps("Sửa bản").Taps("4.").Says("0987654321");
        scene.Now = scene.Now.AddMinutes(5);
        return scene;
    }

    private static Scene Late()
    {
        var scene = new Scene().FillsIn();
        scene.Now = Cast.February(15, 8);
        return scene.Taps("Gửi đăng ký").Taps("Để sau").Says("đăng ký").Taps("Gửi đăng ký").Taps("Vẫn gửi");
    }

    private static Scene TwoPeople()
    {
        var scene = new Scene().FillsIn();
        var send = scene.Buttons.First(b => b.Caption == "Gửi đăng ký").Data;
        scene.As("test:2", "Trần Thị Bình").Says("đăng ký", "sửa 4", "0987654321").As("test:1", "Nguyễn Văn An").Presses(send);
        return scene.Taps("Gửi đăng ký").As("test:2", "Trần Thị Bình").Presses(send);
    }

    private static Scene Standing(RegistrationState state)
    {
        var scene = new Scene().FillsIn().Taps("Gửi đăng ký");
        scene.State = scene.State with { Registration = scene.State.Registration! with { State = state } };
        return scene.Forgets();
    }

    private static Scene Lists()
    {
        var scene = new Scene(Role.Administrator) { Lists = new PresentLists(Scene.Units.All, [], []) };
        Sends("ds.csv", "Tên đơn vị|Loại|Ghi chú", "Trường Tiểu học Tân Lập|làng|", "|Trường học|");
        Sends("ds.csv", "Tên đơn vị|Loại|Chức danh người ký", "Trường Tiểu học Tân Lập|Trường học|Hiệu trưởng", "UBND xã Tân Lập|Xã|Chủ tịch");
        var write = scene.Buttons.First().Data;
        scene.File = new SentFile { Problem = Core.Texts.Say.Import.Files.Away };
        scene.Presses(write);
        scene.File = Table("Tên đơn vị|Loại|Chức danh người ký", "Trường Tiểu học Tân Lập|Trường học|Hiệu trưởng");
        var again = scene.Presses(write).Buttons.First().Data;
        scene.Presses(write).Presses(again).Presses(again);
        Sends("ghe.csv", "Đơn vị|Chức danh|Loại ghế", "Tân Lập|Văn thư|Chuyên viên");
        Sends("le.csv", "Ngày|Tên", "30/04/2020|Ngày Chiến thắng");
        scene.Taps("Bỏ qua").Presses("im:do:cu");
        Sends("thu-chi.csv", "Khoản|Số tiền", "Giấy|12000");
        scene.File = new SentFile { Hash = "x", Problem = Core.Texts.Say.Import.Files.NotATable };
        scene.Sends(new Content.Attachment("x", "anh.xlsx", 100));
        scene.File = new SentFile { Problem = Core.Texts.Say.Import.Files.Gone };
        return scene.Sends(new Content.Attachment("x", "cu.xlsx", 100)).Says("/nhap");

        void Sends(string name, params string[] lines)
        {
            scene.File = Table(lines);
            scene.Sends(new Content.Attachment("x", name, 100));
        }

        static SentFile Table(params string[] lines) => new() { Hash = string.Join('\n', lines), Table = Imports.Sheets.Of(lines) };
    }

    private static Scene Reviewer()
    {
        var others = Scene.Units.Confirmed.Skip(2).Take(2).ToList();
        var scene = new Scene(Role.Reviewer)
        {
            Roster =
            [
                Cast.Sent, Cast.Drafting with { Unit = others[0] },
                new Standing(others[1]) { Paper = new PaperFiling(Scene.Plan.Id, others[1].Id, Cast.February(10, 9), "test:7") },
                new Standing(Cast.ThanhBac),
            ],
        };
        return scene.Says("/start", "/danhsach").Taps("Đã nhận bản giấy").Says("đăng ký");
    }

    private static Scene Asking()
    {
        var scene = new Scene(Role.Guest).Says("nộp ở đâu").Taps("👎").Says("nộp ở đâu", "sai rồi", "mẫu đăng ký lấy ở đâu", "thời tiết hôm nay thế nào").Taps("Gửi Phòng").Presses("vote:up:cu");
        scene.Questions = new QuestionBook([.. Enumerable.Range(1, QuestionBook.MostOfOne).Select(i => Waits(i, $"câu hỏi số {i}", scene.State.Person.Id))], []);
        return scene.Says("nộp ở đâu").Taps("👎");
    }

    private static Scene Answering()
    {
        var scene = new Scene(Role.Reviewer, id: "test:9").Says("/cauhoi");
        scene.Questions = new QuestionBook(
            [Waits(1, "mẫu đăng ký lấy ở đâu", "test:1"), Waits(2, "Lấy mẫu đăng ký ở đâu ạ?", "test:2"), Waits(3, "nộp ở đâu", "test:1", WaitingReason.Disliked), .. Enumerable.Range(4, 8).Select(i => Waits(i, $"tiền thưởng phong trào {i} là bao nhiêu", "test:3"))],
            []);
        scene.Says("/start", "/cauhoi").Taps("Xem tiếp").Says("/cauhoi").Taps("1.").Taps("Trả lời").Says("ngắn", new string('a', 1501));
        scene.Says("Mẫu do Phòng Nội vụ cấp, lấy tại phòng số 5 trong giờ làm việc.").Taps("Viết lại").Says("thôi").Presses("w:stop").Presses("q:write:1").Says("Mẫu do Phòng Nội vụ cấp, lấy tại phòng số 5.").Taps("Gửi câu trả lời");
        scene.Presses("q:open:3").Taps("Bỏ qua");
        return scene.Presses("q:open:99");
    }

    private static Scene Official()
    {
        var answer = new OfficialAnswer(1, "mẫu đăng ký lấy ở đâu", "Mẫu do Phòng Nội vụ cấp, lấy tại phòng số 5.", "Phòng Nội vụ huyện Tân Biên", Cast.February(6, 9)) { Author = "Lê Thị Cúc", Askers = ["test:1"] };
        var own = new OfficialAnswer(2, "đơn vị tôi được thưởng bao nhiêu tiền", "Mức thưởng ghi trong quyết định của đơn vị.", "Phòng Nội vụ huyện Tân Biên", Cast.February(5, 9)) { Askers = ["test:1"] };
        var scene = new Scene(Role.Reviewer, id: "test:9").Says("/traloi");
        scene.Questions = new QuestionBook([], [answer, own]);
        scene.Says("lấy mẫu đăng ký ở đâu", "/traloi").Taps("2.").Says("/traloi").Taps("1.").Taps("Viết lại").Says("Mẫu đăng ký lấy tại bộ phận một cửa.");
        var send = scene.Buttons.First().Data;
        scene.Questions = new QuestionBook([], [answer with { Version = 2 }]);
        scene.Presses(send).Presses("q:open:1").Presses("a:revoke:1").Taps("Rút").Presses("a:open:2");
        return scene;
    }

    private static Scene Stranger() => new Scene(Role.Guest) { Personal = new PersonalData(Cast.February(10, 8), Cast.February(10, 8)) }
        .Says("/dulieu", "/xoadulieu", "không", "xóa dữ liệu của tôi", "có", "hạn nộp ngày nào");

    private static Scene Holder()
    {
        var scene = new Scene
        {
            Personal = new PersonalData(Cast.February(5, 9), Cast.February(10, 8))
            {
                Questions = [new KeptQuestion("mẫu đăng ký lấy ở đâu", Cast.February(6, 9)) { Published = true }, new KeptQuestion("nộp ở đâu", Cast.February(7, 9)) { Waits = true, Disliked = true }],
                Reminders = [Cast.February(5, 8), Cast.February(7, 8)],
                Acts = [new KeptAct(Cast.February(7, 9), "question.disliked"), new KeptAct(Cast.February(6, 9), "question.asked"), new KeptAct(Cast.February(5, 9), "person.paired")],
                ActCount = 5,
            },
        };
        scene.FillsIn().Forgets().Says("/dulieu").Taps("Xóa dữ liệu").Taps("Không xóa").Taps("Gửi đăng ký").Says("sửa bản đã gửi", "sửa 4", "0987654321", "lưu");
        scene.Personal = scene.Personal with { Colleagues = 1 };
        return scene.Says("/xoadulieu").Taps("Đồng ý xóa");
    }

    private static Seat[] SeatsOfTanLap(DateTimeOffset since) =>
    [
        Scene.HeadOf() with { Holder = new SeatHolder("test:1", since) { Name = "Nguyễn Văn An" }, CodeUntil = since.AddDays(7) },
        NewSeat.Of(SeatKind.Deputy, Cast.TanLap) with { Id = 2, CodeUntil = since.AddDays(7) },
        NewSeat.Of(SeatKind.Clerk, Cast.TanLap) with { Id = 3, Holder = new SeatHolder("test:2", since) { Name = "Trần Thị Bình" } },
        NewSeat.OfOffice(SeatKind.Administrator, Scene.Plan, Scene.Units) with { Id = 4, Holder = new SeatHolder("test:9", since) { Name = "Lê Thị Cúc" } },
    ];

    private static Scene Seats()
    {
        var scene = new Scene(Role.Administrator, id: "test:9");
        scene.Seats = SeatsOfTanLap(scene.Now);
        scene.Says("/capma", "xã lạ", "tân lâp").Taps("Chủ tịch").Says("cấp mã tân lập").Taps("Phó").Taps("Thêm").Says("/capma").Taps("Phòng Nội vụ, trưởng khối").Taps("Trưởng khối").Says("ab", "Khối xã, thị trấn");
        scene.Says("/ghe").Taps("Xã Tân Lập").Taps("Hủy mã (1)").Taps("Danh sách").Taps("Thu hồi quyền (3)").Taps("Thu hồi").Presses("st:out:2").Presses("st:of:xa-thanh-bac").Presses("st:of:-").Taps("Thu hồi quyền (1)");
        return scene.Says("/capma", "thôi");
    }

    private static string Access()
    {
        var scene = new Scene(Role.Guest, id: "test:7");
        scene.Seats = SeatsOfTanLap(scene.Now);
        scene.Says("/xinquyen", "tân lập").Taps("Chủ tịch");
        scene.Requests = [.. scene.Last!.Seats.OfType<SeatChange.Asked>().Select(a => a.Request)];
        var request = scene.Requests[0];
        scene.Says("/xinquyen").Taps("Rút");
        scene.Requests = [request with { State = AccessState.Refused, DecidedAt = scene.Now, DecidedBy = "Lê Thị Cúc" }];
        scene.Says("/xinquyen");
        return $"{scene.Transcript}\n(Phòng Nội vụ)\n{Deciding(request, scene.Seats)}";
    }

    private static string Deciding(AccessRequest request, IReadOnlyList<Seat> seats)
    {
        var scene = new Scene(Role.Reviewer, id: "test:8") { Seats = seats, Requests = [request] };
        scene.Says("/ghe").Taps("Xin quyền").Presses($"ar:{request.Id}:h:cu").Taps("Từ chối").Presses($"ar:{request.Id}").Taps("Đồng ý: Văn phòng");
        scene.Requests = [request with { State = AccessState.Granted, DecidedBy = "Lê Thị Cúc", DecidedAt = scene.Now }];
        scene.Presses($"ar:{request.Id}:no:").Presses("ar:khac");
        scene.Requests = [request with { PersonId = "test:2" }];
        return scene.Presses($"ar:{request.Id}:c:").Transcript;
    }

    private static Scene Presented()
    {
        var scene = new Scene(Role.Clerk) { Seats = [.. SeatsOfTanLap(Cast.February(10, 8)).Take(1)] }.FillsIn().Says("gì vậy").Taps("Trình").Says("trạng thái", "gửi");
        scene.Seats = [];
        return scene.Says("đăng ký", "trình");
    }

    /// <summary>Messages that come unasked, because of what somebody else did.</summary>
    private static string Told()
    {
        var (now, seats) = (Cast.February(10, 8), SeatsOfTanLap(Cast.February(10, 8)));
        var giver = new Scene(Role.Reviewer, id: "test:8") { Seats = seats, Requests = [new AccessRequest("0a1b2c3d", "test:7", Cast.TanLap.Id, SeatKind.Head, now) { Name = "Phạm Văn Dũng" }] };
        var clerk = new Scene(Role.Clerk) { Seats = [.. seats.Take(1)] }.FillsIn().Taps("Trình");
        var presented = clerk.Last!;
        clerk.State = clerk.State with { Draft = clerk.State.Draft! with { Presented = clerk.State.Draft!.Presented! with { By = "test:2" } } };
        IEnumerable<Turn> turns =
        [
            giver.Presses("st:out:3").Taps("Thu hồi").Last!,
            giver.Presses("ar:0a1b2c3d").Taps("Đồng ý: Chủ tịch").Last!,
            giver.Presses("ar:0a1b2c3d").Taps("Đồng ý: Văn phòng").Last!,
            giver.Presses("ar:0a1b2c3d").Taps("Từ chối").Last!,
            presented,
            clerk.As("test:1", "Nguyễn Văn An").Says("đăng ký").Taps("Gửi").Last!,
        ];
        return string.Join("\n\n", turns.SelectMany(t => t.Announcements).Select(a =>
            $"(gửi {string.Join(", ", a.To)})\n{a.Reply.Text}\n    {string.Join("  ", a.Reply.Buttons.SelectMany(r => r).Select(b => $"[{b.Caption}]"))}".TrimEnd()));
    }

    private static Scene Group()
    {
        var scene = new Scene().InGroup("/han").InGroup("/kehoach").InGroup("/trogiup").InGroup("thi đua").InGroup("đăng ký");
        scene.Questions = new QuestionBook([], [new OfficialAnswer(1, "mẫu đăng ký lấy ở đâu", "Mẫu do Phòng Nội vụ cấp, lấy tại phòng số 5.", "Phòng Nội vụ huyện Tân Biên", Cast.February(6, 9))]);
        return scene.InGroup("mẫu đăng ký lấy ở đâu").InGroup("/cauhoi");
    }

    private static WaitingQuestion Waits(long id, string text, string person, WaitingReason why = WaitingReason.Unanswered) =>
        new(id, text, person, why, Cast.February(6, 9));

    private static string Reminders()
    {
        Standing[] standings = [Cast.NotStarted, Cast.Drafting, Cast.Returned, Cast.OnPaper];
        var round = Cast.Round();
        var screens = round.Schedule.Times.SelectMany(time => standings
            .SelectMany(standing => round.Decide(time.At, new Roll([standing], [Cast.Reviewer]), Cast.NothingYet))
            .Select(reminder => (reminder.Due.Rung.Id, reminder.Audience, reminder.Reply)));
        return string.Join("\n\n", screens.DistinctBy(s => s.Reply.Text.ToString()).Select(s =>
            $"({s.Id}, {s.Audience})\n{s.Reply.Text}\n    {string.Join("  ", s.Reply.Buttons.SelectMany(r => r).Select(b => $"[{b.Caption}]"))}"));
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
