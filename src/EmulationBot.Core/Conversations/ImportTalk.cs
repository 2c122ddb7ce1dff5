using EmulationBot.Core.Imports;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// For Phòng Nội vụ: a list sent as a file is read, reported on line by line, and taken over when the person presses the button
/// below the report. What was not shown is never done.
/// </summary>
public static class ImportTalk
{
    /// <summary>So many lines of a kind are told in the chat; the rest is counted.</summary>
    private const int MostLines = 12;

    /// <summary>Files that are meant as a table, those that cannot be read among them: it is said why.</summary>
    private static readonly string[] Endings = [".xlsx", ".csv", ".xls", ".xlsm", ".ods", ".tsv", ".txt"];

    /// <summary>Whether what lists are compared with is needed for the answer: it is read for that alone.</summary>
    public static bool Concerns(Incoming incoming)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        return incoming.Content switch
        {
            Content.Attachment file => IsList(file),
            Content.Tap tap => Press.IsAboutLists(tap.Verb),
            _ => false,
        };
    }

    /// <summary>Which lists there are, and how they must look.</summary>
    internal static Turn Show(Facts facts) => Explained(facts, facts.State, Rich.Empty);

    internal static bool IsList(Content.Attachment file) => Endings.Any(ending => file.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    internal static Turn Take(Facts facts, Content.Attachment file) => facts.File is { } sent
        ? Preview(facts, file.Id, file.Name, sent, Rich.Empty)
        : Waits(facts, file.Id);

    internal static Turn Tap(Facts facts, string[] parts) => parts switch
    {
        ["im", "do", var mark] => Carry(facts, mark),
        ["im", "drop"] => Without(facts).Says(Say.Lists.Dropped).InPlace(),
        _ => Show(facts),
    };

    private static Turn Carry(Facts facts, string mark)
    {
        if (facts.State.Dialogue.Imported == mark)
            return facts.State.Says(Say.Lists.DoneBefore);
        if (facts.State.Dialogue.Importing is not { } shown || shown.Mark != mark)
            return facts.State.Says(Say.Lists.Passed);
        if (facts.File is not { } sent)
            return Waits(facts, shown.FileId);
        if (sent.Hash is null)
            return NotFetched(facts, sent);
        return ListReading.Of(facts, sent) is { } list && list.Mark == mark && facts.State.Person.MayImport(list.Kind)
            ? Done(facts, list).InPlace()
            : Preview(facts, shown.FileId, shown.FileName, sent, Say.Lists.Changed).InPlace();
    }

    private static Turn Done(Facts facts, ListReading list)
    {
        var next = facts.State.With(d => d with { Importing = null, Imported = list.Mark });
        return (next.Says(Say.Lists.Done(list.Kind, list.Import)) with { List = list.Import }).Happened($"{list.Kind.ToString().ToLowerInvariant()}.imported");
    }

    private static Turn Preview(Facts facts, string fileId, string name, SentFile sent, Rich lead)
    {
        if (sent.Hash is null)
            return NotFetched(facts, sent);
        if (sent.Table is null)
            return Without(facts).Says(Say.Lists.NoTable(name, sent.Problem));
        if (ListReading.Of(facts, sent) is not { } list)
            return Explained(facts, Without(facts), Say.Lists.Unknown(name));
        if (!facts.State.Person.MayImport(list.Kind))
            return Rights.Refused(facts);
        var report = Rich.Paragraphs(lead, Rich.Lines(Say.Import.Report(name, list.Import, MostLines).Select(Rich.Plain)));
        if (list.Import.IsRefused)
            return Without(facts).Says(Rich.Paragraphs(report, Say.Lists.SendAgain), [Template(list.Kind)]);
        if (list.Import.ChangesNothing)
            return Without(facts).Says(report);
        return facts.State.With(d => d with { Importing = new Importing(fileId, name, list.Mark), Imported = null })
            .Says(report, [new Button(Say.Lists.Write(list.Import.Changes), Press.Import(list.Mark), Tone.Go)], [new Button(Say.Lists.Drop, Press.ImportDrop)]);
    }

    /// <summary>Stands where the file is not to be had; a preview that was shown is kept.</summary>
    private static Turn Waits(Facts facts, string fileId) => NotFetched(facts, new SentFile()) with { Needs = new FileNeeded(fileId) };

    private static Turn NotFetched(Facts facts, SentFile sent) => facts.State.Says(sent.Problem ?? Say.Import.Files.Away);

    private static Turn Explained(Facts facts, State next, Rich lead)
    {
        var kinds = Enum.GetValues<ListKind>().Where(facts.State.Person.MayImport).ToList();
        return next.Says(Rich.Paragraphs(lead, Say.Lists.Which(kinds)), [.. kinds.Select(kind => new[] { Template(kind) })]);
    }

    private static State Without(Facts facts) => facts.State.Dialogue.Importing is null ? facts.State : facts.State.With(d => d with { Importing = null });

    private static Button Template(ListKind kind) => PapersTalk.Button(kind switch
    {
        ListKind.Units => PaperKind.UnitList,
        ListKind.Seats => PaperKind.SeatList,
        _ => PaperKind.HolidayList,
    });
}
