using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Imports;

/// <summary>The units as rows under the headings that an import reads; imported again unchanged, it changes nothing.</summary>
public static class UnitTemplate
{
    /// <summary>The headings, then a row for every unit.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<Unit> units) =>
        [[.. UnitHeadings.All.Select(h => h.Text)], .. units.Select(Row)];

    private static IReadOnlyList<string> Row(Unit unit) =>
    [
        unit.Id,
        unit.Name,
        Say.Entry.Kind(unit.Group),
        unit.Block ?? "",
        string.Join("; ", unit.Aliases),
        unit.SignerTitle,
        unit.Confirmed ? unit.Active ? Say.Import.Units.Yes : Say.Import.Units.No : Say.Import.Units.Unconfirmed,
    ];
}
