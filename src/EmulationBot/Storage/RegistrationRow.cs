using System.Collections.Immutable;
using EmulationBot.Core.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Storage;

/// <summary>A unit's registration as last sent; one per plan and unit, which the key proves.</summary>
public sealed class RegistrationRow
{
    public required string PlanId { get; init; }

    public required string UnitId { get; init; }

    /// <summary>The number inside the code; unique under the plan.</summary>
    public int Number { get; init; }

    public required string Code { get; init; }

    public int Version { get; set; }

    public RegistrationState State { get; set; }

    public DateTimeOffset FirstSentAt { get; set; }

    public DateTimeOffset SentAt { get; set; }

    public string SentBy { get; set; } = "";

    public string? SentByName { get; set; }

    public bool Late { get; set; }

    public string AnswersJson { get; set; } = "{}";

    /// <summary>A <see cref="Review"/>.</summary>
    public string ReviewJson { get; set; } = "{}";

    public int Revision { get; set; }

    public Registration ToRegistration() => new(Code, PlanId, UnitId)
    {
        Answers = StoredJson.ReadValue<ImmutableDictionary<string, string>>(AnswersJson),
        Version = Version,
        State = State,
        FirstSentAt = FirstSentAt,
        SentAt = SentAt,
        SentBy = SentBy,
        SentByName = SentByName,
        Late = Late,
        Review = StoredJson.ReadValue<Review>(ReviewJson),
        Revision = Revision,
    };

    public void Take(Registration registration)
    {
        ArgumentNullException.ThrowIfNull(registration);
        (AnswersJson, ReviewJson) = (StoredJson.Write(registration.Answers), StoredJson.Write(registration.Review));
        Revision = registration.Revision;
        (Version, State, Late) = (registration.Version, registration.State, registration.Late);
        (FirstSentAt, SentAt) = (registration.FirstSentAt, registration.SentAt);
        (SentBy, SentByName) = (registration.SentBy, registration.SentByName);
    }

    internal sealed class Configuration : IEntityTypeConfiguration<RegistrationRow>
    {
        public void Configure(EntityTypeBuilder<RegistrationRow> builder)
        {
            builder.ToTable("registrations");
            builder.HasKey(r => new { r.PlanId, r.UnitId });
            builder.HasIndex(r => new { r.PlanId, r.Number }).IsUnique();
            builder.HasIndex(r => r.Code).IsUnique();
            // The Council changes the state without a new version, so both guard against a stale writer.
            builder.Property(r => r.Version).IsConcurrencyToken();
            builder.Property(r => r.State).IsConcurrencyToken();
        }
    }
}
