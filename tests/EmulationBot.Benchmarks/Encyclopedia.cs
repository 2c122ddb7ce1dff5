using System.Text.Json;

namespace EmulationBot.Benchmarks;

/// <summary>The Vietnamese part of XQuAD: passages of an encyclopedia, and questions with the passage that answers each.</summary>
public sealed record Encyclopedia(IReadOnlyList<Encyclopedia.Line> Passages, IReadOnlyList<Encyclopedia.Line> Questions)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Encyclopedia Load()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Data", "xquad-vi.jsonl");
        var lines = File.ReadLines(path).Select(line => JsonSerializer.Deserialize<Line>(line, Json)!).ToLookup(line => line.Type);
        return new Encyclopedia([.. lines["passage"]], [.. lines["question"]]);
    }

    /// <summary>A passage with its text, or a question with the passages that answer it.</summary>
    public sealed record Line(string Type, string Id, string? Text, string? Question, IReadOnlyList<string>? Gold);
}
