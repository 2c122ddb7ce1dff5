using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EmulationBot.Core.Answers;

namespace EmulationBot.Operations.Commands;

/// <summary>One line of <c>ask --json</c>. Its names are a promise to whoever reads them.</summary>
/// <param name="Citations">Ids of passages, the main one first.</param>
public sealed record AskedLine(
    string Question,
    string Kind,
    string Text,
    IReadOnlyList<string> Citations,
    IReadOnlyList<string> SeeAlso,
    IReadOnlyList<string> Suggestions,
    string? Action)
{
    // Vietnamese letters stay letters; the line is for programs and eyes, not for a web page.
    private static readonly AskedLineJson Format = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    public static string Json(string question, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var line = new AskedLine(
            question,
            Name(answer.Kind),
            answer.Text.ToString(),
            [.. answer.Citations.Select(c => c.PassageId).Distinct()],
            answer.SeeAlso,
            answer.Suggestions,
            answer.Action is { } action ? Name(action) : null);
        return JsonSerializer.Serialize(line, Format.AskedLine);
    }

    private static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}

/// <summary>Made at build time, so that the first line need not wait for reflection.</summary>
[JsonSerializable(typeof(AskedLine))]
internal sealed partial class AskedLineJson : JsonSerializerContext;
