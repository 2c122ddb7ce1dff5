using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Imports;

/// <summary>The heading of a column that is known.</summary>
/// <param name="Text">As the template writes it.</param>
/// <param name="Also">Folded: other headings that mean it.</param>
internal sealed record Heading(string Text, params IReadOnlyList<string> Also)
{
    /// <summary>Diacritics and what stands in brackets aside: "Tên đơn vị (bắt buộc)".</summary>
    public bool IsIn(string cell)
    {
        var key = Folding.Key(cell.Split('(', 2)[0]);
        return key == Folding.Key(Text) || Also.Contains(key);
    }
}
