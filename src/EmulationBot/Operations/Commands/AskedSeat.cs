using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Operations.Commands;

/// <summary>The seat that a code is asked for, as typed after <c>invite</c>.</summary>
/// <param name="Unit">--unit: by id or by name.</param>
/// <param name="Seat">--seat: of the unit; the head's when it is not named.</param>
/// <param name="Role">--role: a seat of no unit.</param>
/// <param name="Name">--name: to tell reviewers' seats apart.</param>
/// <param name="Block">--block: of a block head.</param>
internal sealed record AskedSeat(string? Unit, string? Seat, string? Role, string? Name, string? Block)
{
    public bool IsNothing => this is { Unit: null, Seat: null, Role: null, Name: null, Block: null };

    /// <summary>The seat, or the line that says what is wrong.</summary>
    public (Seat? Wanted, string? Problem) Read(Plan plan, UnitDirectory units) => this switch
    {
        { Unit: null, Role: null } or { Unit: not null, Role: not null } => (null, Say.Operations.NeedUnitOrRole),
        { Unit: { } unit, Name: null, Block: null } => OfUnit(unit, units),
        { Role: "reviewer", Seat: null, Block: null } => (NewSeat.OfOffice(SeatKind.Reviewer, plan, units, Name), null),
        { Role: "administrator", Seat: null, Name: null, Block: null } => (NewSeat.OfOffice(SeatKind.Administrator, plan, units), null),
        { Role: "block-head", Seat: null, Name: null, Block: { Length: > 0 } block } => (NewSeat.OfBlock(block), null),
        _ => (null, Say.Operations.BadInvite),
    };

    private (Seat? Wanted, string? Problem) OfUnit(string typed, UnitDirectory units)
    {
        SeatKind? kind = Seat switch
        {
            null or "head" => SeatKind.Head,
            "deputy" => SeatKind.Deputy,
            "clerk" => SeatKind.Clerk,
            _ => null,
        };
        if (kind is not { } known)
            return (null, Say.Operations.BadInvite);
        var (unit, problem) = UnitName.Read(typed, units);
        return unit is null ? (null, problem) : (NewSeat.Of(known, unit), null);
    }
}
