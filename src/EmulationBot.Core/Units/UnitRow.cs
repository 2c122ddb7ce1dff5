using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmulationBot.Core.Units;

/// <summary>A unit as units.json writes it; the group is that of <see cref="UnitGroup"/> in words with hyphens.</summary>
internal sealed record UnitRow(string Id, string Name, string Group, string Status, string Signer, IReadOnlyList<string> Aliases)
{
    /// <summary>What a unit is known from; the first two confirm it.</summary>
    public static readonly string[] Statuses = ["verified", "named-in-plan", "verified-exists", "statutory-confirm", "confirm"];

    public Unit ToUnit() => new(
        Id,
        Name,
        Unit.Shorten(Name),
        Enum.Parse<UnitGroup>(Group.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
        Statuses.AsSpan(0, 2).Contains(Status),
        Signer,
        Aliases);
}

/// <summary>How units.json is read, written out at build time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(List<UnitRow>))]
internal sealed partial class UnitsJson : JsonSerializerContext;
