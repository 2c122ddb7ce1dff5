using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Desk;

/// <summary>
/// Somebody is signed in at the desk in one browser, whose cookie holds what <see cref="Hash"/> was made of. It belongs to one holding
/// of a seat: who loses the seat and gets it again signs in anew. Times are of the world's clock.
/// </summary>
public sealed class DeskSessionRow
{
    public required string Hash { get; init; }

    public required string PersonId { get; init; }

    public long SeatId { get; init; }

    /// <summary>Since when the person held the seat; of the product's clock, as the seat has it.</summary>
    public DateTimeOffset HeldSince { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>To some minutes, so that reading writes little.</summary>
    public DateTimeOffset LastSeenAt { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<DeskSessionRow>
    {
        public void Configure(EntityTypeBuilder<DeskSessionRow> builder)
        {
            builder.ToTable("desk_sessions");
            builder.HasKey(s => s.Hash);
            builder.HasIndex(s => s.PersonId);
        }
    }
}
