using EmulationBot.Core.Calendars;
using EmulationBot.Core.Conversations;
using EmulationBot.Core.Plans;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Storage;

namespace EmulationBot.Seats;

/// <summary>
/// While nobody is administrator, a start makes a code for the seat, to be shown on the console and nowhere else; not again
/// while that code can still be used.
/// </summary>
public sealed class FirstAdministrator(WriteTurn turns, SeatReader seats, Plan plan, UnitDirectory units, TimeProvider clock)
{
    /// <returns>What to show; null when there is nothing to do.</returns>
    public async Task<string?> Needed(CancellationToken stop)
    {
        using var writing = await turns.Take(stop);
        var now = clock.GetUtcNow();
        var there = seats.OfAdministrators(writing, now);
        var code = there.Any(s => s.Holder is not null || s.CodeUntil is not null) ? null : InviteRow.NewCode();
        if (code is not null)
            new SeatWriter(writing, now, SeatWriter.Console).Issue(SeatChoice.For(there, NewSeat.OfOffice(SeatKind.Administrator, plan, units)), code);
        await writing.Commit(stop);
        return code is null ? null : Say.Operations.FirstAdministrator(code, (now + Invite.Life).Written());
    }
}
