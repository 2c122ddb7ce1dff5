using EmulationBot.Core.Texts;

namespace EmulationBot.Channels.Terminal;

/// <summary>The lines of the terminal: what the bot says stands between empty lines, what the person types behind a prompt.</summary>
/// <param name="interactive">A person sits at the keyboard; otherwise lines come from a pipe and no prompt is shown.</param>
/// <param name="styled">The terminal can show emphasis.</param>
public sealed class TerminalScreen(TextWriter output, bool interactive, bool styled)
{
    private const string Prompt = "› ";
    private readonly Lock _gate = new();
    private bool _waiting;

    /// <summary>One message with its choices, even while the person is typing.</summary>
    public void Show(Rich text, IReadOnlyList<string> choices)
    {
        var block = string.Join('\n', [TerminalText.Render(text, styled), .. choices]);
        lock (_gate)
        {
            if (_waiting)
                output.Write("\r\e[K");
            output.WriteLine(block);
            output.WriteLine();
            if (_waiting)
                output.Write(Prompt);
            output.Flush();
        }
    }

    public void Show(string text) => Show(Rich.Plain(text), []);

    /// <summary>The next message of the person, or null at the end: lines pasted at a keyboard are one, a pipe has one a line.</summary>
    public async ValueTask<string?> Read(Operations.BoundedLines input, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(input);
        Wait(true);
        try
        {
            return interactive ? await input.NextTogether(TimeProvider.System, stop) : await input.Next(stop);
        }
        finally
        {
            Wait(false);
        }
    }

    private void Wait(bool waiting)
    {
        if (!interactive)
            return;
        lock (_gate)
        {
            _waiting = waiting;
            output.Write(waiting ? Prompt : "\n");
            output.Flush();
        }
    }
}
