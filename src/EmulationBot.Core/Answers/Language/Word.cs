using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Answers.Language;

/// <summary>One word of a reading: as typed in lower case, and folded to bare letters for matching.</summary>
internal readonly record struct Word(string Exact, string Folded)
{
    /// <summary>Typed with marks, so that "tiền" is surely not "tiến".</summary>
    public bool HasMarks => !ReferenceEquals(Exact, Folded) && Exact != Folded;

    public bool IsNumber => Folded.Length > 0 && char.IsAsciiDigit(Folded[0]);

    /// <summary>The words of a line of data, split at spaces.</summary>
    public static Word[] Split(string line) =>
    [
        .. line.Normalize().ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => new Word(w, Fold(w))),
    ];

    /// <summary>Whether the word may be what a pattern means: marks must agree where they were typed.</summary>
    public bool Matches(Word pattern) =>
        Folded == pattern.Folded && (!HasMarks || !pattern.HasMarks || Exact == pattern.Exact);

    private static string Fold(string word)
    {
        var folded = Folding.Key(word);
        return folded == word ? word : folded;
    }
}
