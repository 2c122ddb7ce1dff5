using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Reminders;

/// <summary>Somebody of Phòng Nội vụ has read what a ladder would send, and said that it may.</summary>
public sealed class LadderApprovalRow
{
    /// <summary><see cref="LadderApprovals.MarkOf"/>: a ladder laid otherwise is another.</summary>
    public required string Ladder { get; init; }

    public required string PersonId { get; set; }

    public DateTimeOffset At { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<LadderApprovalRow>
    {
        public void Configure(EntityTypeBuilder<LadderApprovalRow> builder)
        {
            builder.ToTable("ladder_approvals");
            builder.HasKey(a => a.Ladder);
        }
    }
}
