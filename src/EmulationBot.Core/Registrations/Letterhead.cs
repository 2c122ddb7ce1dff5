using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// Who issues a paper, as its head shows it (Nghị định 30/2020/NĐ-CP, Phụ lục I): the body above, the unit, both in capitals and
/// a line each, and the place before the date. The body above is only named where it is the People's Committee of the district.
/// </summary>
public sealed record Letterhead(IReadOnlyList<string> Superior, IReadOnlyList<string> Issuer, string Place)
{
    public static Letterhead Of(Unit unit, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(plan);
        IReadOnlyList<string> superior = unit.Group is UnitGroup.Commune or UnitGroup.Specialised or UnitGroup.PublicService
            ? Broken(plan.Issuer.Verbatim, plan.District)
            : [];
        return unit.Group == UnitGroup.Commune
            ? new(superior, [CommitteeWords, Capitals(unit.ShortName)], PlaceOf(unit))
            : new(superior, [Capitals(InDistrict(unit.Name, plan))], plan.DistrictName);
    }

    /// <summary>How Vietnamese offices write the committee of a commune in full.</summary>
    private const string CommitteeWords = "ỦY BAN NHÂN DÂN";

    private static readonly string[] Kinds = ["Xã ", "Thị trấn "];

    /// <summary>"Ủy ban nhân dân" and "huyện Tân Biên" under each other, as the space is narrow.</summary>
    private static string[] Broken(string issuer, string district) =>
        issuer.EndsWith(district, StringComparison.Ordinal)
            ? [Capitals(issuer[..^district.Length].Trim()), Capitals(district)]
            : [Capitals(issuer)];

    /// <summary>"Xã Tân Lập" issues its papers at Tân Lập.</summary>
    private static string PlaceOf(Unit commune) =>
        Kinds.Where(kind => commune.ShortName.StartsWith(kind, StringComparison.Ordinal))
            .Select(kind => commune.ShortName[kind.Length..]).FirstOrDefault(commune.ShortName);

    /// <summary>"Hội Nông dân huyện" names its district; what stands in brackets explains the name and is no part of it.</summary>
    private static string InDistrict(string name, Plan plan)
    {
        var bare = name.Split(" (")[0];
        var kind = plan.District[..plan.District.IndexOf(' ', StringComparison.Ordinal)];
        return bare.EndsWith($" {kind}", StringComparison.Ordinal) ? $"{bare} {plan.DistrictName}" : bare;
    }

    private static string Capitals(string words) => words.ToUpper(VietnamTime.Culture);
}
