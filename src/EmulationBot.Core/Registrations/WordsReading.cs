using System.Text;
using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Registrations;

/// <summary>Free words of a person: what they may not hold, and how long they may be.</summary>
internal static partial class WordsReading
{
    private const int Longest = 2000;

    /// <summary>More of them say what is done in some way or other.</summary>
    private const int FewWords = 8;

    /// <summary>What people say when they have no answer yet, or only mean to go on (folded); it is never stored as one.</summary>
    private static readonly HashSet<string> NoAnswers =
    [
        "khong biet", "toi khong biet", "chua biet", "toi chua biet", "khong ro", "chua ro", "khong nho", "chua nho", "hoi lai sau", "de hoi lai", "de toi hoi lai",
        "de xem", "de xem lai", "cho chut", "cho ti", "doi chut", "doi ti", "khong co", "chua co", "khong", "co", "xong", "xong roi", "ok", "oke", "okie", "tiep", "tiep tuc", "lam tiep",
        "dong y", "vang", "vang a", "da", "da vang", "duoc", "duoc roi", "dung", "dung roi", "chao", "xin chao", "chao dong chi", "alo", "cam on", "cam on dong chi", "lam on", "giup toi voi", "lam gi vay", "khong biet ghi gi", "phai ghi gi", "chua co chu tich", "xac nhan", "hoan tat", "khong co gi", "huong dan toi voi",
    ];

    /// <summary>Free words; a few that name nothing that is done are coached once. "Thêm: …" adds to what there is.</summary>
    public static Reading Measures(string typed, FieldContext context)
    {
        var text = Courtesy.WithoutSpoken(typed);
        if (Corrects(text) || OfTargets().IsMatch(Folding.Key(text)))
            return new Reading.Refused(Say.Form.SoundsCorrecting);
        var said = context.Answer(Fields.Measures) is { } before && More().Match(text.TrimStart()) is { Success: true } more ? $"{before}\n{text.TrimStart()[more.Length..].Trim()}" : text;
        var read = Read(said, Say.Form.MeasuresShort, 10, Longest);
        return read is Reading.Answered answered && context.Begun is null && !NamesWork(said) && Folding.Key(said).Split(' ').Length <= FewWords
            ? new Reading.Coached(answered.Value, answered.Value, Say.Form.CoachMeasures)
            : read;
    }

    /// <summary>Whether the words name something that is done, as a measure does.</summary>
    public static bool NamesWork(string text) => Doing().IsMatch(NoWork().Replace(Folding.Key(text), " "));

    /// <summary>Words about another answer or an order, by how they begin: no step takes them for its own.</summary>
    public static bool Corrects(string text)
    {
        var key = Folding.Key(text);
        return Wrong().IsMatch(key) || Change().IsMatch(key) || Chat().IsMatch(key);
    }

    public static Reading Short(string text, FieldContext context) => IsNone(text) ? new Reading.Refused(Say.Form.NoAnswer) : Read(text, Say.Form.TooShort, 2, 200);

    /// <summary>"Chưa ban hành", "không đăng ký khen thưởng", "để sau": that there is nothing, or not yet.</summary>
    public static bool IsNone(string text) => None().IsMatch(Courtesy.Without(Folding.Key(text)));

    /// <summary>People by name, one a line: "Nguyễn Văn An - Công chức - Tên sáng kiến".</summary>
    public static Reading Names(string text, FieldContext context)
    {
        var lines = Lines(text);
        if (Defect(text) is { } defect)
            return new Reading.Refused(defect);
        return lines.Count > 0 && lines.All(l => NameLine().IsMatch(l))
            ? new Reading.Answered(string.Join('\n', lines))
            : new Reading.Refused(Say.Form.SoldiersWrong);
    }

    /// <summary>Words of a choice among numbered things: "1, 3 và 6", "bỏ cái 3", "chọn hết".</summary>
    private static readonly HashSet<string> ChoiceWords =
    [
        "mot", "hai", "ba", "bon", "nam", "sau", "va", "den", "toi", "voi", "cai", "so", "phong", "trao", "pt", "chon", "het", "tat", "ca", "toan", "bo", "them", "bot", "xoa", "tru", "lay", "tu",
    ];

    /// <summary>True when the words hold nothing but numbers and what people say around them.</summary>
    public static bool OnlyNumbers(string text)
    {
        var words = Folding.Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.All(word => word.All(char.IsAsciiDigit) || ChoiceWords.Contains(word))
            && (words.Any(word => word.All(char.IsAsciiDigit)) || words.Contains("het") || words.Contains("tat") || words.Contains("ca"));
    }

