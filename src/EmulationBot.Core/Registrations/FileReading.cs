using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// The signed copy: a file of the channel, stored as "name|id", or the number and date of the letter it went with.
/// </summary>
public static class FileReading
{
    private const long Largest = 20_000_000;

    public static Reading Read(string text, FieldContext context) => WordsReading.Short(text, context);

    /// <summary>A file sent in the chat; size in bytes, at most what the channel lets a bot fetch (Bot API getFile: 20 MB).</summary>
    public static Reading Read(string id, string name, long size) =>
        size > Largest ? new Reading.Refused(Say.Form.FileTooLarge) : new Reading.Answered($"{name.Replace('|', '-')}|{id}");

    public static Rich Show(string value) => value.Split('|')[0];
}
