namespace EmulationBot.Core.Answers.Language;

/// <summary>
/// Writes numbers dictated in words as digits: "ngày mười bốn tháng hai" becomes "ngày 14 tháng 2". A single word
/// counts only where a number must stand, because "năm" is also the year, "sau" after and "không" no.
/// </summary>
internal static class SpokenNumbers
{
    private static readonly Dictionary<string, int> Digits =
        Numbers("một mốt mot", "hai", "ba", "bốn bon tư tu", "lăm nhăm lam", "sáu sau", "bảy bẩy bay", "tám tam", "chín chin");

    /// <summary>After these a word for a digit is that digit: "phần hai", "tháng ba".</summary>
    private static readonly HashSet<string> Numbered = ["ngay", "mung", "mong", "thang", "phan", "muc", "khoan", "diem", "so"];

    private static readonly Dictionary<string, int> Roman =
        Numbers("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

    /// <summary>"ii", "xiii": no slip to be repaired.</summary>
    public static bool IsRoman(string word) => Roman.ContainsKey(word);

    public static void Rewrite(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
            if (Read(words, i) is { Length: > 0 } number)
                Replace(words, i, number.Length, number.Value);
        for (var i = 1; i + 1 < words.Count; i++)
            if (words[i].Folded is "cham" or "phay" && (words[i - 1].IsNumber || IsRoman(words[i - 1].Exact)))
                Join(words, i);
    }

    /// <summary>"hai chấm sáu", "II chấm 6": the number of a passage, read aloud.</summary>
    private static void Join(List<Word> words, int point)
    {
        var item = words[point + 1].IsNumber ? words[point + 1].Folded
            : Digit(words, point + 1) is > 0 and var digit ? digit.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null;
        if (item is null)
            return;
        var joined = $"{words[point - 1].Folded}.{item}";
        words[point - 1] = new Word(joined, joined);
        words.RemoveRange(point, 2);
    }

    private static (int Value, int Length) Read(List<Word> words, int at)
    {
        if (Year(words, at) is { Length: > 0 } year)
            return year;
        if (Tens(words, at) is { Length: > 0 } tens)
            return tens;
        if (at == 0)
            return default;
        var before = words[at - 1].Folded;
        if (before is "thu" or "lan" or "dang" or "khoa" && Roman.TryGetValue(words[at].Exact, out var ordinal))
            return (ordinal, 1);
        return Single(words, at, before);
    }

    private static (int Value, int Length) Single(List<Word> words, int at, string before)
    {
        if (before == "thang" && words[at].Folded == "nam")
            return at > 1 && words[at - 2].IsNumber ? (5, 1) : default;
        var unsure = words[at].Exact is "sau" || (words[at].Exact is "tu" or "tam" or "lam" or "bay" && before != "thang");
        return !unsure && Numbered.Contains(before) && Digit(words, at) is > 0 and var digit ? (digit, 1) : default;
    }

    /// <summary>"hai nghìn không trăm hai mươi", "hai nghìn hai mươi", "hai không hai không".</summary>
    private static (int Value, int Length) Year(List<Word> words, int at)
    {
        if (words[at].Folded != "hai" || at + 2 >= words.Count)
            return default;
        if (words[at + 1].Folded is "nghin" or "ngan")
        {
            var rest = at + 2;
            if (rest + 1 < words.Count && words[rest].Folded == "khong" && words[rest + 1].Folded == "tram")
                rest += 2;
            var tens = rest < words.Count ? Tens(words, rest) : default;
            return tens.Length > 0 ? (2000 + tens.Value, rest + tens.Length - at) : default;
        }
        if (words[at + 1].Folded != "khong")
            return default;
        if (Tens(words, at + 2) is { Length: > 0 } last)
            return (2000 + last.Value, 2 + last.Length);
        return at + 3 < words.Count && Digit(words, at + 2) is > 0 and var ten && (words[at + 3].Folded == "khong" || Digit(words, at + 3) > 0)
            ? (2000 + (10 * ten) + Digit(words, at + 3), 4)
            : default;
    }

    /// <summary>"mười bốn", "hai mươi", "hai mươi hai"; after a ten "năm" is the year, five is "lăm".</summary>
    private static (int Value, int Length) Tens(List<Word> words, int at)
    {
        if (words[at].Exact is "mười" or "muoi")
            return At(words, at + 1) is > 0 and var one ? (10 + one, 2) : words[at].Exact == "mười" ? (10, 1) : default;
        var ten = words[at].Exact is "năm" or "nam" ? 5 : Digit(words, at);
        if (ten == 0 || at + 1 >= words.Count || words[at + 1].Exact is not ("mươi" or "muoi"))
            return default;
        var unit = At(words, at + 2);
        return unit > 0 ? ((10 * ten) + unit, 3) : (10 * ten, 2);
    }

    private static int At(List<Word> words, int at) => at < words.Count ? Digit(words, at) : 0;

    private static int Digit(List<Word> words, int at) => Digits.GetValueOrDefault(words[at].Exact);

    private static void Replace(List<Word> words, int at, int length, int value)
    {
        var digits = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        words[at] = new Word(digits, digits);
        words.RemoveRange(at + 1, length - 1);
    }

    /// <summary>Words for one, for two and so on.</summary>
    private static Dictionary<string, int> Numbers(params string[] words) =>
        words.SelectMany((same, i) => same.Split(' ').Select(word => (word, i))).ToDictionary(p => p.word, p => p.i + 1);
}
