using EmulationBot.Core.Plans;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Storage;

namespace EmulationBot.Seats;

/// <summary>Reads seats, with their titles, who holds them, and until when a code is out for them.</summary>
public sealed class SeatReader(Plan plan, UnitDirectory units)
{
    public IReadOnlyList<Seat> All(WriteTransaction writing, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(writing);
        return [.. writing.Of<SeatRow>().Where("1 ORDER BY \"Id\"").Select(row => Of(writing, row, now))];
    }

    public IReadOnlyList<Seat> OfUnit(WriteTransaction writing, string unit, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(writing);
        return [.. writing.Of<SeatRow>().Where("\"UnitId\" = ? ORDER BY \"Id\"", unit).Select(row => Of(writing, row, now))];
    }

    /// <summary>The seat a code leads to; its holder goes without a name here.</summary>
    public Seat? Find(WriteTransaction writing, long id)
    {
        ArgumentNullException.ThrowIfNull(writing);
        return writing.Of<SeatRow>().Find(id) is { } row ? Plain(row) : null;
    }

    private Seat Of(WriteTransaction writing, SeatRow row, DateTimeOffset now)
    {
        var seat = Plain(row);
        var person = row.HolderId is { } id ? writing.People.Find(id) : null;
        var code = row.CodeHash is { } hash ? writing.Invites.Find(hash) : null;
        return seat with
        {
            Holder = seat.Holder is { } holder ? holder with { Name = person?.Name, Reachable = person is { ChatId: not null, Unreachable: false } } : null,
            CodeUntil = code?.IsOpen(now) is true ? code.ExpiresAt : null,
        };
    }

    private Seat Plain(SeatRow row) => new(row.Kind, row.Title ?? Title(row))
    {
        Id = row.Id,
        UnitId = row.UnitId,
        Block = row.Block,
        HasOwnTitle = row.Title is not null,
        Holder = row.HolderId is { } id ? new SeatHolder(id, row.HeldSince ?? default) : null,
    };

    private string Title(SeatRow row) => row.Kind switch
    {
        SeatKind.BlockHead => Say.Seats.BlockTitle(row.Block ?? ""),
        _ when row.Kind.IsOfUnit() => row.UnitId is { } id && units.Find(id) is { } unit ? Say.Seats.Title(row.Kind, unit) : row.UnitId ?? "",
        _ => Say.Seats.Title(row.Kind, plan),
    };
}
