using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Plans;

/// <summary>Builds a plan from its two files and proves every fact against the passage it names.</summary>
internal sealed partial class PlanBuilder
{
    private readonly PlanFolder _folder;
    private readonly PlanFile _file;
    private readonly Dictionary<string, Passage> _passages;

    public PlanBuilder(PlanFolder folder, string text, string json)
    {
        _folder = folder;
        _file = Parse(json);
        var paragraphs = PassageReader.Read(text);
        _passages = [];
        foreach (var row in _file.Passages)
            if (!_passages.TryAdd(row.Id, Passage(row, paragraphs)))
                throw Wrong("passages", Say.PlanData.PassageTwice(row.Id));
    }

    public Plan Build() => new(_folder, [.. _passages.Values])
    {
        Id = PlanId().IsMatch(_file.Id) ? _file.Id : throw Wrong("id", Say.PlanData.BadId(_file.Id)),
        Number = Proven("identity.number", _file.Identity.Number).Meaning,
        Title = Proven("identity.title", _file.Identity.Title).Meaning,
        IssuedOn = Date("identity.issuedOn", _file.Identity.IssuedOn),
        Dateline = Line(_file.Identity.IssuedOn),
        HeadPassageId = Together(_file.Identity),
        Year = Year("identity.year", _file.Identity.Year),
        District = Proven("identity.district", _file.Identity.District).Meaning,
        Issuer = Fact("identity.issuer", _file.Identity.Issuer),
        Signatory = Fact("identity.signatory", _file.Identity.Signatory),
        Deadline = Date("registration.deadline", _file.Registration.Deadline),
        DeadlineSentence = Fact("registration.deadline", _file.Registration.Deadline),
        Place = Proven("registration.place", _file.Registration.Place).Meaning,
        Desk = Fact("registration.desk", _file.Registration.Desk),
        RegistrationRule = Fact("registration.rule", _file.Registration.Rule),
        Consequence = Fact("registration.consequence", _file.Registration.Consequence),
        Movements = [.. Names("movements", _file.Movements).Select((name, i) => new Movement(i + 1, name))],
        MovementsPassageId = _file.Movements.Passage,
        SolutionGroups = _file.SolutionGroups is { } groups ? Groups(groups) : null,
        Recipients = _file.Recipients is { } recipients ? Names("recipients", recipients) : [],
        RecipientsPassageId = _file.Recipients?.Passage,
        Duties = [.. _file.Duties.Select(Duty)],
        Unsettled = [.. _file.Unsettled.Select(Unsettled)],
        Slips = [.. _file.Slips.Select(Slip)],
        Contradictions = [.. (_file.Contradictions ?? []).Select(Contradiction)],
        Statements = _file.Statements.ToDictionary(s => s.Key, s => Statement(s.Key, s.Value)),
    };

    private PlanFile Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, PlanJson.Default.PlanFile) ?? throw new JsonException();
        }
        catch (JsonException error)
        {
            throw new PlanDataException(Say.PlanData.Unreadable(_folder.Id, (error.LineNumber ?? 0) + 1, error.Path), error);
        }
    }

    private Passage Passage(PassageRow row, Dictionary<string, List<string>> paragraphs) =>
        !PassageId().IsMatch(row.Id) ? throw Wrong("passages", Say.PlanData.BadPassageId(row.Id))
        : paragraphs.GetValueOrDefault(row.Id) is { Count: > 0 } found ? new Passage(row.Id, row.Label, found)
        : throw Wrong("passages", Say.PlanData.PassageMissing(row.Id));

    /// <summary>The line of the passage in which the words stand.</summary>
    private string Line(FactRow row) =>
        _passages[row.Passage].Paragraphs.SelectMany(p => p.Split('\n')).FirstOrDefault(line => line.Contains(row.Verbatim, StringComparison.Ordinal))
            ?? row.Verbatim;

    /// <summary>Number, title and date are cited as one.</summary>
    private string Together(IdentityRow identity) =>
        identity.Number.Passage == identity.Title.Passage && identity.Number.Passage == identity.IssuedOn.Passage
            ? identity.Number.Passage
            : throw Wrong("identity", Say.PlanData.HeadApart);

    private int Year(string name, FactRow row) =>
        int.TryParse(Proven(name, row).Meaning, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100
            ? year
            : throw Wrong(name, Say.PlanData.NotAYear(row.Meaning));

    private SolutionGroups Groups(GroupsRow row)
    {
        Prove("solutionGroups", row.Passage, row.Called);
        var names = Names("solutionGroups", new NamesRow(row.Passage, row.Names));
        return new SolutionGroups(row.Called, names, Source(row.Passage, row.Called));
    }

    private Contradiction Contradiction(ContradictionRow row) =>
        new(row.Key, [.. row.Places.Select(place => Fact($"contradictions.{row.Key}", place))]);

    private FactRow Proven(string name, FactRow row)
    {
        Prove(name, row.Passage, row.Verbatim);
        return row;
    }

    private PlanFact Fact(string name, FactRow row)
    {
        Prove(name, row.Passage, row.Verbatim);
        return new PlanFact(row.Verbatim, Source(row.Passage, row.Verbatim));
    }

    private DateOnly Date(string name, FactRow row) =>
        DateOnly.TryParseExact(Proven(name, row).Meaning, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Wrong(name, Say.PlanData.NotADate(row.Meaning));

    private IReadOnlyList<string> Names(string name, NamesRow row)
    {
        foreach (var words in row.Names)
            Prove(name, row.Passage, words);
        return row.Names;
    }

    private Duty Duty(DutyRow row)
    {
        Prove("duties", row.Passage, row.Body);
        Prove("duties", row.Passage, row.Verbatim);
        var verb = Enum.TryParse<DutyVerb>(row.Verb, ignoreCase: true, out var known) ? known : throw Wrong("duties", $"\"{row.Verb}\" is not a verb of duties");
        return new Duty(row.Body, verb, row.Verbatim, Source(row.Passage, row.Verbatim));
    }

    private UnsettledTopic Unsettled(UnsettledRow row)
    {
        Prove($"unsettled.{row.Key}", row.Passage, row.Said ?? "");
        return new UnsettledTopic(row.Key, row.Label, row.Passage, row.Said) { Fact = row.Fact };
    }

    private Slip Slip(SlipRow row)
    {
        Prove("slips", row.Passage, row.Printed);
        return new Slip(row.Passage, row.Printed, row.Note);
    }

    private Statement Statement(string key, StatementRow row) =>
        new(key, row.Lead, [.. row.Spans.Select(span => Fact($"statements.{key}", span))]) { Taught = row.Taught };

    private void Prove(string fact, string passageId, string verbatim)
    {
        if (!_passages.TryGetValue(passageId, out var passage))
            throw Wrong(fact, Say.PlanData.NoPassage(passageId));
        if (!passage.Holds(verbatim))
            throw Wrong(fact, Say.PlanData.NotInPassage(verbatim, passageId));
    }

    private Citation Source(string passageId, string verbatim) =>
        new(passageId, _passages[passageId].ParagraphOf(verbatim));

    private PlanDataException Wrong(string fact, string cause) => new(Say.PlanData.Wrong(_folder.Id, fact, cause));

    /// <summary>It names a folder and travels in buttons, which hold 64 bytes.</summary>
    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9-]{0,31}$")]
    private static partial Regex PlanId();

    [GeneratedRegex("^[A-Za-z0-9.-]{1,16}$")]
    private static partial Regex PassageId();
}
