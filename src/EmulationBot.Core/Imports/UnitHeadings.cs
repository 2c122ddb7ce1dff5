using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Imports;

/// <summary>The columns of a list of units, and the words that stand for a kind of unit in it.</summary>
internal static class UnitHeadings
{
    public static readonly Heading Id = new("Mã", "id", "ma don vi", "ma dv");
    public static readonly Heading Name = new("Tên đơn vị", "name", "ten", "don vi", "ten co quan don vi", "ten co quan");
    public static readonly Heading Group = new("Loại", "group", "loai don vi", "nhom", "nhom don vi");
    public static readonly Heading Block = new("Khối", "khoi thi dua", "block");
    public static readonly Heading Aliases = new("Tên gọi khác", "aliases", "ten khac", "ten viet tat", "viet tat");
    public static readonly Heading Signer = new("Chức danh người ký", "signer title", "signer", "nguoi ky", "chuc danh", "chuc vu nguoi ky");
    public static readonly Heading Active = new("Hoạt động", "active", "con hoat dong", "tinh trang", "trang thai");

    /// <summary>In the order of the template.</summary>
    public static readonly IReadOnlyList<Heading> All = [Id, Name, Group, Block, Aliases, Signer, Active];

    /// <summary>Folded: how lists name the kinds besides.</summary>
    private static readonly (UnitGroup Group, string Words)[] Also =
    [
        (UnitGroup.Commune, "xa, thi tran, cap xa, ubnd xa, ubnd xa thi tran"),
        (UnitGroup.Specialised, "phong, phong ban, chuyen mon, phong chuyen mon, chuyen mon thuoc ubnd"),
        (UnitGroup.PublicService, "su nghiep, don vi su nghiep cong lap, public service"),
        (UnitGroup.Party, "dang, khoi dang"),
        (UnitGroup.SocioPolitical, "doan the, mat tran, mttq va doan the, chinh tri xa hoi, socio political"),
        (UnitGroup.MassAssociation, "hoi, hoi dac thu, mass association"),
        (UnitGroup.ArmedForces, "llvt, armed forces"),
        (UnitGroup.Vertical, "co quan nganh doc"),
        (UnitGroup.School, "truong, mam non, tieu hoc, thcs, giao duc"),
        (UnitGroup.SchoolProvincial, "thpt, truong thpt, school provincial"),
    ];

    private static readonly Dictionary<string, UnitGroup> Groups = Kinds.Words(Also, Say.Entry.Kind);

    /// <summary>The kind that a cell names in Vietnamese, or as the program's own units.json does; null when it names none.</summary>
    public static UnitGroup? GroupOf(string cell) => Groups.TryGetValue(Folding.Key(cell), out var group) ? group : null;
}
