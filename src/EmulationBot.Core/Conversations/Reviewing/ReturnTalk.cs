using System.Text.RegularExpressions;
using EmulationBot.Core.Calendars;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>A registration is asked to be completed in one field, with a reason, usual or typed, and a date.</summary>
internal static partial class ReturnTalk
{
    /// <summary>So much of a button's words names it.</summary>
    private const int ShortestCaption = 8;

    /// <summary>"Trả lại Tân Lập vì thiếu chỉ tiêu": what is missing is chosen, and nothing is sent before.</summary>
    public static Turn Begin(Facts facts, Standing standing) =>
        standing.Registration is { } sent && (sent.Waits() || sent.State is RegistrationState.Complete or RegistrationState.Returned)
            ? Pick(facts, standing, Say.Review.NothingSent)
            : ReviewTalk.Open(facts, standing.Unit.Id);

    /// <summary>What is usually missing, one tap each.</summary>
    public static Turn Pick(Facts facts, Standing standing, Rich? lead = null)
    {
        var (unit, revision) = (standing.Unit.Id, standing.Registration!.Revision);
        return Missing(facts, standing).Says(
            Rich.Paragraphs(lead ?? Rich.Empty, Say.Review.WhatIsMissing(standing.Unit.Name, Until(facts))),
            [
                .. Usual(standing).Select(usual => new[] { new Button(usual.Caption, Press.Return(unit, revision, RegistrationForm.Number(usual.Field), usual.Reason)) }),
                [new Button(Say.Review.OtherReason, Press.Review("more", unit, revision))],
                ReviewTalk.Leave(standing),
            ]);
    }

    /// <summary>Typed instead of pressed: the name of a field, the beginning of a button, or both in "Chỉ tiêu: thiếu số liệu". Null for anything else.</summary>
    public static Turn? Read(Facts facts, Standing standing, string text)
    {
        var key = Courtesy.Without(Folding.Key(text));
        if (Returnable(text) is { } field)
            return AskReason(facts, standing, field);
        if (key.Length >= ShortestCaption && Usual(standing).Where(u => Begins(u.Caption, key) || Begins(Say.Review.Reasons(u.Field.Key)[u.Reason], key)).ToList() is [var one])
            return Canned(facts, standing, one.Field, one.Reason);
        if (key.Length >= ShortestCaption && Begins(Say.Review.OtherReason, key))
            return PickField(facts, standing);
        if (Begins(Say.Review.Leave, key) && key.Length >= ShortestCaption)
            return ReviewTalk.Open(facts, standing.Unit.Id);
        return text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Returnable(text[..colon]) is { } named ? Typed(facts, standing, named, text[(colon + 1)..]) : null;
    }

    public static Turn PickField(Facts facts, Standing standing) => Missing(facts, standing).Says(
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

    /// <summary>The next words may name what is missing.</summary>
    private static State Missing(Facts facts, Standing standing) => facts.State.With(d => d with
    {
        Reviewing = new Reviewing(ReviewStep.Missing) { UnitId = standing.Unit.Id, Revision = standing.Registration!.Revision },
    });

    private static IEnumerable<(Field Field, int Reason, string Caption)> Usual(Standing standing) =>
        RegistrationForm.All.Where(f => standing.Registration!.Answers.ContainsKey(f.Key) || f.Guided)
            .SelectMany(f => Say.Review.Reasons(f.Key).Select((reason, i) => (f, i, Say.Review.Reason(f.Label, reason))));

    /// <summary>By its name: a number may be that of a button.</summary>
    private static Field? Returnable(string text) =>
        Bare.IsNumber(text) ? null : RegistrationForm.Named(Courtesy.Without(Folding.Key(text))) is { Key: not Fields.Unit } field ? field : null;

    private static bool Begins(string caption, string key) => Folding.Key(caption).StartsWith(key, StringComparison.Ordinal);

    private static Turn Return(Facts facts, Standing standing, Field field, string why, DateOnly until) =>
        ReviewDecision.Return(facts, standing, field, why, until) is { } returned ? ReviewTalk.Decided(facts, standing, returned) : ReviewTalk.Stale(facts, standing);

    /// <summary>From today on and not months away.</summary>
    private static DateOnly? DateOf(Match typed, DateOnly today) =>
        TypedDay.Of(typed.Groups[2].Value, typed.Groups[3].Value, typed.Groups[4].Value, today, today, Latest(today));

    private static DateOnly Latest(DateOnly today) => today.AddDays(60);

    [GeneratedRegex(@"\b(?:trước|truoc|hạn|han|chậm nhất|cham nhat)(?:\s+(?:là|la))?(?:\s+(?:hết|het))?(?:\s+(?:ngày|ngay))?\s*:?\s*((\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
