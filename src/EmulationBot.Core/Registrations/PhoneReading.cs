using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// A Vietnamese telephone number, stored as its national digits: mobile 0 + 9 digits (3, 5, 7, 8, 9 first), fixed line
/// 02 + 8 or 9 digits. +84, 84, 0084, separators, full-width digits and words around it are understood.
/// </summary>
public static partial class PhoneReading
{
    public static Reading Read(string text, FieldContext context) =>
        Parse(text) is { } phone ? new Reading.Answered(phone)
        : new Reading.Refused(Numbers(text).Count(Valid().IsMatch) > 1 ? Say.Form.SeveralPhones : Say.Form.PhoneWrong);

    private const int Shortest = 9;

    /// <summary>The national digits, or null when the text does not hold exactly one valid number.</summary>
    public static string? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Numbers(text) is [var only] && Valid().IsMatch(only) ? only : null;
    }

    /// <summary>The number and the words without it; no number and all the words when there is not exactly one.</summary>
    public static (string? Phone, string Words) Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text) is { } phone
            ? (phone, Label().Replace(Candidates().Replace(Ascii(text), m => m.Value.Count(char.IsAsciiDigit) < Shortest ? m.Value : ""), "").Trim(' ', ',', ';', '-', '–', '.', '\n'))
            : (null, text);
    }

    /// <summary>The different numbers in the text; what is shorter than a telephone number (an hour, a date) is none.</summary>
    private static List<string> Numbers(string text) =>
        [.. Candidates().Matches(Ascii(text)).Select(m => Once(National(m.Value))).Where(digits => digits.Length >= Shortest).Distinct()];

    /// <summary>The same number twice in a row is one.</summary>
    private static string Once(string digits) =>
        digits.Length % 2 == 0 && digits.Length >= 2 * Shortest && digits[..(digits.Length / 2)] == digits[(digits.Length / 2)..] ? digits[..(digits.Length / 2)] : digits;

    /// <summary>"0912 345 678".</summary>
    public static string Show(string phone) =>
        phone is { Length: 10 } ? $"{phone[..4]} {phone[4..7]} {phone[7..]}" : $"{phone[..4]} {phone[4..]}";

    private static string Ascii(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var letter in text)
            ascii.Append(char.IsDigit(letter) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(letter)) : letter is '＋' ? '+' : letter);
        return ascii.ToString();
    }

    private static string National(string written)
    {
        var digits = string.Concat(written.Where(char.IsAsciiDigit));
        if (digits.StartsWith("0084", StringComparison.Ordinal))
            return WithZero(digits[4..]);
        if (digits.StartsWith("84", StringComparison.Ordinal) && digits.Length >= 11)
            return WithZero(digits[2..]);
        return digits;
    }

    private static string WithZero(string digits) => digits.StartsWith('0') ? digits : "0" + digits;

    [GeneratedRegex(@"[\s,;]*\b(?:(?:số|so)(?:\s+(?:điện thoại|dien thoai|đt|dt))?|điện thoại|dien thoai|sđt|sdt|đt|dt|tel)\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"\+?\(?\d(?:[\d\s.()\-–_/]*\d)?", RegexOptions.CultureInvariant)]
    private static partial Regex Candidates();

    [GeneratedRegex(@"^(?:0[35789]\d{8}|02\d{8,9})$", RegexOptions.CultureInvariant)]
    private static partial Regex Valid();
}
