namespace EmulationBot.Tests.Answers;

/// <summary>Numbers that the plan does not have: said so, and never answered for another.</summary>
public sealed class NoSuchPlaceTests
{
    private static string Ask(string question) => Asking.Ask(question).Text.ToString();

    [Theory]
    [InlineData("Phong trào thứ 8 tên gì?", "thứ 8")]
    [InlineData("phong trào thứ chín là gì", "thứ 9")]
    [InlineData("Phong trào thứ 9", "thứ 9")]
    [InlineData("Phong trào thứ 10 tên gì?", "thứ 10")]
    [InlineData("Phong trào số 12 là gì", "thứ 12")]
    [InlineData("Phong trào thứ 7 là gì?", "thứ 7")]
    [InlineData("phong trào 7 là gì", "thứ 7")]
    public void There_are_six_movements(string question, string number)
    {
        Assert.Contains($"không có phong trào {number}", Ask(question), StringComparison.Ordinal);
        Assert.Contains("06 phong trào", Ask(question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mục IV của kế hoạch?", "không có mục IV")]
    [InlineData("Mục III.7 nói gì?", "không có mục III.7")]
    [InlineData("Mục II.8 quy định gì?", "không có mục II.8")]
    [InlineData("I.3 nói gì", "không có mục I.3")]
    public void A_section_that_is_not_there_is_said_not_to_be(string question, string words) => Assert.Contains(words, Ask(question), StringComparison.Ordinal);

    [Theory]
    [InlineData("Kế hoạch có mấy phần?")]
    [InlineData("kế hoạch gồm bao nhiêu phần")]
    [InlineData("bố cục kế hoạch thế nào")]
    public void The_parts_are_counted(string question)
    {
        Assert.Contains("3 phần", Ask(question), StringComparison.Ordinal);
        Assert.Contains("phần III có 6 mục", Ask(question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("phan II co may muc", "6 mục")]
    [InlineData("phần III có mấy mục?", "6 mục")]
    [InlineData("mục I có gì", "2 mục")]
    [InlineData("Mục II có những nội dung nào?", "6 mục")]
    public void A_part_is_told_by_its_sections(string question, string words) => Assert.Contains(words, Ask(question), StringComparison.Ordinal);
}
