using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;

namespace EmulationBot.Core.Texts;

/// <summary>Every sentence a person reads. This part: answers about a plan.</summary>
public static partial class Say
{
    /// <summary>The citation, the last line of an answer: "Mục II.6; Mục III.6, Kế hoạch 22/KH-UBND".</summary>
    public static Rich CitationLine(Plan plan, IEnumerable<string> passageIds)
    {
        var labels = string.Join("; ", passageIds.Select(id => plan.Passage(id).Label));
        return Rich.Of($"__{labels}, Kế hoạch {plan.Number}{(plan.HasNamesake ? $" ngày {plan.IssuedOn.Written()} của UBND {plan.District}" : "")}__");
    }

    public static Rich Stated(string lead, IEnumerable<string> spans) =>
        Rich.Lines([Rich.Of($"**{lead}**"), .. spans.Select(Quoted)]);

    /// <summary>More letters than this do not fit a bubble.</summary>
    private const int LongestPassage = 1400;

    /// <summary>The passage in its own words, at most three lines; a long one by the first sentence of each paragraph.</summary>
    public static Rich PassageSays(Passage passage) => Rich.Lines(
        [Rich.Of($"**{passage.Label} ghi:**"), .. Shown(passage).Select(p => Quoted(p.ReplaceLineEndings(" ")))]);

    private static IEnumerable<string> Shown(Passage passage) =>
        passage.Paragraphs.Sum(p => p.Length) <= LongestPassage && passage.Paragraphs.Count <= 3
            ? passage.Paragraphs
            : [string.Join(" (…) ", passage.Paragraphs.Select(FirstSentence))];

    /// <summary>The first words of each passage, two a line.</summary>
    public static Rich PartSays(IReadOnlyList<Passage> part) => Rich.Lines(
        [Rich.Of($"**Phần này có {part.Count} mục:**"), .. part.Chunk(2).Select(pair => Rich.Plain(string.Join("; ", pair.Select(p => $"{p.Id} “{Beginning(p)}…”"))))]);

    /// <summary>So many words tell what a passage is about.</summary>
    private const int FirstWords = 14;

    private static string Beginning(Passage passage) =>
        string.Join(' ', passage.Paragraphs[0].Split(' ').Take(FirstWords)).TrimEnd(',', ';', '.');

    private static string FirstSentence(string paragraph)
    {
        var end = paragraph.IndexOf(". ", StringComparison.Ordinal);
        return end > 0 ? paragraph[..(end + 1)] : paragraph;
    }

    /// <summary>Says first whether what was asked is so.</summary>
    public static Rich Judged(bool right, Rich answer) => Rich.Of($"{(right ? "Đúng" : "Không phải")}. {answer}");

    public static Rich PlanNumber(Plan plan) => Rich.Of(
        $"Kế hoạch số **{plan.Number}** của UBND {plan.District}, ban hành ngày {plan.IssuedOn.Written()}.");

    public static Rich PlanDate(Plan plan) => Rich.Of(
        $"Kế hoạch ban hành **ngày {plan.IssuedOn.Written()}** ({plan.IssuedOn.Weekday()}), tại {plan.DistrictName}, số {plan.Number}.");

    public static Rich PlanTitle(Plan plan) => Rich.Of(
        $"Kế hoạch số {plan.Number}: **“{plan.Title}”**.");

    public static Rich PlanIssuer(Plan plan) => Rich.Of(
        $"Cơ quan ban hành: **{plan.Issuer.Verbatim}**, ngày {plan.IssuedOn.Written()}.");

    public static Rich PlanPlace(Plan plan) => Rich.Of(
        $"Văn bản ghi: “{plan.Dateline}”, số {plan.Number}.");

    public static Rich Deadline(Plan plan, DateOnly today) => Rich.Lines(
        Rich.Of($"Hạn gửi đăng ký: **chậm nhất ngày {plan.Deadline.Written()} ({plan.Deadline.Weekday()})**, gửi {plan.Place}."),
        TimeLeft(plan, today));

    public static Rich DeadlineUnmoved(Plan plan) => Rich.Of(
        $"Không phải. Hạn ghi trong Kế hoạch là **ngày {plan.Deadline.Written()} ({plan.Deadline.Weekday()})**, gửi {plan.Place}.");

    public static Rich DeadlineWeekday(Plan plan) => Rich.Of(
        $"Ngày {plan.Deadline.Written()}, hạn gửi đăng ký, là **{plan.Deadline.Weekday()}**.");

