using EmulationBot.Core.Seats;

namespace EmulationBot.Core.Conversations;

/// <summary>Acts on seats and codes: each is the button of the chat that does it.</summary>
internal static class DeskSeats
{
    public static Turn Decide(Facts facts, DeskAct act) => act switch
    {
        DeskAct.GiveSeat { Kind: SeatKind.BlockHead, Block: { } block } => facts.State.Person.MayGive(SeatKind.BlockHead) ? CodeTalk.Block(facts, block) : Rights.Refused(facts),
        DeskAct.GiveSeat { Unit: var unit, Kind: var kind } => SeatTaps.Decide(facts, Press.Give(kind, unit ?? Press.Office, more: true)),
        DeskAct.IssueCode { Seat: var seat } => SeatTaps.Decide(facts, Press.OfSeat("code", seat)),
        DeskAct.RevokeCode { Seat: var seat } => SeatTaps.Decide(facts, Press.OfSeat("void", seat)),
        DeskAct.Vacate { Seat: var seat, Holder: var holder } => SeatTaps.Decide(facts, Pressed(facts, seat, holder)),
        DeskAct.DecideRequest request => AccessReview.Tap(facts, Button(request).Split(':')),
        _ => Rights.Refused(facts),
    };

    /// <summary>The button of the request's card.</summary>
    public static string Button(DeskAct.DecideRequest act) => Press.Decide(act.Request, act.Kind is { } kind ? Press.Letter(kind) : Press.Refuse, Mark.Of(act.Head ?? ""));

    /// <summary>The button that takes the rights of that holder away; of anybody else it only asks.</summary>
    private static string Pressed(Facts facts, long id, string holder) =>
        facts.Seats.FirstOrDefault(s => s.Id == id) is { Holder: { } held } seat && held.PersonId == holder ? Press.Vacate(seat, held) : Press.OfSeat("out", id);
}
