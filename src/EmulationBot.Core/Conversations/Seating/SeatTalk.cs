using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>For Phòng Nội vụ: who holds which seat of a unit and since when; new codes; rights taken away, asked once.</summary>
internal static class SeatTalk
{
    /// <summary>Three buttons a seat, of the hundred that the Bot API takes under a message.</summary>
    private const int MostAtOnce = 25;
    private const int MostRequests = 10;

    public static Turn Show(Facts facts) => UnitPick.Ask(
        facts,
        SeatStep.SeatsOf,
        Say.Seats.WhoseSeats(facts.Requests.Count(r => r.State is AccessState.Waiting)),
        [
            .. Office(facts, Press.Unit(SeatStep.SeatsOf, Press.Office)),
            .. facts.Requests.Where(r => r.State is AccessState.Waiting).Take(MostRequests)
                .Select(r => new[] { new Button(Say.Access.Waits(r.Name, facts.Units.Find(r.UnitId)?.ShortName), Press.Request(r.Id)) }),
        ]);

    public static Turn With(Facts facts, string typed) => UnitPick.Read(facts, SeatStep.SeatsOf, typed, OfUnit) ?? SeatWords.Unknown(facts, SeatStep.SeatsOf);

    public static Turn OfUnit(Facts facts, Unit unit) =>
        Card(facts, unit.Name, unit.Id, [.. facts.Seats.Where(s => s.Kind.IsOfUnit() && s.UnitId == unit.Id).OrderBy(s => s.Kind)]);

    /// <summary>The seats that belong to no unit.</summary>
    public static Turn OfOffice(Facts facts) =>
        Card(facts, facts.Plan.Desk.Verbatim, Press.Office, [.. facts.Seats.Where(s => !s.Kind.IsOfUnit()).OrderBy(s => s.Kind)]);

    public static Turn VacateAsk(Facts facts, Seat seat)
    {
        if (seat.Holder is not { } holder)
            return facts.State.Says(Say.Seats.Empty(seat.Title), [Back(seat)]);
        return holder.PersonId == facts.State.Person.Id
            ? facts.State.Says(Say.Seats.NotYourOwn, [Back(seat)])
            : facts.State.Says(Say.Seats.VacateAsk(seat.Title, holder), [new Button(Say.Seats.VacateYes, Press.Vacate(seat, holder), Tone.Stop), .. Back(seat)]);
    }

    /// <param name="facts">What is known.</param>
    /// <param name="seat">The seat.</param>
    /// <param name="pressed">The button, which names the holder it was made for.</param>
    public static Turn Vacate(Facts facts, Seat seat, string pressed)
    {
        if (seat.Holder is not { } holder || Press.Vacate(seat, holder) != pressed || holder.PersonId == facts.State.Person.Id)
            return VacateAsk(facts, seat);
        return facts.State.Says(Say.Seats.Vacated(seat.Title, holder), [new Button(Say.Seats.NewCode, Press.OfSeat("code", seat.Id)), .. Back(seat)]) with
        {
            Seats = [new SeatChange.Vacated(seat)],
            Announcements = [new Announcement([holder.PersonId], Say.Seats.LostForHolder(facts.Plan, seat.Title, facts.Now))],
        };
    }

    /// <summary>The way to the seats of no unit, which only an administrator has.</summary>
    public static IEnumerable<IReadOnlyList<Button>> Office(Facts facts, string data) =>
        facts.State.Person.MayGive(SeatKind.Reviewer) ? [[new Button(Say.Seats.OfOffice(facts.Plan), data)]] : [];

    public static IReadOnlyList<Button> Back(Seat seat) =>
        [new Button(Say.Seats.ToSeats, Press.Unit(SeatStep.SeatsOf, seat.Kind.IsOfUnit() ? seat.UnitId! : Press.Office))];

    private static Turn Card(Facts facts, string of, string place, IReadOnlyList<Seat> seats) => UnitPick.Done(facts).Says(
        Say.Seats.Card(of, seats),
        [
            .. seats.Take(MostAtOnce).Select((seat, i) => Acts(seat, i + 1)),
            [new Button(Say.Seats.Another, Press.Unit(SeatStep.CodeFor, place))],
        ]);

    private static IReadOnlyList<Button> Acts(Seat seat, int number) =>
    [
        new Button(Say.Seats.Numbered(Say.Seats.NewCode, number), Press.OfSeat("code", seat.Id)),
        .. seat.CodeUntil is null ? [] : new[] { new Button(Say.Seats.Numbered(Say.Seats.VoidCode, number), Press.OfSeat("void", seat.Id)) },
        .. seat.Holder is null ? [] : new[] { new Button(Say.Seats.Numbered(Say.Seats.Vacate, number), Press.OfSeat("out", seat.Id)) },
    ];
}
