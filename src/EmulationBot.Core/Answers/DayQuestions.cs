using System.Text.RegularExpressions;
using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Answers;

/// <summary>Questions about a day itself: "11/2 là thứ mấy", "30/4 là ngày gì", "hôm nay là hạn chót phải không".</summary>
internal static partial class DayQuestions
{
    /// <summary>The weekday of the one day named is asked for, and nothing about sending on it.</summary>
    public static bool AskWeekday(string text, Reading reading)
    {
        var key = Folding.Key(text);
        return reading.Days.Count == 1 && Weekday().IsMatch(key) && !Sending().IsMatch(key);
    }

    /// <summary>What the one day named is, or whether it is a feast.</summary>
    public static bool AskMeaning(string text, Reading reading)
    {
        var key = Folding.Key(text);
        return reading.Days.Count == 1 && (Meaning().IsMatch(key) || Feast().IsMatch(key));
    }

    /// <summary>It is held up as a feast, which no plan knows of.</summary>
    public static bool NamesFeast(string text) => Feast().IsMatch(Folding.Key(text));

    /// <summary>Days are counted, and not to the deadline.</summary>
    public static bool CountToElsewhere(string text) => Elsewhere().IsMatch(Folding.Key(text));

    /// <summary>The day whose weekday is asked for: the one named, that of the plan, or the deadline.</summary>
    public static DateOnly Of(string text, DateOnly? named, Plan plan) =>
        named ?? (Issued().IsMatch(Folding.Key(text)) ? plan.IssuedOn : plan.Deadline);

    /// <summary>The day that the question holds to be the deadline; null when it holds none to be.</summary>
    public static DateOnly? SaidToBeTheDeadline(string text, DateOnly? named, DateOnly today)
    {
        var key = Folding.Key(text);
        return !Claim.IsMade(text) || !IsTheDeadline().IsMatch(key) ? null : named ?? (Today().IsMatch(key) ? today : null);
    }

    [GeneratedRegex(@"\b(?:la|roi vao|nham|vao) (?:ngay )?(?:thu (?:may|[2-7]|hai|ba|tu|nam|sau|bay)|chu nhat)\b|\b(?:co phai|phai)(?: la)? (?:thu (?:[2-7]|hai|ba|tu|nam|sau|bay)|chu nhat)\b|^(?:ngay )?\d+ \d+(?: \d+)? thu may$")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\b(?:nop|gui|dang ky|han)\b")]
    private static partial Regex Sending();

    [GeneratedRegex(@"\bla (?:ngay|dip) (?:gi|nao)\b")]
    private static partial Regex Meaning();

    [GeneratedRegex(@"\bla (?:ngay )?(?:le|quoc te|quoc khanh|tinh nhan|valentine|thay thuoc|nha giao|phu nu|sinh nhat|ky niem|tet|giai phong)\b")]
    private static partial Regex Feast();

    [GeneratedRegex(@"\b(?:den|toi) (?:cuoi nam|het nam|tet|30 4|2 9|dai hoi) (?:con |la )?(?:may|bao nhieu) ngay\b|\b(?:con|may|bao nhieu) (?:may |bao nhieu )?ngay (?:nua )?(?:den|toi|het) (?:cuoi nam|nam|tet|30 4|2 9|dai hoi)\b|\bnam (?:\d{4} )?co (?:may|bao nhieu) ngay\b(?! le)")]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"\bngay (?:ban hanh|ky|ra)\b|\b(?:ban hanh|ky) (?:vao )?(?:ngay )?thu may\b")]
    private static partial Regex Issued();

    [GeneratedRegex(@"\b(?:la|chinh la) (?:ngay )?(?:han|han chot|han cuoi|het han|cuoi|chot|cuoi cung)\b")]
    private static partial Regex IsTheDeadline();

    [GeneratedRegex(@"\b(?:hom nay|bua nay)\b")]
    private static partial Regex Today();
}
