using System.Text.RegularExpressions;
using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Answers.Refusals;

/// <summary>
/// Judges a question that a language model rewrote: it may hold no number, date or name that stands neither in the
/// person's words nor in the passages it leads to.
/// </summary>
internal static partial class RewriteGuard
{
    private const int Longest = 200;

    public static bool IsOneShortLine(string rewritten) =>
        rewritten.Length <= Longest && !string.IsNullOrWhiteSpace(rewritten) && !rewritten.Any(char.IsControl);

    /// <param name="rewritten">What the model wrote.</param>
    /// <param name="sources">The person's words and the passages cited.</param>
    /// <param name="isKnown">Whether a folded word is one of plans and questions, so that it may begin a sentence.</param>
    public static bool AddsNothing(string rewritten, IReadOnlyList<string> sources, Predicate<string> isKnown)
    {
        var numbers = sources.SelectMany(Numbers).SelectMany(WithoutYear).ToHashSet();
        var words = sources.Select(source => $" {Folding.Key(source)} ").ToList();
        return Numbers(rewritten).All(numbers.Contains)
            && Name().Matches(rewritten).Select(name => Bare(name, isKnown)).All(name => name.Length == 0 || words.Exists(w => w.Contains($" {name} ", StringComparison.Ordinal)));
    }

    /// <summary>Numbers in digits and in words, without leading zeros: "14/02" and "mười bốn tháng hai" hold what "14/2" and "14" do.</summary>
    private static IEnumerable<string> Numbers(string text)
    {
        var words = Tokenizer.Words(text);
        Language.SpokenNumbers.Rewrite(words);
        return words.Where(word => word.IsNumber).Select(word => string.Join('/', word.Folded.Split('/', '-', '.').Select(part => part.TrimStart('0'))));
    }

    private static IEnumerable<string> WithoutYear(string number) =>
        number.Split('/') is [var day, var month, _] ? [number, $"{day}/{month}"] : [number];

    /// <summary>The folded name; the capital that begins the sentence is none.</summary>
    private static string Bare(Match name, Predicate<string> isKnown)
    {
        var key = Folding.Key(name.Value);
        var first = key.Split(' ')[0];
        return name.Index == 0 && isKnown(first) ? key[first.Length..].TrimStart() : key;
    }

    [GeneratedRegex(@"\p{Lu}[\p{L}\d]*(?:[ \-/&]+\p{Lu}[\p{L}\d]*)*")]
    private static partial Regex Name();
}
