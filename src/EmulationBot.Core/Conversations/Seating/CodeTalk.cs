using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>
/// For Phòng Nội vụ: a one-time code for a seat. Which unit, which seat, the code. For the head it is always his one seat;
/// of the other kinds a unit may have several, so while a code for an empty one is out it is asked which is meant.
/// </summary>
internal static class CodeTalk
{
    private const int ShortestBlock = 3;
    private const int LongestBlock = 60;

    public static Turn Show(Facts facts) => UnitPick.Ask(facts, SeatStep.CodeFor, Say.Seats.WhoseCode, [.. SeatTalk.Office(facts, Press.Unit(SeatStep.CodeFor, Press.Office))]);

    public static Turn With(Facts facts, string typed) => UnitPick.Read(facts, SeatStep.CodeFor, typed, Kinds) ?? SeatWords.Unknown(facts, SeatStep.CodeFor);

    public static Turn Kinds(Facts facts, Unit unit) => UnitPick.Done(facts).Says(
        Say.Seats.WhichSeat(unit.Name),
        [.. new[] { SeatKind.Head, SeatKind.Deputy, SeatKind.Clerk }.Select(kind => new[] { new Button(Say.Seats.Office(kind, unit), Press.Give(kind, unit.Id)) })]);

    /// <summary>The seats that belong to no unit.</summary>
    public static Turn OfficeKinds(Facts facts) => UnitPick.Done(facts).Says(
        Say.Seats.WhichSeat(facts.Plan.Desk.Verbatim),
        [.. new[] { SeatKind.Reviewer, SeatKind.BlockHead, SeatKind.Administrator }.Select(kind => new[] { new Button(Say.Seats.Office(kind, null), Press.Give(kind, Press.Office)) }), [new Button(Say.Seats.ReviewerElsewhere, Press.ReviewerElsewhere)]]);

    /// <summary>The unit in which a reviewer works who is not of the office itself.</summary>
    public static Turn ReviewerElsewhere(Facts facts) => UnitPick.Ask(facts, SeatStep.ReviewerIn, Say.Seats.ReviewerInWhich);

    public static Turn ReviewerIn(Facts facts, Unit unit) => Give(facts with { State = UnitPick.Done(facts) }, NewSeat.OfReviewerIn(unit), more: false);

    /// <param name="facts">What is known.</param>
    /// <param name="kind">The kind of seat.</param>
    /// <param name="unit">The unit of a seat that is one of a unit.</param>
    /// <param name="more">One more, although a code for an empty seat of the kind is out.</param>
    public static Turn Give(Facts facts, SeatKind kind, Unit? unit, bool more) =>
        kind is SeatKind.BlockHead ? facts.State.With(d => d with { Seating = SeatStep.Block }).Says(Say.Seats.WhichBlock)
        : Give(facts, unit is null ? NewSeat.OfOffice(kind, facts.Plan, facts.Units) : NewSeat.Of(kind, unit), more);

    public static Turn Block(Facts facts, string typed) => typed.Trim() is { Length: >= ShortestBlock and <= LongestBlock } block
        ? Give(facts with { State = UnitPick.Done(facts) }, NewSeat.OfBlock(block), more: false)
        : facts.State.Says(Say.Seats.WhichBlock);

    /// <summary>A new code for a seat that is there, in place of one that is out.</summary>
    public static Turn Renew(Facts facts, Seat seat) => Issue(facts, seat);

    public static Turn Void(Facts facts, Seat seat) => seat.CodeUntil is null
        ? facts.State.Says(Say.Seats.NoCodeOut(seat.Title), [SeatTalk.Back(seat)])
        : facts.State.Says(Say.Seats.CodeVoided(seat.Title), [SeatTalk.Back(seat)]) with { Seats = [new SeatChange.Revoked(seat)] };

    private static Turn Give(Facts facts, Seat wanted, bool more) => !more && SeatChoice.Awaited(facts.Seats, wanted) is { } waiting
        ? facts.State.Says(
            Say.Seats.CodeIsOut(waiting.Title, waiting.CodeUntil!.Value),
            [new Button(Say.Seats.Replace, Press.OfSeat("code", waiting.Id))],
            wanted.Kind is SeatKind.BlockHead || wanted.HasOwnTitle ? [] : [new Button(Say.Seats.OneMore, Press.Give(wanted.Kind, wanted.Kind.IsOfUnit() ? wanted.UnitId! : Press.Office, more: true))])
        : Issue(facts, SeatChoice.For(facts.Seats, wanted));

    private static Turn Issue(Facts facts, Seat seat) => facts.NewCode is { } code
        ? facts.State.Says(CodeCard.Of(facts, seat, code)) with { Seats = [new SeatChange.Issued(seat, code)] }
        : Rights.Refused(facts);
}
