using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace EmulationBot.Tests.BotApi;

/// <summary>What people see, with its marks: entities in UTF-16 offsets, as MessageEntity on the wire.</summary>
internal sealed record FormattedText(string Text, JsonArray Entities);

/// <summary>
/// <c>parse_mode=HTML</c> as the server reads it: a short list of tags, four named characters, every tag closed in
/// order; anything else is refused with the place in bytes. The rules are of TDLib, MessageEntity.cpp, parse_html.
/// </summary>
internal sealed class HtmlEntities
{
    private readonly string _html;
    private readonly StringBuilder _text = new();
    private readonly Stack<HtmlTag> _open = new();
    private readonly List<JsonObject> _entities = [];
    private int _at;

    private HtmlEntities(string html) => _html = html;

    public static FormattedText Parse(string html) => new HtmlEntities(html).Read();

    private FormattedText Read()
    {
        while (_at < _html.Length)
            if (_html[_at] == '<')
                Tag();
            else
                _text.Append(Character());
        if (_open.TryPeek(out var open))
            throw Error($"Can't find end tag corresponding to start tag \"{open.Name}\"");
        return new FormattedText(_text.ToString(), [.. _entities.OrderBy(e => e.Number("offset")).ThenByDescending(e => e.Number("length"))]);
    }

    private void Tag()
    {
        var begin = _at++;
        if (Peek == '/')
            Close(begin);
        else
            Open(begin);
    }

    private void Open(int begin)
    {
        var name = Until(c => c == '>' || char.IsWhiteSpace(c)).ToLowerInvariant();
        if (_at == _html.Length)
            throw Error($"Unclosed start tag at byte offset {Bytes(begin)}");
        if (Kind(name) is null)
            throw Error($"Unsupported start tag \"{name}\" at byte offset {Bytes(begin)}");
        var tag = new HtmlTag(name, _text.Length, HtmlAttributes.Read(_html, ref _at, name, message => Error($"{message} at byte offset {Bytes(begin)}")));
        if (name == "span" && tag.Attributes.GetValueOrDefault("class") != "tg-spoiler")
            throw Error($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {Bytes(begin)}");
        _open.Push(tag);
    }

    private void Close(int begin)
    {
        _at++;
        if (!_open.TryPop(out var tag))
            throw Error($"Unexpected end tag at byte offset {Bytes(begin)}");
        var name = Until(c => c == '>' || char.IsWhiteSpace(c)).ToLowerInvariant();
        Until(c => !char.IsWhiteSpace(c));
        if (Peek != '>')
            throw Error($"Unclosed end tag at byte offset {Bytes(begin)}");
        _at++;
        if (name.Length > 0 && name != tag.Name)
            throw Error($"Unmatched end tag at byte offset {Bytes(begin)}, expected \"</{tag.Name}>\", found \"</{name}>\"");
        if (_text.Length > tag.Offset && Entity(tag) is { } entity)
            _entities.Add(entity);
    }

    private JsonObject? Entity(HtmlTag tag)
    {
        var entity = new JsonObject { ["type"] = Kind(tag.Name), ["offset"] = tag.Offset, ["length"] = _text.Length - tag.Offset };
        switch (tag.Name)
        {
            case "a":
                var url = tag.Attributes.GetValueOrDefault("href") ?? _text.ToString(tag.Offset, _text.Length - tag.Offset);
                entity["url"] = url;
                return Links.Fault(url) is null ? entity : null;
            case "tg-emoji":
                entity["custom_emoji_id"] = tag.Attributes.GetValueOrDefault("emoji-id") ?? throw Error("Invalid custom emoji identifier specified");
                break;
            case "tg-time":
                entity["unix_time"] = long.TryParse(tag.Attributes.GetValueOrDefault("unix"), CultureInfo.InvariantCulture, out var time) ? time : throw Error("Invalid date specified");
                break;
            case "blockquote" when tag.Attributes.ContainsKey("expandable"):
                entity["type"] = "expandable_blockquote";
                break;
        }
        return entity;
    }

    /// <summary>One character, or one character reference; an ampersand that begins none stands for itself.</summary>
    private string Character()
    {
        if (_html[_at] == '&' && Reference(_html, _at) is var (text, end))
        {
            _at = end;
            return text;
        }
        return _html[_at++].ToString();
    }

    internal static (string Text, int End)? Reference(string html, int at)
    {
        var end = at + 1;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || (html[end] == '#' && end == at + 1)))
            end++;
        var name = html[(at + 1)..end];
        var text = name.StartsWith('#') ? Numbered(name[1..]) : Named(name);
        return text is null ? null : (text, end < html.Length && html[end] == ';' ? end + 1 : end);
    }

    private static string? Kind(string tag) => tag switch
    {
        "b" or "strong" => "bold",
        "i" or "em" => "italic",
        "u" or "ins" => "underline",
        "s" or "strike" or "del" => "strikethrough",
        "span" or "tg-spoiler" => "spoiler",
        "a" => "text_link",
        "tg-emoji" => "custom_emoji",
        "tg-time" => "date_time",
        "code" or "pre" or "blockquote" => tag,
        _ => null,
    };

    private static string? Named(string character) => character switch
    {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        _ => null,
    };

    private static string? Numbered(string digits)
    {
        var read = digits.StartsWith('x')
            ? int.TryParse(digits.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        return read && code != 0 && Rune.IsValid(code) ? new Rune(code).ToString() : null;
    }

    private char Peek => _at < _html.Length ? _html[_at] : '\0';

    private string Until(Func<char, bool> stop)
    {
        var begin = _at;
        while (_at < _html.Length && !stop(_html[_at]))
            _at++;
        return _html[begin.._at];
    }

    private int Bytes(int at) => Encoding.UTF8.GetByteCount(_html.AsSpan(0, at));

    private static Refused Error(string what) => Refused.Fault("can't parse entities: " + what);
}

internal sealed record HtmlTag(string Name, int Offset, Dictionary<string, string> Attributes);
