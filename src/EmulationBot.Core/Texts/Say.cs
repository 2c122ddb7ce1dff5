namespace EmulationBot.Core.Texts;

/// <summary>
/// Every sentence a person reads, by subject: one file each. Vietnamese, formal, short, "đồng chí"; says what happened
/// and what to do next. A test prints them all to <c>Screens.approved.md</c>, so that a change of wording shows as a diff.
/// </summary>
public static partial class Say
{
    /// <summary>A channel by the name people know.</summary>
    public static string Channel(string name) => name switch
    {
        "web" => "trang trò chuyện",
        "telegram" => "Telegram",
        "terminal" => "màn hình lệnh",
        _ => name,
    };

    /// <summary>Stored lines as a list.</summary>
    public static Rich List(string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return lines.Contains('\n', StringComparison.Ordinal)
            ? Rich.Lines(lines.Split('\n').Select(line => Rich.Plain($"- {line}")))
            : lines;
    }
}
