using System.Globalization;
using System.Text;
using System.Text.Json;
using EmulationBot.Core.Answers;

namespace EmulationBot.Benchmarks;

/// <summary>The Vietnamese part of XQuAD: passages of an encyclopedia, and questions with the passages that answer each.</summary>
internal sealed record Encyclopedia(IReadOnlyList<Encyclopedia.Line> Passages, IReadOnlyList<Encyclopedia.Line> Questions)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Encyclopedia Load(string path)
    {
        var lines = File.ReadLines(path).Select(line => JsonSerializer.Deserialize<Line>(line, Json)!).ToLookup(line => line.Type);
        return new Encyclopedia([.. lines["passage"]], [.. lines["question"]]);
    }

    /// <summary>How many of the questions are answered as if they were about the plan.</summary>
    public int AnsweredBy(Answerer answerer) =>
        Questions.Count(q => answerer.Ask(new Question(q.Question!, new DateTimeOffset(2020, 2, 5, 8, 0, 0, TimeSpan.FromHours(7)))).Kind == AnswerKind.Answer);

    public static string WithoutDiacritics(string text) =>
        string.Concat(text.Replace('đ', 'd').Replace('Đ', 'D').Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    /// <summary>A passage with its text, or a question with its passages.</summary>
    internal sealed record Line(string Type, string Id, string? Text, string? Question, IReadOnlyList<string>? Gold);
}