    /// <summary>One line, one space between words, no quotes or full stop around.</summary>
    public static string Tidy(string text) => Spaces().Replace(text, " ").Trim(' ', ',', '.', ';', ':', '"', '“', '”', '(', ')');

    /// <summary>Lines of a list: by line or semicolon, the words before it, bullets, numbering and courtesy taken off, repeats dropped.</summary>
    public static IReadOnlyList<string> Lines(string text) =>
        [.. LeadIn().Replace(text, "").Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(NumberedItems)
            .Select(line => Courtesy.WithoutSpoken(Bullet().Replace(line.Trim(), "").Trim(' ', ',')))
            .Where(line => line.Length > 0)
            .DistinctBy(Folding.Key)];

    /// <summary>"1) … 2) … 3) …" on one line, with the sign of the first number throughout.</summary>
    private static IEnumerable<string> NumberedItems(string line)
    {
        var rest = line;
        if (FirstItem().Match(line) is { Success: true } first)
            for (var number = 2; rest.IndexOf($" {number}{first.Groups[1].Value} ", StringComparison.Ordinal) is > 0 and var next && !Counts().IsMatch(Folding.Key(rest[..next])); number++)
            {
                yield return rest[..next];
                rest = rest[(next + 1)..];
            }
        yield return rest;
    }

    /// <summary>Why the words cannot go into the form whatever the field: no answer at all, pictures, markup, control characters; null when they can.</summary>
    public static Rich? Defect(string text) =>
        SaysNothing(text) ? Say.Form.NoAnswer
        : Tag().IsMatch(text) ? Say.Form.Markup
        : text.EnumerateRunes().Any(Pictorial) ? Say.Form.Pictures
        : text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')) ? Say.Form.ControlCharacters
        : null;

    /// <summary>Words that put the answer off, with or without courtesy and who says so: "dạ để em hỏi lại chủ tịch đã". A name may sound so ("Mai Lâm").</summary>
    public static bool PutsOff(string text) => !Capitals().IsMatch(text.Trim()) && Ways(text).Any(Pause().IsMatch);

    private static bool SaysNothing(string text) => PutsOff(text) || Ways(text).Any(NoAnswers.Contains) || UnitReading.Plainly(text);

    /// <summary>The words as they are, and without what stands around them.</summary>
    private static string[] Ways(string text)
    {
        var key = Folding.Key(text);
        return [key, Speaker().Replace(Courtesy.Without(key), "")];
    }

    private static Reading Read(string text, Rich tooShort, int shortest, int longest)
    {
        var words = Courtesy.WithoutSpoken(text.Trim());
        if (Defect(words) is { } defect)
            return new Reading.Refused(defect);
        if (OnlyNumbers(words))
            return new Reading.Refused(Say.Form.OnlyNumbers);
        if (words.Length > longest)
            return new Reading.Refused(Say.Form.TooLong(words.Length, longest));
        return words.Count(char.IsLetterOrDigit) >= shortest ? new Reading.Answered(words) : new Reading.Refused(tooShort);
    }

    private static bool Pictorial(Rune rune) =>
        rune.Value is >= 0x1F000 and <= 0x1FAFF or >= 0x2600 and <= 0x26FF or 0xFE0F or 0xFFFD or 0x2764;