    /// <summary>Of a day that is not the deadline.</summary>
    public static Rich Weekday(Plan plan, DateOnly day) => Rich.Of(
        $"Ngày {day.Written()} là **{day.Weekday()}**{(day == plan.IssuedOn ? ", ngày ban hành Kế hoạch" : "")}. Hạn gửi đăng ký là ngày {plan.Deadline.Written()} ({plan.Deadline.Weekday()}).");

    public static Rich Countdown(Plan plan, DateOnly today) => Rich.Lines(
        TimeLeft(plan, today),
        Rich.Of($"Hạn gửi đăng ký: chậm nhất ngày {plan.Deadline.Written()} ({plan.Deadline.Weekday()})."));

    public static Rich IssueToDeadline(Plan plan)
    {
        var days = plan.Deadline.DayNumber - plan.IssuedOn.DayNumber;
        return plan.Calendar.Between(plan.IssuedOn, plan.Deadline) is { } working
            ? Rich.Of($"Từ ngày ban hành {plan.IssuedOn.Written()} đến hạn {plan.Deadline.Written()} là **{days} ngày** ({working} ngày làm việc sau ngày ban hành).")
            : Rich.Of($"Từ ngày ban hành {plan.IssuedOn.Written()} đến hạn {plan.Deadline.Written()} là **{days} ngày**.");
    }

    public static Rich InTime(Plan plan) => Rich.Of(
        $"**Còn kịp**: ngày đồng chí nêu không sau hạn, chậm nhất là ngày {plan.Deadline.Written()} ({plan.Deadline.Weekday()}).");

    public static Rich InTimeToday(Plan plan, DateOnly today) => Rich.Lines(
        Rich.Of($"**Còn kịp.** Hạn gửi đăng ký là ngày {plan.Deadline.Written()} ({plan.Deadline.Weekday()})."),
        TimeLeft(plan, today),
        today == plan.Deadline ? NoHour : Rich.Empty);

    public static Rich InTimeOnTheLastDay(Plan plan) => Rich.Lines(
        Rich.Of($"**Còn kịp**: ngày {plan.Deadline.Written()} ({plan.Deadline.Weekday()}) là ngày cuối, vẫn trong hạn."),
        NoHour);

    private static readonly Rich NoHour = "Kế hoạch chỉ ghi ngày, không ghi giờ; đề nghị đồng chí gửi sớm trong ngày.";

    /// <summary>For days that lie on both sides of the deadline, or that nobody can tell.</summary>
    public static Rich InTimeUntil(Plan plan, DateOnly today) => Rich.Lines(
        Rich.Of($"Gửi **chậm nhất ngày {plan.Deadline.Written()} ({plan.Deadline.Weekday()})** là trong hạn; sau ngày đó là quá hạn."),
        TimeLeft(plan, today));

    /// <summary>Of a day that is over.</summary>
    public static Rich WasInTime(Plan plan) => Rich.Of(
        $"**Đúng hạn**: ngày đồng chí nêu không sau hạn, chậm nhất là ngày {plan.Deadline.Written()} ({plan.Deadline.Weekday()}).");

    public static Rich BeforeThePlan(Plan plan, DateOnly today) => Rich.Lines(
        Rich.Of($"Ngày đó **trước ngày ban hành** Kế hoạch ({plan.IssuedOn.Written()}). {InTimeBy(plan)}"),
        TimeLeft(plan, today));

    public static Rich NoSuchDay(Plan plan, DateOnly today) => Rich.Lines(
        Rich.Of($"Trong lịch **không có ngày** đó. {InTimeBy(plan)}"),
        TimeLeft(plan, today));

    private static string InTimeBy(Plan plan) =>
        $"Gửi chậm nhất ngày {plan.Deadline.Written()} ({plan.Deadline.Weekday()}) là trong hạn.";

    /// <param name="day">The day that the question names, after the deadline; null when it names several.</param>
    public static Rich AfterDeadline(Plan plan, DateOnly today, DateOnly? day) => Rich.Lines(
        Rich.Of($"**Ngày đó đã quá hạn{(day is { } on ? $" {on.DayNumber - plan.Deadline.DayNumber} ngày" : "")}**: hạn gửi đăng ký là ngày {plan.Deadline.Written()} ({plan.Deadline.Weekday()}). Kế hoạch không quy định việc gia hạn hay nộp trễ."),
        today > plan.Deadline ? $"Đồng chí {SendAnyway(plan)}" : "Đề nghị đồng chí gửi trong hạn.",
        TimeLeft(plan, today));

