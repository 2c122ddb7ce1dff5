using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using EmulationBot.Core.Calendars;

namespace EmulationBot.Benchmarks;

/// <summary>One line of a question set: what is asked and what a right answer must cite and hold.</summary>
public sealed record AskedQuestion(
    string Id,
    string Question,
    string Style,
    IReadOnlyList<string> Gold,
    [property: JsonPropertyName("must_contain")] IReadOnlyList<IReadOnlyList<string>> MustContain,
    [property: JsonPropertyName("out_of_scope")] bool OutOfScope,
    string? Kind = null,
    string? Now = null,
    [property: JsonPropertyName("must_not_contain")] IReadOnlyList<IReadOnlyList<string>>? MustNotContain = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The clock of the question: its own, or the morning the plan was issued.</summary>
    public DateTimeOffset Clock =>
        DateOnly.Parse(Now ?? "2020-02-05", CultureInfo.InvariantCulture).At(new TimeOnly(8, 0));

    public static IReadOnlyList<AskedQuestion> Load(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<AskedQuestion>(line, Json)!)];
}
