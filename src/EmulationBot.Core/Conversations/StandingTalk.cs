using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>After sending: where the registration stands, its correction and withdrawal, and filing on paper.</summary>
internal static class StandingTalk
{
    public static Reply Receipt(Facts facts, Registration sent) =>
        Reply.With(Say.Registered.Receipt(facts.Plan, facts.Unit!.Name, sent), After);

    public static Reply SentByAnother(Facts facts, Registration sent) =>
        Reply.With(Say.Registered.ByAnother(facts.Plan, facts.Unit!.Name, sent), After);

    private static IReadOnlyList<Button> After =>
        [new Button(Say.Registered.SeeStatus, Press.Command("status")), new Button(Say.Registered.Correct, Press.Command("correct"))];

    public static Turn Status(Facts facts)
    {
        var state = facts.State;
        if (facts.Unit is not { } unit)
            return state.Says(Say.Pairing.NeedsCode(facts.Plan));
        if (state.Registration is { Standing: true } or { State: RegistrationState.Returned })
            return Sent(facts, state.Registration);
        var days = Say.Time.Left(facts.Plan, facts.Now);
        if (state.Paper is { } paper)
            return state.Says(Say.Registered.OnPaper(unit.Name, paper), [new Button(Say.Registered.Start, Press.OpenForm)]);
        if (state.Draft is { } draft && draft.Answers.Count > 0)
            return state.Says(Say.Registered.DraftStanding(unit.Name, RegistrationForm.Progress(draft.Answers), days), [new Button(Say.Nav.Continue, Press.OpenForm, Tone.Go)]);
        return state.Says(
            state.Registration is null ? Say.Registered.NotSent(unit.Name, days) : Say.Registered.WithdrawnStanding(unit.Name, days),
            [new Button(Say.Registered.Start, Press.OpenForm, Tone.Go)]);
    }

    public static Turn Correct(Facts facts)
    {
        var state = facts.State;
        if (facts.Unit is null || state.Registration is not { State: not RegistrationState.Withdrawn } sent)
            return FormTalk.Open(facts);
        if (sent.State == RegistrationState.Agreed)
            return state.Says(Say.Registered.Locked(facts.Plan));
        var opened = (state.Draft is null ? FormTalk.Correcting(state, sent, facts.Now) : state).With(d => d with { InForm = true, Focus = null });
        return SummaryTalk.EditList(facts with { State = opened });
    }

    public static Turn WithdrawAsk(Facts facts) => facts.State.Registration switch
    {
        { State: RegistrationState.Agreed } => facts.State.Says(Say.Registered.Locked(facts.Plan)),
        { State: not RegistrationState.Withdrawn } sent => facts.State.With(d => d with { Pending = Pending.Withdraw }).Says(
            Say.Registered.WithdrawAsk(facts.Plan, sent, facts.Now),
            [new Button(Say.Registered.WithdrawYes, Press.Yes, Tone.Stop), new Button(Say.Registered.WithdrawNo, Press.No)]),
        _ when facts.Unit is null => facts.State.Says(Say.Pairing.NeedsCode(facts.Plan)),
        _ => facts.State.Says(Say.Registered.NothingToWithdraw),
    };

    public static Turn Withdrawn(Facts facts)
    {
        var sent = facts.State.Registration!;
        var next = facts.State with
        {
            Registration = sent with { State = RegistrationState.Withdrawn, Version = sent.Version + 1, SentAt = facts.Now, SentBy = facts.State.Person.Id },
            Draft = null,
            Dialogue = facts.State.Dialogue.AfterForm(),
        };
        return next.Says(Say.Registered.Withdrawn(facts.Plan, facts.Unit!.Name, sent, facts.Now)).Happened("registration.withdrawn");
    }

    /// <summary>"Đã gửi bản giấy": believed for now, confirmed by Phòng Nội vụ, reminders rest meanwhile.</summary>
    public static Turn ClaimPaper(Facts facts) => facts switch
    {
        { Unit: null } => facts.State.Says(Say.Pairing.NeedsCode(facts.Plan)),
        { State.Registration.Standing: true } => Status(facts),
        { State.Paper: { ConfirmedAt: null } paper } => facts.State.Says(Say.Registered.OnPaper(facts.Unit.Name, paper), Unclaim),
        { State.Paper: { } paper } => facts.State.Says(Say.Registered.OnPaper(facts.Unit.Name, paper)),
        _ => Claimed(facts, new PaperFiling(facts.Plan.Id, facts.Unit.Id, facts.Now, facts.State.Person.Id)),
    };

    /// <summary>Taken back while Phòng Nội vụ has not confirmed it; reminders go on.</summary>
    public static Turn UnclaimPaper(Facts facts) => facts.State.Paper is { ConfirmedAt: null }
        ? Status(facts with { State = facts.State with { Paper = null } }).Happened("paper.unclaimed")
        : Status(facts);

    private static Turn Claimed(Facts facts, PaperFiling paper) =>
        (facts.State with { Paper = paper }).Says(Say.Registered.OnPaper(facts.Unit!.Name, paper), Unclaim).Happened("paper.claimed");

    private static IReadOnlyList<Button> Unclaim => [new Button(Say.Registered.NotOnPaper, Press.PaperUnclaim)];

    private static Turn Sent(Facts facts, Registration sent)
    {
        var context = new FieldContext(facts.Plan, facts.Unit!, sent.Answers);
        return facts.State.Says(
            Rich.Paragraphs(Say.Registered.Standing(facts.Plan, facts.Unit!.Name, sent), Rich.Lines(FormScreens.Lines(sent.Answers, context))),
            [
                new Button(facts.State.Draft is null ? Say.Registered.Correct : Say.Registered.ContinueCorrecting, facts.State.Draft is null ? Press.Command("correct") : Press.OpenForm),
                new Button(Say.Registered.Withdraw, Press.Command("withdraw"), Tone.Stop),
            ]);
    }
}
