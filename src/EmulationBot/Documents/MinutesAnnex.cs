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
/// The draft of the annex to the Council's minutes (A4 turned): which complete files are laid before it for agreement, which came
/// late, which still lack something, which are there on paper alone, which units are absent. Each unit stands in one list, but for those the Council has already
/// decided on. People are named only where a title needs it.
/// </summary>
public static class MinutesAnnex
{
    private const double TableSize = 11;

    private static readonly WordColumn Number = new(0.7, Centred: true);
    private static readonly WordColumn Unit = new(3.4);
    private static readonly WordColumn Block = new(2.2);
    private static readonly WordColumn Short = new(1.4, Centred: true);
    private static readonly WordColumn Count = new(1.1, Centred: true);
    private static readonly WordColumn Long = new(2.6);

    /// <param name="entries">In the order of units.</param>
    /// <param name="now">The moment of making; its year is that of the blank date.</param>
    public static byte[] Write(IReadOnlyList<CampaignEntry> entries, Plan plan, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(plan);
        var open = CampaignBlock.Sort([.. entries.Where(entry => !Decided(entry))]);
        var lists = open.ToLookup(Part);
        using var file = new WordFile(Say.MinutesAnnex.Title(plan.Year), now);
        file.Add(
        [
            .. Head(plan, now.DateInVietnam().Year),
            .. Section(Say.MinutesAnnex.Proposed(lists[List.Proposed].Count()), [Number, Unit, Block, Short, Long, Long, Count, Count, Long], Say.MinutesAnnex.ProposedColumns, lists[List.Proposed].Select(Proposed)),
            .. People([.. lists[List.Proposed]]),
            .. Section(Say.MinutesAnnex.Late(plan, lists[List.Late].Count()), [Number, Unit, Block, Short, Short, Long, Long, Long], Say.MinutesAnnex.LateColumns, lists[List.Late].Select(entry => Late(entry, plan))),
            .. Section(Say.MinutesAnnex.Incomplete(lists[List.Incomplete].Count()), [Number, Unit, Block, Short, Long, Long, Long], Say.MinutesAnnex.IncompleteColumns, lists[List.Incomplete].Select(Incomplete)),
            .. Section(Say.MinutesAnnex.OnPaper(lists[List.OnPaper].Count()), [Number, Unit, Block, Short, Long], Say.MinutesAnnex.OnPaperColumns, lists[List.OnPaper].Select(OnPaper)),
            .. Section(Say.MinutesAnnex.Absent(lists[List.Absent].Count()), [Number, Unit, Block, Long], Say.MinutesAnnex.AbsentColumns, lists[List.Absent].Select(Absent)),
            .. Foot(entries.Count(Decided)),
        ]);
        return file.Finish(WordPage.Landscape, Say.MinutesAnnex.Footer(now));
    }

    private enum List { Proposed, Late, Incomplete, OnPaper, Absent }

    private static bool Decided(CampaignEntry entry) =>
        entry.Council is not null || entry.Sent is { State: RegistrationState.Agreed or RegistrationState.NotAgreed };

    /// <summary>Complete is what Phòng Nội vụ has found complete; of a paper it is not known before somebody has entered it.</summary>
    private static List Part(CampaignEntry entry) => entry switch
    {
        { Late: true } => List.Late,
        { Sent.State: RegistrationState.Complete } => List.Proposed,
        { Filed: true, Sent: null } => List.OnPaper,
        { Filed: true } => List.Incomplete,
        _ => List.Absent,
    };

    private static IEnumerable<OpenXmlElement> Head(Plan plan, int year)
    {
        var centred = new Look { Align = JustificationValues.Center };
        yield return Words.Paragraph(Say.MinutesAnnex.Draft, new() { Bold = true });
        yield return Words.Paragraph(Say.MinutesAnnex.Heading, centred with { Size = 14, Bold = true });
        yield return Words.Paragraph(Say.MinutesAnnex.Title(plan.Year), centred with { Size = 14, Bold = true });
        yield return Words.Paragraph(Say.MinutesAnnex.Attached(plan, year), centred with { Slanted = true, After = 6 });
        yield return Words.Paragraph(Say.MinutesAnnex.Basis(plan), Words.Body with { Slanted = true });
    }

    private static IEnumerable<OpenXmlElement> Section(string heading, IReadOnlyList<WordColumn> columns, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> entries)
    {
        IReadOnlyList<IReadOnlyList<string>> rows = [.. entries.Select((row, at) => (string[])[Written(at + 1), .. row])];
        yield return Words.Paragraph(heading, Words.Heading);
        yield return rows.Count == 0
            ? Words.Paragraph(Say.MinutesAnnex.None, Words.Body with { Before = 2 })
            : WordTable.Ruled(WordPage.Landscape.TextWidth, TableSize, columns, headings, rows);
    }

    private static IEnumerable<OpenXmlElement> People(IReadOnlyList<CampaignEntry> proposed)
    {
        string[][] rows = [.. proposed.SelectMany(entry => entry.Answers.People.Select(person =>
            (string[])[person.Name, person.Office ?? "", entry.Unit.Name, person.Title, person.Initiative ?? ""]))];
        return rows.Length == 0 ? [] : Section(Say.MinutesAnnex.People, [Number, Long, Long, Unit, Long, new(4)], Say.MinutesAnnex.PeopleColumns, rows);
    }

    private static IEnumerable<OpenXmlElement> Foot(int decided)
    {
        if (decided > 0)
            yield return Words.Paragraph(Say.MinutesAnnex.Decided(decided), Words.Body);
        yield return Words.Paragraph(Say.MinutesAnnex.StillOpen, Words.Body with { Slanted = true });
    }

    private static string[] Proposed(CampaignEntry entry) =>
    [
        .. Known(entry), SentOn(entry), Title(entry), string.Join('\n', entry.Answers.Awards),
        entry.Answers.AdvancedWorkers is { } workers ? Written(workers) : "", Written(entry.Answers.People.Count), Warnings(entry),
    ];

    private static string[] Late(CampaignEntry entry, Plan plan) =>
        [.. Known(entry), SentOn(entry), Written(entry.FiledAt!.Value.DateInVietnam().DayNumber - plan.Deadline.DayNumber), Title(entry), entry.StateLabel, Warnings(entry)];

    private static string[] Incomplete(CampaignEntry entry) => [.. Known(entry), SentOn(entry), Title(entry), entry.StateLabel, Warnings(entry)];

    private static string[] OnPaper(CampaignEntry entry) => [.. Known(entry), SentOn(entry), entry.StateLabel];

    private static string[] Absent(CampaignEntry entry) => [.. Known(entry), entry.StateLabel];

    private static string[] Known(CampaignEntry entry) => [entry.Unit.Name, entry.Block ?? ""];

    private static string SentOn(CampaignEntry entry) => entry.FiledAt?.DateInVietnam().Written() ?? "";

    private static string Title(CampaignEntry entry) => entry.Answers.Title?.NameFor(entry.Unit) ?? "";

    private static string Warnings(CampaignEntry entry) => string.Join('\n', entry.Answers.Warnings);

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
