using System.Globalization;
using EmulationBot.Channels.Terminal;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Reminders;
using EmulationBot.Core.Texts;

namespace EmulationBot.Reminders;

/// <summary>
/// A rehearsal as lines of text: one reminder a line, columns at least two spaces apart and none empty, so that a
/// program can split what a person can read. The last column is the reminder's key in the ledger.
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
        Key(rehearsed.At, rehearsed.Reminder.Key)[0],
        Say.Rehearsal.Rung(rehearsed.Reminder.Due.Rung),
        rehearsed.Reminder.Unit?.ShortName ?? Nothing,
        Name(rehearsed.Reminder.Person),
        Say.Rehearsal.State(rehearsed.Reminder.Audience),
        Say.Rehearsal.Note(rehearsed.Silence) ?? Nothing,
        string.Join('/', Key(rehearsed.At, rehearsed.Reminder.Key).Skip(1)),
    ];

    private static string Name(Person person) =>
        person.Id.Length == 0 ? Nothing
        : TerminalText.Harmless(person.Name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words ? string.Join(' ', words)
        : Say.Rehearsal.Unnamed;
}
