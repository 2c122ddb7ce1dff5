using EmulationBot.Core.Registrations;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>After sending: where the registration stands, its correction and withdrawal, and filing on paper.</summary>
internal static class StandingTalk
{
    public static Reply Receipt(Facts facts, Registration sent) =>
        Reply.With(Say.Registered.Receipt(facts.Plan, facts.Unit!.Name, sent), After);

    /// <summary>Asked for once more; where nothing is sent, how the unit stands instead.</summary>
    public static Turn ReceiptAgain(Facts facts)
    {
        if (facts.State.Registration is { State: not RegistrationState.Withdrawn } sent)
            return facts.State.Says([Receipt(facts, sent)]);
        var turn = Status(facts);
        return turn with { Replies = [.. turn.Replies.Select(reply => reply with { Text = Rich.Lines(Say.Registered.NoReceipt, reply.Text) })] };
    }

    public static Reply SentByAnother(Facts facts, Registration sent) =>
        Reply.With(Say.Registered.ByAnother(facts.Plan, facts.Unit!.Name, sent), After);

    private static IReadOnlyList<Button> After =>
        [new Button(Say.Registered.SeeStatus, Press.Command("status")), new Button(Say.Registered.Correct, Press.Command("correct")), new Button(Say.Papers.Button, Press.Command("papers"))];

    public static Turn Status(Facts facts)
    {
        var state = facts.State;
        if (state.Person.Reviews)
            return RollCallTalk.Show(facts);
        if (facts.Unit is not { } unit)
            return PairingTalk.NeedsCode(facts);
        if (state.Registration is { Standing: true } or { State: RegistrationState.Returned })
            return Sent(facts, state.Registration);
        if (state.Paper is { } paper)
            return OnPaper(facts, unit, paper);
        var days = Say.Time.Left(facts.Plan, facts.Now);
        return state.Says(
            state.Draft is { } draft && Presenting.Waits(draft) is { } presented ? Say.Presenting.DraftStanding(unit.Name, presented.At, days)
            : Begun(state) is { } progress ? Say.Registered.DraftStanding(unit.Name, progress, days)
            : state.Registration is null ? Say.Registered.NotSent(unit.Name, days)
            : Say.Registered.WithdrawnStanding(unit.Name, days),
            state.Reusable is null ? [[OpenForm(state)]] : [[OpenForm(state)], [ReuseButton]]);
    }

    /// <summary>Nothing is there to be looked through.</summary>
    public static Turn NotBegun(Facts facts) => facts.State.Paper is not null ? Status(facts) : facts.State.Says(
        Rich.Lines(Say.Registered.NotBegun(facts.Unit!.Name), Say.Time.Left(facts.Plan, facts.Now)), [OpenForm(facts.State)]);

    private static Turn OnPaper(Facts facts, Unit unit, PaperFiling paper) => facts.State.Says(
        Rich.Lines(
            Say.Registered.OnPaper(facts.Plan, unit.Name, paper, facts.Now),
            Begun(facts.State) is { } progress ? Say.Registered.DraftStanding(unit.Name, progress, Rich.Empty) : Rich.Empty),
        paper.ConfirmedAt is null ? [[OpenForm(facts.State)], [new Button(Say.Registered.NotOnPaper, Press.PaperUnclaim)]] : [[OpenForm(facts.State)]]);

    private static DraftProgress? Begun(State state) =>
        state.Draft is { Answers.Count: > 0 } draft ? RegistrationForm.Progress(draft.Answers) : null;

    private static Button OpenForm(State state) => new(
        Begun(state) switch
        {
            null => Say.Registered.Start,
            { Complete: true } => state.Person.Sends ? Say.Registered.ReviewAndSend : Say.Presenting.ReviewAndPresent,
            _ => Say.Nav.Continue,
        },
        Press.OpenForm,
        Tone.Go);

