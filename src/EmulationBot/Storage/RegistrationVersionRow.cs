using EmulationBot.Core.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Storage;

/// <summary>One sending of a registration, kept as it was sent; never changed.</summary>
public sealed class RegistrationVersionRow
{
    public required string PlanId { get; init; }

    public required string UnitId { get; init; }

    public int Version { get; init; }

    public DateTimeOffset SentAt { get; init; }

    public required string SentBy { get; init; }

    public string? SentByName { get; init; }

    public bool Late { get; init; }

    public required string AnswersJson { get; init; }

    public static RegistrationVersionRow Of(Registration registration)
    {
        ArgumentNullException.ThrowIfNull(registration);
        return new RegistrationVersionRow
        {
            PlanId = registration.PlanId,
            UnitId = registration.UnitId,
            Version = registration.Version,
            SentAt = registration.SentAt,
            SentBy = registration.SentBy,
            SentByName = registration.SentByName,
            Late = registration.Late,
            AnswersJson = StoredJson.Write(registration.Answers),
        };
    }

    internal sealed class Configuration : IEntityTypeConfiguration<RegistrationVersionRow>
    {
        public void Configure(EntityTypeBuilder<RegistrationVersionRow> builder)
        {
            builder.ToTable("registration_versions");
            builder.HasKey(v => new { v.PlanId, v.UnitId, v.Version });
            builder.HasOne<RegistrationRow>().WithMany().HasForeignKey(v => new { v.PlanId, v.UnitId })
                .OnDelete(DeleteBehavior.Restrict);
        }
    }
}
