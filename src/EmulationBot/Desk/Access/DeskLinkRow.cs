using EmulationBot.Core.Conversations;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Desk;

/// <summary>
/// A one-time link to the desk. Only the hash of its secret is kept. Its times are of the world's clock: a rehearsal that moves its
/// own signs nobody out.
/// </summary>
public sealed class DeskLinkRow
{
    public required string Hash { get; init; }

    public required string PersonId { get; init; }

    public DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }

    public static DeskLinkRow Of(DeskKey key, string personId, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new() { Hash = DeskKeys.HashOf(key.Secret), PersonId = personId, ExpiresAt = now + DeskKey.Life };
    }

    internal sealed class Configuration : IEntityTypeConfiguration<DeskLinkRow>
    {
        public void Configure(EntityTypeBuilder<DeskLinkRow> builder)
        {
            builder.ToTable("desk_links");
            builder.HasKey(l => l.Hash);
            builder.HasIndex(l => l.PersonId);
        }
    }
}
