using System.Reflection;
using System.Text.Json;

namespace EmulationBot.Core.Units;

/// <summary>
/// The units of the district, in the order of lists: those given with the program, and those imported, which win by id.
/// The imported ones may be replaced while everybody reads: who asks gets the units of before or of after, never some of both.
/// </summary>
public sealed class UnitDirectory
{
    private readonly IReadOnlyList<Unit> _given;
    private volatile Snapshot _now;

    private UnitDirectory(IReadOnlyList<Unit> given)
    {
        _given = given;
        _now = new Snapshot(given);
    }

    /// <summary>Of a district whose units are not known here.</summary>
    public static UnitDirectory Empty => new([]);

    /// <summary>Every known unit, unconfirmed and inactive ones included. The list never changes: other units are another list.</summary>
    public IReadOnlyList<Unit> All => _now.All;

    /// <summary>The units that may be shown as existing.</summary>
    public IEnumerable<Unit> Confirmed => All.Where(u => u is { Confirmed: true, Active: true });

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

    public Unit? Find(string id) => _now.ById.GetValueOrDefault(id);

    /// <summary>
    /// Resolves a typed name (domain sheet, 3.1): a folded name or alias is accepted, one letter off is asked back,
    /// two letters off gives a list, and "Tân Biên" alone, district or town, is asked back.
    /// </summary>
    public UnitMatch Match(string typed) => _now.Names.Match(typed);

    /// <summary>The units whose names stand in a sentence.</summary>
    public IReadOnlyList<Unit> In(string sentence) => _now.Names.In(sentence);

    /// <summary>The same where nothing but a unit is waited for: there some words of a name are asked back, too ("Trần Phú").</summary>
    public UnitMatch Meant(string typed) => Match(typed) is not UnitMatch.None and var match ? match : _now.Names.Part(typed);

    /// <summary>All units as they are with these imported ones, in the order of their kinds; a new unit comes last of its kind.</summary>
    public IReadOnlyList<Unit> With(IReadOnlyList<Unit> imported)
    {
        ArgumentNullException.ThrowIfNull(imported);
        if (imported.Count == 0)
            return _given;
        var byId = imported.ToDictionary(u => u.Id);
        var known = _given.Select(u => u.Id).ToHashSet();
        return [.. _given.Select(u => byId.GetValueOrDefault(u.Id, u)).Concat(imported.Where(u => !known.Contains(u.Id))).OrderBy(u => u.Group)];
    }

    /// <summary>The imported units are these from now on, for everybody who has the directory.</summary>
    public void Take(IReadOnlyList<Unit> imported) => _now = new Snapshot(With(imported));

    private sealed class Snapshot(IReadOnlyList<Unit> all)
    {
        public IReadOnlyList<Unit> All { get; } = all;

        public Dictionary<string, Unit> ById { get; } = all.ToDictionary(u => u.Id);

        public UnitNames Names { get; } = new(all);
    }
}
