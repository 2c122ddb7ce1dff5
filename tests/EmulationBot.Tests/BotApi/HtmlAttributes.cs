using System.Text;

namespace EmulationBot.Tests.BotApi;

/// <summary>The attributes of a start tag up to its <c>&gt;</c>; only <c>expandable</c> of a blockquote may stand without a value.</summary>
internal static class HtmlAttributes
{
    public static Dictionary<string, string> Read(string html, ref int at, string tag, Func<string, Refused> error)
    {
        var attributes = new Dictionary<string, string>();
        while (true)
        {
            Skip(html, ref at, char.IsWhiteSpace);
            if (at == html.Length)
                throw error("Unclosed start tag");
            if (html[at] == '>')
            {
                at++;
                return attributes;
            }
            var name = Skip(html, ref at, c => !char.IsWhiteSpace(c) && c is not '=' and not '>').ToLowerInvariant();
            if (name.Length == 0)
                throw error($"Empty attribute name in the tag \"{tag}\"");
            attributes[name] = Value(html, ref at, tag, name, error);
        }
    }

    private static string Value(string html, ref int at, string tag, string name, Func<string, Refused> error)
    {
        Skip(html, ref at, char.IsWhiteSpace);
        if (at == html.Length || html[at] != '=')
            return (tag, name) == ("blockquote", "expandable") ? "" : throw error($"Expected equal sign in declaration of an attribute of the tag \"{tag}\"");
        at++;
        Skip(html, ref at, char.IsWhiteSpace);
        if (at == html.Length)
            throw error($"Unclosed start tag \"{tag}\"");
        return html[at] is '"' or '\'' ? Quoted(html, ref at, error) : Token(html, ref at, error);
    }

    private static string Quoted(string html, ref int at, Func<string, Refused> error)
    {
        var quote = html[at++];
        var value = new StringBuilder();
        while (at < html.Length && html[at] != quote)
            if (html[at] == '&' && HtmlEntities.Reference(html, at) is var (text, end))
            {
                value.Append(text);
                at = end;
            }
            else
                value.Append(html[at++]);
        if (at++ >= html.Length)
            throw error("Unclosed start tag");
        return value.ToString();
    }

    private static string Token(string html, ref int at, Func<string, Refused> error)
    {
        var value = Skip(html, ref at, c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-').ToLowerInvariant();
        if (at < html.Length && html[at] != '>' && !char.IsWhiteSpace(html[at]))
            throw error("Unexpected end of name token");
        return value;
    }

    private static string Skip(string html, ref int at, Func<char, bool> wanted)
    {
        var begin = at;
        while (at < html.Length && wanted(html[at]))
            at++;
        return html[begin..at];
    }
}
