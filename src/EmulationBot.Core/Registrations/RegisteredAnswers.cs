using System.Collections.Immutable;
using System.Globalization;

namespace EmulationBot.Core.Registrations;

/// <summary>The stored answers of a registration, read as what they are: numbers, lists, people. What is missing is null or empty.</summary>
public sealed record RegisteredAnswers(ImmutableDictionary<string, string> Stored)
{
    public string? SignerName => Text(Fields.SignerName);

    public string? SignerOffice => Text(Fields.SignerOffice);

    /// <summary>Numbers of the plan's movements, ascending.</summary>
    public IReadOnlyList<int> Movements => MovementReading.Parse(Text(Fields.Movements));

    public IReadOnlyList<TargetLine> Targets => [.. Lines(Fields.Targets).Select(TargetLine.Of)];

    /// <summary>One paragraph a line.</summary>
    public IReadOnlyList<string> Measures => Text(Fields.Measures)?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>Null: the unit registers no collective title.</summary>
    public CollectiveTitle? Title => CollectiveTitle.Catalogue.FirstOrDefault(title => title.Code == Text(Fields.Title));

    public IReadOnlyList<string> Awards => Lines(Fields.Awards);

    public int? Headcount => Count(Fields.Headcount);

    /// <summary>How many are registered as Lao động tiên tiến; their names are not asked for.</summary>
    public int? AdvancedWorkers => Count(Fields.AdvancedWorkers);

    /// <summary>The individuals registered by name.</summary>
    public IReadOnlyList<NamedPerson> People => [.. Lines(Fields.Soldiers).Select(NamedPerson.Of)];

    public string? OwnPlan => Text(Fields.OwnPlan);

    /// <summary>What the numbers do not meet, in plain words.</summary>
    public IReadOnlyList<string> Warnings => [.. RatioWarnings.Of(Stored).Select(warning => warning.ToString().TrimStart('⚠', ' '))];

    private string? Text(string key) => Stored.GetValueOrDefault(key) is { Length: > 0 } text ? text : null;

    private IReadOnlyList<string> Lines(string key) => Text(key) is { } text ? WordsReading.Lines(text) : [];

    private int? Count(string key) => int.TryParse(Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
