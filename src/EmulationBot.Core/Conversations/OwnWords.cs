using EmulationBot.Core.Registrations;

namespace EmulationBot.Core.Conversations;

/// <summary>What people of a unit say of their own registration, its receipt, its paper and its reminders.</summary>
internal static class OwnWords
{
    /// <summary>Whether or not the form is open, which is not left by it; null when the words are none of that.</summary>
    public static Turn? Anywhere(Facts facts, string text) =>
        facts.Unit is not null && Typed.AsksForReceipt(text) ? StandingTalk.ReceiptAgain(facts)
        : Typed.LacksCode(text) ? PairingTalk.Lacking(facts)
        : facts.State.Registration?.State == RegistrationState.Returned && Typed.AsksWhyReturned(text) ? StandingTalk.Status(facts)
        : Typed.AsksToCorrect(text) ? StandingTalk.MayCorrect(facts)
        : Typed.AsksOfReminders(text) ? MenuTalk.Reminders(facts)
        : PaperWords.TakeBack(facts, text) ? StandingTalk.UnclaimPaper(facts)
        : PaperWords.MayTakeBack(facts, text) ? StandingTalk.Status(facts)
        : facts.Unit is not null && Typed.SpeaksOfSending(text) ? StandingTalk.OfSending(facts)
        : null;

    /// <summary>What is said of the unit's own registration while the form is closed; null when the words are none of that.</summary>
    public static Turn? OutsideForm(Facts facts, string text, Way way) => facts switch
    {
        { Unit: null } => null,
        _ when way is Way.Done => StandingTalk.OfSending(facts),
        { State: { Draft: not null } or { Registration: null } } when way is Way.Cancel => FormWays.CancelAsk(facts),
        _ when way is Way.Cancel => StandingTalk.WithdrawAsk(facts),
        { State: { Registration.State: RegistrationState.Returned, Draft: null } } when way is Way.MoreList or Way.EditList => FormTalk.Open(facts),
        { State.Registration.Standing: true } when Typed.RegretsSending(text) => StandingTalk.Status(facts),
        { State: { Registration.Standing: true, Draft: null } } =>
            way is Way.MoreList or Way.EditList || (Typed.AddsToSent(text) && !QuestionShape.Asks(text)) ? StandingTalk.Correct(facts)
            : way is Way.Summary ? StandingTalk.Status(facts)
            : null,
        { State.Draft: { } draft } => way is Way.Send or Way.Summary ? SummaryTalk.Resume(facts, draft) : Typed.RegistersAgain(text) ? FormTalk.Open(facts) : null,
        { State.Reusable: not null } => way is Way.Send ? StandingTalk.Reuse(facts) : way is Way.Summary || Typed.RegistersAgain(text) ? StandingTalk.Status(facts) : null,
        { State.Registration: not null } => way is Way.Summary ? StandingTalk.Status(facts) : way is Way.Send || Typed.RegistersAgain(text) ? FormTalk.Open(facts) : null,
        _ => way is Way.Summary ? StandingTalk.NotBegun(facts) : Typed.RegistersAgain(text) ? FormTalk.Open(facts) : null,
    };
}