    public static Rich TooLate(Plan plan, DateOnly today) => Rich.Lines(
        Rich.Of($"{TimeLeft(plan, today)} Hạn gửi đăng ký là ngày {plan.Deadline.Written()}. Kế hoạch không quy định việc gia hạn hay nộp trễ."),
        Quoted(plan.Consequence.Verbatim),
        $"Đồng chí {SendAnyway(plan)}");

    public static Rich Late(Plan plan, DateOnly today) => Rich.Lines(
        today > plan.Deadline ? TimeLeft(plan, today) : Rich.Empty,
        Rich.Of($"Hạn là **ngày {plan.Deadline.Written()}**; Kế hoạch không quy định việc gia hạn hay nộp trễ."),
        Quoted(plan.Consequence.Verbatim),
        $"Nếu trễ, đồng chí {SendAnyway(plan)}");

    private static string SendAnyway(Plan plan) =>
        $"vẫn nên gửi và hỏi {plan.Desk.Verbatim}; việc xem xét không thuộc hệ thống này.";

    public static Rich Where(Plan plan) => Rich.Of(
        $"Gửi về **{plan.Place}**, chậm nhất ngày {plan.Deadline.Written()} ({plan.Deadline.Weekday()}).");

    public static Rich HowToRegister(Plan plan) => Rich.Lines(
        Rich.Of($"Gửi bản đăng ký về **{plan.Place}**, chậm nhất ngày **{plan.Deadline.Written()}** ({plan.Deadline.Weekday()})."),
        Quoted(plan.RegistrationRule.Verbatim));

    public static Rich Consequence(Plan plan) => Rich.Lines(
        Rich.Of($"Kế hoạch ghi về việc **không đăng ký**:"),
        Quoted(plan.Consequence.Verbatim),
        $"Hạn đăng ký: ngày {plan.Deadline.Written()}.");

    public static Rich AllMovements(Plan plan) => Rich.Lines(
    [
        Rich.Of($"Kế hoạch nêu **{TwoDigits(plan.Movements.Count)} phong trào** trọng tâm:"),
        .. plan.Movements.Chunk(2).Select(pair => Rich.Plain(string.Join("; ", pair.Select(m => $"{m.Number}) “{m.Name}”")))),
    ]);

    public static Rich NoSuchMovement(Plan plan, int number) => Rich.Lines(
        Rich.Of($"Kế hoạch **không có phong trào thứ {number}**."),
        AllMovements(plan));

    /// <param name="id">"IV", "II.8".</param>
    public static Rich NoSuchSection(Plan plan, string id) => Rich.Lines(Rich.Of($"Kế hoạch **không có mục {id}**."), Structure(plan));

    /// <summary>How many parts, and sections in each.</summary>
    public static Rich Structure(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var parts = plan.Passages.Where(p => p.Id.Contains('.', StringComparison.Ordinal)).GroupBy(p => p.Id.Split('.')[0]).ToList();
        return Rich.Of($"Kế hoạch có **{parts.Count} phần**: {string.Join(", ", parts.Select(part => $"phần {part.Key} có {part.Count()} mục"))}.");
    }

    /// <summary>The plan in four lines.</summary>
    public static Rich Summarised(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Rich.Lines(
            PlanTitle(plan),
            plan.Movements.Count > 0 ? Rich.Of($"Kế hoạch nêu **{TwoDigits(plan.Movements.Count)} phong trào** trọng tâm.") : Rich.Empty,
            Where(plan),
            Quoted(plan.Consequence.Verbatim));
    }

    public static Rich OneMovement(Movement movement) => Rich.Of(
        $"Phong trào thứ {movement.Number}: **“{movement.Name}”**.");

    public static Rich SomeMovements(IReadOnlyList<Movement> movements) => Rich.Lines(
        [Rich.Of($"Có {movements.Count} phong trào:"), .. movements.Select(m => Rich.Plain($"{m.Number}) “{m.Name}”"))]);

    public static Rich SolutionGroups(SolutionGroups groups) => Rich.Lines(
        Rich.Of($"**{TwoDigits(groups.Names.Count)} {groups.Called}** về:"),
        Named(groups.Names));

