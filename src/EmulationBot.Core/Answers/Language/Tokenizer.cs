using System.Globalization;
using System.Text;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Answers.Language;

/// <summary>Cuts text into words: lower case, numbers without leading zeros, dates and passage numbers kept whole.</summary>
internal static class Tokenizer
{
    /// <summary>Longer texts are read by their beginning and their end: a letter asks at one or the other.</summary>
    private const int LongestText = 2400;

    private const string Late = "àáảãạèéẻẽẹỳýỷỹỵ";

    public static List<Word> Words(string text)
    {
        text = Composed(text.Length > LongestText ? string.Concat(text.AsSpan(0, LongestText / 2), " ", text.AsSpan(text.Length - (LongestText / 2))) : text);
        var words = new List<Word>(text.Length / 4);
        var exact = new char[text.Length];
        var folded = new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            var fold = Folding.Fold(letter);
            if (fold == '\0')
                continue;
            exact[length] = char.IsSurrogate(letter) ? ' ' : char.ToLowerInvariant(letter);
            folded[length++] = fold;
        }
        for (var i = 0; i < length;)
        {
            if (!char.IsLetterOrDigit(folded[i]))
            {
                i++;
                continue;
            }
            var end = End(folded, i, length);
            Add(words, exact.AsSpan(i, end - i), folded.AsSpan(i, end - i));
            i = end;
        }
        return words;
    }

    /// <summary>A word ends where letters and digits end, except inside "14/2/2020", "II.6" and "GD&amp;ĐT".</summary>
    private static int End(char[] folded, int start, int length)
    {
        var end = start;
        while (end < length && (char.IsLetterOrDigit(folded[end]) || Joins(folded, start, end, length)))
            end++;
        return end;
    }

    private static bool Joins(char[] folded, int start, int at, int length)
    {
        if (at == start || at + 1 >= length || !char.IsLetterOrDigit(folded[at + 1]))
            return false;
        return folded[at] switch
        {
            '&' => char.IsAsciiLetter(folded[at - 1]) && char.IsAsciiLetter(folded[at + 1]),
            '/' or '-' or '.' => char.IsAsciiDigit(folded[at + 1])
                && (char.IsAsciiDigit(folded[at - 1]) || (folded[at] == '.' && IsRoman(folded.AsSpan(start, at - start)))),
            _ => false,
        };
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => word is "i" or "ii" or "iii";

    private static void Add(List<Word> words, Span<char> exact, Span<char> folded)
    {
        PlaceTone(exact, folded);
        if (folded.Contains('&'))
        {
            var joined = folded.ToString().Replace("&", "", StringComparison.Ordinal);
            words.Add(new Word(exact.ToString().Replace("&", "", StringComparison.Ordinal), joined));
            return;
        }
        if (char.IsAsciiDigit(folded[0]) && folded.Length > 1 && folded[0] == '0')
        {
            exact = exact.TrimStart('0');
            folded = folded.TrimStart('0');
        }
        var bare = folded.Length == 0 ? "0" : folded.ToString();
        words.Add(new Word(exact.SequenceEqual(folded) ? bare : exact.ToString(), bare));
    }

    /// <summary>"hoà", "uỷ" are typed for "hòa", "ủy": the tone is brought to the first vowel, as the plans write.</summary>
    private static void PlaceTone(Span<char> exact, ReadOnlySpan<char> folded)
    {
        if (exact.Length < 2 || folded[^2..] is not ("oa" or "oe" or "uy") || (exact.Length > 2 && folded[^3] == 'q'))
            return;
        var last = Late.IndexOf(exact[^1], StringComparison.Ordinal);
        if (last < 0 || exact[^2] is not ('o' or 'u'))
            return;
        exact[^2] = (exact[^2] == 'o' ? "òóỏõọ" : "ùúủũụ")[last % 5];
        exact[^1] = folded[^1];
    }

    /// <summary>One code unit per letter, so that marks typed apart count; broken surrogates are no reason to fail.</summary>
    private static string Composed(string text)
    {
        foreach (var letter in text)
            if (char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                return string.Create(text.Length, text, static (span, source) =>
                {
                    for (var i = 0; i < span.Length; i++)
                        span[i] = char.IsSurrogate(source[i]) ? ' ' : source[i];
                }).Normalize(NormalizationForm.FormC);
        return text;
    }
}