    public static Turn Correct(Facts facts)
    {
        var state = facts.State;
        if (facts.Unit is null || state.Registration is not { State: not RegistrationState.Withdrawn } sent)
            return FormTalk.Open(facts);
        if (sent.State == RegistrationState.Returned)
            return FormTalk.Open(facts);
        return sent.State == RegistrationState.Agreed && state.Draft is null
            ? state.Says(Say.Registered.Locked(facts.Plan), [new Button(Say.Registered.Anew, Press.Anew)])
            : Anew(facts);
    }

    /// <summary>"Nộp rồi có sửa được không": yes, with the way to it for whom there is something to correct.</summary>
    public static Turn MayCorrect(Facts facts) => facts.State.Says(
        Say.Registered.MayCorrect,
        facts is { Unit: not null, State.Registration: { State: not RegistrationState.Withdrawn } } ? [new Button(Say.Registered.Correct, Press.Command("correct"))] : []);

    /// <summary>Answers that came after the sending: nothing is changed unasked.</summary>
    public static Turn NotStored(Facts facts) => facts.State.Says(Say.Registered.NotStored, [new Button(Say.Registered.Correct, Press.Command("correct"))]);

    /// <summary>A new version from what was sent; what the Council agreed stands until it is sent, then it goes round again.</summary>
    public static Turn Anew(Facts facts)
    {
        if (facts.Unit is null || facts.State.Registration is not { State: not (RegistrationState.Withdrawn or RegistrationState.Returned) } sent)
            return FormTalk.Open(facts);
        var opened = (facts.State.Draft is null ? FormTalk.StartingFrom(facts.State, sent, facts.Now) : facts.State).With(d => d with { InForm = true, Focus = null });
        return SummaryTalk.EditList(facts with { State = opened });
    }

    /// <summary>What was withdrawn, to be looked through and sent once more; not where a draft has begun.</summary>
    public static Turn Reuse(Facts facts) => facts is { Unit: not null, State: { Reusable: { } withdrawn } state }
        ? FormTalk.Show(facts, FormTalk.StartingFrom(state, withdrawn, facts.Now).With(d => d with { InForm = true, Focus = null }), Say.Registered.Reused)
        : FormTalk.Open(facts);

    public static Button ReuseButton => new(Say.Registered.Reuse, Press.Reuse);

    public static Turn WithdrawAsk(Facts facts) => facts.State.Registration switch
    {
        { State: not RegistrationState.Withdrawn } when !facts.State.Person.Sends => NotHis(facts),
        { State: RegistrationState.Agreed } => facts.State.Says(Say.Registered.Locked(facts.Plan)),
        { State: not RegistrationState.Withdrawn } sent => facts.State.With(d => d with { Pending = Pending.Withdraw }).Says(
            Say.Registered.WithdrawAsk(facts.Plan, sent, facts.Now),
            [new Button(Say.Registered.WithdrawYes, Press.Yes(Pending.Withdraw), Tone.Stop), new Button(Say.Registered.WithdrawNo, Press.No(Pending.Withdraw))]),
        _ when facts.Unit is null => PairingTalk.NeedsCode(facts),
        _ when facts.State.Draft is not null => FormTalk.IsOpen(facts) ? FormTalk.Show(facts, facts.State, Say.Registered.DraftNotSent) : FormWays.CancelAsk(facts, Say.Registered.DraftNotSent),
        { } => Status(facts),
        _ => facts.State.Says(Say.Registered.NothingToWithdraw),
    };

    public static Turn Withdrawn(Facts facts)
    {
        if (!facts.State.Person.Sends)
            return NotHis(facts);
        var sent = facts.State.Registration!;
        var next = facts.State with
        {
            Registration = sent with { State = RegistrationState.Withdrawn, Version = sent.Version + 1, Revision = sent.Revision + 1, Review = Review.None, SentAt = facts.Now, SentBy = facts.State.Person.Id },
            Draft = null,
            Dialogue = facts.State.Dialogue.AfterForm(),
        };
        return next.Says(Say.Registered.Withdrawn(facts.Plan, facts.Unit!.Name, sent, facts.Now), [ReuseButton]).Happened("registration.withdrawn");
    }

