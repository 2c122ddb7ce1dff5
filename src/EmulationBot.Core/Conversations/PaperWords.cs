using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>What is said of a registration on paper: only that it has been filed, by the speaker's own unit, is taken for that.</summary>
internal static partial class PaperWords
{
    private static readonly string _caption = Folding.Key(Say.Registered.NotOnPaper);

    /// <summary>"Bản giấy", "công văn", "bưu điện", "nộp trực tiếp", "đã gửi cho Phòng Nội vụ".</summary>
    public static bool NamePaper(string text) => Paper().IsMatch(Folding.Key(text));

    /// <summary>"Mai nộp bản giấy", "đã nhận bản giấy": of a paper that the unit has not sent.</summary>
    public static bool TellOfNoneSent(string text) => NotYet().IsMatch(Folding.Key(text));

    /// <summary>Another unit is named, or a body that is none of the list.</summary>
    public static bool TellOfAnother(Facts facts, string text)
    {
        var key = $" {Folding.Key(text)} ";
        foreach (var name in UnitNames.NamesOf(facts.Unit!).Select(Folding.Key).OrderByDescending(name => name.Length))
            key = key.Replace($" {name} ", " / ", StringComparison.Ordinal);
        return OfOthers().IsMatch(key) || facts.Units.In(Receiver().Replace(key, " ")).Any(unit => unit != facts.Unit && !IsDesk(facts, unit));
    }

    /// <summary>The caption under an announced paper, typed; where one is announced also "tôi nhầm, chưa nộp", "rút lại bản giấy".</summary>
    public static bool TakeBack(Facts facts, string text) =>
        Folding.Key(text) is var key && (key == _caption || (IsAnnounced(facts) && NotSent().IsMatch(key)));

    /// <summary>"Tôi nhầm" after a paper was announced: it may speak of anything else.</summary>
    public static bool MayTakeBack(Facts facts, string text) => IsAnnounced(facts) && Mistaken().IsMatch(Folding.Key(text));

    private static bool IsAnnounced(Facts facts) => facts.State is { Paper.ConfirmedAt: null, Registration: null or { Standing: false } };

    private static bool IsDesk(Facts facts, Unit unit) => facts.Units.Match(facts.Plan.Desk.Verbatim) is UnitMatch.Exact { Unit: var desk } && desk == unit;

    [GeneratedRegex("""
        \b(?:giay(?!\ (?:khen|moi|gioi\ thieu|chung\ nhan))|ban\ (?:cung|in|ky|goc|chinh|co\ dau|dong\ dau|that)|dong\ dau|con\ dau|co\ (?:dau|moc)|dau\ do|van\ ban|cong\ van|buu\ (?:dien|ta|pham)|phong\ bi
          |chuyen\ phat|truc\ tiep|tan\ (?:tay|noi)|to\ (?:dang\ ky|phieu|khai)|van\ thu|mot\ cua
          |(?:nop|gui|dua|giao|dem|chuyen|trinh)\ .*\b(?:phong\ noi\ vu|pnv)
          |paper|hard\ copy|printed|stamped|post\ office|by\ hand|original)\b
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Paper();

    [GeneratedRegex(@"\b(?:se|sap|dinh|tinh|mai|mot(?! cua)|chuan bi|dang(?! ky)|phai|can(?! bo)|muon|neu|chua|khong|ko|hong|de (?:toi|em|minh))\b|\bnhan (?:duoc )?(?:ban giay|giay|cong van|van ban)\b")]
    private static partial Regex NotYet();

    /// <summary>Bodies beside the units of the list; "bản giấy" is no "bạn".</summary>
    [GeneratedRegex(@"\b(?:truong (?:mam non|mau giao|tieu hoc|trung hoc|th|thcs|thpt)|tram y te|doan xa|xa doan|xa doi|hoi \w+ \w+ xa|mat tran|khoi (?:truong|xa|co quan|thi dua|noi chinh|dang)|(?:xa|don vi|co quan|truong|phong|hoi) (?:kia|khac|ay|no|ben canh)|(?:xa|don vi|phong|ben) ban(?! (?:giay|cung|in|ky|goc|chinh|co|dong|that|dang))|ho (?:da|vua|moi|nop|gui))\b")]
    private static partial Regex OfOthers();

    [GeneratedRegex("""
        ^(?:(?:da|thua|a|toi|em|minh|xa|don\ vi|ben\ em|nham|lon|bam|bao|ghi|noi|gui|roi|that\ ra|thuc\ ra|thuc\ te|xin\ loi|van|con|la|do|cai|nay|lo)\ )*
        (?:(?:chua|khong|ko|hong|hok)\ (?:co\ )?(?:gui|nop|giao|dua)(?:\ (?:ban|giay|cung|di|len|huyen|duoc|cho|phong\ noi\ vu|pnv))*
          |(?:rut|huy|bo|xoa|thu\ hoi)(?:\ (?:lai|viec|bao|loi|da|gui|nop|ghi|cai))*\ ban\ giay)
        (?:\ (?:a|nha|nhe|dau|ma|roi|em|do|day|anh|chi|ad))*$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NotSent();

    [GeneratedRegex(@"^(?:(?:da|thua|a|toi|em|minh|xin loi|lo|bam|bao|ghi|noi|gui) )*(?:nham|lon)(?: (?:roi|a|nha|nhe|em|do|day|mat))*$")]
    private static partial Regex Mistaken();

    /// <summary>Where a paper is handed in.</summary>
    [GeneratedRegex(@"\b(?:cho|o|tai|len|qua|ve) (?:phong noi vu|pnv|van phong|vp|ubnd huyen)(?: \w+)*")]
    private static partial Regex Receiver();
}
