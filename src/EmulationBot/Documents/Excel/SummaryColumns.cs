using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Documents.Excel;

using Column = SheetColumn<(int Number, CampaignEntry Entry)>;

/// <summary>The columns of the first sheet, in the order Phòng Nội vụ is used to (domain sheet, 6).</summary>
internal static class SummaryColumns
{
    public static IReadOnlyList<Column> Of(Plan plan) =>
    [
        new(Say.Workbook.Number, 6, row => SheetCell.Of(row.Number)),
        new(Say.Workbook.UnitName, 28, row => SheetCell.Of(row.Entry.Unit.Name)),
        new(Say.Workbook.Block, 18, row => SheetCell.Of(row.Entry.Block)),
        new(Say.Workbook.Kind, 15, row => SheetCell.Of(Say.Entry.Kind(row.Entry.Unit.Group))),
        new(Say.Workbook.SentOn, 13, row => SheetCell.Of(row.Entry.FiledAt?.DateInVietnam())),
        new(Say.Workbook.Timeliness, 13, row => SheetCell.Of(!row.Entry.Filed ? null : row.Entry.Late ? Say.Export.Late : Say.Export.OnTime)),
        new(Say.Workbook.Headcount, 10, row => SheetCell.Of(row.Entry.Answers.Headcount)) { Total = Total.Sum },
        .. plan.Movements.Select(Movement),
        new(Say.Workbook.TargetCount, 8, row => SheetCell.Of(row.Entry.Answers.Targets.Count)) { Total = Total.Sum },
        Title(Say.Workbook.Advanced, CollectiveTitle.Advanced),
        Title(Say.Workbook.Excellent, CollectiveTitle.Excellent),
        Title(Say.Workbook.FlagOfProvince, CollectiveTitle.FlagOfProvince),
        Title(Say.Workbook.FlagOfGovernment, CollectiveTitle.FlagOfGovernment),
        new(Say.Workbook.CollectiveAwards, 24, row => SheetCell.Of(string.Join('\n', row.Entry.Answers.Awards))),
        People(Say.Workbook.AdvancedWorkers, answers => answers.AdvancedWorkers),
        People(Say.Workbook.SoldiersOfUnit, answers => Titled(answers, NamedPerson.OfUnit)),
        People(Say.Workbook.SoldiersOfProvince, answers => Titled(answers, NamedPerson.OfProvince)),
        People(Say.Workbook.BankKhen, answers => Awarded(answers, Say.Workbook.BankKhen)),
        People(Say.Workbook.GiayKhen, answers => Awarded(answers, Say.Workbook.GiayKhen)),
        new(Say.Workbook.Share, 15, row => Share(row.Entry.Answers)),
        new(Say.Workbook.Warnings, 32, row => SheetCell.Of(string.Join('\n', row.Entry.Answers.Warnings))),
        new(Say.Workbook.State, 18, row => SheetCell.Of(row.Entry.StateLabel)),
        new(Say.Workbook.Council, 20, row => SheetCell.Of(row.Entry.Council is { } decision ? Say.Entry.Decision(decision) : null)),
        new(Say.Workbook.Note, 20, row => SheetCell.Of(Say.Workbook.Notes(row.Entry))),
    ];

    private static Column Movement(Movement movement) =>
        new(movement.Number.ToString(VietnamTime.Culture), 4.5, row => SheetCell.Mark(row.Entry.Answers.Movements.Contains(movement.Number), Say.Workbook.Mark))
        { Group = Say.Workbook.Movements, Total = Total.Marks };

    private static Column Title(string heading, string code) =>
        new(heading, 9.5, row => SheetCell.Mark(row.Entry.Answers.Title?.Code == code, Say.Workbook.Mark)) { Group = Say.Workbook.CollectiveTitles, Total = Total.Marks };

    private static Column People(string heading, Func<RegisteredAnswers, int?> count) =>
        new(heading, 9.5, row => SheetCell.Of(count(row.Entry.Answers))) { Group = Say.Workbook.PeopleGroup, Total = Total.Sum };

    /// <summary>Null rather than zero, so that a unit that names nobody leaves the cell empty.</summary>
    private static int? Titled(RegisteredAnswers answers, string title) => Some(answers.People.Count(person => person.Title == title));

    private static int? Awarded(RegisteredAnswers answers, string award) =>
        Some(answers.People.Count(person => person.Award?.StartsWith(award, StringComparison.OrdinalIgnoreCase) == true));

    private static int? Some(int count) => count == 0 ? null : count;

    private static SheetCell Share(RegisteredAnswers answers) =>
        answers.AdvancedWorkers is > 0 and { } workers ? new SheetCell.Share((decimal)answers.People.Count(person => person.Title == NamedPerson.OfUnit) / workers) : SheetCell.Blank;
}
