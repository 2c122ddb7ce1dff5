using System.Globalization;
using System.Text.Json;

namespace EmulationBot.Core.Plans;

/// <summary>Builds a plan from its two files and proves every fact against the passage it names.</summary>
internal sealed class PlanBuilder
{
    private readonly string _folder;
    private readonly PlanFile _file;
    private readonly Dictionary<string, Passage> _passages;

    public PlanBuilder(string folder, string text, string json)
    {
        _folder = folder;
        _file = Parse(json);
        var paragraphs = PassageReader.Read(text);
        _passages = _file.Passages.ToDictionary(
            p => p.Id,
            p => new Passage(p.Id, p.Label, paragraphs.GetValueOrDefault(p.Id) ?? throw Wrong("passages", $"passage {p.Id} is missing from text.md")));
    }

    public Plan Build() => new([.. _passages.Values])
    {
        Id = _file.Id,
        Number = Proven("identity.number", _file.Identity.Number).Meaning,
        Title = Proven("identity.title", _file.Identity.Title).Meaning,
        IssuedOn = Date("identity.issuedOn", _file.Identity.IssuedOn),
        Year = int.Parse(Proven("identity.year", _file.Identity.Year).Meaning, CultureInfo.InvariantCulture),
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
        SolutionGroups = Names("solutionGroups", _file.SolutionGroups),
        SolutionGroupsPassageId = _file.SolutionGroups.Passage,
        Recipients = Names("recipients", _file.Recipients),
        Duties = [.. _file.Duties.Select(Duty)],
        Unsettled = [.. _file.Unsettled.Select(Unsettled)],
        Slips = [.. _file.Slips.Select(Slip)],
        Statements = _file.Statements.ToDictionary(s => s.Key, s => Statement(s.Key, s.Value)),
    };

    private PlanFile Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, PlanJson.Default.PlanFile) ?? throw Wrong("plan.json", "is empty");
        }
        catch (JsonException error)
        {
            throw new PlanDataException($"Plan {_folder}: plan.json cannot be read: {error.Message}", error);
        }
    }

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
            : throw Wrong(name, $"\"{row.Meaning}\" is not a date yyyy-MM-dd");

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
        return new UnsettledTopic(row.Key, row.Label, row.Passage, row.Said);
    }

    private Slip Slip(SlipRow row)
    {
        Prove("slips", row.Passage, row.Printed);
        return new Slip(row.Passage, row.Printed, row.Note);
    }

    private Statement Statement(string key, StatementRow row) =>
        new(key, row.Lead, [.. row.Spans.Select(span => Fact($"statements.{key}", span))]);

    private void Prove(string fact, string passageId, string verbatim)
    {
        if (!_passages.TryGetValue(passageId, out var passage))
            throw Wrong(fact, $"cites passage {passageId}, which the plan does not have");
        if (!passage.Holds(verbatim))
            throw Wrong(fact, $"the words \"{verbatim}\" do not stand in passage {passageId}");
    }

    private Citation Source(string passageId, string verbatim) =>
        new(passageId, _passages[passageId].ParagraphOf(verbatim));

    private PlanDataException Wrong(string fact, string cause) => new($"Plan {_folder}: fact {fact}: {cause}.");
}
