using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Registrations;

/// <summary>Forms of award the collective hopes for (domain sheet, 2.3): one a line, from the list or in own words.</summary>
internal static class AwardReading
{
    public static readonly IReadOnlyList<Choice> Choices =
    [
        new("gk-huyen", "Giấy khen của Chủ tịch UBND huyện", "Giấy khen của Chủ tịch UBND huyện"),
        new("bk-tinh", "Bằng khen của Chủ tịch UBND tỉnh", "Bằng khen của Chủ tịch UBND tỉnh"),
        new("bk-ttg", "Bằng khen của Thủ tướng Chính phủ", "Bằng khen của Thủ tướng Chính phủ"),
    ];

    public static Reading Read(string text, FieldContext context)
    {
        if (WordsReading.Defect(text) is { } defect)
            return new Reading.Refused(defect);
        if (WordsReading.IsNone(text))
            return new Reading.Refused(Say.Form.NoAnswer);
        var lines = WordsReading.Lines(text);
        return lines.Count is > 0 and <= 5 && lines.All(l => l.Length is >= 4 and <= 150)
            ? new Reading.Answered(string.Join('\n', lines))
            : new Reading.Refused(Say.Form.AwardsWrong);
    }
}
