using EmulationBot.Core.Calendars;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>Everything a list may change, as it is now: all units and seats, and the holidays that were imported.</summary>
public sealed record PresentLists(IReadOnlyList<Unit> Units, IReadOnlyList<Seat> Seats, IReadOnlyList<Holiday> Holidays);
