using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// Emulation targets, one a line (Mục III.1: "cụ thể hóa thành các chỉ tiêu thi đua"). A line without a number is coached
/// once towards number, unit and date, and never blocked.
/// </summary>
internal static partial class TargetReading
{
    private const int MostLines = 30;
    private const int LongestLine = 300;

    public static Reading Read(string text, FieldContext context)
    {
        if (WordsReading.Defect(text) is { } defect)
            return new Reading.Refused(defect);
        var lines = Combine(text, context);
        if (lines.Count == 0 || lines.Any(l => l.Count(char.IsLetter) < 2))
            return new Reading.Refused(Say.Form.TargetsWrong);
        if (lines.Count > MostLines)
            return new Reading.Refused(Say.Form.TooManyTargets(lines.Count, MostLines));
        if (lines.FirstOrDefault(l => l.Length > LongestLine) is { } longest)
            return new Reading.Refused(Say.Form.TooLong(longest.Length, LongestLine));
        var weak = lines.Where(l => !Measurable(l)).ToList();
        var stored = string.Join('\n', lines);
        return weak.Count == 0 ? new Reading.Answered(stored) : new Reading.Begun(stored, Say.Form.CoachTargets(weak));
    }

    /// <summary>True when the line holds a number, in digits or in words.</summary>
    public static bool Measurable(string line) => line.Any(char.IsDigit) || NumberWord().IsMatch(Folding.Key(line));

    /// <summary>A quantity with its unit, and nothing asked: "giam 2% ho ngheo trong nam 2020".</summary>
    public static bool Plainly(string text) => !text.Contains('?', StringComparison.Ordinal) && Quantity().IsMatch(text) && !Asking().IsMatch(Folding.Key(text));

    /// <summary>"thêm …" adds to the lines there are, "bỏ dòng 2" takes one away, an answer to the coach replaces the weak lines alone.</summary>
    private static IReadOnlyList<string> Combine(string text, FieldContext context)
    {
        var before = WordsReading.Lines(context.Begun ?? context.Answer(Fields.Targets) ?? "");
        if (Removed().Match(text.Trim()) is { Success: true } removed && int.Parse(removed.Groups[1].Value, Calendars.VietnamTime.Culture) is var at && at >= 1 && at <= before.Count)
            return [.. before.Where((_, i) => i != at - 1)];
        if (Added().Match(text.TrimStart()) is { Success: true } added)
            return [.. before, .. WordsReading.Lines(text.TrimStart()[added.Length..])];
        var kept = context.Begun is null ? [] : before.Where(Measurable);
        return [.. kept.Concat(WordsReading.Lines(text)).DistinctBy(Folding.Key)];
    }

    [GeneratedRegex(@"\d[\d.,/]*\s*(?:%|phần trăm|phan tram|tiêu chí|tieu chi|hộ|ho\b|tỷ|ty\b|tỉ|triệu|trieu|người|nguoi|ấp|ap\b|ha\b|km|công trình|cong trinh|mô hình|mo hinh|hồ sơ|ho so|lượt|luot|buổi|buoi|cuộc|cuoc|căn|can\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"\b(bao nhieu|may|nao|gi|the nao|o dau|ra sao)\b|\b(khong|chua)$")]
    private static partial Regex Asking();

    [GeneratedRegex(@"\b(mot|hai|ba|bon|tam|chin|muoi|tram|nghin|ngan|trieu|ty|toan bo|khong de|khong co)\b")]
    private static partial Regex NumberWord();

    [GeneratedRegex(@"^(?:bỏ|bo|xóa|xoa|xoá)\s+(?:dòng|dong|chỉ tiêu|chi tieu|cái|cai|số|so)\s+(\d{1,2})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Removed();

    [GeneratedRegex(@"^(?:thêm|them|bổ sung|bo sung)\s*(?:chỉ tiêu|chi tieu)?\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Added();
}
