using System.Globalization;
using System.Text;

namespace EmulationBot.Core.Texts;

/// <summary>
/// Vietnamese text without its diacritics: "Đăng ký" and "dang ky" fold to the same letters.
/// Safe for any input, unpaired surrogates included.
/// </summary>
public static class Folding
{
    private const int ShortText = 256;

    private static readonly char[] Table = BuildTable();

    /// <summary>The lower-case letter without marks; '\0' for a combining mark or an invisible sign.</summary>
    public static char Fold(char letter) => Table[letter];

    /// <summary>Lower case, no diacritics; every run of anything but letters and digits becomes one space.</summary>
    public static string Key(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = text.Length <= ShortText ? stackalloc char[ShortText] : new char[text.Length];
        var length = 0;
        foreach (var letter in text)
        {
            var folded = Fold(letter);
            if (folded == '\0')
                continue;
            if (char.IsLetterOrDigit(folded))
                key[length++] = folded;
            else if (length > 0 && key[length - 1] != ' ')
                key[length++] = ' ';
        }
        var trimmed = key[..length].TrimEnd(' ');
        return trimmed.SequenceEqual(text) ? text : trimmed.ToString();
    }

    private static char[] BuildTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var code = 0; code < table.Length; code++)
            table[code] = FoldSlowly((char)code);
        return table;
    }

    private static char FoldSlowly(char letter) => letter switch
    {
        < '\u0080' => char.ToLowerInvariant(letter),
        'đ' or 'Đ' or 'ð' or 'Ð' => 'd',
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(letter - 0xFEE0)),
        '\u3000' or '\u00A0' => ' ',
        '–' or '—' or '−' or '‑' => '-',
        '“' or '”' or '„' => '"',
        '‘' or '’' => '\'',
        _ => FoldByDecomposition(letter),
    };

    private static char FoldByDecomposition(char letter)
    {
        if (char.IsSurrogate(letter))
            return ' ';
        var category = char.GetUnicodeCategory(letter);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            return '\0';
        return letter is >= '\u00C0' and < '\u0250' or >= '\u1E00' and < '\u1F00'
            ? char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0])
            : char.ToLowerInvariant(letter);
    }
}
