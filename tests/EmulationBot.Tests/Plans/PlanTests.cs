using System.Text.RegularExpressions;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;

namespace EmulationBot.Tests.Plans;

public sealed partial class PlanTests
{
    private readonly Plan _plan = PlanLibrary.Load().Current;

    [Fact]
    public void The_text_is_verbatim_but_for_the_marks_of_passages() =>
        Assert.Equal(Source(), Mark().Replace(PlanLibrary.File("22-KH-UBND-2020", "text.md"), ""));

    [Fact]
    public void Every_word_of_the_source_but_the_headings_stands_in_a_passage()
    {
        var read = string.Join(' ', _plan.Passages.SelectMany(p => p.Paragraphs));
        var headings = new[] { "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "2. Yêu cầu", "II. NỘI DUNG PHÁT ĐỘNG THI ĐUA", "III. TỔ CHỨC THỰC HIỆN" };
        var lines = Source().Split('\n').Select(l => l.Replace("*", "").TrimStart('#').Trim()).Where(l => l.Length > 0 && !headings.Contains(l));
        Assert.All(lines, line => Assert.Contains(line, read));
    }

    [Fact]
    public void The_sentence_broken_in_III_1_is_one_paragraph() =>
        Assert.Contains("các chỉ tiêu thi đua, đồng thời đưa ra", Assert.Single(_plan.Passage("III.1").Paragraphs));

    [Fact]
    public void The_plan_is_identified()
    {
        Assert.Equal("22/KH-UBND", _plan.Number);
        Assert.Equal(new DateOnly(2020, 2, 5), _plan.IssuedOn);
        Assert.Equal(new DateOnly(2020, 2, 14), _plan.Deadline);
        Assert.Equal(new DateTimeOffset(2020, 2, 15, 0, 0, 0, VietnamTime.Offset), _plan.DeadlineInstant);
        Assert.Equal("Đặng Văn Nghĩa", _plan.Signatory.Verbatim);
        Assert.Equal("Mục II.6, Kế hoạch 22/KH-UBND", _plan.Cite("II.6"));
        Assert.Equal("Mục II.6, Kế hoạch số 22/KH-UBND ngày 05/02/2020 của UBND huyện Tân Biên", _plan.Cite("II.6", full: true));
    }

    [Fact]
    public void There_are_six_movements_five_solution_groups_and_seven_recipients()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6], _plan.Movements.Select(m => m.Number));
        Assert.Equal(5, _plan.SolutionGroups!.Names.Count);
        Assert.Equal(7, _plan.Recipients.Count);
    }

    [Fact]
    public void Party_and_Front_are_asked_and_the_office_is_assigned()
    {
        Assert.Equal(["III.4", "III.5"], _plan.Duties.Where(d => d.Verb == DutyVerb.Requests).Select(d => d.Source.PassageId));
        Assert.Equal(["III.6"], _plan.Duties.Where(d => d.Verb == DutyVerb.Assigns).Select(d => d.Source.PassageId));
    }

    [Fact]
    public void The_deadline_stands_in_the_second_paragraph_of_II_6() =>
        Assert.Equal(new Citation("II.6", 2), _plan.DeadlineSentence.Source);

    private static string Source() =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Plans", "Data", "22-KH-UBND-2020.txt")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"<!-- [\w.-]+ -->\n")]
    private static partial Regex Mark();
}
