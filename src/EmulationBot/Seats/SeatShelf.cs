using EmulationBot.Core.Seats;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EmulationBot.Seats;

/// <summary>Reads every seat for who only looks.</summary>
public static class SeatShelf
{
    public static async Task<IReadOnlyList<Seat>> SeatsAsync(this BotDb db, SeatReader seats, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(seats);
        var rows = await (from seat in db.Set<SeatRow>().AsNoTracking()
                          join person in db.People.AsNoTracking() on seat.HolderId equals person.Id into holders
                          from holder in holders.DefaultIfEmpty()
                          join invite in db.Invites.AsNoTracking() on seat.CodeHash equals invite.Hash into codes
                          from code in codes.DefaultIfEmpty()
                          orderby seat.Id
                          select new { seat, holder, code }).ToListAsync(stop);
        return [.. rows.Select(row => Of(seats.Plain(row.seat), row.holder, row.code, now))];
    }

    private static Seat Of(Seat seat, PersonRow? holder, InviteRow? code, DateTimeOffset now) => seat with
    {
        Holder = seat.Holder is { } held ? held with { Name = holder?.Name, Reachable = holder is { ChatId: not null, Unreachable: false } } : null,
        CodeUntil = code?.IsOpen(now) is true ? code.ExpiresAt : null,
    };
}
