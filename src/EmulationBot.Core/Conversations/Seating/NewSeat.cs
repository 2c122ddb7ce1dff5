using EmulationBot.Core.Plans;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;

namespace EmulationBot.Core.Conversations;

/// <summary>A seat as it is wanted; whether there is one like it already is for <see cref="SeatChoice"/>.</summary>
public static class NewSeat
{
    public static Seat Of(SeatKind kind, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new Seat(kind, Say.Seats.Title(kind, unit)) { UnitId = unit.Id };
    }

    /// <summary>Of a reviewer or administrator: they work in the office that the plan names.</summary>
    /// <param name="kind">Reviewer or administrator.</param>
    /// <param name="plan">The campaign's.</param>
    /// <param name="units">All.</param>
    /// <param name="name">The person it is made for, to tell seats apart; null when nobody is named.</param>
    public static Seat OfOffice(SeatKind kind, Plan plan, UnitDirectory units, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(units);
        var title = Say.Seats.Title(kind, plan);
        return new Seat(kind, name is null ? title : Say.Seats.Named(title, name))
        {
            UnitId = (units.Match(plan.Desk.Verbatim) as UnitMatch.Exact)?.Unit.Id,
            HasOwnTitle = name is not null,
        };
    }

    /// <summary>Of a reviewer who works elsewhere, so that the office's own registration has somebody to review it.</summary>
    public static Seat OfReviewerIn(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new Seat(SeatKind.Reviewer, Say.Seats.ReviewerIn(unit)) { UnitId = unit.Id, HasOwnTitle = true };
    }

    public static Seat OfBlock(string block) => new(SeatKind.BlockHead, Say.Seats.BlockTitle(block)) { Block = block };
}
