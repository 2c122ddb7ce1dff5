namespace EmulationBot.Core.Answers.Language;

/// <summary>The syllables possible in Vietnamese, without marks: onset × rime.</summary>
internal static class Syllables
{
    private static readonly string[] Onsets =
        "b c ch d g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x".Split(' ').Append("").ToArray();

    private static readonly string[] Rimes =
        """
        a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet
        ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong op ot
        u ua uen uet uit uan uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych
        uyen uyet uyn uynh uyt uyu y yem yen yet yeu uai uanh uach uac uao uam uap
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static readonly HashSet<string> All = [.. from onset in Onsets from rime in Rimes select onset + rime];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsPossible(ReadOnlySpan<char> folded) => Lookup.Contains(folded);

    /// <summary>
    /// The syllable meant by raw Telex or VNI ("nooppj", "d9ua", "thuwcj"), doubled letters or the letters the young
    /// write for a sound ("wen", "fong"); null when none results.
    /// Written into the buffer given, at least as long as the word.
    /// </summary>
    public static ReadOnlySpan<char> Repair(ReadOnlySpan<char> folded, Span<char> buffer)
    {
        var (length, written) = Begin(folded, buffer);
        var pastVowel = false;
        foreach (var letter in folded[written..])
        {
            if (letter == 'w' || char.IsAsciiDigit(letter) || (pastVowel && letter is ('s' or 'f' or 'r' or 'x' or 'j')))
                continue;
            if (length > 0 && buffer[length - 1] == letter)
                continue;
            pastVowel |= letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            buffer[length++] = letter;
        }
        var repaired = buffer[..length];
        return IsPossible(repaired) ? repaired : [];
    }

    /// <summary>"w" before a vowel is "qu", "f" is "ph": what was put into the buffer, and for how many letters.</summary>
    private static (int Length, int Written) Begin(ReadOnlySpan<char> folded, Span<char> buffer)
    {
        if (folded is ['w', 'a' or 'e' or 'i' or 'y', ..])
            "qu".CopyTo(buffer);
        else if (folded is ['f', _, ..])
            "ph".CopyTo(buffer);
        else
            return (0, 0);
        return (2, 1);
    }
}
