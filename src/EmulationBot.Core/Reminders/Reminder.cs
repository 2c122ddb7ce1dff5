using EmulationBot.Core.Conversations;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Reminders;

/// <summary>
/// What makes a reminder one and the same: the ledger is unique on it. <paramref name="DueOn"/>: the day its rung was due, for another list of
/// holidays may bring a rung on another day once more; <paramref name="UnitId"/> is empty for a digest.
/// </summary>
public readonly record struct LedgerKey(string PlanId, DateOnly Deadline, string RungId, DateOnly DueOn, string UnitId, string PersonId);

/// <summary>One message that is due to one person. <see cref="Unit"/> is null for a digest.</summary>
public sealed record Reminder(LedgerKey Key, RungTime Due, Audience Audience, Unit? Unit, Person Person, Reply Reply)
{
    /// <summary>What is recorded of it.</summary>
    public LedgerEntry Entry() => new(Key, Due.At);
}
