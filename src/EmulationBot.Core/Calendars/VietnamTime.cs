using System.Globalization;

namespace EmulationBot.Core.Calendars;

/// <summary>Civil time of the district: UTC+7 all year, no daylight saving.</summary>
public static class VietnamTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The culture in which dates and numbers are written for people.</summary>
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("vi-VN");

    public static DateTimeOffset ToVietnam(this DateTimeOffset instant) => instant.ToOffset(Offset);

    public static DateOnly DateInVietnam(this DateTimeOffset instant) =>
        DateOnly.FromDateTime(instant.ToVietnam().DateTime);

    public static TimeOnly TimeInVietnam(this DateTimeOffset instant) =>
        TimeOnly.FromDateTime(instant.ToVietnam().DateTime);

    public static DateTimeOffset At(this DateOnly date, TimeOnly time) =>
        new(date.ToDateTime(time), Offset);

    /// <summary>dd/MM/yyyy, as official papers write it.</summary>
    public static string Written(this DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>HH:mm ngày dd/MM/yyyy, in Vietnamese civil time.</summary>
    public static string Written(this DateTimeOffset instant) =>
        instant.ToVietnam().ToString("HH:mm 'ngày' dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>"thứ Hai" … "thứ Bảy", "Chủ nhật".</summary>
    public static string Weekday(this DateOnly date) => date.DayOfWeek switch
    {
        DayOfWeek.Monday => "thứ Hai",
        DayOfWeek.Tuesday => "thứ Ba",
        DayOfWeek.Wednesday => "thứ Tư",
        DayOfWeek.Thursday => "thứ Năm",
        DayOfWeek.Friday => "thứ Sáu",
        DayOfWeek.Saturday => "thứ Bảy",
        _ => "Chủ nhật",
    };
}
