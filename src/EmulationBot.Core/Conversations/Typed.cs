using System.Text.RegularExpressions;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>Ways through the form that people type instead of pressing.</summary>
internal enum Way { None, Back, Skip, Save, Cancel, Where, Keep, Clear, Nothing, Send, Assent, EditList, MoreList, Summary, Done }

/// <summary>Short replies and ways through the form, typed with or without diacritics.</summary>
internal static partial class Typed
{
    private static readonly Dictionary<string, Way> Ways = Table(
        (Way.Back, "quay lai|lui|lui lai|tro lai|ve truoc|buoc truoc|quay ve|quay lai buoc truoc|back"),
        (Way.Skip, "bo qua|bo qua buoc nay|skip|khong can|bo"),
        (Way.Save, "luu|luu nhap|luu lai|luu va thoat|luu lam sau|de sau|lam sau|thoat|tam dung|de do|mai lam tiep|mai toi lam tiep|de mai toi lam tiep|de mai lam tiep|lat lam tiep|thoi|thoi de sau|thoi luu lai|thoi de mai lam|hoi lai sau|de hoi lai|khoan gui|chieu lam tiep|ban viec lat lam|ket thuc"),
        (Way.Cancel, "huy|huy bo|huy dang ky|huy ban khai|huy nhap|xoa nhap|huy ban nhap|khong dang ky nua|khong lam nua|thoi khong lam nua|lam lai tu dau|xoa het lam lai|khong muon dang ky nua|khong nop nua|thoi khong nop nua|khong gui nua|thoi khong gui nua|khong tham gia nua|thoi khong tham gia nua|toi muon huy|muon huy|thoi khong dang ky nua|huy bo het"),
        (Way.Where, "dang o dau|toi dang o dau|o dau roi|dang o buoc nao|dang o buoc may|toi dang o buoc nao|buoc may|buoc may roi|den dau roi|toi dau roi|den buoc nao|den buoc nao roi|con may buoc|con may buoc nua|con bao nhieu buoc"),
        (Way.Keep, "giu nguyen|giu|de nguyen|nhu cu|nhu vay"),
        (Way.Clear, "xoa|xoa di|xoa bo|xoa muc nay|bo muc nay"),
        (Way.Nothing, "khong co|khong co gi|khong"),
        (Way.Send, "gui|gui di|gui dang ky|gui ban dang ky|gui ban sua|gui luon|gui luon di|gui lai|nop lai|gui giup toi|gui len huyen|xong roi gui giup toi|nop|nop di|nop luon|xac nhan gui|dong y gui|ok gui|van gui|van gui sau thoi han|trinh|trinh ky|trinh chu tich|trinh thu truong|trinh thu truong ky gui"),
        (Way.Assent, "vang|da vang|ok|oke|duoc|duoc roi|dong y|xac nhan|hoan tat|chot"),
        (Way.EditList, "sua|sua mot muc|sua lai|chinh sua|can sua"),
        (Way.MoreList, "bo sung|khai them|them"),
        (Way.Summary, "ve ban tom tat|ban tom tat|xem ban tom tat|tom tat|xem lai"),
        (Way.Done, "xong|xong roi|xong het|xong het roi|xong xuoi|lam xong|lam xong roi|lam xong het roi|khai xong|khai xong roi|khai xong het roi|dien xong|dien xong roi|toi lam xong roi|em lam xong roi|toi khai xong roi|em khai xong roi|toi xong roi|em xong roi|da xong|da lam xong|da khai xong|hoan thanh roi|hoan tat roi|du roi|khai du roi"));

    private static readonly HashSet<string> Yeses =
        ["co", "dong y", "ok", "oke", "u", "ua", "uh", "um", "vang", "da", "da co", "phai", "phai roi", "dung", "dung roi", "dung oi", "dung vay", "duoc", "duoc roi", "chac", "chac chan", "co chu", "xac nhan", "yes", "y"];

    private static readonly HashSet<string> Noes =
        ["khong", "thoi", "khoi", "ko", "hong", "k", "khong can", "chua", "de sau", "no", "n", "lam tiep", "tiep tuc", "da khong", "khong lam tiep", "giu nguyen", "giu lai", "de nguyen", "cu de"];

