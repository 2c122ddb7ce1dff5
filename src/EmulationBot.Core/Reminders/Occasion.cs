using EmulationBot.Core.Registrations;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Reminders;

/// <summary>All that the words of one unit's reminder depend on. <see cref="Draft"/> counts only for <see cref="Audience.Draft"/>.</summary>
public sealed record Occasion(Campaign Campaign, DaysLeft Left, Rung Rung, Unit Unit, Audience Audience, DraftProgress Draft);
