using EmulationBot.Core.Seats;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Seats;

/// <summary>A seat and who holds it. What it grants is written on its holder in the same transaction, so a person's own row decides his rights.</summary>
public sealed class SeatRow
{
    public long Id { get; init; }

    public SeatKind Kind { get; init; }

    /// <summary>The unit that a head, deputy or clerk registers; where a reviewer or administrator works.</summary>
    public string? UnitId { get; init; }

    public string? Block { get; init; }

    /// <summary>Null: as the kind and the unit say it.</summary>
    public string? Title { get; set; }

    public string? HolderId { get; set; }

    public DateTimeOffset? HeldSince { get; set; }

    /// <summary>Of the newest code that was given for the seat and not used: a seat never has two.</summary>
    public string? CodeHash { get; set; }

    /// <summary>A seat that is not stored yet, without a holder.</summary>
    public static SeatRow Of(Seat seat)
    {
        ArgumentNullException.ThrowIfNull(seat);
        return new() { Kind = seat.Kind, UnitId = seat.UnitId, Block = seat.Block, Title = seat.HasOwnTitle ? seat.Title : null };
    }

    internal sealed class Configuration : IEntityTypeConfiguration<SeatRow>
    {
        public void Configure(EntityTypeBuilder<SeatRow> builder)
        {
            builder.ToTable("seats");
            builder.HasIndex(s => s.HolderId).IsUnique();
            builder.HasIndex(s => s.UnitId);
            builder.HasIndex(s => s.Kind, "seats_of_administrators").HasFilter("\"Kind\" = 'Administrator'");
            builder.HasIndex(s => s.UnitId, "seats_one_head").IsUnique().HasFilter("\"Kind\" = 'Head'");
        }
    }
}
