using System.Collections.Immutable;
using System.Globalization;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Registrations;

/// <summary>
/// Conditions of titles that the numbers given do not meet (Nghị định 91/2017/NĐ-CP; domain sheet, 2.3).
/// They warn and never block: February registers a target, and only the Council decides.
/// </summary>
public static class RatioWarnings
{
    public static IReadOnlyList<Rich> Of(ImmutableDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var title = answers.GetValueOrDefault(Fields.Title);
        var headcount = Count(answers, Fields.Headcount);
        var workers = Count(answers, Fields.AdvancedWorkers);
        int? soldiers = answers.TryGetValue(Fields.Soldiers, out var names) ? WordsReading.Lines(names).Count : null;
        return [.. Warnings(title, headcount, workers, soldiers)];
    }

    private static IEnumerable<Rich> Warnings(string? title, int? headcount, int? workers, int? soldiers)
    {
        if (workers > headcount)
            yield return Say.Warning.MoreWorkersThanPeople(workers.Value, headcount.Value);
        if (soldiers > 0 && workers is { } all && soldiers > all * 15 / 100)
            yield return Say.Warning.TooManySoldiers(soldiers.Value, all * 15 / 100, all);
        if (title == CollectiveTitle.Advanced && headcount is { } people && workers is { } few && few * 2 <= people)
            yield return Say.Warning.AdvancedNeedsHalf(few, people);
        if (title == CollectiveTitle.Excellent && headcount is { } total && workers is { } some && some * 10 < total * 7)
            yield return Say.Warning.ExcellentNeedsSeventy(some, total);
        if (title == CollectiveTitle.Excellent && soldiers is null or 0)
            yield return Say.Warning.ExcellentNeedsSoldier;
    }

    private static int? Count(ImmutableDictionary<string, string> answers, string key) =>
        int.TryParse(answers.GetValueOrDefault(key), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
