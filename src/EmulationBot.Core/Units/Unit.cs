namespace EmulationBot.Core.Units;

/// <summary>
/// The kind of a unit; the order is the order of lists. <see cref="School"/>: nursery to lower secondary, under the district;
/// upper secondary schools belong to the province (domain sheet, 3.2).
/// </summary>
public enum UnitGroup
{
    Commune, Specialised, PublicService, Party, SocioPolitical, MassAssociation, ArmedForces, Vertical, School, SchoolProvincial,
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
    IReadOnlyList<string> Aliases)
{
    /// <summary>Its emulation block (khối thi đua), where Phòng Nội vụ has named one.</summary>
    public string? Block { get; init; }

    /// <summary>False for a unit that is no more, or takes no part: it is listed where it has something, and asked for nothing.</summary>
    public bool Active { get; init; } = true;

    /// <summary>Whether all that is known of the two is the same.</summary>
    public bool IsSameAs(Unit other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this == other with { Aliases = Aliases } && Aliases.SequenceEqual(other.Aliases, StringComparer.Ordinal);
    }

    /// <summary>"UBND xã Tân Lập" is "Xã Tân Lập" where there is little room.</summary>
    public static string Shorten(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith("UBND ", StringComparison.Ordinal) && name.Length > 5 ? char.ToUpperInvariant(name[5]) + name[6..] : name;
    }
}

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
