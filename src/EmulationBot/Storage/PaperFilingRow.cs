using EmulationBot.Core.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Storage;

/// <summary>A unit's word that it has filed on paper, and whether Phòng Nội vụ confirmed it.</summary>
public sealed class PaperFilingRow
{
    public required string PlanId { get; init; }

    public required string UnitId { get; init; }

    public DateTimeOffset ClaimedAt { get; set; }

    public string ClaimedBy { get; set; } = "";

    public DateTimeOffset? ConfirmedAt { get; set; }

    public string? ConfirmedBy { get; set; }

    /// <param name="deadline">The first instant that is late.</param>
    public PaperFiling ToPaperFiling(DateTimeOffset deadline) =>
        new(PlanId, UnitId, ClaimedAt, ClaimedBy) { ConfirmedAt = ConfirmedAt, ConfirmedBy = ConfirmedBy, Late = ClaimedAt >= deadline };

    public void Take(PaperFiling filing)
    {
        ArgumentNullException.ThrowIfNull(filing);
        (ClaimedAt, ClaimedBy) = (filing.ClaimedAt, filing.ClaimedBy);
        (ConfirmedAt, ConfirmedBy) = (filing.ConfirmedAt, filing.ConfirmedBy);
    }

    internal sealed class Configuration : IEntityTypeConfiguration<PaperFilingRow>
    {
        public void Configure(EntityTypeBuilder<PaperFilingRow> builder)
        {
            builder.ToTable("paper_filings");
            builder.HasKey(p => new { p.PlanId, p.UnitId });
            builder.Property(p => p.ClaimedAt).IsConcurrencyToken();
            builder.Property(p => p.ConfirmedAt).IsConcurrencyToken();
        }
    }
}
