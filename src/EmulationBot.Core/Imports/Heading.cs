using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Imports;

/// <summary>The heading of a column that is known.</summary>
/// <param name="Text">As the template writes it.</param>
/// <param name="Also">Folded: other headings that mean it.</param>
internal sealed record Heading(string Text, params IReadOnlyList<string> Also)
{
    /// <summary>Diacritics and what stands in brackets aside: "Tên đơn vị (bắt buộc)".</summary>
    public bool IsIn(string cell) => IsAsWritten(cell) || Also.Contains(KeyOf(cell));

    /// <summary>As the template writes it.</summary>
    public bool IsAsWritten(string cell) => KeyOf(cell) == Folding.Key(Text);

    private static string KeyOf(string cell) => Folding.Key(cell.Split('(', 2)[0]);
}
