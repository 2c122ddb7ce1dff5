using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Units;

/// <summary>Names and aliases of the units, folded, and the rule by which a typed one is resolved.</summary>
internal sealed class UnitNames
{
    private const string DistrictName = "tan bien";
    private const string TownId = "xa-tan-bien-tt";

    /// <summary>An alias shorter than this is matched exactly or not at all: one letter off "pyt" is anything.</summary>
    private const int ShortestFuzzy = 6;

    /// <summary>"xã TL" is an alias, "TL" alone is anything.</summary>
    private const int ShortestBare = 4;

    private static readonly string[] Prefixes =
        ["da ", "thua ", "don vi ", "uy ban nhan dan ", "uy ban ", "ubnd ", "ub ", "xa ", "x "];

    private static readonly string[] Suffixes = [" huyen tan bien", " tinh tay ninh"];

    /// <summary>"ạ" behind what is said; but "Trường A" is a name.</summary>
    private const string Politeness = " a";

    private readonly IReadOnlyList<Unit> _units;
    private readonly Dictionary<string, Unit> _exact = [];
    private readonly List<(string Key, Unit Unit)> _keys = [];

    /// <summary>The names that a sentence may hold, the longest first: a school's may hold that of its commune.</summary>
    private readonly (string Key, Unit Unit)[] _spoken;

    public UnitNames(IReadOnlyList<Unit> units)
    {
        _units = units;
        // A name that an inactive unit once had may be another's today.
        foreach (var unit in units.OrderByDescending(u => u.Active))
            foreach (var name in NamesOf(unit))
                Add(name, unit);
        _spoken = [.. _keys.Where(k => k.Key.Contains(' ', StringComparison.Ordinal)).OrderByDescending(k => k.Key.Length)];
    }

    public static IEnumerable<string> NamesOf(Unit unit) => unit.Aliases.Append(unit.Name).Append(unit.ShortName);

    /// <summary>The keys under which a name is found; no two units may share one.</summary>
    public static IEnumerable<string> KeysOf(string name)
    {
        var whole = Folding.Key(name);
        var bare = Strip(whole);
        if (whole is not ("" or DistrictName))
            yield return whole;
        if (bare != whole && bare.Length >= ShortestBare && bare is not DistrictName)
            yield return bare;
    }

    public UnitMatch Match(string typed)
    {
        var key = Folding.Key(typed.Length > 200 ? typed[..200] : typed);
        if (_exact.TryGetValue(key, out var whole))
            return new UnitMatch.Exact(whole);
        var bare = Strip(key.EndsWith(Politeness, StringComparison.Ordinal) ? key[..^Politeness.Length] : key);
        if (bare.Length == 0)
            return new UnitMatch.None();
        if (bare is DistrictName or "huyen " + DistrictName)
            return _units.FirstOrDefault(u => u.Id == TownId) is { } town ? new UnitMatch.Ask(town) : new UnitMatch.None();
        return _exact.TryGetValue(bare, out var unit) ? new UnitMatch.Exact(unit) : Near(bare);
    }

    /// <summary>"Trần Phú" for "Trường THPT Trần Phú": some words of a name, asked back; for where a unit is what is waited for.</summary>
    public UnitMatch Part(string typed)
    {
        var key = Strip(Folding.Key(typed.Length > 200 ? typed[..200] : typed));
        if (key.Length < ShortestFuzzy || !key.Contains(' ', StringComparison.Ordinal))
            return new UnitMatch.None();
        return Asked([.. _keys.Where(k => $" {k.Key} ".Contains($" {key} ", StringComparison.Ordinal)).Select(k => k.Unit).Distinct()]);
    }

    private UnitMatch Near(string key)
    {
        // Names standing inside a longer sentence ("tôi ở xã Tân Lập") are asked back, not accepted.
        if (Asked(In(key)) is not UnitMatch.None and var named)
            return named;
        if (key.Length < ShortestFuzzy)
            return new UnitMatch.None();
        var near = Within(key, 1);
        if (near.Count == 1)
            return new UnitMatch.Ask(near[0]);
        near = near.Count > 0 ? near : Within(key, 2);
        return near.Count > 0 ? new UnitMatch.Choose(near) : new UnitMatch.None();
    }

    private static UnitMatch Asked(IReadOnlyList<Unit> units) => units switch
    {
        [] => new UnitMatch.None(),
        [var one] => new UnitMatch.Ask(one),
        _ => new UnitMatch.Choose(units),
    };

    /// <summary>The units whose names stand in the sentence, in the order of the list.</summary>
    public IReadOnlyList<Unit> In(string sentence)
    {
        var left = $" {Folding.Key(sentence)} ";
        var named = new HashSet<Unit>();
        foreach (var (key, unit) in _spoken)
            if (left.Contains($" {key} ", StringComparison.Ordinal))
            {
                named.Add(unit);
                left = left.Replace($" {key} ", " / ", StringComparison.Ordinal);
            }
        return [.. _keys.Select(k => k.Unit).Distinct().Where(named.Contains)];
    }

    private List<Unit> Within(string key, int distance) =>
    [
        .. _keys.Where(k => k.Key.Length >= ShortestFuzzy && EditDistance.AtMost(k.Key, key, distance)).Select(k => k.Unit).Distinct(),
    ];

    private void Add(string name, Unit unit)
    {
        foreach (var key in KeysOf(name))
            if (_exact.TryAdd(key, unit) && unit.Active)
                _keys.Add((key, unit));
    }

    private static string Strip(string key)
    {
        foreach (var suffix in Suffixes)
            if (key.EndsWith(suffix, StringComparison.Ordinal))
                key = key[..^suffix.Length];
        for (var i = 0; i < Prefixes.Length; i++)
            if (key.StartsWith(Prefixes[i], StringComparison.Ordinal))
                key = key[Prefixes[i].Length..];
        return key;
    }
}
