using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmulationBot.Core.Plans;

/// <summary>plan.json as it is written: every fact names the passage it was read from.</summary>
internal sealed record PlanFile(
    string Id,
    IReadOnlyList<PassageRow> Passages,
    IdentityRow Identity,
    RegistrationRow Registration,
    NamesRow Movements,
    IReadOnlyList<DutyRow> Duties,
    IReadOnlyList<UnsettledRow> Unsettled,
    IReadOnlyList<SlipRow> Slips,
    IReadOnlyDictionary<string, StatementRow> Statements,
    GroupsRow? SolutionGroups = null,
    NamesRow? Recipients = null,
    IReadOnlyList<ContradictionRow>? Contradictions = null);

internal sealed record PassageRow(string Id, string Label);

/// <summary>A fact: words of the passage, and the value read from them when it differs.</summary>
internal sealed record FactRow(string Passage, string Verbatim, string? Value = null)
{
    public string Meaning => Value ?? Verbatim;
}

internal sealed record IdentityRow(
    FactRow Number, FactRow Title, FactRow IssuedOn, FactRow Year, FactRow District, FactRow Issuer, FactRow Signatory);

internal sealed record RegistrationRow(FactRow Rule, FactRow Consequence, FactRow Deadline, FactRow Place, FactRow Desk);

internal sealed record NamesRow(string Passage, IReadOnlyList<string> Names);

internal sealed record GroupsRow(string Passage, string Called, IReadOnlyList<string> Names);

internal sealed record ContradictionRow(string Key, IReadOnlyList<FactRow> Places);

internal sealed record DutyRow(string Body, string Verb, string Passage, string Verbatim);

internal sealed record UnsettledRow(string Key, string Label, string Passage, string? Said = null, bool Fact = false);

internal sealed record SlipRow(string Passage, string Printed, string Note);

internal sealed record StatementRow(string Lead, IReadOnlyList<FactRow> Spans, bool Taught = true);

/// <summary>How plan.json is read: written out at build time, for reflection would take longer than all the rest of a start.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PlanFile))]
internal sealed partial class PlanJson : JsonSerializerContext;
