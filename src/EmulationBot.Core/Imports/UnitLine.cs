using EmulationBot.Core.Units;

namespace EmulationBot.Core.Imports;

/// <summary>A unit as a row of the file says it is.</summary>
/// <param name="Row">As the sheet counts.</param>
/// <param name="Unit">The unit after the import.</param>
/// <param name="Before">The unit as it is now; null when it is new.</param>
/// <param name="IdTyped">False when the id was found or made by the name.</param>
internal sealed record UnitLine(int Row, Unit Unit, Unit? Before, bool IdTyped);
