using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Text;
using EmulationBot.Channels;
using EmulationBot.Core.Answers;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Operations.Clock;
using EmulationBot.Operations.Settings;
using EmulationBot.Rewriting;
using Command = System.CommandLine.Command;

namespace EmulationBot.Operations.Commands;

/// <summary><c>ask</c>: answers without a host or a database, one question or a stream of them.</summary>
public static class AskCommand
{
    private const int BufferSize = 1 << 16;

    public static Command Create(BotSettings settings)
    {
        var json = new Option<bool>("--json") { Description = Say.Operations.AskJson };
        var at = new Option<string?>("--at") { Description = Say.Operations.AskAt, HelpName = Say.Operations.Moment };
        var question = new Argument<string[]>("question") { Description = Say.Operations.AskQuestion, HelpName = Say.Operations.Question, Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("ask", Say.Operations.Ask) { json, at, question };
        command.SetAction((parsed, stop) => Run(settings, parsed.GetValue(question) ?? [], parsed.GetValue(at), parsed.GetValue(json), stop));
        return command;
    }

    private static async Task<int> Run(BotSettings settings, string[] words, string? typedMoment, bool json, CancellationToken stop)
    {
        var moment = typedMoment is null ? null : Instant.Iso(typedMoment);
        if (typedMoment is not null && moment is null)
            return CommandLine.Fail(CommandLine.Misused, Say.Operations.BadMoment(typedMoment));
        var clock = settings.StartClock();
        var answerer = new Answerer(LoadedPlans.Given(settings), LoadedUnits.Given(settings));
        using var logs = settings.Model.Configured ? Logs() : null;
        LanguageModel? model = null;
        await using var output = new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding, BufferSize);
        await foreach (var question in Questions(words, output, stop))
        {
            var asked = new Question(question, moment ?? clock.GetUtcNow());
            var answer = answerer.Ask(asked);
            if (answer.Doubt is not Doubt.None && settings.Model.Configured)
                answer = await ReadAgain(model ??= new(settings.Model, new NetworkTime(TimeProvider.System), logs!.CreateLogger<LanguageModel>()), answerer, asked, answer, stop);
            await output.WriteLineAsync(json ? AskedLine.Json(question, answer) : Plain(answer));
        }
        return CommandLine.Done;
    }

    /// <summary>Standard output belongs to the answers.</summary>
    private static ILoggerFactory Logs() => LoggerFactory.Create(logging => logging.AddConsole(log => log.LogToStandardErrorThreshold = LogLevel.Trace));

    private static async Task<Answer> ReadAgain(LanguageModel model, Answerer answerer, Question asked, Answer first, CancellationToken stop) =>
        model.Read(new Unclear(asked.Text, first), stop) is { } reading && await reading is { } again
            ? answerer.AskAgain(asked, first, again) ?? first
            : first;

    /// <summary>
    /// The question on the command line, or one per line of standard input; every line gets its answer, so that lines
    /// and answers can be held side by side. Answers are shown whenever the input pauses.
    /// </summary>
    private static async IAsyncEnumerable<string> Questions(string[] words, TextWriter output, [EnumeratorCancellation] CancellationToken stop)
    {
        if (words.Length > 0)
        {
            yield return string.Join(' ', words);
            yield break;
        }
        if (!Console.IsInputRedirected)
            await Console.Error.WriteLineAsync(Say.Operations.AskHint);
        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        var lines = new BoundedLines(input);
        while (await lines.Next(stop) is { } line)
        {
            yield return line.Trim();
            if (!lines.HasNext)
                await output.FlushAsync(stop);
        }
    }

    private static string Plain(Answer answer) =>
        string.Join('\n', [Channels.Terminal.TerminalText.Render(answer.Text, styled: false), .. answer.Suggestions.Select(s => $"· {s}"), ""]);
}