    private static Turn NotHis(Facts facts) => facts.State.Says(Say.Presenting.OnlyHeadWithdraws).Happened("right.refused");

    /// <summary>"Đã gửi bản giấy": believed for now, confirmed by Phòng Nội vụ, reminders rest meanwhile.</summary>
    public static Turn ClaimPaper(Facts facts) => facts switch
    {
        { Unit: null } => PairingTalk.NeedsCode(facts),
        { State.Registration.Standing: true } => Status(facts),
        { State.Paper: { } paper } => OnPaper(facts, facts.Unit, paper),
        _ => Claimed(facts, new PaperFiling(facts.Plan.Id, facts.Unit.Id, facts.Now, facts.State.Person.Id) { Late = facts.Now >= facts.Plan.DeadlineInstant }),
    };

    /// <summary>Words that sound like it: that of another unit is not written down for one's own, and "xong rồi" speaks of no paper.</summary>
    public static Turn HearOfPaper(Facts facts, string text) => facts switch
    {
        { Unit: null } => PairingTalk.NeedsCode(facts),
        _ when !PaperWords.NamePaper(text) => OfSending(facts),
        _ when PaperWords.TellOfAnother(facts, text) => facts.State.Says(Say.Registered.OwnPaperAlone(facts.Unit.Name), Claiming(facts.State)),
        _ when PaperWords.TellOfNoneSent(text) => facts.State.Says(Say.Registered.PaperToCome(facts.Unit.Name), Claiming(facts.State)),
        _ => ClaimPaper(facts),
    };

    private static IReadOnlyList<IReadOnlyList<Button>> Claiming(State state) => MayClaim(state) ? [[ClaimButton]] : [];

    /// <summary>What was said to be sent or finished: the draft as it would be sent; else how the unit stands, for it may be on paper.</summary>
    public static Turn OfSending(Facts facts)
    {
        if (FormTalk.IsOpen(facts))
            return Status(facts);
        if (facts.State is { Registration: null or { Standing: false }, Draft: { } draft })
            return SummaryTalk.Resume(facts, draft);
        var turn = Status(facts);
        return turn.Replies is [var only] ? turn with { Replies = [only with { Buttons = [.. only.Buttons, .. Claiming(facts.State)] }] } : turn;
    }

    private static bool MayClaim(State state) => state is { Paper: null, Registration: null or { State: RegistrationState.Withdrawn } };

    private static Button ClaimButton => new(Say.Registered.PaperSent, Press.PaperClaim);

    /// <summary>Taken back while Phòng Nội vụ has not confirmed it; reminders go on.</summary>
    public static Turn UnclaimPaper(Facts facts) => facts.State.Paper is { ConfirmedAt: null }
        ? Status(facts with { State = facts.State with { Paper = null } }).Happened("paper.unclaimed")
        : Status(facts);

    private static Turn Claimed(Facts facts, PaperFiling paper) =>
        OnPaper(facts with { State = facts.State with { Paper = paper } }, facts.Unit!, paper).Happened("paper.claimed");

    private static Turn Sent(Facts facts, Registration sent)
    {
        var context = new FieldContext(facts.Plan, facts.Unit!, sent.Answers);
        return facts.State.Says(
            Rich.Paragraphs(Say.Registered.Standing(facts.Plan, facts.Unit!.Name, sent), Rich.Lines(FormScreens.Lines(sent.Answers, context))),
            [
                (facts.State.Draft, sent.State) switch
                {
                    (not null, _) => new Button(Say.Registered.ContinueCorrecting, Press.OpenForm),
                    (null, RegistrationState.Agreed) => new Button(Say.Registered.Anew, Press.Anew),
                    _ => new Button(Say.Registered.Correct, Press.Command("correct")),
                },
                .. facts.State.Person.Sends && sent.State != RegistrationState.Agreed ? new[] { new Button(Say.Registered.Withdraw, Press.Command("withdraw"), Tone.Stop) } : [],
            ]);
    }
}
