using System.Text.RegularExpressions;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// In whose name and in which office a paper is signed (Nghị định 30/2020/NĐ-CP, Phụ lục I; domain sheet, 2.4): TM. for a body
/// that decides together, KT. for a deputy, Q. for an acting head. Lines in capitals, then the name; null: not known.
/// </summary>
public sealed partial record SignatureBlock(IReadOnlyList<string> Lines, string? Name)
{
    /// <param name="office">As the form holds it: "Phó Chủ tịch UBND xã (ký thay)". Null: the head signs.</param>
    public static SignatureBlock Of(Unit unit, string? office, string? name)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var head = Bare(unit.SignerTitle);
        var signs = office is null ? head : Bare(office);
        string[] own = Begins(signs, head) ? [head]
            : Begins(signs, $"Phó {head}") ? [$"KT. {head}", $"Phó {head}"]
            : Begins(signs, "Phó") ? [$"KT. {head}", signs]
            : Begins(signs, "Quyền") ? [$"Q. {head}"]
            : [];
        // An office that is neither the head's nor his deputy's says nothing of the body it could sign for.
        IEnumerable<string> lines = own.Length == 0 ? [signs] : [.. Together(unit), .. own];
        return new([.. lines.Select(line => line.ToUpper(VietnamTime.Culture))], name);
    }

    private static IEnumerable<string> Together(Unit unit) => unit.Group switch
    {
        UnitGroup.Commune => ["TM. Ủy ban nhân dân"],
        UnitGroup.SocioPolitical when unit.Name.Contains("Mặt trận", StringComparison.Ordinal) => ["TM. Ban Thường trực"],
        UnitGroup.SocioPolitical or UnitGroup.MassAssociation => ["TM. Ban Chấp hành"],
        _ => [],
    };

    /// <summary>"Trưởng phòng Nội vụ" is the "Trưởng phòng", however it is typed.</summary>
    private static bool Begins(string office, string words) => $"{Folding.Key(office)} ".StartsWith($"{Folding.Key(words)} ", StringComparison.Ordinal);

    /// <summary>"Chủ tịch UBND xã" signs as "Chủ tịch"; a note in brackets is left out.</summary>
    private static string Bare(string office) => Body().Replace(office.Split(" (")[0].Normalize(), "").Trim();

    [GeneratedRegex(@"\s+(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|xã|thị trấn|huyện)(?!\p{L}).*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Body();
}
