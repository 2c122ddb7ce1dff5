using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

public enum Tone { Plain, Go, Stop }

/// <summary>A button under a message. <paramref name="Data"/> is ASCII, at most 64 bytes (Bot API, InlineKeyboardButton).</summary>
public sealed record Button(string Caption, string Data, Tone Tone = Tone.Plain);

/// <summary>What happens to the keyboard that replaces the phone's own.</summary>
public enum Keyboard { Unchanged, AskContact, Remove }

/// <summary>One message to a person, free of any channel's markup.</summary>
public sealed record Reply(Rich Text)
{
    /// <summary>Rows of buttons.</summary>
    public IReadOnlyList<IReadOnlyList<Button>> Buttons { get; init; } = [];

    /// <summary>With <see cref="Keyboard.AskContact"/> the captions of <see cref="Buttons"/> are typed words, beside the contact button.</summary>
    public Keyboard Keyboard { get; init; }

    /// <summary>Where the channel can, the message whose button was pressed changes into this one.</summary>
    public bool Edits { get; init; }

    /// <summary>The person is asked for a number, so a terminal letters its choices instead of numbering them.</summary>
    public bool ExpectsNumber { get; init; }

    /// <summary>The roll-call: shown to a reviewer once, it is kept up to date where it stands, unless it takes several messages.</summary>
    public bool Card { get; init; }

    /// <summary>A file or picture that comes with the text.</summary>
    public PaperOrder? Paper { get; init; }

    /// <summary>What the person may do has changed: where a channel has a menu of commands, it offers those of this role from now on.</summary>
    public Role? Menu { get; init; }

    /// <summary>Delivered without a sound.</summary>
    public bool Silent { get; init; }

    /// <summary>Bot API sendMessage takes 1-4096 characters after entity parsing; no channel of the bot takes fewer than this.</summary>
    public const int LongestText = 4000;

    /// <summary>
    /// The reply as messages that any channel takes, the buttons under the last. Several change no message, and the
    /// buttons say that theirs is the end of several (<see cref="Content.Tap.UnderPart"/>).
    /// </summary>
    public IEnumerable<Reply> Parts()
    {
        var texts = Text.Split(LongestText);
        if (texts is [var whole])
        {
            yield return whole == Text ? this : this with { Text = whole };
            yield break;
        }
        for (var i = 0; i < texts.Count; i++)
        {
            var last = i == texts.Count - 1;
            yield return this with
            {
                Text = texts[i],
                Edits = false,
                Buttons = last ? [.. Buttons.Select(row => row.Select(b => b with { Data = Content.Tap.PartMark + b.Data }).ToList())] : [],
                Keyboard = last ? Keyboard : Keyboard.Unchanged,
                Paper = last ? Paper : null,
                Menu = last ? Menu : null,
                Card = false,
            };
        }
    }

    public static Reply With(Rich text, params IReadOnlyList<IReadOnlyList<Button>> rows) => new(text) { Buttons = rows };
}
