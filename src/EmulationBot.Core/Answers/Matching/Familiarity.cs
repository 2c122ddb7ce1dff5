using EmulationBot.Core.Answers.Language;

namespace EmulationBot.Core.Answers.Matching;

/// <summary>
/// Tells how much of a question stands in words that the plan and the known ways of asking use together. A folded
/// syllable alone proves little: Vietnamese has few. A syllable beside a neighbour it has in the plan proves much.
/// </summary>
internal sealed class Familiarity(Knowledge knowledge, HashSet<string> function)
{
    private const int LongestWord = 16;

    private readonly HashSet<string> _marked = [.. knowledge.Marked];

    /// <summary>The share of the words with content that are not familiar; above 1 when most are foreign.</summary>
    public float Strangeness(ReadOnlySpan<int> numbers, List<Word> words, bool english)
    {
        var content = 0;
        var strange = 0f;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (IsFunction(words[i]))
                continue;
            content++;
            strange += IsFamiliar(numbers, words, i) ? 0 : !IsForeign(words[i], numbers[i]) ? 1 : english ? 0.5f : 2;
        }
        return content == 0 ? 0 : strange / content;
    }

    /// <summary>Southern hỏi and ngã made one.</summary>
    internal static string Loosened(string exact)
    {
        Span<char> loose = stackalloc char[exact.Length];
        Loosen(exact, loose);
        return loose.ToString();
    }

    private static void Loosen(string exact, Span<char> loose)
    {
        const string Broken = "ãẵẫẽễĩõỗỡũữỹ";
        const string Asking = "ảẳẩẻểỉỏổởủửỷ";
        for (var i = 0; i < exact.Length; i++)
            loose[i] = Broken.IndexOf(exact[i], StringComparison.Ordinal) is var at and >= 0 ? Asking[at] : exact[i];
    }

    private bool IsFamiliar(ReadOnlySpan<int> numbers, List<Word> words, int at)
    {
        if (!Is(numbers[at], WordTraits.Familiar) || !IsKnownWithMarks(words[at]))
            return false;
        var before = at > 0 && !IsFunction(words[at - 1]);
        var after = at + 1 < numbers.Length && !IsFunction(words[at + 1]);
        return (!before && !after) || IsPair(numbers, at - 1) || IsPair(numbers, at);
    }

    /// <summary>"tài" typed with its mark is not the "tại" of the plan.</summary>
    private bool IsKnownWithMarks(Word word)
    {
        if (!word.HasMarks || word.Exact.Length > LongestWord)
            return true;
        Span<char> loose = stackalloc char[word.Exact.Length];
        Loosen(word.Exact, loose);
        return _marked.GetAlternateLookup<ReadOnlySpan<char>>().Contains(loose);
    }

    /// <summary>No Vietnamese syllable and no word of the plan: a name from elsewhere, which weighs double.</summary>
    private bool IsForeign(Word word, int number) =>
        word.Folded.Length > 3 && !Is(number, WordTraits.Familiar) && !Syllables.IsPossible(word.Folded);

    private bool Is(int number, WordTraits traits) => number >= 0 && (knowledge.Traits[number] & traits) != 0;

    private bool IsPair(ReadOnlySpan<int> numbers, int at) =>
        at >= 0 && at + 1 < numbers.Length
        && knowledge.PairOf(numbers[at], numbers[at + 1]) is >= 0 and var pair && knowledge.PairFamiliar[pair];

    private bool IsFunction(Word word) => word.IsNumber || function.Contains(word.Folded);
}
