namespace EmulationBot.Core.Answers.Language;

/// <summary>A day named in a question; the year is null when it was left out.</summary>
internal readonly record struct NamedDay(int Day, int Month, int? Year);

/// <summary>A question as understood word by word, in the vocabulary of the plans.</summary>
internal sealed class Reading
{
    /// <summary>The words as typed, before any rewriting; slips repaired.</summary>
    public required List<Word> Typed { get; init; }

    /// <summary>The words rewritten to the plans' vocabulary, politeness dropped.</summary>
    public required List<Word> Words { get; init; }

    /// <summary>The end of a long letter, where its question stands; null when the question is the whole text.</summary>
    public List<Word>? Tail { get; init; }

    /// <summary>A greeting and a story may stand before the question.</summary>
    public bool IsLetter => Words.Count >= QuestionReader.LongText;

    public bool IsEnglish { get; init; }

    public bool HasMarks { get; init; }

    public required IReadOnlyList<NamedDay> Days { get; init; }

    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>The place of a plan that the words name, such as "II.6", whether or not a plan has it.</summary>
    public NamedSection? Section { get; init; }

    /// <summary>Whether the phrase stands among the words, marks agreeing where they were typed.</summary>
    public bool Has(Word[] phrase) => Phrase.Find(Words, phrase) >= 0;
}
