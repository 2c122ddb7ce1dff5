using System.Text.RegularExpressions;

namespace EmulationBot.Core.Texts;

/// <summary>The courtesy around what somebody says: "dạ … giúp em ạ". Only taken off where the words as they are mean nothing.</summary>
internal static partial class Courtesy
{
    /// <param name="key">Folded words.</param>
    /// <returns>The words themselves; all of them when there is nothing but courtesy.</returns>
    public static string Without(string key)
    {
        var words = Before().Replace(Behind().Replace(key, ""), "");
        return words.Length == 0 ? key : words;
    }

    /// <summary>The same of words as written, in small letters: a name may end in "A" or "Nhá".</summary>
    public static string WithoutMarked(string words) => Marked().Replace(words.TrimEnd(), "");

    /// <summary>The same of sentences, as they are stored: "dạ giảm 2% hộ nghèo ạ". "Đồng chí" at the end may be counted ("kết nạp 3 đồng chí").</summary>
    public static string WithoutSpoken(string words) =>
        words.All(char.IsAscii) ? Unmarked().Replace(words, "$1") : SpokenBehind().Replace(SpokenBefore().Replace(words, ""), "");

    [GeneratedRegex(@"^\s*(?:(?:dạ|vâng)(?:\s+thưa)?(?:\s+(?:đồng chí|anh|chị)(?=\s*,))?[\s,]+(?!(?:hội|tiệc)\b))+(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpokenBefore();

    [GeneratedRegex(@"(?<=\S)(?:[\s,.]+(?:ạ|nhé|nhá|nghen))+[\s.!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex SpokenBehind();

    /// <summary>"Da" may be "đã" and "a" a grade: only both of them, around the words, are courtesy.</summary>
    [GeneratedRegex(@"^\s*da\s+(\S.*?)\s+a[.!]*\s*$", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Unmarked();

    [GeneratedRegex(@"^(?:(?:da|vang|u|thua|dong chi oi|em oi|anh oi|chi oi) )+(?=\S)")]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<=\S)(?: (?:a|nhe|nha|nhi|di|giup|giup toi|giup em|giup minh|dum|dum toi|em|anh|chi|dong chi|do|day|nghe|nghen|voi|vay|luon|nua))+$")]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?<=\S)(?:[\s,.]+(?:ạ|nhé|nhá|nghen|đồng chí))+[.!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
