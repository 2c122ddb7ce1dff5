using System.Text.RegularExpressions;

namespace EmulationBot.Tests.BotApi;

/// <summary>How a test names a text: by a part of it, or by a regular expression.</summary>
internal static class Pattern
{
    public static bool Found(string text, string pattern) =>
        text.Contains(pattern, StringComparison.Ordinal) || Matches(text, pattern);

    /// <summary>The thing of exactly that name, else one whose name begins so, else one whose name matches.</summary>
    public static T? Best<T>(IEnumerable<T> things, Func<T, string> name, string pattern) where T : class
    {
        var list = things.ToList();
        return list.Find(t => name(t) == pattern)
            ?? list.Find(t => name(t).StartsWith(pattern, StringComparison.Ordinal))
            ?? list.Find(t => Matches(name(t), pattern));
    }

    private static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (RegexParseException)
        {
            return false;
        }
    }
}
