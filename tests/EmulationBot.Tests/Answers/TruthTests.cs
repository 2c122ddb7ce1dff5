using System.Text.RegularExpressions;
using EmulationBot.Benchmarks;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;

namespace EmulationBot.Tests.Answers;

/// <summary>Every number, date and name in an answer stands in a passage it cites or comes from the clock.</summary>
public sealed partial class TruthTests
{
    private static readonly string[] Days = ["2020-01-31", "2020-02-05", "2020-02-08", "2020-02-13", "2020-02-14", "2020-02-15", "2026-07-01"];

    /// <summary>Capitalised words that are no names: they begin sentences or are the bot's own.</summary>
    private static readonly HashSet<string> Common =
        [.. "Phổ Kế Hạn Cơ Căn Còn Không Gửi Có Sáu Người Nơi Bản Văn Từ Đã Đồng Nếu Ngày Hôm Đơn Đề Nhóm Phong Số Hệ Lưu Việc Giao Kiên Chủ Các Mục Phần Đầu Yêu Mục Nhưng Chậm Thời Năm Phải Đúng Hướng Đăng Xét Khen Chỉ Lực Phát Duy Đổi Xây Thi Đẩy Vai Nâng Bám Phòng Cụ Tư Cán Tôi Chương Đợt Phấn Tăng Trên Biện Hội".Split(' ')];

    private static readonly Core.Answers.Language.Reading NoWords = new Core.Answers.Language.QuestionReader().Read("");

    public static TheoryData<string> Keys => [.. new PlanAnswers(Asking.Plan).Keys];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Nothing_in_an_answer_comes_from_nowhere(string key)
    {
        foreach (var day in Days)
        {
            var question = new Question("", Asking.At(day));
            var answer = new PlanAnswers(Asking.Plan).Write(key, question, NoWords);
            Prove(answer, question.Now);
        }
    }

    [Fact]
    public void A_passage_asked_for_by_its_number_is_quoted_and_nothing_else()
    {
        foreach (var passage in Asking.Plan.Passages.Where(p => p.Id.Contains('.', StringComparison.Ordinal)))
        {
            var answer = new PlanAnswers(Asking.Plan).Overview(passage.Id);
            Prove(answer, Asking.At("2020-02-05"));
            Assert.InRange(answer.Text.ToString().Split('\n').Length, 3, 5);
        }
    }

    [Fact]
    public void Nothing_in_the_answers_to_the_question_sets_comes_from_nowhere()
    {
        foreach (var asked in Sets())
            Prove(Asking.Answerer.Ask(new Question(asked.Question, asked.Clock)), asked.Clock);
    }

    [Fact]
    public void Answers_are_short_and_end_with_their_citation()
    {
        foreach (var key in new PlanAnswers(Asking.Plan).Keys)
        {
            var answer = new PlanAnswers(Asking.Plan).Write(key, new Question("", Asking.At("2020-02-10")), NoWords);
            var lines = answer.Text.ToString().Split('\n');
            Assert.True(lines.Length <= 5, $"{key} has {lines.Length} lines");
            Assert.EndsWith("Kế hoạch 22/KH-UBND", lines[^1]);
            Assert.StartsWith(Asking.Plan.Passage(answer.Citations[0].PassageId).Label, lines[^1]);
        }
    }

    private static void Prove(Answer answer, DateTimeOffset now)
    {
        var cited = string.Join('\n', answer.Citations.SelectMany(c => Asking.Plan.Passage(c.PassageId).Paragraphs));
        var body = Body(answer);
        foreach (Match number in Number().Matches(body))
            Assert.True(Stands(number.Value, cited) || Computed(now).Contains(number.Value) || IsIdentity(number.Value) || IsListMark(body, number), $"{number.Value} in «{body}»");
        if (answer.Kind == AnswerKind.Answer)
            Assert.All(Quotation().Matches(body).SelectMany(q => q.Groups[1].Value.Split(" (…) ")), words => Assert.True(IsPrinted(words.TrimEnd('…')), $"“{words}” in «{body}»"));
        if (answer.Kind == AnswerKind.Answer)
            foreach (Match name in Name().Matches(body))
                Assert.True(cited.Contains(name.Value, StringComparison.Ordinal) || Known(name.Value), $"{name.Value} in «{body}»");
    }

    private static bool IsPrinted(string words) =>
        Asking.Plan.Passages.SelectMany(p => p.Paragraphs).Any(p => p.ReplaceLineEndings(" ").Contains(words, StringComparison.Ordinal));

    /// <summary>The text without the line of the citation.</summary>
    private static string Body(Answer answer)
    {
        var text = answer.Text.ToString();
        return answer.Citations.Count == 0 ? text : text[..text.LastIndexOf('\n')];
    }

    private static bool Stands(string number, string cited) =>
        Number().Matches(cited).Any(m => m.Value == number || Plain(m.Value) == Plain(number));

    private static string Plain(string number) => string.Join('/', number.Split('/').Select(part => part.TrimStart('0')));

    /// <summary>The plan's own number, year, date and deadline: who refuses must say what it is that was not asked about.</summary>
    private static bool IsIdentity(string number) =>
        number is "22" or "2020" || number == Asking.Plan.IssuedOn.Written() || number == Asking.Plan.Deadline.Written();

    private static bool IsListMark(string body, Match number) =>
        number.Index + number.Length < body.Length && body[number.Index + number.Length] == ')' && number.Value.Length == 1;

    private static HashSet<string> Computed(DateTimeOffset now)
    {
        var today = now.DateInVietnam();
        var plan = Asking.Plan;
        int[] days =
        [
            Math.Abs(plan.Deadline.DayNumber - today.DayNumber), WorkingDays.Of2020.Between(today, plan.Deadline),
            plan.Deadline.DayNumber - plan.IssuedOn.DayNumber, WorkingDays.Of2020.Between(plan.IssuedOn, plan.Deadline),
            .. plan.Movements.Select(m => m.Number), Parts.Count, .. Parts.Select(part => part.Count()),
        ];
        return [.. days.Select(d => d.ToString(System.Globalization.CultureInfo.InvariantCulture))];
    }

    /// <summary>The parts of the plan with their sections.</summary>
    private static readonly List<IGrouping<string, Passage>> Parts =
        [.. Asking.Plan.Passages.Where(p => p.Id.Contains('.', StringComparison.Ordinal)).GroupBy(p => p.Id.Split('.')[0])];

    private static bool Known(string name) =>
        Common.Contains(name.Split(' ')[0]) || name.Split(' ').All(Common.Contains)
        || Parts.Exists(part => part.Key == name) || name is "UBND" or "Tân Biên" || Asking.Plan.Desk.Verbatim.Contains(name, StringComparison.Ordinal)
        || "thứ Hai thứ Ba thứ Tư thứ Năm thứ Sáu thứ Bảy Chủ nhật".Contains(name, StringComparison.Ordinal);

    private static IEnumerable<AskedQuestion> Sets() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Answers", "Data"), "questions-*.jsonl").SelectMany(AskedQuestion.Load);

    [GeneratedRegex("“([^“”]*)”")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\d+(/\d+)*")]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{Lu}[\p{L}]*( \p{Lu}[\p{L}]*)*")]
    private static partial Regex Name();
}
