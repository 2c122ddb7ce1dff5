using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Registrations;

/// <summary>A number of people, written "25", "25 người", "1.250" or "hai mươi lăm người".</summary>
internal static partial class CountReading
{
    private const int Most = 100_000;

    public static Reading Headcount(string text, FieldContext context) => Read(text, 1);

    public static Reading Members(string text, FieldContext context) => Read(text, 0);

    private static Reading Read(string text, int least) =>
        Parse(text.Normalize(NormalizationForm.FormKC).Trim()) is { } count && count >= least && count <= Most
            ? new Reading.Answered(count.ToString(CultureInfo.InvariantCulture))
            : new Reading.Refused(Say.Form.CountWrong(least));

    private static int? Parse(string text)
    {
        if (Count().Match(text) is not { Success: true } match)
            return SpokenNumbers.Read(People().Replace(text, ""));
        var digits = string.Concat(match.Groups[1].Value.Where(char.IsAsciiDigit));
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    [GeneratedRegex(@"\s*(?:người|nguoi|đồng chí|dong chi|đ/c|cán bộ|can bo)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex People();

    [GeneratedRegex(@"^[\p{L}\p{M}\s:,]{0,30}?(\d{1,3}(?:[. ]\d{3})+|\d+)\s*(?:người|nguoi|đồng chí|dong chi|đ/c|cán bộ|can bo|cbcc\w*)?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
