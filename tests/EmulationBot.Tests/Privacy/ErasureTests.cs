using EmulationBot.Channels;
using EmulationBot.Core.Conversations;
using EmulationBot.Storage;
using EmulationBot.Tests.Channels;
using EmulationBot.Tests.Conversations;
using EmulationBot.Tests.Learning;
using EmulationBot.Tests.Storage;

namespace EmulationBot.Tests.Privacy;

/// <summary>Dialogues over a real database: what is left of a person who has had his data deleted.</summary>
public sealed class ErasureTests
{
    /// <summary>Stands in everything that the person types.</summary>
    private const string Marker = "quạt trần";

    [Fact]
    public async Task Nothing_that_a_guest_typed_is_left_anywhere()
    {
        await using var district = await District.Open();
        await district.Says("khach", $"ai được thưởng {Marker}");
        await district.Says("khach", $"nộp ở đâu để có {Marker}");
        await district.Taps("khach", "👎");
        await district.Says("cuc", "/cauhoi");
        await district.SaysInGroup("khach", $"hạn nộp {Marker} ngày nào");
        Assert.NotEmpty(district.PlacesOf(Marker));
        Assert.NotEmpty(district.PlacesOf("Khách"));

        await Erase(district, "khach");

        Assert.Empty(district.PlacesOf(Marker));
        Assert.Empty(district.PlacesOf("Khách"));
        Assert.DoesNotContain(district.Rows(db => db.People), p => p.Id == "test:khach");
        Assert.Contains("person.erased", district.Events);
    }

