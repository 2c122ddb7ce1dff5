using EmulationBot.Core.Seats;

namespace EmulationBot.Core.Imports;

/// <summary>A seat as a row of the file says it is.</summary>
/// <param name="Row">As the sheet counts.</param>
/// <param name="Seat">Not stored yet.</param>
internal sealed record SeatLine(int Row, Seat Seat);
