using System.Globalization;
using System.Text.RegularExpressions;

namespace EmulationBot.Core.Conversations;

/// <summary>A number or a word typed alone asks nothing, however near it may lie to a passage of the plan.</summary>
internal static partial class Bare
{
    public static bool IsWord(string text) => Word().IsMatch(text);

    public static bool IsNumber(string text) => Number().IsMatch(text);

    /// <summary>After the list of the movements a number picks one of them.</summary>
    public static bool Picks(Facts facts, string text) =>
        facts.State.Dialogue.LastPassage == facts.Plan.MovementsPassageId
        && int.TryParse(Number().Match(text).Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && facts.Plan.Movements.Any(movement => movement.Number == number);

    [GeneratedRegex(@"^\s*\p{L}+[\s.!,]*$")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\s*([0-9]+)[\s.!,)]*$")]
    private static partial Regex Number();
}
