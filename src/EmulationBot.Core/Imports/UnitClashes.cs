using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Imports;

/// <summary>Ids and names that two active units would share, so that a typed name would lead to the wrong one.</summary>
internal sealed class UnitClashes
{
    private readonly Findings _findings;
    private readonly Dictionary<string, Owner> _owners = [];

    private UnitClashes(IEnumerable<Unit> others, Findings findings)
    {
        _findings = findings;
        foreach (var unit in others)
            foreach (var key in UnitNames.NamesOf(unit).SelectMany(UnitNames.KeysOf))
                _owners.TryAdd(key, new Owner(unit, 0));
    }

    /// <param name="lines">The rows of the file.</param>
    /// <param name="present">All units as they are now; those the file does not hold stay.</param>
    /// <param name="findings">Gets every clash, at the later row.</param>
    public static void Find(IReadOnlyList<UnitLine> lines, IReadOnlyList<Unit> present, Findings findings)
    {
        foreach (var same in lines.GroupBy(l => l.Unit.Id))
            foreach (var later in same.Skip(1))
                Refuse(later, same.First(), findings);
        var inFile = lines.Select(l => l.Unit.Id).ToHashSet();
        var clashes = new UnitClashes(present.Where(u => u.Active && !inFile.Contains(u.Id)), findings);
        foreach (var line in lines.Where(l => l.Unit.Active))
            clashes.Take(line);
    }

    private static void Refuse(UnitLine later, UnitLine first, Findings findings)
    {
        if (later.IdTyped && first.IdTyped)
            findings.Refuse(later.Row, UnitHeadings.Id, Say.Import.Units.IdTwice(later.Unit.Id, first.Row));
        else
            findings.Refuse(later.Row, UnitHeadings.Name, Say.Import.Units.UnitTwice(later.Unit.Id, first.Row));
    }

    private void Take(UnitLine line)
    {
        if (Take(line, UnitHeadings.Name, line.Unit.Name))
            Take(line, UnitHeadings.Name, line.Unit.ShortName);
        foreach (var alias in line.Unit.Aliases)
            Take(line, UnitHeadings.Aliases, alias);
    }

    /// <returns>False when the name is another's.</returns>
    private bool Take(UnitLine line, Heading column, string name)
    {
        var owners = UnitNames.KeysOf(name).Select(key => _owners.TryAdd(key, new Owner(line.Unit, line.Row)) ? null : _owners[key]);
        if (owners.ToList().Find(owner => owner is not null && owner.Unit.Id != line.Unit.Id) is not { } other)
            return true;
        _findings.Refuse(line.Row, column, other.Row > 0
            ? Say.Import.Units.NameTwice(name, other.Row, other.Unit.Name)
            : Say.Import.Units.NameTaken(name, other.Unit));
        return false;
    }

    /// <param name="Unit">Whose name it is.</param>
    /// <param name="Row">0 for a unit that the file does not hold.</param>
    private sealed record Owner(Unit Unit, int Row);
}
