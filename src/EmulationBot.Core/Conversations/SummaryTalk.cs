using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>From the summary to the receipt: corrections, additions, the confirmation and its repeats.</summary>
internal static class SummaryTalk
{
    public static Turn EditList(Facts facts) => facts.State.Says(
        FormScreens.Pick(Say.Summary.WhichToEdit, RegistrationForm.All.Where(f => Reopened.MayChange(facts.State, f.Key)).Where(f => f.Guided || FormScreens.Answers(facts.State).ContainsKey(f.Key))));

    /// <summary>Where a registration was returned, what is to be added is what was asked for.</summary>
    public static Turn MoreList(Facts facts)
    {
        var optional = RegistrationForm.All.Where(f => f.Optional && Reopened.MayChange(facts.State, f.Key)).ToList();
        return optional.Count == 0 && RegistrationForm.Find(Reopened.Open(facts.State)) is { } asked
            ? FormTalk.Edit(facts, asked)
            : facts.State.Says(FormScreens.Pick(Say.Summary.WhichToAdd, optional));
    }

    public static Turn ToSummary(Facts facts) =>
        FormTalk.Show(facts, facts.State.With(d => d with { InForm = true, Focus = null, Begun = null, BegunField = null }));

    /// <summary>The confirmation pressed under the summary of one version of one draft. Pressed again, it tells what was sent.</summary>
    public static Turn Confirm(Facts facts, string pressed) => facts.State.Draft switch
    {
        null => AlreadySent(facts),
        { } draft when Press.Confirm(facts.State.Person, draft) == pressed => Send(facts),
        { } draft when pressed == Press.Send(draft) || pressed == Press.Present(draft) => FormTalk.Show(facts, ToSummary(facts).Next, Say.Presenting.RightsChanged).Happened("right.refused"),
        _ => FormTalk.Show(facts, ToSummary(facts).Next, Say.Nav.DraftChanged),
    };

    /// <summary>
    /// "Gửi", "trình" or "xem lại" said when the form was put aside: what would be sent is shown first, with the step that is still
    /// open; what lies before the head is said to.
    /// </summary>
    public static Turn Resume(Facts facts, Draft draft) =>
        !facts.State.Person.Sends && Presenting.Waits(draft) is not null ? Send(facts)
        : RegistrationForm.FirstOpen(draft.Answers) is null ? ToSummary(facts)
        : FormTalk.Show(facts, FormTalk.Open(facts).Next, FormScreens.Sheet(facts, draft));

    /// <summary>Sends, unless something is missing or the deadline has passed and lateness is not yet accepted.</summary>
    public static Turn Send(Facts facts)
    {
        var state = facts.State;
        if (state.Draft is not { } draft)
            return AlreadySent(facts);
        if (RegistrationForm.FirstOpen(draft.Answers) is not null)
            return FormTalk.Present(facts);
        if (Reopened.Unchanged(state) is { } asked)
            return FormTalk.Show(facts, state.With(d => d with { InForm = true, Focus = asked }), Say.Review.Unchanged);
        if (Reopened.SameAsSent(state) is { } version)
            return FormTalk.Show(facts, ToSummary(facts).Next, Say.Summary.SameAsSent(version));
        if (!state.Person.Sends)
            return Presenting.Present(facts, draft);
        return First(state.Registration) && facts.Now >= facts.Plan.DeadlineInstant
            ? LateAsk(facts)
            : Sent(facts, draft);
    }

    public static Turn SendLate(Facts facts) =>
        facts.State is { Person.Sends: true, Draft: { } draft } && RegistrationForm.FirstOpen(draft.Answers) is null ? Sent(facts, draft) : Send(facts);

    private static Turn LateAsk(Facts facts) => facts.State.With(d => d with { Pending = Pending.SendLate }).Says(
        Say.Summary.LateAsk(facts.Plan, facts.Now),
        [new Button(Say.Summary.SendLate, Press.Yes(Pending.SendLate), Tone.Go)],
        [new Button(Say.Summary.NotNow, Press.No(Pending.SendLate))]);

    private static Turn Sent(Facts facts, Draft draft)
    {
        var registration = Register(facts, draft);
        // What is sent here takes the place of a paper that was announced and has not been seen.
        var paper = facts.State.Paper is { ConfirmedAt: not null } received ? received : null;
        var next = facts.State with { Draft = null, Registration = registration, Paper = paper, Dialogue = facts.State.Dialogue.AfterForm() };
        return next.Says(StandingTalk.Receipt(facts, registration)).Happened(registration.FirstSending ? "registration.sent" : "registration.sent-again") with
        {
            Announcements = Presenting.Told(facts, draft, registration),
        };
    }

    private static Registration Register(Facts facts, Draft draft)
    {
        var before = facts.State.Registration;
        var firstSentAt = First(before) ? facts.Now : before!.FirstSentAt;
        return new Registration(before?.Code ?? Say.Registered.Code(facts.Plan.Year, facts.NextNumber), draft.PlanId, draft.UnitId)
        {
            Answers = draft.Answers,
            Version = (before?.Version ?? 0) + 1,
            State = ReviewSteps.AfterSending(before),
            Review = Review.AfterSending(before),
            Revision = (before?.Revision ?? 0) + 1,
            FirstSentAt = firstSentAt,
            SentAt = facts.Now,
            SentBy = facts.State.Person.Id,
            SentByName = facts.State.Person.Name ?? draft.Answers.GetValueOrDefault(Fields.SignerName),
            Late = firstSentAt >= facts.Plan.DeadlineInstant,
        };
    }

    /// <summary>The first sending decides on time or late; one that was withdrawn does not count.</summary>
    private static bool First(Registration? registration) => registration is null or { State: RegistrationState.Withdrawn };

    /// <summary>Confirmed twice, or by two people of the unit: one registration, and the second is told.</summary>
    private static Turn AlreadySent(Facts facts)
    {
        var next = facts.State with { Dialogue = facts.State.Dialogue with { InForm = false, Pending = Pending.None } };
        return facts.State.Registration switch
        {
            { Standing: true } sent when !sent.Waits() => StandingTalk.Status(facts with { State = next }),
            { Standing: true } sent when sent.SentBy == facts.State.Person.Id => next.Says(StandingTalk.Receipt(facts, sent)),
            { Standing: true } sent => next.Says(StandingTalk.SentByAnother(facts, sent)),
            _ => FormTalk.Open(facts),
        };
    }
}
