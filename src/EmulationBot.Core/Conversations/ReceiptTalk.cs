using System.Text.RegularExpressions;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>What is on file under a code that somebody asks to check: the registration as it stands and its earlier versions.</summary>
public sealed record OnFile(Unit Unit, Registration Now, IReadOnlyList<Registration> Earlier);

/// <summary>Anyone with the code of a registration and its proof can have it checked; altered content does not match.</summary>
public static partial class ReceiptTalk
{
    /// <summary>The code in the words "ĐKTĐ-2020-0001 7K2M-9QXD-41TB", as it is stored; null when they are no receipt.</summary>
    public static string? CodeIn(Incoming incoming)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        return incoming is { InGroup: false, Content: Content.Words words } && Shape().Match(words.Text) is { Success: true } match
            ? Say.Registered.Code(int.Parse(match.Groups[1].ValueSpan, null), int.Parse(match.Groups[2].ValueSpan, null))
            : null;
    }

    internal static bool IsGiven(string text) => Shape().IsMatch(text);

    /// <summary>The number without the proof: it alone is checked by nobody.</summary>
    internal static bool IsNumberAlone(string text) => Number().IsMatch(text.Trim());

    internal static Turn Ask(Facts facts) => facts.State.Says(Say.Papers.HowToCheck);

    internal static Turn Check(Facts facts, string text)
    {
        var proof = Shape().Match(text).Groups[3].Value;
        return facts.State.Says(facts.OnFile switch
        {
            { Now.State: RegistrationState.Withdrawn } file => file.Earlier.FirstOrDefault(old => Receipt.Matches(old, proof)) is { } old ? Say.Papers.MatchesWithdrawn(file.Unit, old, file.Now) : Say.Papers.NoMatch,
            { } file when Receipt.Matches(file.Now, proof) => Say.Papers.Matches(file.Unit, file.Now),
            { } file when file.Earlier.FirstOrDefault(old => Receipt.Matches(old, proof)) is { } old => Say.Papers.MatchesOlder(file.Unit, old, file.Now),
            _ => Say.Papers.NoMatch,
        }).Happened("receipt.checked");
    }

    [GeneratedRegex(@"^(?:(?:kiểm|kiem|tra|xem|coi|giúp|giup|giùm|gium|cho|tôi|toi|em|mã|ma|số|so|hồ|ho|sơ|biên|bien|nhận|nhan)\s+)*[ĐD]KT[ĐD]\s*-?\s*\d{4}\s*-?\s*\d{1,6}\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"[ĐD]KT[ĐD]\s*-?\s*(\d{4})\s*-?\s*(\d{1,6})\W+([0-9A-Z]{4}[\s-]*[0-9A-Z]{4}[\s-]*[0-9A-Z]{4})\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
