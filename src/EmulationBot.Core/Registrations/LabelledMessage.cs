using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// Several answers in one message, each after the name of its field: "Người ký: Nguyễn Văn An", a line below
/// "SĐT: 0912 345 678". Also on one line, parted by comma, semicolon or full stop.
/// </summary>
/// <param name="Head">The words before the first name; empty when there are none.</param>
/// <param name="Answers">What stands after each name, in the order of the form.</param>
/// <param name="Left">Lines that stand below an answer of one line and belong to no field.</param>
public sealed partial record LabelledMessage(string Head, IReadOnlyList<(Field Field, string Value)> Answers, IReadOnlyList<string> Left)
{
    /// <summary>Fields that are lists: the lines below their name are theirs.</summary>
    private static readonly HashSet<string> Lists = [Fields.Movements, Fields.Targets, Fields.Measures, Fields.Awards, Fields.Soldiers];

    /// <returns>Null when no field is named; a field that is named twice keeps what stands first.</returns>
    public static LabelledMessage? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Normalize();
        var names = Named(words);
        if (names.Count == 0)
            return null;
        var ends = names.Skip(1).Select(n => n.At).Append(words.Length);
        var parts = names.Zip(ends, (name, end) => Part(name.Field, words[name.ValueAt..end])).ToList();
        return new LabelledMessage(
            words[..names[0].At].Trim(),
            [.. parts.Where(p => p.Value.Length > 0).Select(p => (p.Field, p.Value)).DistinctBy(p => p.Field).OrderBy(p => RegistrationForm.Number(p.Field))],
            [.. parts.SelectMany(p => p.Left)]);
    }

    /// <summary>
    /// One field by its name and what it is to be: "Người ký: Trần Thị Bình", or without the sign "chức vụ là Phó Chủ tịch". Null for
    /// anything else.
    /// </summary>
    public static (Field Field, string Value, bool Marked)? ReadOne(string text) =>
        Read(text) is { } message ? message is { Head: "", Answers: [var (field, value)], Left: [] } ? (field, value, true) : null
        : Is().Match(text.Normalize()) is { Success: true } said && Called(said.Groups["name"].Value) is { } named ? (named, said.Groups["value"].Value, false)
        : null;

    private static List<(Field Field, int At, int ValueAt)> Named(string words)
    {
        var names = new List<(Field Field, int At, int ValueAt)>();
        string? bullet = null;
        foreach (Match match in Name().Matches(words))
        {
            if (Called(match.Groups["name"].Value) is not { } field)
                continue;
            var (own, within) = (Kind(match.Groups["bullet"].Value), match.Groups["within"].Success);
            // "- Khen thưởng: …" in a list of measures is a measure; among names that are written the same way it is a name.
            if (!(names.Count == 0 ? field.Guided : within ? field.Guided || !Lists.Contains(names[^1].Field.Key) : own == bullet))
                continue;
            bullet ??= own;
            names.Add((field, match.Index, match.Index + match.Length));
        }
        return names;
    }

    private static Field? Called(string name) =>
        RegistrationForm.Named(name) ?? RegistrationForm.Named(Addition().Replace(Folding.Key(name), ""));

    private static string Kind(string bullet) => bullet.Length > 0 && char.IsAsciiDigit(bullet[0]) ? "1" : bullet;

    private static (Field Field, string Value, IReadOnlyList<string> Left) Part(Field field, string said)
    {
        var value = said.Trim().Trim(';', ',').Trim();
        if (Lists.Contains(field.Key))
            return (field, value, []);
        var lines = value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (field, lines is [var first, ..] ? first : "", [.. lines.Skip(1)]);
    }

    /// <summary>At the beginning of a line, perhaps behind a bullet or a number, or after a sign within it.</summary>
    [GeneratedRegex(@"(?:^[ \t]*(?<bullet>[-–—+*•]|\d{1,2}[.)])?[ \t]*|(?<within>[;,.])[ \t]+)(?<name>\p{L}[\p{L}\p{M} ]{1,34}?)[ \t]*[:=](?!//)[ \t]*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^\s*(?:(?:dạ|à|ừ)[\s,]+)?(?<name>\p{L}[\p{L}\p{M} ]{1,34}?)\s+(?:là|la)\s+(?<value>\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Is();

    /// <summary>"Phong trào đăng ký", "số điện thoại liên hệ": more words than the name has.</summary>
    [GeneratedRegex(@"^(?:cac|noi dung) | (?:dang ky|cu the|thuc hien|lien he|nguoi ky|chu yeu|thi dua)$")]
    private static partial Regex Addition();
}
