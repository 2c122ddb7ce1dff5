using EmulationBot.Core.Registrations;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// The one place where a filled-in draft is laid before those who may send it, the unit's head and deputies. Their button is
/// the confirmation of that version: one that was changed meanwhile is shown again.
/// </summary>
internal static class Presenting
{
    /// <summary>A version is laid before them once.</summary>
    public static Turn Present(Facts facts, Draft draft)
    {
        var (signers, onBehalf) = (Signers(facts, draft.UnitId), !facts.OfOwnUnit);
        var left = facts.State with { Dialogue = facts.State.Dialogue.AfterForm() };
        if (signers.Count == 0)
            return onBehalf
                ? left.Says(Say.OnBehalf.NobodySigns(facts.Unit!.Name), [.. OnBehalfTalk.Invite(facts, draft.UnitId)])
                : left.Says(Say.Presenting.NobodySigns(facts.Plan), [new Button(Say.Registered.SeeStatus, Press.Command("status"))]);
        if (Waits(draft) is { } already)
            return left.Says(Say.Presenting.Already(already.At, signers), [Next(onBehalf)]);
        var presented = draft with { Presented = new Presented(facts.State.Person.Id, draft.Version, facts.Now) { OnBehalf = onBehalf } };
        return (left with { Draft = presented }).Says(Say.Presenting.Done(signers, facts.Now), [Next(onBehalf)])
            .Happened("draft.presented") with
        {
            Announcements = [new Announcement([.. signers.Select(s => s.Holder!.PersonId)], ForSigners(facts, presented))],
        };
    }

    /// <summary>Told to who laid it before them, when somebody else has sent it.</summary>
    public static IReadOnlyList<Announcement> Told(Facts facts, Draft draft, Registration sent) =>
        draft.Presented is { } presented && presented.By != sent.SentBy
            ? [new Announcement([presented.By], Reply.With(Say.Presenting.SentForPresenter(facts.Unit!.Name, sent), [Next(presented.OnBehalf)]))]
            : [];

    /// <summary>How the present version was laid before them; null when it was not, or has changed since.</summary>
    public static Presented? Waits(Draft draft) => draft.Presented is { } presented && presented.Version == draft.Version ? presented : null;

    private static Reply ForSigners(Facts facts, Draft draft) => Reply.With(
        Rich.Paragraphs(
            facts.OfOwnUnit ? Say.Presenting.Lead(facts.State.Person.Name, facts.Unit!.Name, facts.Now) : Say.OnBehalf.Lead(facts.State.Person.Name, facts.Unit!.Name, facts.Now),
            FormScreens.Sheet(facts, draft),
            Rich.Lines(RatioWarnings.Of(draft.Answers)),
            Say.Summary.Consent),
        [new Button(draft.Corrects is null ? Say.Summary.Send : Say.Summary.SendAgain, Press.Send(draft), Tone.Go)],
        [new Button(Say.Presenting.Review, Press.OpenForm)]);

    private static Button Next(bool onBehalf) =>
        onBehalf ? new(Say.Menu.RollCall, Press.Command("rollcall")) : new(Say.Registered.SeeStatus, Press.Command("status"));

    private static IReadOnlyList<Seat> Signers(Facts facts, string unit) =>
        [.. facts.Seats.Where(s => s.Kind.Sends() && s.UnitId == unit && s.Holder is { Reachable: true }).OrderBy(s => s.Kind)];
}
