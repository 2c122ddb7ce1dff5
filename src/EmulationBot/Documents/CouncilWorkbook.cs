using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;
using EmulationBot.Documents.Excel;

namespace EmulationBot.Documents;

/// <summary>
/// The registrations of a campaign as an Excel workbook for the Council: six sheets (domain sheet, 6). Every unit stands in sheet 1
/// or in sheet 5; sheet 6 holds those that missed the deadline. Rows go by block, then in the order of units.
/// </summary>
public static class CouncilWorkbook
{
    /// <param name="entries">In the order of units.</param>
    public static byte[] Write(IReadOnlyList<CampaignEntry> entries, Plan plan, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var sorted = CampaignBlock.Sort(entries);
        var filed = sorted.Where(entry => entry.Filed).ToList();
        Sheet[] sheets =
        [
            Sheet.Of(Say.Workbook.Summary, SummaryColumns.Of(plan), Numbered(filed)) with { TotalLabel = Say.Workbook.Total, FixedColumns = 2 },
            Sheet.Of(Say.Workbook.Collectives, Collectives, Numbered(filed.Where(Honours))),
            Sheet.Of(Say.Workbook.People, People, Numbered(filed.SelectMany(entry => entry.Answers.People.Select(person => (entry, person))))),
            Sheet.Of(Say.Workbook.Targets, Targets, filed.SelectMany(entry => entry.Answers.Targets.Select(target => (entry, target)))),
            Sheet.Of(Say.Workbook.Absent, Absent, Numbered(sorted.Where(entry => !entry.Filed))),
            Sheet.Of(Say.Workbook.Late, Late(plan), Numbered(sorted.Where(entry => entry.Missed(plan, now)))),
        ];
        return WorkbookFile.Write(sheets, sheet => Say.Workbook.PrintTitle(sheet.Name, plan.Year), Say.Workbook.PrintFooter(now), now);
    }

    private static readonly IReadOnlyList<SheetColumn<(int Number, CampaignEntry Entry)>> Collectives =
    [
        new(Say.Workbook.Number, 6, row => SheetCell.Of(row.Number)),
        new(Say.Workbook.Unit, 38, row => SheetCell.Of(row.Entry.Unit.Name)),
        new(Say.Workbook.ShortBlock, 26, row => SheetCell.Of(row.Entry.Block)),
        new(Say.Workbook.Title, 34, row => SheetCell.Of(row.Entry.Answers.Title?.NameFor(row.Entry.Unit))),
        new(Say.Workbook.Award, 38, row => SheetCell.Of(string.Join('\n', row.Entry.Answers.Awards))),
        new(Say.Workbook.DecidedBy, 26, row => SheetCell.Of(row.Entry.Answers.Title?.DecidedBy)),
    ];

    private static readonly IReadOnlyList<SheetColumn<(int Number, (CampaignEntry Entry, NamedPerson Person) Row)>> People =
    [
        new(Say.Workbook.Number, 6, row => SheetCell.Of(row.Number)),
        new(Say.Workbook.FullName, 28, row => SheetCell.Of(row.Row.Person.Name)),
        new(Say.Workbook.Office, 28, row => SheetCell.Of(row.Row.Person.Office)),
        new(Say.Workbook.Unit, 34, row => SheetCell.Of(row.Row.Entry.Unit.Name)),
        new(Say.Workbook.Title, 28, row => SheetCell.Of(row.Row.Person.Title)),
        new(Say.Workbook.Award, 30, row => SheetCell.Of(row.Row.Person.Award)),
        new(Say.Workbook.Initiative, 46, row => SheetCell.Of(row.Row.Person.Initiative)),
    ];

    private static readonly IReadOnlyList<SheetColumn<(CampaignEntry Entry, TargetLine Target)>> Targets =
    [
        new(Say.Workbook.Unit, 38, row => SheetCell.Of(row.Entry.Unit.Name)),
        new(Say.Workbook.Content, 80, row => SheetCell.Of(row.Target.Content)),
        new(Say.Workbook.Measure, 14, row => SheetCell.Of(row.Target.Measure)),
        new(Say.Workbook.Amount, 16, row => row.Target.Number is { } number ? new SheetCell.Amount(number) : SheetCell.Of(row.Target.Amount)),
    ];

    private static readonly IReadOnlyList<SheetColumn<(int Number, CampaignEntry Entry)>> Absent =
    [
        new(Say.Workbook.Number, 6, row => SheetCell.Of(row.Number)),
        new(Say.Workbook.Unit, 44, row => SheetCell.Of(row.Entry.Unit.Name)),
        new(Say.Workbook.ShortBlock, 28, row => SheetCell.Of(row.Entry.Block)),
        new(Say.Workbook.Responsible, 44, row => SheetCell.Of(row.Entry.Responsible ?? Say.Workbook.Nobody)),
        new(Say.Workbook.Reminders, 12, row => SheetCell.Of(row.Entry.RemindersSent)),
        new(Say.Workbook.LastReminder, 16, row => SheetCell.Of(row.Entry.LastReminderAt?.DateInVietnam())),
    ];

    private static IReadOnlyList<SheetColumn<(int Number, CampaignEntry Entry)>> Late(Plan plan) =>
    [
        new(Say.Workbook.Number, 6, row => SheetCell.Of(row.Number)),
        new(Say.Workbook.Unit, 44, row => SheetCell.Of(row.Entry.Unit.Name)),
        new(Say.Workbook.ShortBlock, 28, row => SheetCell.Of(row.Entry.Block)),
        new(Say.Workbook.SentOn, 16, row => row.Entry.FiledAt is { } at ? SheetCell.Of(at.DateInVietnam()) : SheetCell.Of(Say.Workbook.NotSent)),
        new(Say.Workbook.DaysLate, 12, row => SheetCell.Of(row.Entry.FiledAt?.DateInVietnam().DayNumber - plan.Deadline.DayNumber)),
        new(Say.Workbook.State, 40, row => SheetCell.Of(row.Entry.StateLabel)),
    ];

    /// <summary>The unit hopes for something as a whole.</summary>
    private static bool Honours(CampaignEntry entry) => entry.Answers.Title is not null || entry.Answers.Awards.Count > 0;

    private static IEnumerable<(int Number, T Row)> Numbered<T>(IEnumerable<T> rows) => rows.Select((row, at) => (at + 1, row));
}
