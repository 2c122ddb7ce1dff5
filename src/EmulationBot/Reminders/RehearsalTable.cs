using System.Globalization;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Texts;

namespace EmulationBot.Reminders;

/// <summary>
/// A rehearsal as lines of text: one reminder a line, columns at least two spaces apart and none empty, so that a
/// program can split what a person can read.
/// </summary>
public static class RehearsalTable
{
    private const string Nothing = "-";

    /// <summary>A line of headings, then a line for each reminder.</summary>
    public static IReadOnlyList<string> Lines(IReadOnlyList<Rehearsed> timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        string[][] rows = [[.. Say.Rehearsal.Headings], .. timeline.Select(Cells)];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToList();
        return [.. rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd())];
    }

    /// <summary>What the ledger can be compared by: when, which rung, which unit, who.</summary>
    public static IReadOnlyList<string> Key(DateTimeOffset at, LedgerKey key) =>
    [
        at.ToVietnam().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        key.RungId,
        key.UnitId.Length > 0 ? key.UnitId : Nothing,
        key.PersonId.Length > 0 ? key.PersonId : Nothing,
    ];

    private static string[] Cells(Rehearsed rehearsed) =>
    [
        .. Key(rehearsed.At, rehearsed.Reminder.Key),
        rehearsed.Reminder.Unit?.ShortName ?? Nothing,
        Say.Rehearsal.State(rehearsed.Reminder.Audience),
        Say.Rehearsal.Note(rehearsed.Silence) ?? Nothing,
    ];
}
