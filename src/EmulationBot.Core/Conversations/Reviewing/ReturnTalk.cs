using System.Globalization;
using System.Text.RegularExpressions;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>A registration is asked to be completed in one field, with a reason, usual or typed, and a date.</summary>
internal static partial class ReturnTalk
{
    /// <summary>What is usually missing, one tap each.</summary>
    public static Turn Pick(Facts facts, Standing standing)
    {
        var (unit, revision) = (standing.Unit.Id, standing.Registration!.Revision);
        return facts.State.Says(
            Say.Review.WhatIsMissing(standing.Unit.Name, Until(facts)),
            [
                .. RegistrationForm.All.Where(f => standing.Registration.Answers.ContainsKey(f.Key) || f.Guided)
                    .SelectMany(f => Say.Review.Reasons(f.Key).Select((reason, i) =>
                        new[] { new Button(Say.Review.Reason(f.Label, reason), Press.Return(unit, revision, RegistrationForm.Number(f), i)) })),
                [new Button(Say.Review.OtherReason, Press.Review("more", unit, revision))],
                ReviewTalk.Leave(standing),
            ]);
    }

    public static Turn PickField(Facts facts, Standing standing) => facts.State.Says(
        Say.Review.WhichField(standing.Unit.Name),
        [
            .. RegistrationForm.All.Where(f => f.Key != Fields.Unit)
                .Select(f => new Button(f.Label, Press.Return(standing.Unit.Id, standing.Registration!.Revision, RegistrationForm.Number(f), null))).Chunk(2),
            ReviewTalk.Leave(standing),
        ]);

    public static Turn AskReason(Facts facts, Standing standing, Field field) =>
        facts.State.With(d => d with
        {
            Reviewing = new Reviewing(ReviewStep.Reason) { UnitId = standing.Unit.Id, Revision = standing.Registration!.Revision, FieldKey = field.Key },
        }).Says(Say.Review.AskReason(standing.Unit.Name, field.Label, Until(facts)), [ReviewTalk.Leave(standing)]);

    public static Turn Canned(Facts facts, Standing standing, Field field, int reason) =>
        Say.Review.Reasons(field.Key).ElementAtOrDefault(reason) is { } why ? Return(facts, standing, field, why, Until(facts)) : Pick(facts, standing);

    /// <summary>A typed reason; a date at its end ("trước 13/02") is the date until which.</summary>
    public static Turn Typed(Facts facts, Standing standing, Field field, string text)
    {
        var why = text.Trim();
        if (why.Length is < ReviewDecision.ShortestReason or > ReviewDecision.LongestReason)
            return facts.State.Says(Say.Review.BadReason(ReviewDecision.LongestReason), [ReviewTalk.Leave(standing)]);
        return Return(facts, standing, field, why, DateIn(why, facts) ?? Until(facts));
    }

    /// <summary>To the deadline; after it, three working days.</summary>
    public static DateOnly Until(Facts facts) => Until(facts.Plan, facts.Now);

    public static DateOnly Until(Plan plan, DateTimeOffset now)
    {
        var today = now.DateInVietnam();
        return today < plan.Deadline ? plan.Deadline : plan.Calendar.Days.Add(today, 3);
    }

    private static Turn Return(Facts facts, Standing standing, Field field, string why, DateOnly until) =>
        ReviewDecision.Return(facts, standing, field, why, until) is { } returned ? ReviewTalk.Decided(facts, standing, returned) : ReviewTalk.Stale(facts, standing);

    private static DateOnly? DateIn(string why, Facts facts)
    {
        var today = facts.Now.DateInVietnam();
        return Date().Match(why) is { Success: true } match
            && DateOnly.TryParseExact($"{match.Groups[1].Value}/{match.Groups[2].Value}/{today.Year}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date >= today ? date : null;
    }

    [GeneratedRegex(@"(?<!\d)(\d{1,2})/(\d{1,2})(?:/\d{4})?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
