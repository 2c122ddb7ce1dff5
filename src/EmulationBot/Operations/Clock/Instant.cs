using System.Globalization;
using System.Text.RegularExpressions;
using EmulationBot.Core.Calendars;

namespace EmulationBot.Operations.Clock;

/// <summary>Reads moments as operators type them; without an offset they are Vietnamese time.</summary>
public static partial class Instant
{
    private static readonly string[] LocalForms = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] OffsetForms = ["yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    /// <summary>ISO 8601, as <c>--at</c> takes it.</summary>
    public static DateTimeOffset? Iso(string text)
    {
        if (DateTime.TryParseExact(text, LocalForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return new DateTimeOffset(local, VietnamTime.Offset);
        return DateTimeOffset.TryParseExact(text, OffsetForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? instant : null;
    }

    /// <summary>What follows <c>/gio</c>: "13/02 08:00", "13/02/2020", "8h30" (the next one), "+1 ngày", "+2 giờ".</summary>
    public static DateTimeOffset? Typed(string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Step().Match(text) is { Success: true } step)
            return Stepped(step, now);
        if (DayAndTime().Match(text) is not { Success: true } typed)
            return null;
        var today = now.DateInVietnam();
        var date = $"{Value(typed, "d", $"{today.Day}/{today.Month}")}/{Value(typed, "y", $"{today.Year}")}";
        var clock = $"{Value(typed, "h", "8")}:{Value(typed, "m", "00")}";
        if (!DateOnly.TryParseExact(date, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || !TimeOnly.TryParseExact(clock, "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return null;
        var moment = day.At(time);
        return typed.Groups["d"].Success || moment > now ? moment : moment.AddDays(1);
    }

    private static string Value(Match match, string group, string missing) =>
        match.Groups[group].Success ? match.Groups[group].Value : missing;

    private static DateTimeOffset? Stepped(Match step, DateTimeOffset now)
    {
        if (!int.TryParse(step.Groups["n"].Value, CultureInfo.InvariantCulture, out var count) || count > 10_000)
            return null;
        return step.Groups["unit"].Value[0] switch
        {
            'p' or 'P' => now.AddMinutes(count),
            'g' or 'G' => now.AddHours(count),
            'n' or 'N' => now.AddDays(count),
            _ => now.AddDays(7 * count),
        };
    }

    [GeneratedRegex(@"^\+\s*(?<n>\d+)\s*(?<unit>phút|phut|p|giờ|gio|g|ngày|ngay|n|tuần|tuan|t)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    [GeneratedRegex(@"^(?=.)((?<d>\d{1,2}/\d{1,2})(/(?<y>\d{4}))?)?\s*((?<h>\d{1,2})(:(?<m>\d{2})|\s*(h|giờ|gio)\s*(?<m>\d{2})?))?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayAndTime();
}
