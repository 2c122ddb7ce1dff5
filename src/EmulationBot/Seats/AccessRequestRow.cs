using EmulationBot.Core.Seats;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Seats;

/// <summary>A guest's request for a right, and what became of it.</summary>
public sealed class AccessRequestRow
{
    public required string Id { get; init; }

    public required string PersonId { get; init; }

    /// <summary>The asker's name on the channel when he asked.</summary>
    public string? Name { get; init; }

    public required string UnitId { get; init; }

    public SeatKind Kind { get; init; }

    public DateTimeOffset AskedAt { get; init; }

    public AccessState State { get; set; }

    /// <summary>The name of the reviewer.</summary>
    public string? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public static AccessRequestRow Of(AccessRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new AccessRequestRow
        {
            Id = request.Id,
            PersonId = request.PersonId,
            Name = request.Name,
            UnitId = request.UnitId,
            Kind = request.Kind,
            AskedAt = request.AskedAt,
        };
    }

    public AccessRequest ToRequest() => new(Id, PersonId, UnitId, Kind, AskedAt) { Name = Name, State = State, DecidedBy = DecidedBy, DecidedAt = DecidedAt };

    internal sealed class Configuration : IEntityTypeConfiguration<AccessRequestRow>
    {
        public void Configure(EntityTypeBuilder<AccessRequestRow> builder)
        {
            builder.ToTable("access_requests");
            builder.HasIndex(r => r.PersonId, "access_requests_waiting").IsUnique().HasFilter("\"State\" = 'Waiting'");
            builder.HasIndex(r => r.PersonId);
        }
    }
}
