using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// A person registered by name, read out of a line such as "Trần Thị Bình - Công chức Văn phòng - Số hóa hồ sơ một cửa".
/// The list asks for Chiến sĩ thi đua, so a line that names no other level registers for cơ sở (domain sheet, 2.3).
/// </summary>
public sealed partial record NamedPerson(string Name, string? Office, string Title, string? Award, string? Initiative)
{
    public const string OfUnit = "Chiến sĩ thi đua cơ sở";
    public const string OfProvince = "Chiến sĩ thi đua cấp tỉnh";
    public const string OfNation = "Chiến sĩ thi đua toàn quốc";

    public static NamedPerson Of(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var parts = (Dash().IsMatch(line) ? Dash() : Comma()).Split(line).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        var titles = parts.Skip(1).Where(part => TitleWords().IsMatch(Folding.Key(part))).ToList();
        var awards = parts.Skip(1).Where(part => AwardWords().IsMatch(Folding.Key(part))).ToList();
        var rest = parts.Skip(1).Except(titles).Except(awards).ToList();
        return new(
            parts.FirstOrDefault() ?? line,
            rest.FirstOrDefault(),
            Level(string.Join(' ', titles)),
            awards.Count > 0 ? string.Join("; ", awards) : null,
            rest.Count > 1 ? string.Join(" - ", rest.Skip(1)) : null);
    }

    private static string Level(string title)
    {
        var key = Folding.Key(title);
        return key.Contains("toan quoc", StringComparison.Ordinal) ? OfNation
            : key.Contains("tinh", StringComparison.Ordinal) ? OfProvince
            : OfUnit;
    }

    [GeneratedRegex(@"\s+[-–—]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s*,\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Comma();

    [GeneratedRegex(@"^(?:cstd|chien s[iy] thi dua)", RegexOptions.CultureInvariant)]
    private static partial Regex TitleWords();

    [GeneratedRegex(@"^(?:bang khen|giay khen|huan chuong|ky niem chuong)\b", RegexOptions.CultureInvariant)]
    private static partial Regex AwardWords();
}
