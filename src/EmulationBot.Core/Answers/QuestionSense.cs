using EmulationBot.Core.Answers.Language;

namespace EmulationBot.Core.Answers;

/// <summary>Tells by its words whether a sentence asks.</summary>
internal sealed class QuestionSense(QuestionReader reader)
{
    private readonly Word[][] _interrogatives = [.. DataFile.Lines("interrogatives.txt").Select(line => reader.Read(line).Words.ToArray())];

    public bool Asks(string text, Reading reading) =>
        text.AsSpan().TrimEnd().EndsWith("?", StringComparison.Ordinal)
        || EndsInNo(reading)
        || Array.Exists(_interrogatives, phrase => phrase.Length > 0 && reading.Has(phrase));

    /// <summary>"… không", "… chưa" at the end asks; "không" alone answers.</summary>
    private static bool EndsInNo(Reading reading) =>
        reading.Words.Count >= 4 && reading.Words[^1].Folded is "khong" or "chua" && reading.Words[^1].Exact is "không" or "khong" or "chưa" or "chua";
}