    /// <summary>The words that say yes or no to one question alone; "hủy" is a yes to cancelling and a no to all else.</summary>
    private static readonly Dictionary<Pending, (HashSet<string> Yes, HashSet<string> No)> Own = new()
    {
        [Pending.Cancel] = (["huy", "huy di", "huy luon", "huy bo", "xoa", "xoa di", Folding.Key(Say.Nav.CancelYes)], ["khong huy", "dung huy", "thoi dung huy", "thoi khong huy", "gui", "gui dang ky", "rut", Folding.Key(Say.Nav.CancelNo)]),
        [Pending.Withdraw] = (["rut", "rut di", "rut luon", "rut lai", Folding.Key(Say.Registered.WithdrawYes)], ["huy", "huy bo", "gui", Folding.Key(Say.Registered.WithdrawNo)]),
        // The words that ask for it are no yes to it: a message sent twice deletes nothing.
        [Pending.Erase] = (["xoa", "xoa di", "xoa het", "xoa luon", Folding.Key(Say.Privacy.EraseYes)], ["khong xoa", "chua xoa", "huy", "huy bo", "gui", "rut", Folding.Key(Say.Privacy.EraseNo)]),
        [Pending.SendLate] = (["gui", "gui di", "gui luon", "van gui", "gui dang ky", "cu gui", Folding.Key(Say.Summary.SendLate)], ["huy", "huy bo", "rut", "khong gui", "chua gui", Folding.Key(Say.Summary.NotNow)]),
    };

    /// <summary>"Đừng" and "dừng" fold to the same letters as "đúng".</summary>
    private static readonly string[] Stops = ["đừng", "dừng", "ngừng"];

    public static Way WayOf(string text)
    {
        var key = Folding.Key(text);
        // "Lưu Anh" is a name.
        return Ways.TryGetValue(key, out var way) || NameLike().IsMatch(text.Trim()) ? way : Ways.GetValueOrDefault(Courtesy.Without(key));
    }

    /// <summary>True for yes to that question, false for no, null for anything else.</summary>
    public static bool? Consent(Pending pending, string text)
    {
        var key = Folding.Key(text);
        return Stops.Any(stop => text.Trim().Normalize().StartsWith(stop, StringComparison.OrdinalIgnoreCase)) ? false : Said(pending, key) ?? Said(pending, Courtesy.Without(key));
    }

    private static bool? Said(Pending pending, string key)
    {
        var (yes, no) = Own[pending];
        return no.Contains(key) || Noes.Contains(key) ? false
            : yes.Contains(key) || Yeses.Contains(key) ? true
            : Denies(no, key.Split(' ')) ? false
            : null;
    }

    /// <summary>Several words that say no, one after the other: "thôi, giữ nguyên", "thôi khỏi". Two that say yes may mean another thing ("dừng hủy").</summary>
    private static bool Denies(HashSet<string> no, ReadOnlySpan<string> words)
    {
        for (var length = 1; length <= words.Length; length++)
            if (string.Join(' ', words[..length]) is var said && (no.Contains(said) || Noes.Contains(said)) && (length == words.Length || Denies(no, words[length..])))
                return true;
        return false;
    }

    /// <summary>"chưa gửi bản giấy", "không muốn tắt nhắc", "gửi bản giấy ở đâu": words of a request that do not ask for it to be done.</summary>
    public static bool Doubts(string text) => Doubt().IsMatch(Folding.Key(text));

