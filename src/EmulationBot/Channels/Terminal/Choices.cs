using System.Globalization;
using System.Text.RegularExpressions;
using EmulationBot.Core.Conversations;

namespace EmulationBot.Channels.Terminal;

/// <summary>
/// The buttons a person can pick by typing. A number means the newest message that has buttons, as each message counts
/// from 1; a button of any message shown since the person's last line can be picked by its caption. Where the bot asks
/// for a number the labels are letters, and a bare number is an answer.
/// </summary>
public sealed partial class Choices
{
    private readonly Dictionary<string, Incoming> _captions = [];
    private readonly Dictionary<string, Incoming> _picks = [];
    private bool _lettered;

    /// <summary>Takes the buttons of one more message; gives the lines to print under it.</summary>
    public IReadOnlyList<string> Add(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if (reply.Buttons.Count == 0)
            return [];
        _lettered = reply.ExpectsNumber;
        _picks.Clear();
        return [.. reply.Buttons.SelectMany(row => row).Select((button, at) => Line(button, at, typed: reply.Keyboard == Keyboard.AskContact))];
    }

    /// <summary>What a typed line means: the button it picks, or null when it is words.</summary>
    public Incoming? Pick(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var typed = line.Trim();
        if (Bracketed().Match(typed) is { Success: true } exact)
            return _picks.GetValueOrDefault(exact.Groups[1].Value);
        if (_lettered && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return null;
        return _picks.GetValueOrDefault(typed.TrimEnd(')').ToUpperInvariant()) ?? _captions.GetValueOrDefault(typed);
    }

    private string Line(Button button, int at, bool typed)
    {
        var label = _lettered ? Letters(at) : (at + 1).ToString(CultureInfo.InvariantCulture);
        var caption = TerminalText.Harmless(button.Caption);
        _captions[caption] = _picks[label.ToUpperInvariant()] = typed ? Incoming.Words(button.Caption) : Incoming.Tap(button.Data);
        return _lettered ? $"{label}) {caption}" : $"[{label}] {caption}";
    }

    /// <summary>a … z, aa, ab …</summary>
    private static string Letters(int index) =>
        (index < 26 ? "" : Letters((index / 26) - 1)) + (char)('a' + (index % 26));

    [GeneratedRegex(@"^\[(\d+)\]$")]
    private static partial Regex Bracketed();
}
