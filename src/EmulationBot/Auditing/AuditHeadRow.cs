using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Auditing;

/// <summary>The number and the hash of the last line of the audit, in a table of one row: a line cut off the end is missed here.</summary>
public sealed class AuditHeadRow
{
    /// <summary>Always 1.</summary>
    public int Id { get; init; } = 1;

    public long Line { get; init; }

    public string Hash { get; init; } = "";

    internal sealed class Configuration : IEntityTypeConfiguration<AuditHeadRow>
    {
        public void Configure(EntityTypeBuilder<AuditHeadRow> builder)
        {
            builder.ToTable("audit_head");
            builder.Property(h => h.Id).ValueGeneratedNever();
        }
    }
}

/// <summary>The last line of the audit: its number, 0 before the first, and its hash.</summary>
public sealed record AuditHead(long Line, string Hash);
