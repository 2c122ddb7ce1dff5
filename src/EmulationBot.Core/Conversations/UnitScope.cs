using EmulationBot.Core.Imports;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>Of which units a list is, and whom urging reaches: all that the person sees, those of one block or one kind, or one unit.</summary>
/// <param name="Code">Travels in buttons.</param>
/// <param name="Name">As headings call them; null: all.</param>
internal sealed record UnitScope(string Code, string? Name, Func<Standing, bool> Holds)
{
    private const string OfBlock = "b-";
    private const string OfKind = "k-";
    private const string OfOne = "u-";

    public static readonly UnitScope All = new("", null, _ => true);

    /// <summary>The one unit; null for several.</summary>
    public string? UnitId => Code.StartsWith(OfOne, StringComparison.Ordinal) ? Code[OfOne.Length..] : null;

    public IReadOnlyList<Standing> Of(IEnumerable<Standing> roster) => [.. roster.Where(Holds)];

    public static UnitScope Block(string block)
    {
        var key = BlockName.Key(block);
        return new(OfBlock + Mark.Of(key ?? ""), Say.Seats.BlockName(block), s => BlockName.Key(s.Block) == key);
    }

    /// <summary>"Trường" are those of the province, too.</summary>
    public static UnitScope Kind(UnitGroup kind) => new(
        OfKind + kind.ToString().ToLowerInvariant(), Say.Entry.Kind(kind), s => s.Unit.Group == kind || (kind is UnitGroup.School && s.Unit.Group is UnitGroup.SchoolProvincial));

    public static UnitScope One(Unit unit) => new(OfOne + unit.Id, unit.Name, s => s.Unit.Id == unit.Id);

    /// <summary>What a button was made for; null when there are no such units any more.</summary>
    public static UnitScope? Find(IReadOnlyList<Standing> roster, string code) =>
        code.Length == 0 ? All
        : Blocks(roster).Select(Block)
            .Concat(Enum.GetValues<UnitGroup>().Select(Kind))
            .Concat(code.StartsWith(OfOne, StringComparison.Ordinal) ? roster.Select(s => One(s.Unit)) : [])
            .FirstOrDefault(scope => scope.Code == code);

    /// <summary>The blocks of the units, each by the name that stands first.</summary>
    public static IReadOnlyList<string> Blocks(IEnumerable<Standing> roster) => [.. roster.Select(s => s.Block).OfType<string>().DistinctBy(BlockName.Key)];

    /// <summary>"Khối mặt trận", "xã thị trấn", "trường": a part of a block's name counts when it fits one block alone. Null when it names none.</summary>
    /// <param name="roster">Whose blocks there are.</param>
    /// <param name="phrase">Folded.</param>
    public static UnitScope? Named(IReadOnlyList<Standing> roster, string phrase)
    {
        var (name, called) = (BlockName.Key(phrase), IsBlock(phrase));
        if (name is null)
            return null;
        var blocks = Blocks(roster);
        if (blocks.FirstOrDefault(block => BlockName.Key(block) == name) is { } whole)
            return Block(whole);
        // One word is too little for a block that was not called one: "xã" stands in "Văn hóa - Xã hội".
        var words = Words(name);
        if (words.Length > (called ? 0 : 1) && blocks.Where(block => words.All(Words(BlockName.Key(block)!).Contains)).ToList() is [var part])
            return Block(part);
        return !called && UnitHeadings.GroupOf(phrase) is { } kind && Kind(kind) is var units && roster.Any(units.Holds) ? units : null;
    }

    public static bool IsBlock(string phrase) => phrase.StartsWith("khoi ", StringComparison.Ordinal);

    private static string[] Words(string name) => [.. name.Split(' ').Where(word => word is not ("va" or "cac"))];
}
