using EmulationBot.Core.Units;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// The units of one emulation block (Mục II.5). The plan lists no blocks, so their names are as the units gave them; one name
/// written in two ways is one block. <see cref="Name"/> is null for the units whose block is not known.
/// </summary>
public sealed record CampaignBlock(string? Name, IReadOnlyList<CampaignEntry> Entries)
{
    /// <summary>In the order in which the units first name them, the unknown one last; inside, the units keep their order.</summary>
    public static IReadOnlyList<CampaignBlock> Of(IReadOnlyList<CampaignEntry> entries) =>
        [.. entries.GroupBy(entry => BlockName.Key(entry.Block)).OrderBy(block => block.Key is null).Select(block => new CampaignBlock(block.First().Block, [.. block]))];

    /// <summary>All entries, block by block.</summary>
    public static IReadOnlyList<CampaignEntry> Sort(IReadOnlyList<CampaignEntry> entries) => [.. Of(entries).SelectMany(block => block.Entries)];
}