    public static Rich Contradiction(Plan plan, Contradiction contradiction) => Rich.Lines(
        Rich.Of($"Văn bản ghi **không thống nhất**: {string.Join(", ", contradiction.Places.Select(place => $"{Inside(plan.Passage(place.Source.PassageId).Label)} ghi “{place.Verbatim}”"))}."),
        $"Đề nghị đồng chí đối chiếu bản gốc tại {plan.Desk.Verbatim}.");

    public static Rich Recipients(Plan plan) => Rich.Lines(
        Rich.Of($"**Nơi nhận Kế hoạch:**"),
        Named(plan.Recipients));

    public static Rich Archive(Plan plan) => Rich.Of(
        $"Bản lưu: **“{plan.Recipients[^1]}”**.");

    /// <summary>The label of a passage in the middle of a sentence: "Mục III.5", "phần mở đầu".</summary>
    private static string Inside(string label) =>
        label.StartsWith("Mục ", StringComparison.Ordinal) ? label : char.ToLowerInvariant(label[0]) + label[1..];

    public static Rich Signatory(Plan plan) => plan.Unsettled.Any(topic => topic.Key == "signatory-office")
        ? Rich.Of($"Người ký: **{plan.Signatory.Verbatim}**. Văn bản được cung cấp không ghi chức vụ người ký.")
        : Rich.Of($"Người ký: **{plan.Signatory.Verbatim}**.");

    public static Rich MyUnit(Plan plan, string? unit, string? state, DateOnly today) => Rich.Lines(
        unit is null
            ? Rich.Of($"Hệ thống chưa biết đồng chí thuộc đơn vị nào; đồng chí ghép nối bằng mã của {plan.Desk.Verbatim}.")
            : Rich.Of($"{unit}: **{state ?? "chưa có thông tin"}**."),
        Countdown(plan, today));

    public static Rich UnitState(string state) => Rich.Of($"Đơn vị đồng chí: **{state}**.");

    public static Rich NotInPlan(Plan plan, UnsettledTopic topic) => topic.Said is { } said
        ? Rich.Lines(Rich.Of($"Kế hoạch {plan.Number} **{Leaves(topic)}** {topic.Label}, chỉ ghi:"), Quoted(said), AskDesk(plan))
        : Rich.Lines(Rich.Of($"Kế hoạch {plan.Number} **{Leaves(topic)}** {topic.Label}."), AskDesk(plan));

    /// <summary>A rule is not laid down; a fact is not told.</summary>
    private static string Leaves(UnsettledTopic topic) => topic.Fact ? "không nêu" : "không quy định";

    public static Rich OtherYear(Plan plan) => Rich.Lines(
        $"Tôi chỉ trả lời về Kế hoạch {plan.Number} (năm {plan.Year}) của UBND {plan.District}; câu hỏi này về năm khác.",
        AskDesk(plan));

    public static Rich OtherPlace(Plan plan) => Rich.Lines(
        $"Tôi chỉ trả lời về Kế hoạch {plan.Number} của UBND {plan.District}; câu hỏi này về địa phương khác.",
        "Đề nghị đồng chí hỏi cơ quan thi đua của địa phương đó.");

    public static Rich OthersData(Plan plan) => Rich.Lines(
        $"Tôi chỉ trả lời về nội dung Kế hoạch {plan.Number}, không cung cấp thông tin về cá nhân hay hồ sơ của đơn vị khác.",
        AskDesk(plan));

    public static Rich OtherDocument(Plan plan) => Rich.Lines(
        $"Tôi chỉ có nội dung Kế hoạch {plan.Number}; văn bản đồng chí hỏi không có ở đây.",
        AskDesk(plan));

    public static Rich NotAboutThePlan(Plan plan) => Rich.Lines(
        $"Nội dung này nằm ngoài Kế hoạch {plan.Number}, tôi không trả lời được.",
        $"Đồng chí có thể hỏi về thời hạn, nơi gửi, các phong trào hay trách nhiệm của từng cơ quan; việc khác đề nghị hỏi {plan.Desk.Verbatim}.");

    public static Rich NotFound(Plan plan) => Rich.Lines(
        $"Tôi không tìm thấy nội dung này trong Kế hoạch {plan.Number}.",
        AskDesk(plan));

    /// <summary>What tells a plan from the others loaded, fit for a button: "Kế hoạch 22/KH-UBND năm 2020".</summary>
    public static string PlanName(Plan plan, bool withDistrict) =>
        $"Kế hoạch {plan.Number} năm {plan.Year}{(withDistrict ? $", {plan.District}" : "")}";