    /// <summary>"sửa số điện thoại", "sửa mục 4", "đổi chức vụ": what is to be corrected, or null.</summary>
    public static string? Correction(string text) =>
        Correct().Match(Folding.Key(text)) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>"đổi người ký là Trần Thị Bình", "sửa 6: …": what is to be corrected and what it is to be; null for anything else.</summary>
    public static (string What, string Value)? Replacement(string text) =>
        Replace().Match(text.Normalize()) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value) : null;

    /// <summary>"Sai số điện thoại rồi, phải là 0909…": a number, called a telephone, and nothing said beside that.</summary>
    public static bool GivesPhone(string text) => Phone().IsMatch(Folding.Key(text));

    /// <summary>"Đăng ký lại", "bổ sung chỉ tiêu": to what has been sent.</summary>
    public static bool AddsToSent(string text) => ToSent().IsMatch(Courtesy.Without(Folding.Key(text)));

    /// <summary>"Đăng ký lại" where nothing is sent: to go on, or to begin.</summary>
    public static bool RegistersAgain(string text) => Again().IsMatch(Courtesy.Without(Folding.Key(text)));

    /// <summary>"Anh tên Út, chủ tịch xã Tân Lập, muốn đăng ký thi đua": somebody of a unit says who he is and what he came for.</summary>
    public static bool PresentsHimself(string text) => Introduction().IsMatch(Folding.Key(text));

    /// <summary>"Nhầm rồi, em chưa muốn gửi": of what has been sent.</summary>
    public static bool RegretsSending(string text) => Regret().IsMatch(Courtesy.Without(Folding.Key(text)));

    /// <summary>A receipt is asked for once more.</summary>
    public static bool AsksForReceipt(string text) => Receipt().IsMatch(Courtesy.Without(Folding.Key(text)));

    /// <summary>"Chưa gửi", "gửi rồi hả", "huyện nhận chưa": whether one's own unit has sent, and how far that has come.</summary>
    public static bool SpeaksOfSending(string text) => OwnSending().IsMatch(Folding.Key(text));

    /// <summary>Words that may be about reminders.</summary>
    public static bool NamesReminders(string text) => Reminders().IsMatch(Folding.Key(text));

    /// <summary>"Nhắc nữa không", "có nhắc không", "đang tắt hay bật nhắc": how the reminders stand, and no wish to change them.</summary>
    public static bool AsksOfReminders(string text) => RemindersAsked().IsMatch(Folding.Key(text));

    /// <summary>Words that may take a registration back.</summary>
    public static bool NamesWithdrawal(string text) => Withdrawal().IsMatch(Folding.Key(text));

    /// <summary>"bỏ chỉ tiêu 2", "xóa dòng 1".</summary>
    public static bool RemovesTarget(string text) => Target().IsMatch(Courtesy.Without(Folding.Key(text)));

    /// <summary>The number in "bỏ cái 3", which does not say of what; null for anything else.</summary>
    public static string? RemovesUnnamed(string text) =>
        Unnamed().Match(Courtesy.Without(Folding.Key(text))) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>"bỏ cái 3", "thêm phong trào 5": a change of the movements said at another step.</summary>
    public static bool ChangesMovements(string text) => Movements().IsMatch(Courtesy.Without(Folding.Key(text)));

    /// <summary>"Đổi phong trào 3 thành 6": both numbers are of movements wherever it is said.</summary>
    public static bool SwapsMovements(string text) => NamesMovements().IsMatch(Folding.Key(text)) && MovementReading.Swaps(text);

    /// <summary>"Em quên mã rồi", "chưa có mã thì làm sao", "mã lấy ở đâu"; "quên mà" folds to the same letters, and goes on otherwise.</summary>
    public static bool LacksCode(string text) => NoCode().IsMatch(Folding.Key(text));

    /// <summary>"Nộp rồi có sửa được không", "sau khi gửi sai thì sửa thế nào".</summary>
    public static bool AsksToCorrect(string text) => MayCorrect().IsMatch(Folding.Key(text));

    /// <summary>"Sao trả lại vậy", "bổ sung cái gì", "lý do trả lại".</summary>
    public static bool AsksWhyReturned(string text) => WhyReturned().IsMatch(Folding.Key(text));

    private static Dictionary<string, Way> Table(params ReadOnlySpan<(Way Way, string Words)> rows)
    {
        var table = new Dictionary<string, Way>();
        foreach (var (way, words) in rows)
            foreach (var word in words.Split('|'))
                table.Add(word, way);
        return table;
    }

    [GeneratedRegex(@"\b(?:khong|ko|hong|hok|chua|dung co) (?:muon |can |phai |he )?(?:dang ky|gui|nop|tat|bat|rut|huy|sua|nhac)\b|\bgui (?:ban )?giay\b.*\b(?:o dau|duoc khong|the nao|ra sao|khong)$")]
    private static partial Regex Doubt();

    [GeneratedRegex(@"^(?:toi |em |cho toi |cho em |xin )?(?:muon |can )?(?:bo sung|khai them|sua|sua lai|sai|chinh|chinh sua|doi|thay|thay doi|quay lai|ve) (?:lai )?(?:muc |phan |cai |buoc |dong )?(.+)$")]
    private static partial Regex Correct();

    [GeneratedRegex("""
        ^(?:(?:da|thua|toi|em|minh|anh|chi|chu|bac|con|chau|ben\ em|xa|don\ vi|chung\ toi|lo|bi|lam|gio|nhung)\ )*
        (?:(?:(?:chua|khong|ko|hong|hok)\ (?:co|thay|nho|biet|nhan|nhan\ duoc|duoc\ cap|duoc|ai\ cap)|quen|mat|lac|that\ lac)\ (?:cai\ |mat\ )?ma
          |(?:lay|xin|tim|nhan)\ (?:lai\ )?ma(?=\ .*(?:dau|nao|sao|ai)\b)
          |ma(?=(?:\ moi|\ xac\ nhan|\ dang\ ky)?\ (?:lay\ |xin\ )?o\ dau\b))
        (?:\ (?:moi|xac\ nhan|dang\ ky|tb|roi|a|thi|lam|sao|phai|the\ nao|gio|bay\ gio|nua|lay|xin|o\ dau|o\ cho\ nao|cho\ nao|cua\ ai|duoc\ khong|vay|het))*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NoCode();

    [GeneratedRegex("""
        ^(?:(?:da|thua|toi|em|minh|anh|chi|cho|hoi|xin|neu|lo|ma|thi|don\ vi|xa|dang\ ky|ban\ dang\ ky|ho\ so)\ )*
        (?:(?:(?:gui|nop|dang\ ky|trinh)\ (?:roi|xong|di\ roi)|(?:sau\ khi|da)\ (?:gui|nop|dang\ ky))\b.*\b(?:sua|chinh|bo\ sung|thay\ doi|doi\ lai)
          |(?:sua|chinh|bo\ sung|thay\ doi)\ .*\b(?:sau\ khi|da)\ (?:gui|nop|dang\ ky))
        \b.*\b(?:khong|ko|hong|the\ nao|lam\ sao|bang\ cach\ nao|o\ dau)(?:\ (?:vay|a|nhi|ad|the))*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex MayCorrect();

    [GeneratedRegex(@"^(?:\w+ )?(?:sao|vi sao|tai sao|ly do)\b.*\b(?:tra lai|tra ve|bi tra)\b|^(?:can |phai )?bo sung (?:cai |muc |nhung )?(?:gi|nao)\b")]
    private static partial Regex WhyReturned();

    [GeneratedRegex(
        @"^\s*(?:xin\s+)?(?:sửa|sua|đổi|doi|thay|chỉnh|chinh)\s+(?:(?:đổi|doi|lại|lai)\s+)?(?:(?:mục|muc|phần|phan)\s+(?!tiêu|tieu))?([^:=]{1,30}?)(?:\s*[:=]\s*|\s+(?:là|la|thành|thanh|sang)\s+)(\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Replace();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex NameLike();

    [GeneratedRegex(@"^(?=.*\b(?:sdt|dt|dien thoai|phone)\b)(?:(?:doi|sua|thay|sai|nham|ghi|lai|roi|moi|cu|cua|toi|em|xa|la|phai|thanh|so|dien|thoai|sdt|dt|phone|nguoi|ky|lien|he|a|nha|nhe|cho|giup|\d+) ?)+$")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^(?:dang ky lai|sua lai|gui lai ban khac|(?:bo sung|sua|them)(?: them)? (?:chi tieu|bien phap|giai phap|phong trao|danh hieu|nguoi ky|so dien thoai)(?: .*)?)$")]
    private static partial Regex ToSent();

    [GeneratedRegex(@"^(?:(?:toi|em|minh|cho|xin|muon|can|lam|xa|don vi) )*(?:dang ky|dang ki|dk|khai) (?:lai|tiep)(?: tu dau)?$")]
    private static partial Regex Again();

    [GeneratedRegex("""
        ^(?!.*\b(?:ap|khu\ pho|to\ dan\ pho|ho|ca\ nhan|nguoi\ dan|khong|ko|hong|chua|thi(?!\ dua)|neu|ai|gi|nao|may|sao)\b)
        (?=.*\b(?:ten|la|day)\b).*\b(?:chu\ tich|truong\ (?:phong|ban|cong\ an)|giam\ doc|hieu\ truong|bi\ thu|thu\ truong|chuyen\ vien|van\ phong|van\ thu|can\ bo|cong\ chuc)\b
        .*\b(?:muon|can|xin|de)\ (?:duoc\ )?dang\ ky(?:\ (?:thi\ dua|nam\ \d+|cho|xa|don\ vi|co\ quan|toi|em|minh|nay|a|nha|nhe|nghen|voi))*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"^(?:(?:da|toi|em|minh|xin loi|chet|lo|tay|roi|bam|gui|nop|nham|lon|voi|thoi|ma|chu) )*(?:(?:bam|gui|nop) (?:nham|lon)|nham|lon|(?:chua|khong|ko|hong) (?:muon|dinh|co y) (?:gui|nop)|lo (?:tay )?(?:bam )?(?:gui|nop))(?: (?:roi|mat|a|oi|em|anh|chi|dang ky|ho so|luon|lien|dau|ma|chua|muon|gui|nop))*$")]
    private static partial Regex Regret();

    [GeneratedRegex(@"^(?:(?:cho|xin|gui|xem|coi|lay|in|toi|em|minh|lai|ma|ban) )*bien nhan(?: (?:cho|toi|em|minh|lai|dau|o dau|cua toi|da gui|voi))*$")]
    private static partial Regex Receipt();

    [GeneratedRegex("""
        ^(?:(?:da|thua|a|vay|the|ua|la|hinh\ nhu|toi|em|minh|ben\ em|ben\ minh|xa(?:\ (?:toi|em|minh))?|don\ vi(?:\ (?:toi|em|minh))?|cua|ho\ so|hs|ban\ dang\ ky|ban\ khai|nay|do)\ )*
        (?:(?:chua|da|van\ chua|duoc)\ (?:gui|nop|trinh|dang\ ky)|(?:gui|nop|trinh|dang\ ky)\ (?:duoc\ |di\ |xong\ )?(?:chua|roi)
          |(?:huyen|hoi\ dong|phong\ noi\ vu|pnv|ben\ do)\ (?:da\ )?(?:nhan|duyet|xem|kiem\ tra|thong\ nhat|thong\ qua)(?:\ (?:duoc|ho\ so|dang\ ky|cho|cua|xa|toi|em|minh))*\ chua)
        (?:\ (?:dang\ ky|ho\ so|cho|len|huyen|phong\ noi\ vu|pnv|di|duoc|chua|roi|dau|ma|ha|hay|phai\ khong|dung\ khong|khong|a|sao|vay|the|ta|em|anh|do|day|nhi|nua))*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OwnSending();

    [GeneratedRegex(@"\b(?:nhac|thong bao|tin nhan|nhan tin|lam phien|bao)\b")]
    private static partial Regex Reminders();

    [GeneratedRegex("""
        ^(?:(?:da|thua|toi|em|minh|xa|don\ vi|cho\ hoi|hoi|vay|gio|bay\ gio|the|bot|he\ thong|co|con|hay|bi|duoc|dang|van|se|cu|lai|nop|gui|roi|ma|bao\ gio|khi\ nao|sao)\ )*
        (?:(?<=\bsao\ (?:(?:cu|lai|con|van)\ )*)nhac(?:\ (?:hoai|mai|nua|nhieu|qua|toi|em))*
          |(?:nhac|nhan\ nhac|nhac\ nho)(?:\ (?:nho|toi|em|minh|xa|don\ vi|han|nua|tiep|hoai|lai|qua\ day))*\ (?:khong|ko|hong|hok|hem|chua|khi\ nao|bao\ gio|luc\ nao|ngay\ nao|may\ gio|may\ lan)
          |(?<=(?:bao\ gio|khi\ nao)\ (?:\w+\ ){0,3})nhac(?:\ (?:nho|toi|em|minh|nua|tiep|lai))*
          |(?:tat|bat)(?:\ nhac)?\ hay\ (?:dang\ )?(?:tat|bat)(?:\ nhac)?
          |(?:tat|bat)\ nhac(?:\ nho)?\ (?:chua|roi\ (?:ha|a|phai\ khong|chua))
          |(?:khong|ko|hong)\ nhac(?:\ nua|\ toi|\ em)*\ (?:ha|phai\ khong|sao))
        (?:\ (?:a|ha|vay|nua|nhi|ta|em|anh|roi|day))*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex RemindersAsked();

    [GeneratedRegex(@"\b(?:rut|huy|thu hoi|xoa|lay lai|bo|khong (?:dang ky|tham gia))\b")]
    private static partial Regex Withdrawal();

    [GeneratedRegex(@"^(?:bo|xoa) (?:dong|chi tieu)(?: so)? \d{1,2}$")]
    private static partial Regex Target();

    [GeneratedRegex(@"^(?:bo|bot|xoa)(?: chon)? (?:cai |so |cai so )?(\d)$")]
    private static partial Regex Unnamed();

    [GeneratedRegex(@"^(?:(?:bo|bot|xoa|them)(?: chon)?|khong (?:tham gia|chon|lay|dang ky)(?= (?:phong trao|pt|cai))) (?:(?:cai|so|phong trao|pt)(?: so)? )?\d(?:(?: va)? \d)*$")]
    private static partial Regex Movements();

    [GeneratedRegex(@"\b(?:phong trao|pt)\b")]
    private static partial Regex NamesMovements();
}
