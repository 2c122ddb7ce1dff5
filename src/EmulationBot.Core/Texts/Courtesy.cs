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

    [GeneratedRegex(@"^(?:(?:da|vang|u|thua|dong chi oi|em oi|anh oi|chi oi) )+(?=\S)")]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<=\S)(?: (?:a|nhe|nha|nhi|di|giup|giup toi|giup em|giup minh|dum|dum toi|em|anh|chi|dong chi|do|day|nghe|nghen|voi|vay|luon|nua))+$")]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?<=\S)(?:[\s,.]+(?:ạ|nhé|nhá|nghen|đồng chí))+[.!]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
