namespace EmulationBot.Core.Reminders;

/// <summary>A reminder that was decided, sent or withheld. <paramref name="DueAt"/>: when its rung was due, or when it was urged.</summary>
public sealed record LedgerEntry(LedgerKey Key, DateTimeOffset DueAt);

/// <summary>
/// Every reminder of a campaign decided so far. What counts is when something was due and to whom, not what the rung was called:
/// a list of holidays gives the rungs of the coming days other names.
/// </summary>
public sealed class Ledger(IEnumerable<LedgerEntry> entries)
{
    public static readonly Ledger Empty = new([]);

    private readonly ILookup<(string UnitId, string PersonId), LedgerEntry> _entries = entries.ToLookup(entry => (entry.Key.UnitId, entry.Key.PersonId));

    public static Ledger Of(IEnumerable<Reminder> given) => new(given.Select(reminder => reminder.Entry()));

    /// <summary>Whether the person had this or something later of its day.</summary>
    public bool Had(string unitId, string personId, RungTime due)
    {
        ArgumentNullException.ThrowIfNull(due);
        return _entries[(unitId, personId)].Any(entry => entry.Key.DueOn == due.Day && entry.DueAt >= due.At);
    }

    /// <summary>Whether Phòng Nội vụ urged the person on that day.</summary>
    public bool WasUrged(string unitId, string personId, DateOnly day) =>
        _entries[(unitId, personId)].Any(entry => entry.Key.DueOn == day && Urging.IsUrge(entry.Key.RungId));
}
