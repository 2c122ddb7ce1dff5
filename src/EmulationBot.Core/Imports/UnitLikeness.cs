using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Imports;

/// <summary>
/// New names that are one slip away from another unit's: the same unit twice, or two that are easily taken for one another
/// (domain sheet, 3.1). Names that differ by a number are meant to; the same name again is a clash (<see cref="UnitClashes"/>).
/// </summary>
internal static class UnitLikeness
{
    /// <summary>Shorter names are near to anything.</summary>
    private const int Shortest = 6;

    public static void Find(IReadOnlyList<UnitLine> lines, IReadOnlyList<Unit> present, Findings findings)
    {
        var inFile = lines.Select(l => l.Unit.Id).ToHashSet();
        var near = new Dictionary<string, List<Unit>>();
        foreach (var unit in present.Where(u => u.Active && !inFile.Contains(u.Id)))
            Enter(near, unit);
        foreach (var line in lines.Where(l => l.Unit.Active))
        {
            if (line.Before?.Name != line.Unit.Name && Nearest(near, line.Unit) is { } other)
                findings.Warn(line.Row, UnitHeadings.Name, Say.Import.Units.NearName(line.Unit.Name, other.Name));
            Enter(near, line.Unit);
        }
    }

    private static Unit? Nearest(Dictionary<string, List<Unit>> near, Unit unit)
    {
        var name = Bare(unit);
        return name.Length < Shortest ? null : Without(name)
            .SelectMany(shorter => near.GetValueOrDefault(shorter) ?? [])
            .FirstOrDefault(other => Bare(other) is var its && its != name && other.Id != unit.Id && EditDistance.AtMost(name, its, 1) && Digits(name) == Digits(its));
    }

    private static void Enter(Dictionary<string, List<Unit>> near, Unit unit)
    {
        foreach (var shorter in Without(Bare(unit)).Distinct())
        {
            if (!near.TryGetValue(shorter, out var units))
                near[shorter] = units = [];
            units.Add(unit);
        }
    }

    /// <summary>Two names that are one slip apart share one of these: the name, and the name without any one of its letters.</summary>
    private static IEnumerable<string> Without(string name) =>
        Enumerable.Range(0, name.Length).Select(at => name.Remove(at, 1)).Prepend(name);

    private static string Bare(Unit unit) => UnitNames.KeysOf(unit.Name).LastOrDefault() ?? "";

    private static string Digits(string name) => string.Concat(name.Where(char.IsAsciiDigit));
}
