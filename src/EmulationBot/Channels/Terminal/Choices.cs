using System.Globalization;
using System.Text.RegularExpressions;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Channels.Terminal;

/// <summary>
/// The buttons a person can pick by typing, of all messages shown since the last line: by the number printed before
/// them, which goes on from message to message, or by their caption, with or without diacritics. A button that carries
/// a number of the form keeps it. Where the bot asks for a number, or ticks would lose theirs to buttons above, the labels are
/// letters, and a bare number is an answer.
/// </summary>
public sealed partial class Choices
{
    private readonly Dictionary<string, Incoming> _captions = [];
    private readonly Dictionary<string, Incoming> _picks = [];
    private int _highest;
    private bool _lettered;

    /// <summary>Takes the buttons of one more message; gives the lines to print under it.</summary>
    public IReadOnlyList<string> Add(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if (reply.Buttons.Count == 0)
            return [];
        var buttons = reply.Buttons.SelectMany(row => row).ToList();
        var numbered = buttons.ConvertAll(b => Numbered().Match(b.Caption));
        var taken = numbered.Exists(n => _picks.ContainsKey(n.Groups["number"].Value));
        _lettered = reply.ExpectsNumber || (taken && numbered.Exists(n => n.Groups["tick"].Success));
        var own = !_lettered && !taken;
        return [.. buttons.Select((button, at) => Line(button, at, own, typed: reply.Keyboard == Keyboard.AskContact))];
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
        return _picks.GetValueOrDefault(typed.TrimEnd(')').ToUpperInvariant()) ?? _captions.GetValueOrDefault(Folding.Key(typed));
    }

    private string Line(Button button, int at, bool own, bool typed)
    {
        var caption = TerminalText.Harmless(button.Caption);
        var incoming = typed ? Incoming.Words(button.Caption) : Incoming.Tap(button.Data);
        _captions[Folding.Key(caption)] = incoming;
        if (Numbered().Match(caption) is { Success: true } match)
        {
            var bare = match.Groups["tick"].Value + caption[match.Length..];
            _captions[Folding.Key(bare)] = incoming;
            if (own)
                return Label(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), bare, incoming);
        }
        if (!_lettered)
            return Label(_highest + 1, caption, incoming);
        _picks[Letters(at).ToUpperInvariant()] = incoming;
        return $"{Letters(at)}) {caption}";
    }

    private string Label(int number, string caption, Incoming incoming)
    {
        _highest = Math.Max(_highest, number);
        _picks[number.ToString(CultureInfo.InvariantCulture)] = incoming;
        return $"[{number}] {caption}";
    }

    /// <summary>a … z, aa, ab …</summary>
    private static string Letters(int index) =>
        (index < 26 ? "" : Letters((index / 26) - 1)) + (char)('a' + (index % 26));

    [GeneratedRegex(@"^\[(\d+)\]$")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?<tick>[☐✅] )?(?<number>\d{1,2})\. ")]
    private static partial Regex Numbered();
}
