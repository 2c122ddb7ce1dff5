using EmulationBot.Storage;

namespace EmulationBot.Channels;

/// <summary>The reminder a message carries; the unit is null for a digest, which speaks of all.</summary>
public sealed record ReminderKey(string PlanId, string Rung, string? UnitId);

/// <summary>
/// Asked at the moment of sending, of every row that carries a <see cref="ReminderKey"/>: false cancels it, because
/// the unit has sent meanwhile or the rung has grown old. Registered by the reminders; without them always true.
/// </summary>
public delegate Task<bool> StillDue(OutboxRow row, CancellationToken stop);
