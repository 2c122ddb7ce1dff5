using System.Text.Json;
using System.Text.RegularExpressions;
using EmulationBot.Operations.Settings;
using Microsoft.Extensions.Options;

namespace EmulationBot.Channels.Telegram;

/// <summary>Who the bot is, to know when a group speaks to it. The number is in the token; the name comes from getMe.</summary>
public sealed partial class TelegramSelf(IOptions<TelegramOptions> options)
{
    private readonly long _id = long.TryParse(options.Value.BotId, out var id) ? id : 0;

    private Regex? _mention;

    /// <summary>Without the @. Until it is known nobody can tell whether a group means the bot.</summary>
    public string? Username
    {
        get;
        set
        {
            field = value;
            // A longer name that begins with this one is another's.
            _mention = value is null ? null : new Regex($"@{Regex.Escape(value)}(?![A-Za-z0-9_])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        }
    }

    /// <summary>Where it is spoken to alone; null until the name is known.</summary>
    public string? PrivateChat => Username is { } name ? $"t.me/{name}" : null;

    /// <summary>Named in the words or under a picture, addressed by a command, or replied to; not when a command names another bot.</summary>
    public bool IsMeant(JsonElement message)
    {
        var text = message.Text("text") ?? message.Text("caption") ?? "";
        return !NamesAnother(text) && (_mention?.IsMatch(text) == true
            || (message.TryGetProperty("reply_to_message", out var answered)
                && answered.TryGetProperty("from", out var author) && author.GetProperty("id").GetInt64() == _id));
    }

    public string WithoutMention(string text) => _mention?.Replace(text, "").Trim() ?? text;

    private bool NamesAnother(string text) =>
        CommandOfBot().Match(text) is { Success: true } command && !command.Groups[1].Value.Equals(Username, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^\s*/\w+@(\w+)")]
    private static partial Regex CommandOfBot();
}