    public static Rich WhichPlan(bool more) => more
        ? "Đồng chí hỏi về kế hoạch nào? Kế hoạch khác, đồng chí ghi số và năm trong câu hỏi."
        : "Đồng chí hỏi về kế hoạch nào?";

    public static Rich OnlyForTheCampaign(Plan campaign) => Rich.Lines(
        $"Ở đây chỉ đăng ký và theo dõi theo Kế hoạch {campaign.Number} năm {campaign.Year}.",
        $"Việc của kế hoạch khác, đề nghị đồng chí hỏi {campaign.Desk.Verbatim}.");

    public static Rich NotFollowed(Plan plan) => Rich.Lines(
        "Tôi không thực hiện yêu cầu này. Nội dung Kế hoạch và hồ sơ đăng ký không thay đổi qua tin nhắn.",
        $"Đồng chí có thể hỏi về Kế hoạch {plan.Number}.");

    public static Rich Abused(Plan plan) => Rich.Lines(
        "Xin ghi nhận ý kiến của đồng chí.",
        $"Nếu cần, đồng chí hỏi lại về Kế hoạch {plan.Number} hoặc liên hệ {plan.Desk.Verbatim}.");

    public static Rich NothingToRead(Plan plan) => Rich.Lines(
        "Tôi chưa đọc được câu hỏi trong tin nhắn.",
        $"Đồng chí hãy gõ câu hỏi về Kế hoạch {plan.Number}, ví dụ: Hạn đăng ký là ngày nào?");

    public static Rich FoundIn(Plan plan, string passageId) => Rich.Lines(
        "Nội dung vừa trả lời nằm ở:", CitationLine(plan, [passageId]));

    public static Rich DidYouMean() => "Tôi chưa chắc hiểu đúng. Ý đồng chí là:";

    public static Rich Greeting(Plan plan) => Rich.Lines(
        "Kính chào đồng chí.",
        $"Tôi trả lời về Kế hoạch {plan.Number} và giúp đơn vị đăng ký thi đua. Đồng chí cần hỏi nội dung gì?");

    public static Rich Thanks() => "Rất hân hạnh được phục vụ đồng chí.";

    public static Rich Goodbye() => "Kính chào đồng chí.";

    public static Rich AboutTheBot(Plan plan) => Rich.Lines(
        "Tôi là trợ lý thi đua, một chương trình máy tính.",
        $"Tôi trả lời theo văn bản Kế hoạch {plan.Number}, giúp đơn vị đăng ký và nhắc thời hạn.");

    /// <summary>The hint under a request the bot itself fulfils, for a channel that cannot start it at once.</summary>
    public static Rich ActionHint() => "Việc này làm trong cuộc trò chuyện riêng với Trợ lý thi đua; nhắn “trợ giúp” ở đó để xem các việc làm được.";

    public static Rich Wording(Plan plan, Passage passage, IEnumerable<string> paragraphs, IEnumerable<string> notes) => Rich.Lines(
    [
        Rich.Of($"**{plan.Cite(passage.Id, full: true)}:**"),
        .. paragraphs.Select(Rich.Quote),
        .. notes.Select(note => Rich.Of($"__Ghi chú: {note}__")),
    ]);

    private static Rich TimeLeft(Plan plan, DateOnly today)
    {
        var days = plan.Deadline.DayNumber - today.DayNumber;
        return days switch
        {
            > 0 when plan.Calendar.Between(today, plan.Deadline) is { } working => Rich.Of($"Còn **{days} ngày** ({working} ngày làm việc) đến hết hạn."),
            > 0 => Rich.Of($"Còn **{days} ngày** đến hết hạn."),
            0 => Rich.Of($"**Hôm nay là ngày cuối** của thời hạn."),
            _ => Rich.Of($"**Đã quá hạn {-days} ngày.**"),
        };
    }

    /// <summary>"06": as official papers count.</summary>
    private static string TwoDigits(int count) => count.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>The last line where the plan has no answer.</summary>
    public static Rich AskDesk(Plan plan) =>
        $"Đề nghị đồng chí liên hệ {plan.Desk.Verbatim}, cơ quan Thường trực Hội đồng, để được hướng dẫn.";

    /// <summary>Each name in marks of its own: what stands between them is not the plan's.</summary>
    private static Rich Named(IEnumerable<string> names) => Rich.Plain(string.Join("; ", names.Select(name => $"“{name}”")));

    private static Rich Quoted(string words) => Rich.Quote("“" + words + "”");
}
