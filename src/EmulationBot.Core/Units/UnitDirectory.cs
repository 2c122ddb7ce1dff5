using System.Reflection;
using System.Text.Json;

namespace EmulationBot.Core.Units;

/// <summary>The units of the district, from embedded data, in the order of lists.</summary>
public sealed class UnitDirectory
{
    private readonly Dictionary<string, Unit> _byId;
    private readonly UnitNames _names;

    private UnitDirectory(IReadOnlyList<Unit> units)
    {
        All = units;
        _byId = units.ToDictionary(u => u.Id);
        _names = new UnitNames(units);
    }

    /// <summary>Of a district whose units are not known here.</summary>
    public static readonly UnitDirectory Empty = new([]);

    /// <summary>Every known unit, unconfirmed ones included.</summary>
    public IReadOnlyList<Unit> All { get; }

    /// <summary>The units that may be shown as existing.</summary>
    public IEnumerable<Unit> Confirmed => All.Where(u => u.Confirmed);

    public static UnitDirectory Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Units/units.json")!;
        return Read(stream);
    }

    /// <summary>Units from a file in the form of units.json.</summary>
    /// <exception cref="JsonException">It is no list of units.</exception>
    /// <exception cref="ArgumentException">A group is not known, or two units have one id.</exception>
    public static UnitDirectory Read(Stream stream)
    {
        var rows = JsonSerializer.Deserialize(stream, UnitsJson.Default.ListUnitRow)!;
        return new UnitDirectory([.. rows.Select(r => r.ToUnit())]);
    }

    public Unit? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// Resolves a typed name (domain sheet, 3.1): a folded name or alias is accepted, one letter off is asked back,
    /// two letters off gives a list, and "Tân Biên" alone, district or town, is asked back.
    /// </summary>
    public UnitMatch Match(string typed) => _names.Match(typed);
}
