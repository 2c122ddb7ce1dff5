using System.Globalization;

namespace EmulationBot.Core.Calendars;

/// <summary>A day that somebody typed in parts.</summary>
internal static class TypedDay
{
    /// <param name="day">In digits.</param>
    /// <param name="month">In digits.</param>
    /// <param name="year">In digits; of <paramref name="today"/> when empty.</param>
    /// <param name="today">The day it is typed.</param>
    /// <param name="first">The earliest that can be meant.</param>
    /// <param name="last">The latest.</param>
    /// <returns>Null when there is no such day, or it cannot be meant.</returns>
    public static DateOnly? Of(string day, string month, string year, DateOnly today, DateOnly first, DateOnly last)
    {
        var full = year.Length > 0 ? year : today.Year.ToString(CultureInfo.InvariantCulture);
        return DateOnly.TryParseExact($"{day}/{month}/{full}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date >= first && date <= last ? date : null;
    }
}
