using System.Text.RegularExpressions;
using EmulationBot.Core.Seats;

namespace EmulationBot.Core.Conversations;

/// <summary>A one-time code as it was found: the seat it leads to, as that is held now, and whether it still does.</summary>
/// <param name="Seat">Null for codes older than seats.</param>
public sealed partial record Invite(string Code, Seat? Seat)
{
    /// <summary>How long a code waits to be used.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    public bool Usable { get; init; } = true;

    /// <summary>The person who used it up.</summary>
    public string? UsedBy { get; init; }

    /// <summary>How the seat's unit stands: what comes with the seat. Null when it is of no unit.</summary>
    public Standing? Standing { get; init; }

    /// <summary>Ten letters and digits without look-alikes (no 0 O 1 I L), written TB-XXXXX-XXXXX.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <param name="chat">Where the bot is spoken to alone, "t.me/ten_bot"; a page that speaks plain http in its office begins with "http://".</param>
    /// <param name="code">In its canonical form.</param>
    public static string Link(string chat, string code) => $"{(chat.Contains("://", StringComparison.Ordinal) ? "" : "https://")}{chat}?start={code}";

    /// <summary>What may be a code in a message, in its canonical form, or null: alone, in a sentence, or after /start as a deep link brings it.</summary>
    public static string? CodeIn(Incoming incoming)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        if (incoming.Content is not Content.Words words || Shape().Match(words.Text) is not { Success: true } match)
            return null;
        return $"TB-{match.Groups[1].Value}-{match.Groups[2].Value}".ToUpperInvariant();
    }

    /// <summary>The message gives a code: one that is known, or something that can only be meant as one.</summary>
    public static bool IsGiven(Facts facts, Incoming incoming) =>
        (facts.Invite is not null && CodeIn(incoming) is not null) || (incoming.Content is Content.Words words && Attempt().IsMatch(words.Text.Trim()));

    // Wider than the alphabet: a code with a 0 or an O is looked up and found to be wrong. Phones turn hyphens into dashes, hence U+2010 to U+2015.
    [GeneratedRegex(@"(?<!\w)TB[-\u2010-\u2015_\s]*([0-9A-Z]{5})[-\u2010-\u2015_\s]*([0-9A-Z]{5})(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    /// <summary>
    /// Whatever follows /start; "TB-" and one or two groups; "TB" and ten letters and digits, about, run together; two groups
    /// apart of which one mixes letters and digits, as words do not; the shape itself in a sentence.
    /// </summary>
    [GeneratedRegex("""
        ^/start\s+\S
        | ^TB\s?[-\u2010-\u2015_][A-Z0-9]{3,12}(?:[-\u2010-\u2015_][A-Z0-9]{0,12})?\.?$
        | ^TB(?=\w*[0-9])[A-Z0-9]{8,12}\.?$
        | ^TB(?=.*(?:[0-9][A-Z]|[A-Z][0-9]))[-\u2010-\u2015_\s]+[A-Z0-9]{4,6}[-\u2010-\u2015_\s]+[A-Z0-9]{4,6}\.?$
        | (?<!\w)TB[-\u2010-\u2015_][A-Z0-9]{4,6}[-\u2010-\u2015_][A-Z0-9]{4,6}(?!\w)
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Attempt();
}
