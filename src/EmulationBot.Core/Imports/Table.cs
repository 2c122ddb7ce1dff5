namespace EmulationBot.Core.Imports;

/// <summary>A sheet as text, whatever file it came from. Rows without anything in them may be left out.</summary>
public sealed record Table(IReadOnlyList<TableRow> Rows)
{
    /// <summary>What is worth knowing about how the file was read.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>One row of a sheet.</summary>
/// <param name="Number">As the sheet counts its rows, from 1.</param>
/// <param name="Cells">From the first column on; a short row has fewer.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells);
