using System.Globalization;
using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Answers;

/// <summary>"Hạn là 15/2 phải không": a question that says something itself and wants to hear whether it is so.</summary>
internal static partial class Claim
{
    private static readonly string[] Digits = ["", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"];

    public static bool IsMade(string text)
    {
        var key = Folding.Key(text);
        return Confirming().IsMatch(key) || (Doubting().IsMatch(text) && !Asking().IsMatch(key));
    }

    /// <summary>So many movements there are, as the question has it; null when it has nothing of the kind.</summary>
    public static int? Movements(string text) =>
        IsMade(text) && Counted().Match(Folding.Key(text)) is { Success: true } counted ? Number(counted.Groups[1].Value) : null;

    /// <summary>The day of the week, as the question has it; "thứ mấy" has none.</summary>
    public static DayOfWeek? Weekday(string text) =>
        IsMade(text) ? RelativeDays.NamedWeekday(Folding.Key(text)) : null;

    /// <summary>What the question is about, where its claim tells that better than its words: "có 4 phong trào" asks for none of them.</summary>
    public static string Meant(string key, string text, bool namesOneDay) => key switch
    {
        _ when key.StartsWith("movement-", StringComparison.Ordinal) && Movements(text) is not null => "movement-count",
        "span" or "weekday" or "deadline" when namesOneDay && IsMade(text) && Issued().IsMatch(Folding.Key(text)) => "doc-date",
        "span" or "weekday" or "countdown" when namesOneDay && IsMade(text) && Deadline().IsMatch(Folding.Key(text)) => "deadline",
        "deadline" when Weekday(text) is not null => "weekday",
        _ => key,
    };

    /// <summary>A number of digits, or spoken: one to ten.</summary>
    internal static int Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Array.IndexOf(Digits, word);

    [GeneratedRegex(@"^(?:co phai|phai chang)\b(?! (?:la )?(?:dang ky|nop|gui|tham gia|chon|lam|khai|trinh|hop|co|bao cao)\b)|\bco phai\b.* (?:khong|hong|hok|ko|k)$|\b(?:dung|phai|chinh xac) (?:khong|hong|hok|hem|ko|k|chua|chu)(?: (?:a|vay|the|nhi|ban|em|anh|chi|ad|dong chi))?$")]
    private static partial Regex Confirming();

    /// <summary>"ạ" is only polite.</summary>
    [GeneratedRegex(@"\b(?:à|hả|hở|ha|nhỉ|nhi)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doubting();

    [GeneratedRegex(@"\b(?:gi|nao|may|dau|ai|bao|sao)\b")]
    private static partial Regex Asking();

    [GeneratedRegex(@"(?<!\b(?:thu|so|muc|trao) )\b(\d{1,2}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?:cai )?phong trao\b")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:ngay|ke hoach)(?: \w+){0,2} (?:ban hanh|ky)\b|\bngay (?:ban hanh|ky)\b")]
    private static partial Regex Issued();

    [GeneratedRegex(@"\bhan\b")]
    private static partial Regex Deadline();
}
