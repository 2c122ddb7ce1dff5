namespace EmulationBot.Core.Units;

/// <summary>The kind of a unit; the order is the order of lists.</summary>
public enum UnitGroup
{
    Commune, Specialised, PublicService, Party, SocioPolitical, MassAssociation, ArmedForces, Vertical, SchoolProvincial,
}

/// <summary>
/// A unit that may register. <see cref="Confirmed"/>: known from two sources or named in the plan; the others wait for
/// Phòng Nội vụ and must not be shown as existing (domain sheet, 3.2).
/// </summary>
public sealed record Unit(
    string Id,
    string Name,
    string ShortName,
    UnitGroup Group,
    bool Confirmed,
    string SignerTitle,
    IReadOnlyList<string> Aliases);

/// <summary>What a typed name of a unit comes to. Never a guess: only <see cref="Exact"/> is settled.</summary>
public abstract record UnitMatch
{
    private UnitMatch()
    {
    }

    /// <summary>The name or an alias, diacritics and prefixes aside.</summary>
    public sealed record Exact(Unit Unit) : UnitMatch;

    /// <summary>One near name: ask "Ý đồng chí là …?".</summary>
    public sealed record Ask(Unit Unit) : UnitMatch;

    /// <summary>Several near names: offer them.</summary>
    public sealed record Choose(IReadOnlyList<Unit> Units) : UnitMatch;

    public sealed record None : UnitMatch;
}