    [Fact]
    public async Task A_decision_that_reached_nobody_yet_keeps_its_words()
    {
        await using var district = await District.Open();
        await district.Says("khach", "hạn nộp ngày nào");
        await using (var db = district.Db())
        {
            db.Add(new OutboxRow { Channel = "test", ChatId = "chat-an", PersonId = "test:an", Lane = OutboxLane.Broadcast, State = OutboxState.Unreachable, PayloadJson = """{"chatId":"chat-an","reply":{"text":["thống nhất"]}}""", CreatedAt = district.Clock.GetUtcNow(), PlanId = "22-KH-UBND-2020", UnitId = "xa-tan-lap" });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        await Erase(district, "khach");
        Assert.Contains(district.Rows(db => db.Outbox), o => o.PayloadJson.Contains("thống nhất", StringComparison.Ordinal) && o.State == OutboxState.Unreachable);
    }

    [Fact]
    public async Task Who_came_while_the_clock_was_days_ahead_is_forgotten_as_well()
    {
        await using var district = await District.Open();
        district.Clock.Advance(TimeSpan.FromDays(3));
        await district.Says("khach", "xin chào");
        district.Clock.AdjustTime(district.Clock.GetUtcNow() - TimeSpan.FromDays(3));
        await district.Says("khach", $"ai được thưởng {Marker}");
        await district.Says("cuc", "/cauhoi");
        await using (var db = district.Db())
        {
            db.Add(new OutboxRow { Channel = "test", ChatId = "chat-khach", PersonId = "test:khach", Lane = OutboxLane.Reply, State = OutboxState.Refused, PayloadJson = $$$"""{"chatId":"chat-khach","reply":{"text":["{{{Marker}}}"]}}""", CreatedAt = district.Clock.GetUtcNow() });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        await Erase(district, "khach");
        Assert.Empty(district.PlacesOf(Marker));
    }

    [Fact]
    public async Task The_draft_and_its_phone_go_with_the_last_of_the_unit()
    {
        await using var district = await District.Open();
        await FillIn(district, "an");
        Assert.NotEmpty(district.PlacesOf("0912345678"));

        await Erase(district, "giang");
        await Erase(district, "an");

        Assert.Empty(district.Rows(db => db.Drafts));
        foreach (var words in (string[])["0912345678", "0912 345 678", Marker, "Nguyễn Văn An"])
            Assert.Empty(district.PlacesOf(words));
    }

    [Fact]
    public async Task A_draft_that_a_colleague_goes_on_with_stays()
    {
        await using var district = await District.Open();
        await district.Pair("em");
        await FillIn(district, "an");
        await Erase(district, "an");
        await district.Says("em", "đăng ký");
        district.Hears("em", Marker);
    }

    [Fact]
    public async Task The_sent_registration_stays_whole_without_its_sender()
    {
        await using var district = await District.Open();
        await FillIn(district, "an");
        await district.Says("an", "gửi");
        await Erase(district, "an");
        district.Hears("an", "vẫn được lưu làm hồ sơ");
        var registration = Assert.Single(district.Rows(db => db.Registrations));
        Assert.Equal(("", null), (registration.SentBy, registration.SentByName));
        Assert.Contains("0912345678", registration.AnswersJson, StringComparison.Ordinal);
        var version = Assert.Single(district.Rows(db => db.RegistrationVersions));
        Assert.Equal(("", null), (version.SentBy, version.SentByName));
        Assert.All(district.PlacesOf(Marker), place => Assert.StartsWith("registration", place, StringComparison.Ordinal));
        Assert.Equal(["audit.PersonId", "inbox.PersonId", "outbox.PersonId"], district.PlacesOf("test:an").Order());
    }

    [Fact]
    public async Task Who_writes_again_is_a_stranger_and_what_is_his_starts_anew()
    {
        await using var district = await District.Open();
        await Erase(district, "an");
        await district.Says("an", "đăng ký");
        district.Hears("an", "xin mã").Hears("an", "Về dữ liệu cá nhân");
        await district.Says("an", "/dulieu");
        district.Hears("an", "Được giao: chưa có").Hears("an", "xóa dữ liệu");
    }

    [Fact]
    public async Task A_question_of_his_own_affairs_loses_its_words_also_in_the_official_answer()
    {
        await using var district = await District.Open();
        await district.Says("an", $"đơn vị tôi được thưởng {Marker} bao nhiêu tiền");
        await Answer(district, "Việc này do đơn vị tự quyết định theo quy chế của mình.");
        await Erase(district, "an");
        Assert.Empty(district.PlacesOf(Marker));
        Assert.Single(district.Answers);
    }

    [Fact]
    public async Task An_official_answer_for_everybody_goes_on_with_the_words_of_another_asker()
    {
        await using var district = await District.Open();
        await district.Says("an", "mẫu đăng ký lấy ở đâu");
        await district.Says("binh", "Lấy mẫu đăng ký ở đâu ạ?");
        await Answer(district, "Mẫu do Phòng Nội vụ cấp, lấy tại phòng số 5.");
        await Erase(district, "an");
        Assert.Equal("Lấy mẫu đăng ký ở đâu ạ?", Assert.Single(district.Answers).Question);
        Assert.Equal("test:binh", Assert.Single(district.Questions).PersonId);
        await district.Says("khach", "mẫu đăng ký lấy ở đâu");
        district.Hears("khach", "phòng số 5");
    }

    [Fact]
    public async Task A_reviewers_official_answer_stays_without_a_name()
    {
        await using var district = await District.Open();
        await district.Says("an", "mẫu đăng ký lấy ở đâu");
        await Answer(district, "Mẫu do Phòng Nội vụ cấp, lấy tại phòng số 5.");
        await Erase(district, "cuc");
        Assert.Empty(district.PlacesOf("Lê Thị Cúc"));
        var answer = Assert.Single(district.Answers);
        Assert.Equal(("", null), (answer.AuthorId, answer.Author));
    }

    [Fact]
    public async Task A_reviewers_decisions_and_notes_stay_without_a_name()
    {
        await using var district = await District.Open();
        await FillIn(district, "an");
        await district.Says("an", "gửi");
        await district.Says("cuc", "/duyet tân lập");
        await district.Taps("cuc", "Ghi chú");
        await district.Says("cuc", "Đã gọi đồng chí An.");
        Assert.Contains("registrations.ReviewJson", district.PlacesOf("Lê Thị Cúc"));
        await Erase(district, "cuc");
        Assert.Empty(district.PlacesOf("Lê Thị Cúc"));
        var review = Assert.Single(district.Rows(db => db.Registrations)).ToRegistration().Review;
        Assert.Equal(("cán bộ Phòng Nội vụ", null, "Đã gọi đồng chí An."), (review.Notes[0].By, review.Notes[0].ById, review.Notes[0].Text));
    }

    [Fact]
    public async Task What_others_have_is_untouched()
    {
        await using var district = await District.Open();
        await district.Says("binh", $"ai được thưởng {Marker}");
        var before = district.PlacesOf(Marker);
        await Erase(district, "an");
        Assert.Equal(before, district.PlacesOf(Marker));
    }

    [Fact]
    public async Task A_reminder_that_waits_is_never_sent_and_the_update_is_not_taken_twice()
    {
        using var database = await TempDatabase.Prepared();
        await using var pipeline = new PipelineUnderTest(database) { Decide = Scene.Decide };
        var person = await pipeline.Pair("an");
        await using (var db = pipeline.Db())
        {
            db.Add(new OutboxRow
            {
                Channel = "test",
                ChatId = person.ChatId!,
                PersonId = person.Id,
                Lane = OutboxLane.Broadcast,
                PayloadJson = StoredJson.Write(new Outgoing(person.ChatId!) { Reply = new Reply("nhắc") }),
                CreatedAt = pipeline.Clock.GetUtcNow(),
                NotBefore = pipeline.World.GetUtcNow().AddMinutes(30),
            });
            await db.SaveChangesAsync(PipelineUnderTest.Stop);
        }
        await pipeline.Start();
        var (ask, yes) = (PipelineUnderTest.Words("an", "/xoadulieu"), PipelineUnderTest.Words("an", "có"));
        // The answer to the first is on its way before the second deletes what waits.
        await pipeline.Store(ask);
        await pipeline.Until(() => pipeline.Channel.Texts().Any());
        await pipeline.Store(yes);
        await pipeline.Until(() => pipeline.Channel.Texts().Any(t => t.StartsWith("Đã xóa", StringComparison.Ordinal)));
        await pipeline.Store(yes);
        await pipeline.Until(() => pipeline.Rows(db => db.Outbox).All(o => o.State == OutboxState.Sent));
        pipeline.World.Advance(TimeSpan.FromHours(1));
        await pipeline.Hear(PipelineUnderTest.Words("an", "hạn nộp ngày nào"));
        Assert.Equal(3, pipeline.Channel.Texts().Count());
        Assert.DoesNotContain("nhắc", pipeline.Channel.Texts());
    }

    [Fact]
    public async Task Words_that_came_with_the_wish_are_taken_as_a_strangers()
    {
        using var database = await TempDatabase.Prepared();
        await using var pipeline = new PipelineUnderTest(database) { Decide = Scene.Decide };
        await pipeline.Pair("an");
        await pipeline.Store(PipelineUnderTest.Words("an", "/xoadulieu"), PipelineUnderTest.Words("an", "có"), PipelineUnderTest.Words("an", "đăng ký"));
        await pipeline.Start();
        await pipeline.Settled();
        Assert.Contains("Chỉ người được giao", pipeline.Channel.Texts().Last(), StringComparison.Ordinal);
        Assert.DoesNotContain(pipeline.Rows(db => db.Inbox), i => i.Failure is not null);
        Assert.All(pipeline.Rows(db => db.Inbox), i => Assert.Equal(InboxRow.NoWords, i.ReceivedJson));
    }

    private static async Task Erase(District district, string who)
    {
        await district.Says(who, "/xoadulieu");
        await district.Taps(who, "Đồng ý xóa");
        district.Hears(who, "Đã xóa dữ liệu");
    }

    private static async Task FillIn(District district, string who)
    {
        foreach (var line in (string[])["đăng ký", "đúng", "Nguyễn Văn An", "Chủ tịch UBND xã", "0912 345 678", "1 và 2", $"Giảm 2% hộ nghèo, lắp 5 {Marker}", $"Phân công cán bộ lắp {Marker} từng ấp", "không"])
            await district.Says(who, line);
        district.Hears(who, "chưa gửi");
    }

    private static async Task Answer(District district, string words)
    {
        await district.Says("cuc", "/cauhoi");
        await district.Taps("cuc", "1.");
        await district.Taps("cuc", "Trả lời");
        await district.Says("cuc", words);
        await district.Taps("cuc", "Gửi câu trả lời");
    }
}
