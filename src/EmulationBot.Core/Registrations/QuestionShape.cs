using System.Text;
using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// Tells by its shape alone whether a line asks, so that no step stores a question, whether or not anybody can answer it.
/// </summary>
public static partial class QuestionShape
{
    public static bool Asks(string text) => Insists(text) || LastWord().IsMatch(Spoken(text)) || EndsInNo().IsMatch(Spoken(text));

    /// <summary>True for what can be nothing but a question; a name may well end in "Đậu" or "Ái".</summary>
    public static bool Insists(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (text.TrimEnd().EndsWith('?') && text.Any(char.IsLetter)) || Phrase().IsMatch(Spoken(text));
    }

    /// <summary>Lower case, one space between words, as typed; politeness at the end taken off.</summary>
    private static string Spoken(string text) =>
        Politeness().Replace(Break().Replace(text.Normalize(NormalizationForm.FormC).ToLowerInvariant(), " ").Trim(), "");

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}%]+")]
    private static partial Regex Break();

    [GeneratedRegex(@"(?<!^)(?: (?:vậy|vay|ạ|a|nhỉ|nhi|hả|ha|thế|the|z|ad|ah|đây|day|đó|do|ta|nữa|nua|đồng chí|dong chi|bot))+$")]
    private static partial Regex Politeness();

    [GeneratedRegex(
        @"(?:thì|thi|ra|vì|vi|tại|tai) sao$|\b(?:làm|lam|vì|vi|tại|tai) sao\b|^sao (?:lại|lai|không|khong|phải|phai)\b"
        + @"|\b(?:ở|o|về|ve|nộp|nop|gửi|gui|đến|den|lấy|lay) (?:đâu|dau)$|\b(?:như|nhu)? ?(?:thế|the) (?:nào|nao)$"
        + @"|\b(?:là|la|làm|lam|ghi|cái|cai|bị|bi|viết|viet|khai|điền|dien|nói|noi|nhập|nhap|gồm|gom) (?:gì|gi)$"
        + @"|\b(?:bao nhiêu|bao nhieu)$|\b(?:bao (?:giờ|gio)|khi (?:nào|nao))\b|\b(?:thứ|thu|số|so|bước|buoc|ngày|ngay|lúc|luc|mục|muc) (?:mấy|may)$"
        + @"|\b(?:được|duoc|phải|phai|đúng|dung|cần|can|kịp|kip|hay|có|co|nên|nen) (?:không|khong|ko|hông|hong)$"
        + @"|\b(?:còn|con|có|co|gồm|gom) (?:mấy|may)\b|^(?:mấy|may) (?:giờ|gio|ngày|ngay|người|nguoi|bản|ban|bước|buoc|phong)\b"
        + @"|\bxin (?:cái |cai |file |bản |ban )?(?:mẫu|mau|biểu|bieu)\b|^(?:có|co) (?:mẫu|mau)\b"
        + @"|^(?:(?:tôi|toi|em|mình|minh|anh|chị|chi) )?(?:không|khong|ko|chưa|chua) (?:hiểu|hieu|rõ|ro|biết|biet)\b"
        + @"|^(?:(?:dạ|da) )?(?:cho )?(?:(?:tôi|toi|em|mình|minh) )?(?:xin |muốn |muon )?(?:hỏi|hoi)\b|^ai(?: \S+){1,4}$")]
    private static partial Regex Phrase();

    /// <summary>Without its mark "đâu" may be "đầu" (phấn đấu, từ đầu) and "mấy" "máy", so these two count as written only; "3 sao" is a grade.</summary>
    [GeneratedRegex(@"^\S+ \S+(?: \S+)*? (?:gì|gi|nào|nao|đâu|mấy|(?<!\d )sao|(?<!nhan |bac |tu |than )ai)$")]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^(?:\S+ ){3,}(?<!(?:bằng|bang|về|ve|mức|muc|số|so) )(?:không|khong|ko|chưa|chua)$")]
    private static partial Regex EndsInNo();
}
