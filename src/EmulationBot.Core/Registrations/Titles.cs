using EmulationBot.Core.Units;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// A collective title a unit may register (law of 2003 with its amendments, Nghị định 91/2017/NĐ-CP; domain sheet, 2.3).
/// The armed forces have names of their own for the first two.
/// </summary>
public sealed record CollectiveTitle(string Code, string Name, string ArmedForcesName, IReadOnlyList<string> Abbreviations)
{
    public string NameFor(Unit unit) => unit.Group == UnitGroup.ArmedForces ? ArmedForcesName : Name;

    /// <summary>Who gives the title, when it comes to that at the end of the year.</summary>
    public required string DecidedBy { get; init; }

    public const string None = "none";
    public const string Advanced = "TTLDTT";
    public const string Excellent = "TTLDXS";
    public const string FlagOfProvince = "CO-T";
    public const string FlagOfGovernment = "CO-CP";

    public static readonly IReadOnlyList<CollectiveTitle> Catalogue =
    [
        new(Advanced, "Tập thể lao động tiên tiến", "Đơn vị tiên tiến", ["ttldtt", "tap the ldtt", "tap the ld tien tien", "lao dong tien tien", "tien tien"]) { DecidedBy = "Chủ tịch UBND huyện" },
        new(Excellent, "Tập thể lao động xuất sắc", "Đơn vị quyết thắng",
            ["ttldxs", "ttldsx", "tap the ldxs", "tap the ld xuat sac", "lao dong xuat sac", "ld xuat sac", "tap the xuat sac", "xuat sac", "quyet thang"]) { DecidedBy = "Chủ tịch UBND tỉnh" },
        new(FlagOfProvince, "Cờ thi đua của Ủy ban nhân dân tỉnh", "Cờ thi đua của Ủy ban nhân dân tỉnh", ["co tinh", "co ubnd tinh", "co thi dua tinh", "co thi dua cua ubnd tinh", "co thi dua cap tinh", "co cua tinh", "co cap tinh", "co cua ubnd tinh", "co thi dua cua tinh", "co thi dua ubnd tinh", "co thi dua cua uy ban tinh"]) { DecidedBy = "Chủ tịch UBND tỉnh" },
        new(FlagOfGovernment, "Cờ thi đua của Chính phủ", "Cờ thi đua của Chính phủ", ["co chinh phu", "co cp", "co thi dua chinh phu", "co cua chinh phu", "co thi dua cp", "co thi dua cua cp"]) { DecidedBy = "Thủ tướng Chính phủ" },
    ];
}
