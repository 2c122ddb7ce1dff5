using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Imports;

/// <summary>A list to be filled in and sent back: its headings, and rows that show how it is meant.</summary>
public static class ListTemplate
{
    /// <summary>Holidays that fall on the same day every year (Labour Code of 2012, article 115); those of the moon are the office's to fill in.</summary>
    private static readonly (int Day, int Month, string Name)[] Fixed = [(1, 1, "Tết Dương lịch"), (30, 4, "Ngày Chiến thắng"), (1, 5, "Ngày Quốc tế lao động"), (2, 9, "Quốc khánh")];

    /// <param name="kind">Which list.</param>
    /// <param name="units">All units as they are now.</param>
    /// <param name="year">Of the holidays.</param>
    /// <returns>The headings, then rows under them.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Of(ListKind kind, IReadOnlyList<Unit> units, int year)
    {
        ArgumentNullException.ThrowIfNull(units);
        return kind switch
        {
            ListKind.Units => UnitTemplate.Of(units),
            ListKind.Seats => [Texts(SeatImport.Headings), .. units.Where(u => u is { Confirmed: true, Active: true }).Select(Head)],
            _ => [Texts(HolidayImport.Headings), .. Fixed.Select(f => new[] { $"{f.Day:00}/{f.Month:00}/{year}", f.Name, "" })],
        };
    }

    private static IReadOnlyList<string> Head(Unit unit) => [unit.Name, unit.SignerTitle, Say.Import.Seats.Kind(SeatKind.Head), unit.Block ?? ""];

    private static IReadOnlyList<string> Texts(IReadOnlyList<Heading> headings) => [.. headings.Select(h => h.Text)];
}
