using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Imports;

/// <summary>Reads one row of a list of units after the other. An empty cell clears a block or the aliases and leaves all else as it is; a missing column leaves everything.</summary>
internal sealed class UnitFields
{
    private const int LongestName = 200;
    private const int LongestWord = 100;
    private const int MostAliases = 30;

    private readonly Findings _findings;
    private readonly Dictionary<string, Unit> _byId;
    private readonly Dictionary<string, Unit> _byName = [];
    private readonly HashSet<string> _taken;

    public UnitFields(IReadOnlyList<Unit> present, HeadedTable table, Findings findings)
    {
        _findings = findings;
        _byId = present.ToDictionary(u => u.Id);
        foreach (var unit in present.OrderByDescending(u => u.Active))
            foreach (var name in new[] { unit.Name, unit.ShortName })
                _byName.TryAdd(Folding.Key(name), unit);
        _taken = [.. _byId.Keys, .. UnitId.Reserved, .. table.Rows.Select(row => TypedId(row)).Where(id => id.Length > 0)];
    }

    /// <summary>How many rows were left out because they say "chưa xác nhận", as the template does of units nobody has confirmed.</summary>
    public int LeftOpen { get; private set; }

    /// <summary>Null when the row names no unit, or leaves it open. A faulty field has some value: the findings refuse the file anyway.</summary>
    public UnitLine? Read(HeadedRow row)
    {
        if (row[UnitHeadings.Name] is not { Length: > 0 } name)
        {
            _findings.Refuse(row.Number, UnitHeadings.Name, Say.Import.Units.NoName);
            return null;
        }
        CheckName(row, UnitHeadings.Name, name, LongestName);
        var typed = TypedId(row);
        var before = typed.Length > 0 ? _byId.GetValueOrDefault(typed) : _byName.GetValueOrDefault(Folding.Key(name));
        if (IsLeftOpen(row, before))
            return null;
        var group = Group(row, before);
        var unit = new Unit(Id(row, name, typed, before), name, Unit.Shorten(name), group, Confirmed: true, Signer(row, before), Aliases(row, before))
        {
            Block = Block(row, before),
            Active = Active(row, before),
        };
        return new UnitLine(row.Number, unit, before, typed.Length > 0);
    }

    private static string TypedId(HeadedRow row) => row[UnitHeadings.Id]?.ToLowerInvariant() ?? "";

    private bool IsLeftOpen(HeadedRow row, Unit? before)
    {
        if (Folding.Key(row[UnitHeadings.Active] ?? "") != Folding.Key(Say.Import.Units.Unconfirmed))
            return false;
        if (before is { Confirmed: false })
            LeftOpen++;
        else
            _findings.Refuse(row.Number, UnitHeadings.Active, Say.Import.Units.CannotStayOpen);
        return true;
    }

    private string Id(HeadedRow row, string name, string typed, Unit? before)
    {
        if (typed.Length == 0)
            return before?.Id ?? UnitId.From(name, _taken);
        if (before is null && !UnitId.IsGood(typed))
            _findings.Refuse(row.Number, UnitHeadings.Id, Say.Import.Units.BadId(typed, UnitId.From(name)));
        return typed;
    }

    private UnitGroup Group(HeadedRow row, Unit? before)
    {
        var cell = row[UnitHeadings.Group] ?? "";
        if (UnitHeadings.GroupOf(cell) is { } group)
            return group;
        if (cell.Length > 0 || before is null)
            _findings.Refuse(row.Number, UnitHeadings.Group, cell.Length > 0 ? Say.Import.Units.UnknownGroup(cell) : Say.Import.Units.NoGroup);
        return before?.Group ?? default;
    }

    private string? Block(HeadedRow row, Unit? before)
    {
        if (row[UnitHeadings.Block] is not { } block)
            return before?.Block;
        if (block.Length > 0)
            Check(row, UnitHeadings.Block, block, LongestWord);
        return block.Length > 0 ? block : null;
    }

    private string Signer(HeadedRow row, Unit? before)
    {
        if (row[UnitHeadings.Signer] is { Length: > 0 } signer)
        {
            Check(row, UnitHeadings.Signer, signer, LongestWord);
            return signer;
        }
        if (before is not null)
            return before.SignerTitle;
        _findings.Warn(row.Number, UnitHeadings.Signer, Say.Import.Units.NoSigner);
        return Say.Import.Units.AnySigner;
    }

    private bool Active(HeadedRow row, Unit? before)
    {
        if (row[UnitHeadings.Active] is not { Length: > 0 } cell)
            return before?.Active ?? true;
        if (YesNo.Read(cell) is { } active)
            return active;
        _findings.Refuse(row.Number, UnitHeadings.Active, Say.Import.Units.NotYesNo(cell));
        return true;
    }

    private IReadOnlyList<string> Aliases(HeadedRow row, Unit? before)
    {
        if (row.LinesOf(UnitHeadings.Aliases) is not { } lines)
            return before?.Aliases ?? [];
        List<string> aliases = [.. lines.SelectMany(line => line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];
        if (aliases.Count > MostAliases)
            _findings.Refuse(row.Number, UnitHeadings.Aliases, Say.Import.Units.TooManyAliases(aliases.Count, MostAliases));
        foreach (var alias in aliases.Take(MostAliases))
            CheckName(row, UnitHeadings.Aliases, alias, LongestWord);
        return aliases;
    }

    private void CheckName(HeadedRow row, Heading column, string name, int longest)
    {
        if (ForbiddenNames.Fault(name) is { } forbidden)
            _findings.Refuse(row.Number, column, forbidden);
        else
            Check(row, column, name, longest);
    }

    private void Check(HeadedRow row, Heading column, string text, int longest)
    {
        if (CellText.Fault(text, longest) is { } fault)
            _findings.Refuse(row.Number, column, fault);
    }
}
