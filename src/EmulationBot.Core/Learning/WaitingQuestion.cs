using System.Globalization;
using System.Text;
using EmulationBot.Core.Answers;

namespace EmulationBot.Core.Learning;

/// <summary>Why a question waits for Phòng Nội vụ.</summary>
public enum WaitingReason { Unanswered, Disliked }

/// <summary>A question of one person that waits for an official answer.</summary>
public sealed record WaitingQuestion(long Id, string Text, string PersonId, WaitingReason Why, DateTimeOffset AskedAt)
{
    /// <summary>A longer question is kept by its beginning.</summary>
    public const int LongestText = 500;

    public Likeness Likeness { get; } = Likeness.Of(Text);

    /// <summary>Questions with the same are answered together.</summary>
    public string Group => Likeness.Shared ? Likeness.Key : $"{Likeness.Key}@{PersonId}";

    /// <summary>The text on one line, without invisible signs, as it is kept and shown to others.</summary>
    public static string Tidy(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tidy = new StringBuilder(Math.Min(text.Length, LongestText));
        foreach (var rune in text.EnumerateRunes())
        {
            if (tidy.Length + rune.Utf16SequenceLength > LongestText)
                break;
            var category = Rune.GetUnicodeCategory(rune);
            if (Rune.IsWhiteSpace(rune) || category == UnicodeCategory.Control)
                tidy.Append(tidy.Length > 0 && tidy[^1] != ' ' ? " " : "");
            else if (category != UnicodeCategory.Format)
                tidy.Append(rune.ToString());
        }
        return tidy.ToString().TrimEnd();
    }
}
