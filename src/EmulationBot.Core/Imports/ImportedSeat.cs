namespace EmulationBot.Core.Imports;

/// <summary>What whoever takes a seat may do, as a list of seats names it.</summary>
public enum ImportedSeatKind { Head, Deputy, Clerk, Reviewer, BlockHead, Administrator }

/// <summary>A seat that somebody may be given: an office in a unit, or a task for a block or the whole campaign. It names no person.</summary>
/// <param name="Row">As the sheet counts.</param>
/// <param name="UnitId">Of a head, deputy or clerk always; of the others where the list names a unit.</param>
/// <param name="Title">"Chủ tịch", "Văn phòng - Thống kê".</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Block">The block of a block head always.</param>
public sealed record ImportedSeat(int Row, string? UnitId, string Title, ImportedSeatKind Kind, string? Block);
