using System.Text;
using EmulationBot.Core.Texts;

namespace EmulationBot.Documents;

/// <summary>The text of a CSV file: UTF-8, UTF-16 with its mark, or Windows-1258, which is taken only when nothing but Vietnamese comes of it.</summary>
internal static class CsvText
{
    private const string VietnameseLetters = "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    private const string Signs = "–—‘’“”…•«»°×";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    /// <summary>The text, with a note when it is less than certain; or the sentence that says why it cannot be read.</summary>
    public static (string? Text, string? Note, string? Problem) Of(byte[] content)
    {
        if (Marked(content) is { } marked)
            return Checked(marked);
        try
        {
            return Checked(Utf8.GetString(content));
        }
        catch (DecoderFallbackException)
        {
            var text = Windows1258.GetString(content).Normalize();
            return IsVietnamese(text) ? (text, Say.Import.Files.ReadAsWindows, null) : (null, null, Refusal(text));
        }
    }

    /// <summary>By the byte order mark; null when there is none, or what follows is not what it says.</summary>
    private static string? Marked(ReadOnlySpan<byte> content) => content switch
    {
        [0xEF, 0xBB, 0xBF, .. var utf8] => Encoding.UTF8.GetString(utf8),
        [0xFF, 0xFE, .. var little] when little.Length % 2 == 0 => Encoding.Unicode.GetString(little),
        [0xFE, 0xFF, .. var big] when big.Length % 2 == 0 => Encoding.BigEndianUnicode.GetString(big),
        _ => null,
    };

    private static (string? Text, string? Note, string? Problem) Checked(string text) =>
        IsBinary(text) ? (null, null, Say.Import.Files.NotATable) : (text, null, null);

    private static string Refusal(string text) => IsBinary(text) ? Say.Import.Files.NotATable : Say.Import.Files.UnknownLetters;

    /// <summary>A picture or a program: text has no control characters but for its lines and tabs.</summary>
    private static bool IsBinary(string text) => text.AsSpan().IndexOfAny('\0', '\u0001', '\u0002') >= 0 || text.StartsWith("%PDF", StringComparison.Ordinal);

    private static bool IsVietnamese(string text) => text.All(letter => letter is >= ' ' and < '\u007F' or '\r' or '\n' or '\t'
        || VietnameseLetters.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal) || Signs.Contains(letter, StringComparison.Ordinal));
}
