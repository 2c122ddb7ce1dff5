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
        if (Shape().Match(text.Trim()) is not { Success: true } match)
            return default;
        var date = TypedDay.Of(match.Groups[2].Value, match.Groups[3].Value, match.Groups[4].Value, today, issued, today);
        return date is null ? default : (match.Groups[1].Value, date);
    }

    [GeneratedRegex(@"^(?:bi[eê]n\s+b[aả]n\s+)?(?:s[oố]\s*:?\s*)?(\d+(?:\s*/\s*[\p{L}\d-]+)*?)\s*,?\s+(?:ng[aà]y\s+)?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
