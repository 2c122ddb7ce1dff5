using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Desk;

/// <summary>What of the registrations is looked at: the words, filters, order and page that stand in the address.</summary>
/// <param name="Words">Typed with or without diacritics: of the unit, its other names, the code, the block, the signer.</param>
/// <param name="Filter">The key of a <see cref="RegistrationFilter"/>.</param>
/// <param name="Block">A name of a block; "-" for those whose block is not known.</param>
/// <param name="Order">A key of <see cref="Orders"/>, with "-" before it the other way round.</param>
/// <param name="Page">From 1.</param>
public sealed record RegistrationQuery(string? Words = null, string? Filter = null, string? Block = null, string? Order = null, int Page = 1)
{
    public const int PageSize = 25;
    public const string NoBlock = "-";

    private static readonly Dictionary<string, Func<CampaignEntry, IComparable?>> Orders = new()
    {
        ["khoi"] = e => e.Block is { } block ? Folding.Key(block) : null,
        ["tinh-trang"] = e => (e.Sent is null, (int?)e.Sent?.State ?? (int)e.Stage),
        ["gui"] = e => e.Sent?.SentAt ?? e.FiledAt,
        ["lan"] = e => e.Sent?.Version,
        ["nhac"] = e => e.RemindersSent,
    };

    public RegistrationRows Of(IReadOnlyList<CampaignEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var words = new SearchWords(Words);
        var filter = RegistrationFilter.All.FirstOrDefault(f => f.Key == Filter);
        List<CampaignEntry> found = [.. Sorted(entries.Where(e => filter?.Holds(e) is not false && IsOfBlock(e) && Holds(e, words)))];
        var page = new PageAt(found.Count, PageSize, Page);
        return new RegistrationRows([.. page.Of(found)], page);
    }

    private bool IsOfBlock(CampaignEntry entry) =>
        string.IsNullOrEmpty(Block) || (Block == NoBlock ? BlockName.Key(entry.Block) is null : BlockName.Key(entry.Block) == BlockName.Key(Block));

    private static bool Holds(CampaignEntry entry, SearchWords words) => words.AreIn(() =>
        $"{entry.Unit.Name} {entry.Unit.ShortName} {string.Join(' ', entry.Unit.Aliases)} {entry.Registration?.Code} {entry.Block} {entry.Responsible}");

    /// <summary>Rows without a value come last, whichever way.</summary>
    private IEnumerable<CampaignEntry> Sorted(IEnumerable<CampaignEntry> entries)
    {
        if (Order?.TrimStart('-') is not { } key || !Orders.TryGetValue(key, out var value))
            return Order == "-don-vi" ? entries.Reverse() : entries;
        var known = entries.OrderBy(e => value(e) is null);
        return Order.StartsWith('-') ? known.ThenByDescending(value) : known.ThenBy(value);
    }
}

/// <summary>The rows of one page, and where it stands in the list.</summary>
public sealed record RegistrationRows(IReadOnlyList<CampaignEntry> Rows, PageAt Page);
