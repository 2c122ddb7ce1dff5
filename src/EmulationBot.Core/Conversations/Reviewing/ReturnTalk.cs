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

    /// <summary>A typed reason; "trước 13/02" or "hạn 13/02" at its end is the date until which. Any other date is a part of the reason.</summary>
    public static Turn Typed(Facts facts, Standing standing, Field field, string text)
    {
        var why = text.Trim();
        if (why.Length is < ReviewDecision.ShortestReason or > ReviewDecision.LongestReason)
            return facts.State.Says(Say.Review.BadReason(ReviewDecision.LongestReason), [ReviewTalk.Leave(standing)]);
        if (Date().Match(why) is not { Success: true } typed)
            return Return(facts, standing, field, why, Until(facts));
        var today = facts.Now.DateInVietnam();
        return DateOf(typed, today) is { } until
            ? Return(facts, standing, field, why, until)
            : facts.State.Says(Say.Review.BadUntil(typed.Groups[1].Value, today, Latest(today), Until(facts)), [ReviewTalk.Leave(standing)]);
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

    /// <summary>From today on and not months away.</summary>
    private static DateOnly? DateOf(Match typed, DateOnly today) =>
        TypedDay.Of(typed.Groups[2].Value, typed.Groups[3].Value, typed.Groups[4].Value, today, today, Latest(today));

    private static DateOnly Latest(DateOnly today) => today.AddDays(60);

    [GeneratedRegex(@"\b(?:trước|truoc|hạn|han|chậm nhất|cham nhat)(?:\s+(?:là|la))?(?:\s+(?:hết|het))?(?:\s+(?:ngày|ngay))?\s*:?\s*((\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
