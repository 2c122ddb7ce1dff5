using System.Globalization;
using EmulationBot.Core.Answers.Language;

namespace EmulationBot.Core.Answers;

/// <summary>Reads short questions that mean something only after the answer before them.</summary>
internal static class FollowUps
{
    private static readonly Word[][] Where =
        [.. new[] { "mục nào", "mục mấy", "ở mục nào", "chỗ nào trong", "điểm nào", "khoản nào", "phần nào" }.Select(Word.Split)];

    /// <summary>"ở mục nào?": nothing but words of any question around it.</summary>
    public static bool AsksWhere(Reading reading) => reading.Words.Count <= 4 && Array.Exists(Where, reading.Has);

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
