using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Registrations;

/// <summary>Who signs: a name, an office, a phone, or all in one message ("Nguyễn Văn An, Chủ tịch UBND xã, 0912 345 678").</summary>
internal static partial class SignerReading
{
    public static Reading ReadName(string text, FieldContext context)
    {
        var (phone, said) = PhoneReading.Cut(Courtesy.WithoutMarked(text.Trim()));
        var words = InOwnRight(Introduction().Replace(said, ""), context.Unit);
        var (name, office) = Leading().Match(words) is { Success: true } leading
            ? (WordsReading.Tidy(words[leading.Length..]), leading.Value)
            : Split(words);
        name = Signs().Replace(name, "$1");
        if (WordsReading.Defect(name) is { } defect)
            return new Reading.Refused(defect);
        if (!Name().IsMatch(name) || Sentence().IsMatch(Folding.Key(name)) || OfUnit().IsMatch(name) || IsOffice(name, context.Unit) || WordsReading.OnlyNumbers(name))
            return new Reading.Refused(Say.Form.NameWrong);
        var (held, left) = Beside(office, context);
        var also = ImmutableDictionary.CreateRange(new[] { KeyValuePair.Create(Fields.SignerOffice, held), KeyValuePair.Create(Fields.Phone, phone) }.Where(said => said.Value is not null));
        return new Reading.Answered(Capitalise(name)) { Also = also!, Left = left };
    }

    /// <summary>A family name with its capital, or "văn", "thị" after the first word: then "Đậu" or "Ái" asks nothing.</summary>
    public static bool Plainly(string text) => !QuestionShape.Insists(text) && NameLike().IsMatch(text.Trim());

