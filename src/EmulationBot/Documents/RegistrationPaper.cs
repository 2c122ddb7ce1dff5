using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;
using EmulationBot.Documents.Word;

namespace EmulationBot.Documents;

/// <summary>
/// The registration of one unit as a Word file to be signed and sealed, in the layout of Nghị định 30/2020/NĐ-CP (domain sheet, 6).
/// It holds what was sent and nothing else; number, day and seal are left to the office.
/// </summary>
public static class RegistrationPaper
{
    private static readonly Look Short = Words.Body with { Before = 2 };

    private const double TableSize = 12;

    private static readonly WordColumn Number = new(1.25, Centred: true);

    private static readonly int Width = WordPage.Portrait.TextWidth;

    /// <param name="entry">Of a unit that has sent.</param>
    /// <param name="now">The moment of printing.</param>
    /// <exception cref="ArgumentException">The unit has sent nothing.</exception>
    public static byte[] Write(CampaignEntry entry, Plan plan, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(plan);
        var sent = entry.Sent ?? throw new ArgumentException("The unit has sent nothing.", nameof(entry));
        using var file = new WordFile(Say.RegistrationPaper.Title(plan.Year), now);
        file.Add(
        [
            .. PaperHead.Of(Letterhead.Of(entry.Unit, plan), now.DateInVietnam()),
            .. Opening(entry, plan),
            .. Movements(entry.Answers, plan),
            .. Targets(entry.Answers, plan),
            .. Measures(entry.Answers),
            .. Titles(entry),
            Words.Paragraph(Say.RegistrationPaper.Closing(entry.Unit, plan.Year), Words.Body with { After = 12, WithNext = true }),
            .. PaperFoot.Of(entry, sent, file),
        ]);
        return file.Finish(WordPage.Portrait, Say.RegistrationPaper.Footer(sent.Code, now));
    }

    private static IEnumerable<OpenXmlElement> Opening(CampaignEntry entry, Plan plan)
    {
        var to = Say.RegistrationPaper.Addressees(plan);
        yield return Words.Paragraph(Say.RegistrationPaper.Title(plan.Year), new() { Size = 14, Bold = true, Align = JustificationValues.Center, Before = 14, After = 12 });
        yield return WordTable.Beside([2400, Width - 2400],
            [Words.Paragraph(Say.RegistrationPaper.To, new() { Align = JustificationValues.Right })],
            to.Select(line => Words.Paragraph(line, new() { Left = 6 })));
        yield return Words.Paragraph(Say.RegistrationPaper.Opening(plan, entry.Unit), Words.Body with { Before = 12 });
        if (Say.RegistrationPaper.About(entry) is { } about)
            yield return Words.Paragraph(about, Words.Body);
    }

    private static IEnumerable<OpenXmlElement> Movements(RegisteredAnswers answers, Plan plan)
    {
        yield return Words.Paragraph(Say.RegistrationPaper.MovementsHeading, Words.Heading);
        yield return Table([Number, new(9), new(6)], Say.RegistrationPaper.MovementColumns,
            plan.Movements.Where(movement => answers.Movements.Contains(movement.Number)).Select(movement => Row(movement.Name, "")))
            .Joined(2, Say.RegistrationPaper.SeeTargets, TableSize);
    }

    private static IEnumerable<OpenXmlElement> Targets(RegisteredAnswers answers, Plan plan)
    {
        yield return Words.Paragraph(Say.RegistrationPaper.TargetsHeading, Words.Heading);
        yield return Table([Number, new(8), new(2.2, Centred: true), new(2.4, Centred: true), new(2.4)], Say.RegistrationPaper.TargetColumns(plan.Year),
            answers.Targets.Select(target => Row(target.Content, target.Measure ?? "", target.Amount ?? "", "")));
    }

    private static IEnumerable<OpenXmlElement> Measures(RegisteredAnswers answers) =>
    [
        Words.Paragraph(Say.RegistrationPaper.MeasuresHeading, Words.Heading),
        .. answers.Measures.Select(measure => Words.Paragraph(measure, Words.Body)),
    ];

    private static IEnumerable<OpenXmlElement> Titles(CampaignEntry entry)
    {
        var answers = entry.Answers;
        yield return Words.Paragraph(Say.RegistrationPaper.TitlesHeading, Words.Heading);
        yield return Words.Paragraph(Say.RegistrationPaper.CollectiveHeading, Words.Heading with { Before = 3 });
        if (answers.Title is null && answers.Awards.Count == 0)
            yield return Words.Paragraph(Say.RegistrationPaper.NothingRegistered, Short);
        else
            yield return Table([Number, new(4), new(4), new(4), new(3)], Say.RegistrationPaper.CollectiveColumns,
                [Row(entry.Unit.Name, answers.Title?.NameFor(entry.Unit) ?? "", string.Join('\n', answers.Awards), answers.Title?.DecidedBy ?? "")]);
        yield return Words.Paragraph(Say.RegistrationPaper.PeopleHeading, Words.Heading);
        if (answers.AdvancedWorkers is { } workers)
            yield return Words.Paragraph(Say.RegistrationPaper.AdvancedWorkers(workers), Words.Body with { Before = 2, After = 4 });
        if (answers.People.Count > 0)
            yield return Table([Number, new(3.2), new(3), new(3), new(2.4), new(3.6)], Say.RegistrationPaper.PeopleColumns,
                answers.People.Select(person => Row(person.Name, person.Office ?? "", person.Title, person.Award ?? "", person.Initiative ?? "")));
        else if (answers.AdvancedWorkers is null)
            yield return Words.Paragraph(Say.RegistrationPaper.NobodyNamed, Short);
    }

    private static string[] Row(params string[] cells) => cells;

    /// <summary>The rows get their numbers here.</summary>
    private static Table Table(IReadOnlyList<WordColumn> columns, IReadOnlyList<string> headings, IEnumerable<string[]> rows) =>
        WordTable.Ruled(Width, TableSize, columns, headings, [.. rows.Select((row, at) => (string[])[(at + 1).ToString(CultureInfo.InvariantCulture), .. row])]);
}
