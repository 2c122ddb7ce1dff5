using EmulationBot.Core.Registrations;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;

namespace EmulationBot.Core.Conversations;

/// <summary>What is said to who takes a seat, with what comes with it, and to who had it before.</summary>
internal static class Welcome
{
    /// <param name="facts">What is known.</param>
    /// <param name="seat">The seat as it was before.</param>
    /// <param name="standing">How its unit stands; null for a seat of no unit.</param>
    public static Reply To(Facts facts, Seat seat, Standing? standing) => Said(facts, seat, standing) with { Menu = facts.State.Person.Holding(seat).Role };

    private static Reply Said(Facts facts, Seat seat, Standing? standing) => seat.Kind switch
    {
        SeatKind.Reviewer => Reply.With(Say.Pairing.Reviewer, [RollCall]),
        SeatKind.Administrator => Reply.With(Say.Pairing.Administrator, [RollCall], [new Button(Say.Seats.Give, Press.Command("code"))]),
        SeatKind.BlockHead => Reply.With(Say.Pairing.BlockHead(seat.Title, facts.Plan), [RollCall]),
        _ => ToUnit(facts, seat, standing!),
    };

    /// <summary>To whoever held the seat until now, if somebody else did: who to ask if this is wrong. The keyboard for a contact goes with it.</summary>
    public static IEnumerable<Announcement> Farewell(Facts facts, Seat seat, string taker) => seat.Holder is { } old && old.PersonId != taker
        ? [new Announcement([old.PersonId], Say.Seats.HandedOverForHolder(facts.Plan, seat.Title, facts.Now))]
        : [];

    private static Reply ToUnit(Facts facts, Seat seat, Standing standing) => Reply.With(
        Rich.Paragraphs(
            Say.Pairing.Unit(seat.Kind, seat.Title, standing.Unit.Name),
            Say.Pairing.TakesOver(standing),
            Say.Time.Left(facts.Plan, facts.Now),
            Say.Pairing.Privacy),
        [Door(seat.Kind, standing)],
        [new Button(Say.Menu.Help, Press.Command("help"))]);

    private static Button Door(SeatKind kind, Standing standing) => standing switch
    {
        { Registration.Standing: true } => new Button(Say.Registered.SeeStatus, Press.Command("status"), Tone.Go),
        { Draft: { Answers.Count: > 0 } draft } when !RegistrationForm.Progress(draft.Answers).Complete => new Button(Say.Nav.Continue, Press.OpenForm, Tone.Go),
        { Draft.Answers.Count: > 0 } => new Button(kind.Sends() ? Say.Registered.ReviewAndSend : Say.Presenting.ReviewAndPresent, Press.OpenForm, Tone.Go),
        _ => new Button(Say.Registered.Start, Press.OpenForm, Tone.Go),
    };

    private static Button RollCall => new(Say.Menu.RollCall, Press.Command("rollcall"));
}
