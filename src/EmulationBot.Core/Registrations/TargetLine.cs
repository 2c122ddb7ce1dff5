using System.Globalization;
using System.Text.RegularExpressions;
using EmulationBot.Core.Calendars;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// A registered target for a table: the words as sent, and beside them quantity and unit when the line holds exactly one
/// quantity with a unit ("Đạt 19/19 tiêu chí nông thôn mới": 19/19, tiêu chí). Dates and numbers of documents are none.
/// </summary>
/// <param name="Content">The whole line, unchanged.</param>
/// <param name="Measure">The unit as typed; null when it is not plain.</param>
/// <param name="Amount">The quantity as typed; null when it is not plain.</param>
public sealed partial record TargetLine(string Content, string? Measure, string? Amount)
{
    /// <summary>The quantity as a number, when it is written the Vietnamese way: "1.250" and "2,5". Null for "19/19" and for "19.5", which reads in two ways.</summary>
    public decimal? Number => Amount is not null && Vietnamese().IsMatch(Amount)
        ? decimal.Parse(Amount, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, VietnamTime.Culture)
        : null;

    public static TargetLine Of(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Quantity().Matches(line.Normalize()) is [var only]
            ? new(line, only.Groups["unit"].Value, only.Groups["amount"].Value)
            : new(line, null, null);
    }

    [GeneratedRegex(@"^(?:\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,\d{1,6})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Vietnamese();

    [GeneratedRegex(
        @"(?<![\d.,/-])(?<amount>\d+(?:[.,]\d+)*(?:/\d+)?)\s*(?<unit>%|phần trăm|phan tram|tỷ đồng|ty dong|tỉ đồng|triệu đồng|trieu dong|tỷ|tỉ|triệu|trieu|đồng"
        + @"|tiêu chí|tieu chi|hộ|ho|người|nguoi|ấp|ap|ha|km|công trình|cong trinh|mô hình|mo hinh|hồ sơ|ho so|lượt|luot|buổi|buoi|cuộc|cuoc|căn|can|sáng kiến|sang kien|thanh niên|lao động)(?![\p{L}\p{M}\d])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();
}
