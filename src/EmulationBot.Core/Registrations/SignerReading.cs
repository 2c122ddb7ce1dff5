using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Registrations;

/// <summary>Who signs: a name, an office, or both in one message ("Nguyễn Văn An, Chủ tịch UBND xã").</summary>
internal static partial class SignerReading
{
    public static Reading ReadName(string text, FieldContext context)
    {
        var (first, rest) = Split(Introduction().Replace(text.Trim(), ""));
        if (WordsReading.Defect(first) is { } defect)
            return new Reading.Refused(defect);
        if (!Name().IsMatch(first))
            return new Reading.Refused(Say.Form.NameWrong);
        var name = new Reading.Answered(Capitalise(first));
        return rest is not null && ReadOffice(rest, context) is Reading.Answered office
            ? name with { Also = ImmutableDictionary<string, string>.Empty.Add(Fields.SignerOffice, office.Value) }
            : name;
    }

    public static Reading ReadOffice(string text, FieldContext context)
    {
        var office = WordsReading.Tidy(text);
        if (WordsReading.Defect(office) is { } defect)
            return new Reading.Refused(defect);
        if (office.Length is < 4 or > 100 || office.Any(char.IsDigit) || !Letters().IsMatch(office))
            return new Reading.Refused(Say.Form.OfficeWrong(context));
        var key = Folding.Key(office);
        return new Reading.Answered(
            Offices(context.Unit).FirstOrDefault(c => Folding.Key(c.Value) == key)?.Value ?? char.ToUpper(office[0], VietnamTime.Culture) + office[1..]);
    }

    /// <summary>The head's office and the deputy's who signs for him.</summary>
    public static IReadOnlyList<Choice> Offices(Unit unit) =>
        [new("head", unit.SignerTitle, unit.SignerTitle), new("deputy", Say.Form.Deputy(unit.SignerTitle), Say.Form.Deputy(unit.SignerTitle))];

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

    [GeneratedRegex(@"\p{L}{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    [GeneratedRegex(@"\s*(?:[,;\n]|\s[-–—]\s|\(|\s(?=(?:phó\s+)?(?:chủ tịch|chu tich|trưởng phòng|truong phong|hiệu trưởng|hieu truong|giám đốc|giam doc|bí thư|bi thu|chánh|chanh|pho chu tich|pct)\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(?:(?:dạ|da|vâng|vang|ạ)[\s,]+)*(?:(?:tôi|toi|em|mình|minh)\s+(?:tên\s+)?(?:là|la)\s+|(?:họ\s+)?(?:tên|ten)\s*(?:là|la|:)?\s+|(?:đồng chí|dong chi|đ/c|ông|bà)\s+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();
}
