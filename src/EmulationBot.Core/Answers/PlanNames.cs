using System.Globalization;
using System.Text.RegularExpressions;
using EmulationBot.Core.Answers.Language;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Answers;

/// <summary>Tells which of the plans loaded the words name, by number, district or year; and names each so that it is told from the others.</summary>
internal sealed class PlanNames
{
    /// <summary>A longer text is a letter, whose question its end asks without naming the plan again.</summary>
    private const int LongestNamed = 1000;

    private static readonly Word[][] ThisYear = [.. new[] { "năm nay", "this year" }.Select(Word.Split)];

    private readonly List<Naming> _plans;
    private readonly OfUnits<Word[][]> _communes;

    /// <param name="plans">The plans loaded, the campaign's first.</param>
    /// <param name="units">The units of the campaign's district: a commune of it names no plan of another.</param>
    public PlanNames(IReadOnlyList<Plan> plans, UnitDirectory units)
    {
        _communes = new(units, all => [.. all.Where(unit => unit.Group == UnitGroup.Commune).Select(unit => Word.Split(unit.ShortName))]);
        _plans = [.. plans.Select(plan => new Naming(
            plan,
            Say.PlanName(plan, plans.Any(other => other != plan && (other.Number, other.Year) == (plan.Number, plan.Year))),
            NumberOf(plan),
            Word.Split(plan.DistrictName),
            plan.District == plans[0].District,
            Mention(plan)))];
    }

    public string Of(Plan plan) => _plans.Find(p => p.Plan == plan)!.Name;

    /// <summary>The question and the name of a plan behind it, as a button that was pressed says it.</summary>
    public string Complete(string question, Plan plan) => $"{question} ({Of(plan)})";

    /// <summary>The plan named behind the question, and the question without it; null when none is.</summary>
    public (Plan Plan, string Text)? Behind(string text)
    {
        foreach (var named in _plans)
            if (text.EndsWith($" ({named.Name})", StringComparison.Ordinal))
                return (named.Plan, text[..^(named.Name.Length + 3)]);
        return null;
    }

    /// <summary>The question as one asks it who has but this plan before him: without its number, district and year.</summary>
    public string Without(string text, Plan plan) =>
        text.Length > LongestNamed ? text : _plans.Find(p => p.Plan == plan)!.Mention.Replace(text, match => match.Groups["alone"].Success ? "kế hoạch" : "");

    /// <summary>
    /// The plans that the words may mean, all of them when they name none. A number says more than a district, and that
    /// more than a year, which the text of a plan may hold without being the plan's own.
    /// </summary>
    public IReadOnlyList<Plan> In(Reading reading, DateOnly today)
    {
        var year = Array.Exists(ThisYear, reading.Has) ? today.Year : (int?)null;
        var meant = Narrowed(_plans, plan => IsNumbered(plan, reading));
        meant = Narrowed(meant, plan => IsOf(plan, reading));
        meant = Narrowed(meant, plan => reading.Years.Contains(plan.Plan.Year));
        return [.. (year is null ? meant : Narrowed(meant, plan => plan.Plan.Year == year)).Select(plan => plan.Plan)];
    }

    /// <summary>Whether the words name the district of a loaded plan, and not this one's.</summary>
    public bool NamesAnotherDistrict(Reading reading, Plan plan) =>
        _plans.Exists(p => p.Plan.District != plan.District && IsOf(p, reading)) && !_plans.Exists(p => p.Plan == plan && IsOf(p, reading));

    private static List<Naming> Narrowed(List<Naming> plans, Predicate<Naming> named) =>
        plans.FindAll(named) is { Count: > 0 } some ? some : plans;

    private bool IsOf(Naming plan, Reading reading) =>
        Names(reading, plan.District) || (plan.IsHere && Array.Exists(_communes.Value, commune => Names(reading, commune)));

    private static bool Names(Reading reading, Word[] place) =>
        Phrase.Find(reading.Words, place) >= 0 || Phrase.Find(reading.Typed, place) >= 0;

    /// <summary>"kế hoạch 35", "kế hoạch số 35/KH-UBND", "35/KH-UBND"; "kế hoạch 5 năm" is another matter.</summary>
    private static bool IsNumbered(Naming plan, Reading reading)
    {
        for (var i = 0; i < reading.Words.Count; i++)
            if (reading.Words[i].Folded == plan.Number
                && (FollowsKind(reading.Words, i) || Is(reading.Words, i + 1, "ke", "hoach"))
                && !CountsYears(reading.Words, i, plan.Plan))
                return true;
        return false;
    }

    private static bool FollowsKind(List<Word> words, int at)
    {
        var before = at > 0 && words[at - 1].Folded == "so" ? at - 1 : at;
        return Is(words, before - 2, "ke", "hoach");
    }

    private static bool CountsYears(List<Word> words, int at, Plan plan) =>
        at + 1 < words.Count && words[at + 1].Folded is "nam" or "thang" or "ngay"
        && !(at + 2 < words.Count && words[at + 2].Folded == plan.Year.ToString(CultureInfo.InvariantCulture));

    private static bool Is(List<Word> words, int at, string first, string second) =>
        at >= 0 && at + 1 < words.Count && words[at].Folded == first && words[at + 1].Folded == second;

    private static string NumberOf(Plan plan) =>
        plan.Number[..Math.Max(0, plan.Number.IndexOf('/', StringComparison.Ordinal))].Trim().TrimStart('0');

    private static Regex Mention(Plan plan)
    {
        const string Of = @"\b(?:của|cua|theo|trong|tại|tai)\s+";
        var number = $@"0*{Regex.Escape(NumberOf(plan))}";
        var mention = $@"(?:kế hoạch|ke hoach|kh)\s*(?:số|so)?\s*{number}(?:\s*/\s*kh(?:\s*-\s*ubnd)?)?\b|\b{number}\s*/\s*kh(?:\s*-\s*ubnd)?\b";
        var district = $@"(?:huyện|huyen)\s+(?:{Regex.Escape(plan.DistrictName)}|{Regex.Escape(Folding.Key(plan.DistrictName))})\b";
        return new Regex($@"{Of}(?:{mention}|{district})|(?<alone>{mention})|^{district}|,?\s*\b(?:năm|nam)\s+{plan.Year}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <param name="IsHere">Its district is that of the units.</param>
    private sealed record Naming(Plan Plan, string Name, string Number, Word[] District, bool IsHere, Regex Mention);
}
