using System.Globalization;
using System.Text.RegularExpressions;
using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Answers;

/// <summary>Reads short questions that mean something only after the answer before them.</summary>
internal static partial class FollowUps
{
    private const int LongestFollowUp = 8;

    private static readonly Word[][] Where =
        [.. new[] { "mục nào", "mục mấy", "ở mục nào", "chỗ nào trong", "điểm nào", "khoản nào", "phần nào" }.Select(Word.Split)];

    /// <summary>"ở mục nào?": nothing but words of any question around it.</summary>
    public static bool AsksWhere(Reading reading) => reading.Words.Count <= 4 && Array.Exists(Where, reading.Has);

    private static readonly Word[][] Leaning =
        [.. new[] { "kế hoạch đó", "kế hoạch ấy", "kế hoạch này", "kế hoạch trên", "văn bản đó", "văn bản ấy", "văn bản này", "văn bản trên", "việc đó", "việc ấy", "việc này", "mục đó", "mục này", "cái đó", "cái này", "cái ấy" }.Select(Word.Split)];

    /// <summary>Words that point back at what was just said, or go on from it: "còn nơi gửi?", "thế ai ký?", "văn bản đó số mấy".</summary>
    public static bool LeansOnBefore(Reading reading) =>
        reading.Words.Count is > 0 and <= LongestFollowUp
        && (AsksWhere(reading)
            || reading.Typed[0].Exact is "còn" or "thế" or "vậy"
            || Ordinal(reading) is not null
            || Array.Exists(Leaning, reading.Has));

    /// <summary>The number of a movement that is named by it; null when none is.</summary>
    public static int? Movement(string text) => NumberedMovement().Match(Folding.Key(text)) is { Success: true } named
        ? Claim.Number(named.Groups[1].Success ? named.Groups[1].Value : named.Groups[2].Value)
        : null;

    [GeneratedRegex(@"\b(?:phong trao|pt)(?: thi dua)? (?:(?:thu|so) (\d{1,2}|bay|tam|chin|muoi)(?! (?:phong|ngay|lan|nam))|(\d{1,2})(?=$| (?:la|ten|noi)))\b")]
    private static partial Regex NumberedMovement();

    /// <summary>The number in "cái thứ ba", "số 3"; null when there is none.</summary>
    public static int? Ordinal(Reading reading)
    {
        for (var i = 0; i + 1 < reading.Words.Count; i++)
            if (reading.Words[i].Folded is "thu" or "so"
                && int.TryParse(reading.Words[i + 1].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return number;
        return null;
    }
}
