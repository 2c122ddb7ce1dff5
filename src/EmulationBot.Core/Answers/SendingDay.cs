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
        if (reading.IsLetter || !Sending().IsMatch(Folding.Key(question.Text)))
            return false;
        return reading.Days.Count > 0 || MeantDays.In(question.Text, [], question.Now.DateInVietnam()) is { } span && span != DaySpan.Unclear;
    }

    [GeneratedRegex(@"\b(?:nop|gui|goi)\b.*\b(?:kip|tre|muon|co sao|qua han|dung han|con han|con nhan|co nhan|nhan khong|nhan hong|duoc (?:khong|hong|ko|hok|hem|khg|chu|chang))\b")]
    private static partial Regex Sending();
}
