using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Registrations;

/// <summary>The collective title, from the catalogue, or none.</summary>
internal static class TitleReading
{
    private static readonly HashSet<string> Nothing =
        ["khong", "khong co", "khong dang ky", "khong dang ky danh hieu", "ko", "k", "none", "khong chon", "chua", "chua dang ky", "khong can"];

    /// <summary>Whatever the catalogue or "none" can mean is an answer.</summary>
    public static bool Plainly(string text) => Meant(text) is not null;

    public static Reading Read(string text, FieldContext context) =>
        Meant(text) is { } code ? new Reading.Answered(code) : new Reading.Refused(Say.Form.TitleWrong);

    private static string? Meant(string text)
    {
        var key = Folding.Key(text).Replace("dang ky ", "", StringComparison.Ordinal);
        if (Nothing.Contains(Folding.Key(text)) || Nothing.Contains(key))
            return CollectiveTitle.None;
        var titles = CollectiveTitle.Catalogue;
        if (int.TryParse(key, out var number) && number >= 1 && number <= titles.Count)
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
}
