using EmulationBot.Core.Plans;
using EmulationBot.Core.Seats;
using EmulationBot.Core.Texts;
using EmulationBot.Core.Units;
using EmulationBot.Storage;

namespace EmulationBot.Seats;

/// <summary>Reads seats, with their titles, who holds them, and until when a code is out for them.</summary>
public sealed class SeatReader(Plan plan, UnitDirectory units)
{
    public IReadOnlyList<Seat> All(WriteTransaction writing, DateTimeOffset now) => Where(writing, now, "1 ORDER BY \"Id\"");

    public IReadOnlyList<Seat> OfUnit(WriteTransaction writing, string? unit, DateTimeOffset now) => Where(writing, now, "\"UnitId\" = ? ORDER BY \"Id\"", unit);

    /// <summary>Those who decide on a request for a right, and those it may put out.</summary>
    public IReadOnlyList<Seat> OfHeadsAndReviewers(WriteTransaction writing, DateTimeOffset now) =>
        Where(writing, now, "\"Kind\" IN ('Head', 'Reviewer', 'Administrator') ORDER BY \"Id\"");

    public IReadOnlyList<Seat> OfAdministrators(WriteTransaction writing, DateTimeOffset now) => Where(writing, now, "\"Kind\" = 'Administrator' ORDER BY \"Id\"");

    /// <summary>The seats among which one like the wanted is.</summary>
    public IReadOnlyList<Seat> Beside(WriteTransaction writing, Seat wanted, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return wanted.Kind.IsOfUnit() ? OfUnit(writing, wanted.UnitId, now) : Where(writing, now, "\"Kind\" = ? ORDER BY \"Id\"", wanted.Kind.ToString());
    }

    /// <summary>The seat a code leads to; its holder goes without a name here.</summary>
    public Seat? Find(WriteTransaction writing, long id)
    {
        ArgumentNullException.ThrowIfNull(writing);
        return writing.Of<SeatRow>().Find(id) is { } row ? Plain(row) : null;
    }

    private IReadOnlyList<Seat> Where(WriteTransaction writing, DateTimeOffset now, string condition, params ReadOnlySpan<object?> values)
    {
        ArgumentNullException.ThrowIfNull(writing);
        return [.. writing.Of<SeatRow>().Where(condition, values).Select(row => Of(writing, row, now))];
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

    /// <summary>The seat of a row; its holder goes without a name here, and no code is looked for.</summary>
    public Seat Plain(SeatRow row) => new(row.Kind, row.Title ?? Title(row))
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
