using System.Globalization;

namespace EmulationBot.Core.Imports;

/// <summary>A day as it is typed in a list; day before month, always with its year.</summary>
internal static class DayReading
{
    private static readonly string[] Formats = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d"];

    /// <summary>Null when it is no day of this century.</summary>
    public static DateOnly? Read(string cell) =>
        DateOnly.TryParseExact(cell, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100 ? day : null;
}
