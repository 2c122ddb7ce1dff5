using System.Text.RegularExpressions;
using EmulationBot.Core.Calendars;

namespace EmulationBot.Core.Registrations;

/// <summary>Reads the number and date of the Council's minutes: "05/BB-HĐ ngày 18/02/2020".</summary>
public static partial class Minutes
{
    /// <param name="text">What was typed.</param>
    /// <param name="issued">The plan's date: the Council cannot have met before it.</param>
    /// <param name="today">Nor after today.</param>
    /// <returns>Both, or nulls where one is missing or cannot be.</returns>
    public static (string? Number, DateOnly? Date) Read(string text, DateOnly issued, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var typed = text.Trim().Replace('–', '-').Replace('—', '-');
        if ((Shape().Match(typed) is { Success: true } usual ? usual : DateFirst().Match(typed)) is not { Success: true } match)
            return default;
        var date = TypedDay.Of(match.Groups["day"].Value, match.Groups["month"].Value, match.Groups["year"].Value, today, issued, today);
        return date is null ? default : (match.Groups["number"].Value, date);
    }

    private const string Number = @"(?:(?:bi[eê]n\s+b[aả]n|bb)\s+)?(?:s[oố]\s*:?\s*)?(?<number>\d+(?:\s*/\s*[\p{L}\d-]+)*?)";
    private const string Date = @"(?:ng[aà]y\s+)?(?<day>\d{1,2})(?:[/.-]|\s+th[aá]ng\s+)(?<month>\d{1,2})(?:(?:[/.-]|\s+n[aă]m\s+)(?<year>\d{4}))?";

    [GeneratedRegex($@"^{Number}\s*,?\s+{Date}\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex($@"^{Date}\s*,?\s+{Number}\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateFirst();
}
