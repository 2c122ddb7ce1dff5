using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Registrations;

/// <summary>The collective title, from the catalogue, or none.</summary>
internal static partial class TitleReading
{
    private static readonly HashSet<string> Nothing =
        ["khong", "khong co", "khong dang ky", "khong dang ky danh hieu", "ko", "k", "none", "khong chon", "chua", "chua dang ky", "khong can"];

    private static readonly string[] Ordinals = ["thu nhat", "thu hai", "thu ba", "thu tu"];

    /// <summary>Whatever the catalogue or "none" can mean is an answer.</summary>
    public static bool Plainly(string text) => Meant(text) is not null;

    public static Reading Read(string text, FieldContext context) =>
        Meant(text) is { } code ? new Reading.Answered(code) : new Reading.Refused(Say.Form.TitleWrong);

    private static string? Meant(string text)
    {
        var said = Folding.Key(text);
        return Meaning(said) ?? Meaning(Courtesy.Without(said));
    }

    private static string? Meaning(string said)
    {
        var key = Misspelt().Replace(Around().Replace(said.Replace("dang ky ", "", StringComparison.Ordinal), ""), "xuat sac");
        if (Nothing.Contains(said) || Nothing.Contains(key))
            return CollectiveTitle.None;
        var titles = CollectiveTitle.Catalogue;
        if ((int.TryParse(key, out var number) || (number = Array.IndexOf(Ordinals, key) + 1) > 0) && number >= 1 && number <= titles.Count)
            return titles[number - 1].Code;
        var meant = titles.Where(t => Folding.Key(t.Name) == key || Folding.Key(t.ArmedForcesName) == key || t.Abbreviations.Contains(key)).ToList();
        return meant is [var title] ? title.Code : null;
    }

    public static IReadOnlyList<Choice> Choices(Unit unit) =>
    [
        .. CollectiveTitle.Catalogue.Select(t => new Choice(t.Code, t.NameFor(unit), t.Code)),
        new(CollectiveTitle.None, Say.Form.NoTitle, CollectiveTitle.None),
    ];

    public static Rich Show(string value, Unit unit) =>
        CollectiveTitle.Catalogue.FirstOrDefault(t => t.Code == value)?.NameFor(unit) ?? Say.Form.NoTitle;

    /// <summary>"Suất sắc", "xuất xắc".</summary>
    [GeneratedRegex(@"\b(?:suat sac|xuat xac|suat xac|xuac sac|xuat sat)\b")]
    private static partial Regex Misspelt();

    [GeneratedRegex(@"^(?:(?:so|cai|lay|chon|muc|danh hieu|cai so) )+")]
    private static partial Regex Around();
}
