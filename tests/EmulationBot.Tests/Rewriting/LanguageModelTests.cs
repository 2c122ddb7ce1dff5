using EmulationBot.Channels;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Conversations;
using EmulationBot.Operations.Settings;
using EmulationBot.Rewriting;
using EmulationBot.Tests.Answers;
using EmulationBot.Tests.Channels;
using EmulationBot.Tests.Operations;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace EmulationBot.Tests.Rewriting;

/// <summary>The model asked over HTTP, as a server on this machine would be.</summary>
public sealed class LanguageModelTests : IDisposable
{
    private const string Key = "sk-hush-hush";

    private readonly FakeTimeProvider _clock = new();
    private readonly LogBook _logs = new();

    public void Dispose() => _logs.Dispose();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_rewritten_question_comes_back_and_nothing_but_the_question_was_sent()
    {
        await using var server = await StandInModel.Start();
        server.Says = " Hạn đăng ký là ngày nào? ";
        Assert.Equal("Hạn đăng ký là ngày nào?", await Read(server, Unsure.Unheard));
        var body = server.Asked.Single().GetRawText();
        Assert.Contains("\"stand-in\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Nguyễn", System.Text.RegularExpressions.Regex.Unescape(body), StringComparison.Ordinal);
        Assert.Equal($"Bearer {Key}", server.Keys.Single());
    }

    [Theory]
    [InlineData("2", 1)]
    [InlineData(" 1. ", 0)]
    [InlineData("0", null)]
    [InlineData("9", null)]
    [InlineData("Câu 1, vì hạn là 20/2", null)]
    public async Task Of_the_questions_offered_it_can_only_choose_one_by_its_number(string says, int? chosen)
    {
        await using var server = await StandInModel.Start();
        server.Says = says;
        Assert.Equal(chosen is { } at ? Asking.Ask(Unsure.Ambiguous).Suggestions[at] : null, await Read(server, Unsure.Ambiguous));
    }

    [Fact]
    public async Task A_server_that_fails_is_as_if_there_were_none_and_one_line_says_so()
    {
        await using var server = await StandInModel.Start();
        server.Status = 500;
        Assert.Null(await Read(server, Unsure.Unheard));
        Assert.Single(server.Asked);
        var line = Assert.Single(_logs.Lines, l => l.Level >= LogLevel.Warning).Text;
        Assert.DoesNotContain(Key, line, StringComparison.Ordinal);
        Assert.DoesNotContain(Unsure.Unheard, line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_as_if_there_were_none()
    {
        var server = await StandInModel.Start();
        var options = Options(server);
        await server.DisposeAsync();
        Assert.Null(await new LanguageModel(options, new NetworkTime(_clock), Log()).Read(Doubted(Unsure.Unheard), Stop)!);
    }

    [Fact]
    public async Task After_the_timeout_it_is_waited_for_no_longer()
    {
        await using var server = await StandInModel.Start();
        server.Hangs = true;
        var reading = Read(server, Unsure.Unheard)!;
        await server.FirstAsked.WaitAsync(TimeSpan.FromSeconds(20), Stop);
        _clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Null(await reading.WaitAsync(TimeSpan.FromSeconds(20), Stop));
        Assert.Contains("timeout", Assert.Single(_logs.Lines, l => l.Level >= LogLevel.Warning).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_asked_for_nothing_that_it_is_not_set_to_do()
    {
        await using var server = await StandInModel.Start();
        Assert.Null(new LanguageModel(Options(server, ModelUse.Order), new NetworkTime(_clock), Log()).Read(Doubted(Unsure.Unheard), Stop));
        Assert.Null(new LanguageModel(Options(server, ModelUse.Rewrite), new NetworkTime(_clock), Log()).Read(Doubted(Unsure.Ambiguous), Stop));
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task The_program_asks_it_only_when_it_is_set_and_never_shows_the_key()
    {
        await using var server = await StandInModel.Start();
        using var folder = new TempFolder();
        server.Says = "Hạn đăng ký là ngày nào?";
        string[] set = ["--Model:Url", server.Url, "--Model:Name", "stand-in", "--Model:Key", Key];
        var (_, without, _) = await BotProcess.Run(folder.Path, ["ask", "--json", Unsure.Unheard]);
        Assert.Empty(server.Asked);
        var (_, with, _) = await BotProcess.Run(folder.Path, ["ask", "--json", Unsure.Unheard, .. set]);
        Assert.Contains("out_of_scope", without, StringComparison.Ordinal);
        Assert.Contains("14/02/2020", with, StringComparison.Ordinal);
        server.Says = "Hạn đăng ký là ngày 20/2 phải không?";
        Assert.Equal(without, (await BotProcess.Run(folder.Path, ["ask", "--json", Unsure.Unheard, .. set])).Output);
        server.Status = 500;
        var (code, output, errors) = await BotProcess.Run(folder.Path, ["ask", "--json", Unsure.Unheard, .. set]);
        Assert.Equal((0, without), (code, output));
        Assert.DoesNotContain(Key, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_says_whether_it_is_off_reachable_or_refuses_the_key()
    {
        await using var server = await StandInModel.Start();
        using var folder = new TempFolder();
        string[] set = ["doctor", "--Model:Url", server.Url, "--Model:Name", "stand-in", "--Model:Key", Key];
        Assert.Contains("Mô hình ngôn ngữ: tắt", (await BotProcess.Run(folder.Path, ["doctor"])).Output, StringComparison.Ordinal);
        Assert.Contains("stand-in: kết nối được", (await BotProcess.Run(folder.Path, set)).Output, StringComparison.Ordinal);
        server.Status = 401;
        var (code, output, _) = await BotProcess.Run(folder.Path, set);
        Assert.Equal(1, code);
        Assert.Contains("Model:Key", output, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, output, StringComparison.Ordinal);
    }

    private Task<string?> Read(StandInModel server, string question) =>
        new LanguageModel(Options(server), new NetworkTime(_clock), Log()).Read(Doubted(question), Stop)!;

    private ILogger<LanguageModel> Log() => LoggerFactory.Create(logging => logging.AddProvider(_logs).SetMinimumLevel(LogLevel.Trace)).CreateLogger<LanguageModel>();

    private static Unclear Doubted(string question) => new(question, Asking.Ask(question));

    private static ModelOptions Options(StandInModel server, ModelUse use = ModelUse.Both) =>
        new() { Url = server.Url, Name = "stand-in", Key = Key, Use = use };
}