    [GeneratedRegex("""
        ^(?:khoan(?:\ da)?(?:\ (?:bo|de|chua|doi)\b.*)?|(?:doi|cho)\ (?:chut|ti|xiu)\b.*|het\ gio\b.*|(?:nguoi\ ky\ )?nhu\ (?:nam\ ngoai|cu)|(?:vi\ )?(?:khai|ghi)\ nham\b.*
          |de\ (?:(?:mai|hoi)\b.*|(?:chieu|lat|toi\ nay)(?:\ (?:nay|mai|nua|toi|em|tui|minh|lam|ghi|khai|tinh)\b.*)?|(?:xem|coi|tinh|nghi|suy\ nghi)(?:\ (?:lai|da|sau|them|sao|the\ nao))+)
          |de\ (?:toi|em|tui|minh|ben\ em|chung\ toi)\ (?:(?:ve|hop|ra|len|qua|con)\ )*(?:hoi|coi|xem|tinh|ban|suy\ nghi|nghi|kiem\ tra|trao\ doi|xin|bao\ cao|trinh|lam|ghi|khai|viet|soan|hop|thong\ nhat)\b.*
          |(?:phai\ |can\ )?hoi\ (?:lai|y\ kien)(?:\ (?:chu\ tich|sep|lanh\ dao|thu\ truong|bi\ thu|tap\ the|van\ phong|ke\ toan|anh\ em))?(?:\ (?:da|truoc|cai))*
          |(?:mai|ngay\ mai|sang\ mai|chieu|chieu\ nay|chieu\ mai|toi\ nay|lat|lat\ nua|hom\ sau|bua\ sau|tuan\ sau)\ (?:(?:toi|em|tui|minh)\ )?(?:lam|khai|nhap|dien|ghi|tinh|viet|gui)(?:\ (?:tiep|sau|luon|cho|noi|cai\ nay))*
          |chua\ (?:nghi|tinh|co|hop|ban|thong\ nhat|chot|xong|soan|viet|biet|ro|nho|lam)(?:\ (?:ra|toi|den|gi|duoc|het|xong|noi\ dung|so\ lieu|thong\ tin|bien\ phap|giai\ phap|chi\ tieu|ghi|viet|lam|khai|sao|the\ nao))*
          |(?:nghi|tinh)\ (?:chua|khong|mai\ khong)\ ra\b.*)$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pause();

    [GeneratedRegex(@"^(?:toi|em|tui|minh|ben em|chung toi|chung em) (?=\S)")]
    private static partial Regex Speaker();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    /// <summary>"Có 3 chỉ tiêu: 1. …": what stands before a list of targets and says nothing of them.</summary>
    [GeneratedRegex(
        @"^\s*(?:(?:dạ|da|tôi|toi|em|xã|xa|đơn vị|don vi|chúng tôi|chung toi|bên em|ben em|xin|đăng ký|dang ky|có|co|gồm|gom|các|cac|những|nhung|\d{1,2})\s+)*(?:chỉ tiêu|chi tieu)"
        + @"(?:\s+(?:thi đua|thi dua|như sau|nhu sau|cụ thể|cu the|gồm|gom|là|la|sau|năm 2020|nam 2020))*(?:\s*:?\s*(?=1[.)]\s)|\s*:[ \t]*(?=[-–+*•]\s|\r?\n))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadIn();

    /// <summary>That something is wrong: "mục 4 sai rồi", "tôi chọn nhầm", "số điện thoại mới là …".</summary>
    [GeneratedRegex("""
        ^(?:khong\ phai\b|sai\ roi\b|(?:toi\ |em\ |minh\ )?(?:chon|ghi|nhap|khai)\ (?:nham\b|sai(?:$|\ roi|\ chi\ tieu|\ muc))
          |(?:muc|buoc|phan|chi\ tieu|so\ dien\ thoai)(?:\ \d+)?\ (?:sai|chua\ dung|nham)\b
          |(?:quen\ )?(?:so\ dien\ thoai|sdt|so\ dt|dien\ thoai|ten\ toi|ten\ nguoi\ ky|chuc\ vu)(?:\ cua\ toi|\ moi)?\ (?:la|sai|phai\ la)\b|quen\ ten\b)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Wrong();

    /// <summary>That another answer is to be other: "đổi số điện thoại …", "sửa 2 thành …", "bỏ phong trào 3".</summary>
    [GeneratedRegex("""
        ^(?:(?:doi|sua|thay)(?:\ lai)?\ (?:(?:so\ dien\ thoai|sdt|so\ dt|phong\ trao|pt|nguoi\ ky|ten\ nguoi\ ky|chuc\ vu|don\ vi|chi\ tieu|danh\ hieu|muc|buoc)\b|\d+(?:$|\ (?:thanh|la)\b|\ \d))
          |(?:bo|them|khong\ tham\ gia|chon\ lai)\ (?:phong\ trao|pt)\ \d|doi\ y(?:$|\ (?:roi|khong|bo|them)\b)|thoi\ bo\ )
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Change();

    /// <summary>That it is put off, sent, or talked over with somebody.</summary>
    [GeneratedRegex("""
        ^(?:(?:de\ )?mai\ (?:toi|em|minh|lam\ (?:tiep|sau)|\d+\ ?h)|(?:chieu|toi\ nay|lat|hom\ khac)\ .*\blam\ (?:tiep|sau)\b|se\ bo\ sung(?:\ sau)?$|luu\ lai\b|gui\ giup(?:\ (?:toi|em|minh)|$)|con\ \d+\ buoc\b
          |(?:toi\ |em\ |minh\ )?(?:can|muon)\ gap\ (?:anh|chi|dong\ chi|ai|can\ bo|phong|nguoi)\b|trinh\ (?:chu\ tich|thu\ truong)\b
          |(?:da\ |toi\ da\ |xa\ da\ )(?:gui|nop)\ (?:ban\ )?giay\b|nhac\ (?:cac\ )?don\ vi\b|duyet\ ho\ so\b|ghi\ ket\ qua\ hoi\ dong\b)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Chat();

    /// <summary>"Trong năm" plants nothing and "nông thôn mới" invites nobody, though without marks they look like it.</summary>
    [GeneratedRegex(@"\btrong (?:nam|quy|thang|ky|nhiem ky|giai doan|toan)\b|\bnong thon moi\b")]
    private static partial Regex NoWork();

    /// <summary>Something that is done, regularly or by somebody.</summary>
    [GeneratedRegex(@"\b(?:phan cong|giao|to chuc|tuyen truyen|van dong|kiem tra|phoi hop|trien khai|tang cuong|day manh|chi dao|huy dong|ho tro|xay dung|thuc hien|giam sat|don doc|ra soat|tap huan|phat dong|nang cao|dam bao|bao dam|cai cach|so hoa|ung dung|dao tao|boi duong|khen thuong|bieu duong|lap|ban hanh|quan triet|tap trung|phat huy|duy tri|doi moi|cong khai|hop|gan|ky ket|cung co|thanh lap|bo tri|tuan tra|thu gom|trong|lap dat|day|chi tra|de xuat|cho vay|vay von|niem yet|cham lo|tham hoi|sua chua|nao vet|khoi cong|cu|di|theo doi|nhan rong|xa hoi hoa|dau tu|cap nhat|hoc tap|giup do|dong vien|chan chinh|quan ly|phong|chong|chu trong|khuyen khich|tao|moi|xu ly|ke hoach|giai phap|bien phap|chuong trinh|mo hinh|mo lop|lam viec|ra quan|xuong co so|lanh dao|bam sat|di sau|tham muu|huong dan|pho bien|giai quyet|thi dua|hang (?:ngay|tuan|thang|quy|nam)|dinh ky|thuong xuyen|trach nhiem|nguoi dung dau|phu trach)\b")]
    private static partial Regex Doing();

    [GeneratedRegex(@"^(?:thêm|them|bổ sung(?:\s+thêm)?|bo sung(?:\s+them)?)(?:\s+(?:biện pháp|bien phap|giải pháp|giai phap)\s*:?|\s*:)\s*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex More();

    [GeneratedRegex(@"^(?:(?:khong|chua)(?: (?:co|dang ky|ban hanh|lap|xay dung|de nghi))?(?: (?:khen thuong|ke hoach|ke hoach rieng|gi|ca|don vi))*|(?:de|lam) (?:sau|mai)|mai(?: .*)?)$")]
    private static partial Regex None();

    /// <summary>What belongs one step before: "bỏ chỉ tiêu 2", "thêm chỉ tiêu …", "chỉ tiêu thứ 2 sai rồi".</summary>
    [GeneratedRegex(@"^(?:(?:khoan )?bo (?:chi tieu|dong)|them chi tieu|chi tieu (?:thu )?\d)\b")]
    private static partial Regex OfTargets();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^(?:[-–—+*•▪●✓✔]|\(?\d{1,2}[.)/](?!\d)|(?:chỉ tiêu|chi tieu)\s+(?:(?:số|so)\s+)?\d{1,2}\s*[:.)](?!\d))\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*1([.)])\s", RegexOptions.CultureInvariant)]
    private static partial Regex FirstItem();

    /// <summary>"quý 2.", "tháng 3.": the number belongs to the word before it.</summary>
    [GeneratedRegex(@"\b(?:quy|thang|nam|ngay|tuan|dot|ky|giai doan|muc|so|khoan|dieu|lan|cap|do)$", RegexOptions.CultureInvariant)]
    private static partial Regex Counts();

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\p{L}[\p{L}\p{M}'.]*(?:\s+\p{L}[\p{L}\p{M}'.]*)+.*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameLine();
}
