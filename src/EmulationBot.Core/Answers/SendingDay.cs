using System.Text.RegularExpressions;
using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Answers;

/// <summary>"Nộp thứ bảy 15/2 được không": whether a short question names a day for sending and asks whether that is in time.</summary>
internal static partial class SendingDay
{
    public static bool IsAsked(Question question, Reading reading)
    {
        var key = Folding.Key(question.Text);
        if (Now().IsMatch(key) || Still().IsMatch(key))
            return true;
        if (reading.IsLetter || !Sending().IsMatch(key))
            return false;
        return reading.Days.Count > 0 || MeantDays.In(question.Text, [], question.Now.DateInVietnam()) is { } span && span != DaySpan.Unclear;
    }

    /// <summary>"Giờ còn đăng ký được không": "giờ" is now, and no hour is asked.</summary>
    [GeneratedRegex(@"^(?:bay gio|gio|hien gio|hom nay|bua nay) (?:con |moi |ma )?(?:dang ky|nop|gui) (?:thi )?(?:con )?(?:duoc|kip|tre)\b(?! bao)")]
    private static partial Regex Now();

    /// <summary>"Còn đăng ký được không", "đăng ký được nữa không": whether there is still time.</summary>
    [GeneratedRegex("""
        ^(?:(?:da|thua|cho\ hoi|xin\ hoi|hoi|vay|the|bay\ gio|gio|hom\ nay|xa|don\ vi|truong|toi|em|minh|anh|co|lieu|thi|he\ thong|huyen)\ )*
        (?:con\ (?:cho\ |duoc\ |nhan\ |kip\ )*(?:dang\ ky|nop|gui|nhan)(?:\ (?:dang\ ky|thi\ dua|ho\ so|nua|duoc|kip))*
          |(?:dang\ ky|nop|gui)(?:\ thi\ dua|\ ho\ so)?\ (?:con\ (?:duoc|kip)(?:\ nua)?|duoc\ nua)
          |(?:con|het)\ han(?:\ dang\ ky|\ nop|\ gui)*(?:\ chua)?)
        \ (?:khong|ko|hong|hok|hem|k|chua)(?:\ (?:a|vay|em|anh|ad|nhi|ta|nua|the))*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Still();

    [GeneratedRegex(@"\b(?:nop|gui|goi)\b.*\b(?:kip|tre|muon|co sao|qua han|dung han|con han|con nhan|co nhan|nhan khong|nhan hong|(?:duoc|dc) (?:khong|hong|ko|hok|hem|khg|chu|chang))\b")]
    private static partial Regex Sending();
}
