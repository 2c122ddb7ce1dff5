using System.Text.Json;
using EmulationBot.Operations.Commands;

namespace EmulationBot.Tests.Operations;

public sealed class CommandLineTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Help_is_Vietnamese_and_names_every_command()
    {
        var (code, output, _) = await Run("--help");
        Assert.Equal(0, code);
        Assert.All(["chat", "ask", "invite", "export", "backup", "doctor", "health"], name => Assert.Contains($"\n  {name} ", output, StringComparison.Ordinal));
        Assert.DoesNotContain("Usage", output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("hoi", "“hoi”")]
    [InlineData("chat --as", "“--as”")]
    [InlineData("chat --as giam-doc", "guest")]
    [InlineData("chat --as chair:khong-co", "khong-co")]
    [InlineData("ask --at mai hạn", "“mai”")]
    [InlineData("ask --jsonn hạn nộp", "“--jsonn”")]
    [InlineData("ask hạn nộp -json", "“-json”")]
    [InlineData("export --json", "“--json”")]
    [InlineData("invite", "--unit")]
    [InlineData("invite --unit tân-lập --role reviewer", "--role")]
    [InlineData("invite --role giam-doc", "block-head")]
    [InlineData("invite --role block-head", "--block")]
    [InlineData("invite --unit xa-tan-lap --seat ke-toan", "deputy")]
    [InlineData("doctor --Clock:Speed=abc", "Clock:Speed")]
    [InlineData("export --Plan:Id=23-KH", "22-KH-UBND-2020")]
    public async Task What_is_typed_wrong_is_answered_in_one_line(string typed, string named)
    {
        await File.WriteAllBytesAsync(_folder.File("empty.db"), [], TestContext.Current.CancellationToken);
        var (code, output, errors) = await Run([.. typed.Split(' '), "--Storage:Path", "empty.db"]);
        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.Contains(named, Assert.Single(errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_settings_file_that_cannot_be_read_is_named_with_its_line()
    {
        await File.WriteAllTextAsync(_folder.File("appsettings.json"), "{\n  \"Clock\": {\n", TestContext.Current.CancellationToken);
        var (code, _, errors) = await Run("doctor");
        Assert.Equal(2, code);
        Assert.Contains("appsettings.json", Assert.Single(errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_two_dashes_everything_is_the_question()
    {
        var (code, output, _) = await Run("ask", "--json", "--", "--hạn", "nộp");
        Assert.Equal(0, code);
        Assert.Equal("--hạn nộp", JsonDocument.Parse(output).RootElement.GetProperty("question").GetString());
    }

    [Fact]
    public async Task Ask_answers_each_line_with_one_line_of_JSON_in_readable_Vietnamese()
    {
        var (code, output, _) = await BotProcess.Run(_folder.Path, ["ask", "--json"], "hạn nộp khi nào?", "", "mấy phong trào?");
        Assert.Equal(0, code);
        var lines = output.Trim().Split('\n');
        Assert.Equal(["hạn nộp khi nào?", "", "mấy phong trào?"], lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("question").GetString()));
        Assert.Contains("hạn nộp", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            ["question", "kind", "text", "citations", "see_also", "suggestions"],
            JsonDocument.Parse(lines[0]).RootElement.EnumerateObject().Select(p => p.Name).Where(n => n != "action"));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Ask_shows_each_answer_before_the_next_question_is_typed()
    {
        using var bot = BotProcess.Start(_folder.Path, "ask");
        await bot.Type("hạn nộp khi nào?");
        await bot.Shows("14/02/2020");
        await bot.Type("theo mục nào của kế hoạch 22 thì phải đăng ký?");
        await bot.Shows("II.6");
    }

    [Fact]
    public async Task Ask_answers_or_refuses_any_line_whatever()
    {
        string[] bad = ["", "\0\u0001\u001B[2J", "\u202E\u200F\u2066nộp", "hạn \uFFFF\uFFFD nộp", new('a', 100_000), new(' ', 100_000), new('\u0301', 10_000), "{\"a\":", "-- --json"];
        var (code, output, errors) = await BotProcess.Run(_folder.Path, ["ask", "--json"], bad);
        Assert.Equal((0, ""), (code, errors));
        var lines = output.Trim().Split('\n');
        Assert.Equal(bad.Length, lines.Length);
        Assert.All(lines, line => Assert.NotEqual("", JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Ask_takes_a_question_of_100000_characters()
    {
        var (code, output, _) = await Run("ask", "--json", string.Concat(Enumerable.Repeat("han nop ", 12_500)));
        Assert.Equal(0, code);
        Assert.NotEqual("", JsonDocument.Parse(output).RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public void An_unpaired_surrogate_is_no_reason_to_fail()
    {
        var answer = Answers.Asking.Ask("hạn \uD800 nộp");
        Assert.Equal("hạn \uFFFD nộp", JsonDocument.Parse(AskedLine.Json("hạn \uD800 nộp", answer)).RootElement.GetProperty("question").GetString());
    }

    private Task<(int Code, string Output, string Errors)> Run(params string[] arguments) => BotProcess.Run(_folder.Path, arguments);
}