    /// <summary>The office among the words behind the name, and what is said beside it: "chủ tịch, sđt không nhớ".</summary>
    private static (string? Office, IReadOnlyList<string> Left) Beside(string? words, FieldContext context)
    {
        var parts = (words ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(WordsReading.Tidy).Where(part => part.Length > 0).ToList();
        var read = parts.ConvertAll(part => (ReadOffice(part, context) as Reading.Answered)?.Value);
        var at = read.FindIndex(office => office is not null);
        return (at < 0 ? null : read[at], [.. parts.Where((part, index) => index != at && (part.Any(char.IsDigit) || !Address().IsMatch(Folding.Key(part))))]);
    }

    public static Reading ReadOffice(string text, FieldContext context)
    {
        var office = InOwnRight(Introduced(text), context.Unit);
        if (WordsReading.Defect(office) is { } defect)
            return new Reading.Refused(defect);
        if (Instead().IsMatch(Folding.Key(office)))
            return new Reading.Answered(Say.Form.Deputy(context.Unit.SignerTitle));
        if (Denied().IsMatch(Folding.Key(office)))
            return new Reading.Refused(Say.Form.OfficeWrong(context));
        if (Meant(office, context.Unit) is { } meant)
            return new Reading.Answered(meant.Value);
        if (office.Length is < 4 or > 100 || office.Any(char.IsDigit) || !Office().IsMatch(Folding.Key(office)))
            return new Reading.Refused(Say.Form.OfficeWrong(context));
        return new Reading.Answered(char.ToUpper(office[0], VietnamTime.Culture) + office[1..]);
    }

    /// <summary>"UBND xã Tân Lập, Chủ tịch …": the unit's name belongs to the authority.</summary>
    private static string WithoutUnit(string words, Unit unit)
    {
        var names = UnitNames.NamesOf(unit).Select(name => name.Split(' ')).SelectMany(name => Enumerable.Range(0, name.Length).Select(skipped => string.Join(' ', name.Skip(skipped))))
            .Where(name => name.Contains(' ', StringComparison.Ordinal)).OrderByDescending(name => name.Length);
        var named = names.FirstOrDefault(name => words.StartsWith(name, StringComparison.CurrentCultureIgnoreCase) || Folding.Key(words).StartsWith(Folding.Key(name) + " ", StringComparison.Ordinal));
        return named is null ? words : words[Math.Min(named.Length, words.Length)..].TrimStart(' ', ',', '.', ';', '\n', '-', '–');
    }

    /// <summary>Which of the unit's own <see cref="Offices"/> the words name, whole or by a part; null: another, or none.</summary>
    public static Choice? Meant(string text, Unit unit)
    {
        var office = Introduced(text);
        var key = Folding.Key(Short(office, unit) ?? office);
        return Offices(unit).FirstOrDefault(c => Folding.Key(c.Value) == key);
    }

    private static string Introduced(string text) => WordsReading.Tidy(OfficeIntroduction().Replace(Courtesy.WithoutMarked(text.Trim()), ""));

    /// <summary>
    /// Without "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", which stand above the signer's own office (Thông tư 01/2011/TT-BNV, Điều 12); who
    /// signs for the head and names no office is his deputy.
    /// </summary>
    private static string InOwnRight(string words, Unit unit)
    {
        if (Authority().Match(words) is not { Success: true } authority)
            return words;
        var own = WithoutUnit(words[authority.Length..], unit);
        return char.ToUpperInvariant(authority.Value[0]) == 'K' && !OwnOffice().IsMatch(Folding.Key(own)) ? $"{own}, {Say.Form.Deputy(unit.SignerTitle)}".TrimStart(',', ' ') : own;
    }

    /// <summary>The head's office and the deputy's who signs for him.</summary>
    public static IReadOnlyList<Choice> Offices(Unit unit) =>
        [new("head", unit.SignerTitle, unit.SignerTitle), new("deputy", Say.Form.Deputy(unit.SignerTitle), Say.Form.Deputy(unit.SignerTitle))];

    /// <summary>"chủ tịch", "tôi ký", "PCT": the unit's own head or his deputy, by a part of the title.</summary>
    private static string? Short(string office, Unit unit)
    {
        var typed = Folding.Key(office);
        var key = Abbreviated().Replace(typed, match => match.Value is "ct" ? "chu tich" : "pho chu tich");
        var head = Folding.Key(unit.SignerTitle);
        return key is "toi ky" or "toi" or "thu truong" || key == head || Begins(head, key) ? unit.SignerTitle
            : (key != typed && key == "pho " + head) || Begins("pho " + head, key) ? Say.Form.Deputy(unit.SignerTitle)
            : null;
    }

    /// <summary>Whether the words are the first of the title and perhaps some of its others, at least two but not all of them.</summary>
    private static bool Begins(string title, string words)
    {
        var (all, some) = (title.Split(' '), words.Split(' '));
        var least = all[0] == "pho" ? 3 : 2;
        return words != title && some.Length >= Math.Min(least, all.Length) && some.Take(least).SequenceEqual(all.Take(least)) && some.All(all.Contains);
    }

    private static bool IsOffice(string name, Unit unit) => Short(name, unit) is not null;

    private static (string Name, string? Office) Split(string text)
    {
        var at = Separator().Match(text);
        return at.Success
            ? (WordsReading.Tidy(text[..at.Index]), text[(at.Index + at.Length)..])
            : (WordsReading.Tidy(text), null);
    }

    /// <summary>"nguyen van an" and "NGUYỄN VĂN AN" are written "Nguyen Van An" and "Nguyễn Văn An"; mixed case is left as it is.</summary>
    private static string Capitalise(string name) =>
        !name.Any(char.IsUpper) || !name.Any(char.IsLower)
            ? VietnamTime.Culture.TextInfo.ToTitleCase(name.ToLower(VietnamTime.Culture))
            : name;

    [GeneratedRegex(@"^\p{L}[\p{L}\p{M}'.-]*(?:\s+\p{L}[\p{L}\p{M}'.-]*){1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    /// <summary>One word of those that make an office; anything else written here was meant for something else.</summary>
    [GeneratedRegex(@"\b(?:chu tich|pho|truong|giam doc|bi thu|chanh|chu nhiem|uy vien|thuong truc|quyen|phu trach|chuyen vien|can bo|cong chuc|ke toan|chi huy|thu ky|dai dien|tham phan|kiem sat vien)\b")]
    private static partial Regex Office();

    [GeneratedRegex(@"\s*(?:[,;\n]|\s[-–—]\s|\(|\s(?=(?:phó\s+)?(?:chủ tịch|chu tich|trưởng phòng|truong phong|hiệu trưởng|hieu truong|giám đốc|giam doc|bí thư|bi thu|chánh|chanh|pho chu tich|pct|chức vụ|chuc vu|ct\s+(?:xã|xa|ubnd|thị trấn|thi tran)|ct\s*$)\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:(?:dạ|da|vâng|vang|ạ|có lẽ|co le|chắc|chac|hình như|hinh nhu)[\s,]+(?:(?:là|la)\s+)?)*(?:(?:tôi|toi|em|mình|minh)\s+(?:(?:tên|ten)\s+(?:(?:là|la)\s+)?|(?:là|la)\s+)|(?:(?:họ|ho)\s+)?(?:và\s+|va\s+)?(?:tên|ten)\s*(?:là|la|:)?\s+)?(?:(?:đồng chí|dong chi|đ/c|đc|dc|ông|ong|bà|ba|anh|chị|chi)\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"^(?:(?:dạ|da|vâng|vang)[\s,]+)?(?:(?:tôi|toi|tui|em|mình|minh)\s+(?:là|la|làm|lam|giữ chức|giu chuc)|(?:chức vụ|chuc vu)(?:\s+(?:là|la|của tôi là|cua toi la))?\s*:?)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfficeIntroduction();

    [GeneratedRegex(
        @"^(?:t/?m|k/?t|t/?l|t/?u/?q)\b\.?\s*(?:ủy ban nhân dân|uỷ ban nhân dân|uy ban nhan dan|ubnd|chủ tịch|chu tich|trưởng phòng|truong phong|trưởng ban|truong ban|hiệu trưởng|hieu truong|giám đốc|giam doc|thủ trưởng|thu truong)"
        + @"(?:\s+(?:ubnd|xã|xa|thị trấn|thi tran|huyện|huyen))*[\s,.;:/–-]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Authority();

    [GeneratedRegex(@"^(?:pho|chu tich|truong|hieu truong|giam doc|chanh|uy vien|thuong truc)\b")]
    private static partial Regex OwnOffice();

    /// <summary>An office before the name; what follows must still look like a name.</summary>
    [GeneratedRegex(@"^(?:(?:phó|pho)\s+)?(?:chủ tịch|chu tich|p\.?\s?ct|ct|trưởng phòng|truong phong|trưởng ban|truong ban|hiệu trưởng|hieu truong|giám đốc|giam doc|bí thư|bi thu|chánh văn phòng|chanh van phong)(?:\s+(?:ubnd|hđnd|hdnd|ubmttq|xã|xa|thị trấn|thi tran|huyện|huyen))*(?=[\s,]+(?!(?:xã|xa|đi|di|ký|ky|đây|day|ubnd|huyện|huyen)\b)\p{L}+(?:\s+\p{L}+){1,4}$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    /// <summary>"Bình ký": what the person does, after a name written with its capital.</summary>
    [GeneratedRegex(@"(\p{Lu}\p{Ll}*)\s+(?:ký|ky)(?:\s+(?:tên|ten|thay))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    /// <summary>Words of a sentence, which stand in no name but perhaps at its end ("Nguyễn Văn Tới").</summary>
    [GeneratedRegex(@"\b(?:toi|cho|gui|xin|muon|nop|giup|duoc|chua|roi|nhung|khong|ban giay|dang ky)\b(?=.)|\b(?:cho|xin|muon|chua|khong|giup)$|\b(?:chu tich|truong phong|hieu truong|chuc vu|ho ten|alo|met qua|kho qua|de chieu)\b")]
    private static partial Regex Sentence();

    /// <summary>A unit or an office and no person: "UBND xã Tân Bình"; "Xa" is a family name.</summary>
    [GeneratedRegex(@"^(?:(?i:ubnd|ủy ban|uỷ ban|uy ban|hđnd|hdnd|ubmttq|thị trấn|thi tran|đơn vị|don vi|xã)|xa|XA)\s", RegexOptions.CultureInvariant)]
    private static partial Regex OfUnit();

    /// <summary>Where the signer works, and thanks: nobody misses them.</summary>
    [GeneratedRegex(@"^(?:ubnd|uy ban|xa|thi tran|huyen|xin cam on|cam on|tran trong)\b")]
    private static partial Regex Address();

    /// <summary>"Chủ tịch đi họp, phó chủ tịch ký thay": the deputy signs.</summary>
    [GeneratedRegex(@"\bpho (?:chu tich|truong|giam doc|hieu truong|thu truong)\b(?!.*\b(?:hdnd|hoi dong|dang uy|cong an|hoi|mat tran)\b).*\bky(?: thay)?$")]
    private static partial Regex Instead();

    [GeneratedRegex(@"\bkhong\b(?! chuyen trach)|\bdi (?:hop|vang)\b")]
    private static partial Regex Denied();

    [GeneratedRegex(@"^(?:ct|pct|p ct|pho ct)\b")]
    private static partial Regex Abbreviated();

    [GeneratedRegex(@"^(?:(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Trương)\s\p{L}|(?i:\p{L}+\s(?:văn|van|thị|thi)\s(?!(?:sao|lam|phai|duoc|co|nao|gi|la|o|muc|ban)\b)\p{L}))[^?]*$", RegexOptions.CultureInvariant)]
    private static partial Regex NameLike();
}
