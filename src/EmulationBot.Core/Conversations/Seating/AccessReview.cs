using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// For Phòng Nội vụ: a request for a right, granted or refused by one tap and once. A button names the head it was made
/// under, so that nobody is put out unseen.
/// </summary>
internal static class AccessReview
{
    /// <summary>The request as reviewers see it, with who holds the head's seat now.</summary>
    public static Reply Card(Facts facts, AccessRequest request, Unit unit, Rich? lead = null)
    {
        var head = Head(facts, unit.Id);
        return Reply.With(
            Rich.Paragraphs(lead ?? Rich.Empty, Say.Access.Card(request, unit.Name, Say.Seats.Office(request.Kind, unit)), head is null ? Rich.Empty : Say.Access.HeadIsHeld(head)),
            [
                .. request.Offered.Select(kind => new[] { new Button(Say.Access.Grant(Say.Seats.Office(kind, unit)), Press.Decide(request.Id, Press.Letter(kind), MarkOf(head)), kind == request.Kind ? Tone.Go : Tone.Plain) }),
                [new Button(Say.Access.Refuse, Press.Decide(request.Id, Press.Refuse, MarkOf(head)), Tone.Stop)],
            ]);
    }

    public static Turn Tap(Facts facts, string[] parts) => parts switch
    {
        ["ar", var id] => Find(facts, id) is { } request ? Open(facts, request) : Gone(facts),
        ["ar", var id, var act, var mark] => Find(facts, id) is { } request ? Decide(facts, request, act, mark).InPlace() : Gone(facts),
        _ => Gone(facts),
    };

    private static Turn Open(Facts facts, AccessRequest request, Rich? lead = null) =>
        request.State is AccessState.Waiting && facts.Units.Find(request.UnitId) is { } unit ? facts.State.Says(Card(facts, request, unit, lead)) : Stale(facts, request);

    private static Turn Decide(Facts facts, AccessRequest request, string act, string mark)
    {
        if (request.State is not AccessState.Waiting || facts.Units.Find(request.UnitId) is not { } unit)
            return Stale(facts, request);
        if (facts.Seats.FirstOrDefault(s => s.Holder?.PersonId == request.PersonId) is { } held)
            return facts.State.Says(Say.Access.HoldsAlready(held.Title)) with { Seats = [Settled(facts, request, AccessState.Withdrawn)] };
        return (act, Press.Kind(act)) switch
        {
            (Press.Refuse, _) => Refused(facts, request, unit),
            (_, SeatKind.Head) when mark != MarkOf(Head(facts, unit.Id)) => Open(facts, request, Say.Access.HeadChanged),
            (_, { } kind) when kind.IsOfUnit() => Granted(facts, request, unit, SeatChoice.For(facts.Seats, NewSeat.Of(kind, unit))),
            _ => Open(facts, request),
        };
    }

    private static Turn Granted(Facts facts, AccessRequest request, Unit unit, Seat seat)
    {
        var standing = facts.Roster.FirstOrDefault(s => s.Unit.Id == unit.Id) ?? new Standing(unit);
        return facts.State.Says(Say.Access.Granted(request, seat.Title)) with
        {
            Seats = [Settled(facts, request, AccessState.Granted), new SeatChange.Taken(seat, request.PersonId)],
            Announcements = [new Announcement([request.PersonId], Welcome.To(facts, seat, standing)), .. Welcome.Farewell(facts, seat, request.PersonId)],
        };
    }

    private static Turn Refused(Facts facts, AccessRequest request, Unit unit) => facts.State.Says(Say.Access.RefusedNow(request, unit.Name)) with
    {
        Seats = [Settled(facts, request, AccessState.Refused)],
        Announcements = [new Announcement([request.PersonId], new Reply(Say.Access.RefusedForAsker(facts.Plan, unit.Name)))],
    };

    private static Turn Stale(Facts facts, AccessRequest request) => facts.State.Says(Say.Access.Decided(request));

    private static Turn Gone(Facts facts) => facts.State.Says(Say.Access.Gone, [new Button(Say.Seats.ToSeats, Press.Command("seats"))]);

    private static SeatChange.Settled Settled(Facts facts, AccessRequest request, AccessState state) =>
        new(request with { State = state, DecidedBy = ReviewTalk.By(facts), DecidedAt = facts.Now });

    private static AccessRequest? Find(Facts facts, string id) => facts.Requests.FirstOrDefault(r => r.Id == id);

    private static SeatHolder? Head(Facts facts, string unit) =>
        facts.Seats.FirstOrDefault(s => s.Kind is SeatKind.Head && s.UnitId == unit)?.Holder;

    private static string MarkOf(SeatHolder? holder) => Mark.Of(holder?.PersonId ?? "");
}
