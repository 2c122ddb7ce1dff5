using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Storage;

/// <summary>One update as it came in. It is stored before the channel acknowledges it and marked done with what it changed.</summary>
public sealed class InboxRow
{
    public long Id { get; init; }

    public required string Channel { get; init; }

    /// <summary>The channel's own number; with the channel unique, so a repeat is dropped.</summary>
    public required string UpdateId { get; init; }

    /// <summary><see cref="UpdateId"/> where it is a number, else 0: one person's waiting updates are handled in this order.</summary>
    public long Sequence { get; init; }

    public required string PersonId { get; init; }

    /// <summary>The update, a <see cref="Channels.Received"/>, as long as it waits or when it was set aside.</summary>
    public string ReceivedJson { get; set; } = NoWords;

    /// <summary>What is left of <see cref="ReceivedJson"/> once the update is settled, or the person has had his data deleted.</summary>
    public const string NoWords = "{}";

    public DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? DoneAt { get; set; }

    /// <summary>Why the update was set aside; null for all that went well.</summary>
    public string? Failure { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<InboxRow>
    {
        public void Configure(EntityTypeBuilder<InboxRow> builder)
        {
            builder.ToTable("inbox");
            builder.HasIndex(i => new { i.Channel, i.UpdateId }).IsUnique();
            builder.HasIndex(i => i.Id, "inbox_waiting").HasFilter("\"DoneAt\" IS NULL");
            builder.HasIndex(i => i.Id, "inbox_failed").HasFilter("\"Failure\" IS NOT NULL");
            builder.Property(i => i.DoneAt).IsConcurrencyToken();
        }
    }
}
