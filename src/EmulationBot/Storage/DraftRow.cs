using System.Collections.Immutable;
using EmulationBot.Core.Registrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Storage;

/// <summary>A unit's answers so far; deleted when they are sent or dropped.</summary>
public sealed class DraftRow
{
    public required string PlanId { get; init; }

    public required string UnitId { get; init; }

    /// <summary>Answers by field key.</summary>
    public string AnswersJson { get; set; } = "{}";

    /// <summary><see cref="Draft.Version"/>; of two that read the same draft, the second to write is refused.</summary>
    public int Version { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public int? Corrects { get; set; }

    /// <summary>A <see cref="Presented"/>.</summary>
    public string? PresentedJson { get; set; }

    public Draft ToDraft() => new(PlanId, UnitId)
    {
        Answers = StoredJson.ReadValue<ImmutableDictionary<string, string>>(AnswersJson),
        Version = Version,
        StartedAt = StartedAt,
        UpdatedAt = UpdatedAt,
        Corrects = Corrects,
        Presented = PresentedJson is { } presented ? StoredJson.ReadValue<Presented>(presented) : null,
    };

    public void Take(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        AnswersJson = StoredJson.Write(draft.Answers);
        PresentedJson = draft.Presented is { } presented ? StoredJson.Write(presented) : null;
        (Version, StartedAt, UpdatedAt, Corrects) = (draft.Version, draft.StartedAt, draft.UpdatedAt, draft.Corrects);
    }

    internal sealed class Configuration : IEntityTypeConfiguration<DraftRow>
    {
        public void Configure(EntityTypeBuilder<DraftRow> builder)
        {
            builder.ToTable("drafts");
            builder.HasKey(d => new { d.PlanId, d.UnitId });
            builder.Property(d => d.Version).IsConcurrencyToken();
        }
    }
}
