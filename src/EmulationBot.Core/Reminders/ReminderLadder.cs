using static EmulationBot.Core.Reminders.Audience;

namespace EmulationBot.Core.Reminders;

/// <summary>
/// Every reminder of a campaign as rows of data (domain sheet, section 5: at most one message to a person a day until the
/// second working day before the deadline, two on the day before, three on the last). Times are laid on the calendar by
/// <see cref="ReminderSchedule"/>.
/// </summary>
public sealed record ReminderLadder(IReadOnlyList<Rung> Rungs)
{
    /// <summary>The ladder without the evening's last call.</summary>
    public static readonly ReminderLadder Standard = new(
    [
        new("publication", RungKind.Publication, 0, new(8, 0), NotSent),
        new("T-5", RungKind.Approach, -5, new(8, 0), NotStarted),
        new("T-4", RungKind.Approach, -4, new(8, 0), NotSent),
        new("T-2", RungKind.Approach, -2, new(8, 0), NotSent) { QuotesConsequence = true },
        new("T-1a", RungKind.Approach, -1, new(8, 0), AnyUnit) { QuotesConsequence = true },
        new("T-1b", RungKind.Approach, -1, new(14, 0), NotSent) { QuotesConsequence = true },
        new("T-0a", RungKind.Approach, 0, new(7, 45), AnyUnit) { QuotesConsequence = true },
        new("T-0b", RungKind.Approach, 0, new(13, 45), NotSent) { QuotesConsequence = true },
        new("T-0c", RungKind.Approach, 0, new(16, 0), NotSent) { QuotesConsequence = true },
        new("T+1", RungKind.Overdue, 1, new(8, 0), NotSent),
        .. new[] { -4, -3, -2, -1, 0, 1 }.Select(Digest),
        .. Enumerable.Range(-7, 13).Select(Morning),
        Escalation("block-T-2", -2, new(14, 0)),
        Escalation("block-T-1", -1, new(15, 30)),
        Escalation("block-T-0", 0, new(10, 0)),
        Escalation("block-T+1", 1, new(14, 0)),
    ]);

    /// <summary>Optional: to drafts in progress, in the evening of the last day, outside the working hours.</summary>
    public static readonly Rung LastCall =
        new("last-call", RungKind.Approach, 0, new(20, 0), Draft) { QuotesConsequence = true, Until = new(21, 0) };

    public static ReminderLadder With(bool lastCall) =>
        lastCall ? new([.. Standard.Rungs, LastCall]) : Standard;

    /// <summary>Some hours after the units' own reminder, so that who answers at once is not reported.</summary>
    private static Rung Escalation(string id, int day, TimeOnly at) => new(id, RungKind.Escalation, day, at, BlockHeads);

    private static Rung Morning(int day) =>
        new($"morning-T{(day > 0 ? "+" : "-")}{Math.Abs(day)}", RungKind.Morning, day, new(7, 30), Reviewers);

    private static Rung Digest(int day) =>
        new($"digest-T{(day > 0 ? "+" : "-")}{Math.Abs(day)}", RungKind.Digest, day, new(16, 15), Reviewers);
}
