using System.Text.RegularExpressions;

namespace EmulationBot.Core.Conversations;

/// <summary>A one-time pairing code as it was found: what it grants and whether it still does.</summary>
public sealed partial record Invite(string Code, Role Role, string? UnitId)
{
    public bool Usable { get; init; } = true;

    /// <summary>Ten letters and digits without look-alikes (no 0 O 1 I L), written TB-XXXXX-XXXXX.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>The code a message holds, in its canonical form, or null: typed alone, or after /start as a deep link brings it.</summary>
    public static string? CodeIn(Incoming incoming)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        if (incoming.Content is not Content.Words words || Shape().Match(words.Text.Trim()) is not { Success: true } match)
            return null;
        return $"TB-{match.Groups[1].Value}-{match.Groups[2].Value}".ToUpperInvariant();
    }

    [GeneratedRegex(@"^(?:/start(?:@\w+)?\s+)?TB[-\s]?([2-9A-HJKMNP-Z]{5})[-\s]?([2-9A-HJKMNP-Z]{5})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
