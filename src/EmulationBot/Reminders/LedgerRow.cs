using EmulationBot.Core.Reminders;
using EmulationBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Reminders;

/// <summary>
/// One reminder that was given to one person. The ledger is the truth of what was reminded: its key makes a
/// reminder impossible to give twice, whatever the alarm clock does.
/// </summary>
public sealed class LedgerRow
{
    public required string PlanId { get; init; }

    public DateOnly Deadline { get; init; }

    public required string Rung { get; init; }

    /// <summary>The unit reminded of; "" for a digest, which speaks of all.</summary>
    public required string UnitId { get; init; }

    public required string PersonId { get; init; }

    /// <summary><see cref="LedgerKey.DueOn"/></summary>
    public DateOnly DueOn { get; init; }

    /// <summary>When the rung was due.</summary>
    public DateTimeOffset DueAt { get; init; }

    public DateTimeOffset RecordedAt { get; init; }

    public long? OutboxId { get; init; }

    /// <summary>The message that carries it, written in the same transaction.</summary>
    public OutboxRow? Outbox { get; init; }

    /// <param name="reminder">What is due.</param>
    /// <param name="now">When it was decided.</param>
    /// <param name="message">What carries it.</param>
    public static LedgerRow Of(Reminder reminder, DateTimeOffset now, OutboxRow message)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        return new LedgerRow
        {
            PlanId = reminder.Key.PlanId,
            Deadline = reminder.Key.Deadline,
            Rung = reminder.Key.RungId,
            UnitId = reminder.Key.UnitId,
            PersonId = reminder.Key.PersonId,
            DueOn = reminder.Key.DueOn,
            DueAt = reminder.Due.At,
            RecordedAt = now,
            Outbox = message,
        };
    }

    public LedgerEntry ToEntry() => new(new LedgerKey(PlanId, Deadline, Rung, DueOn, UnitId, PersonId), DueAt);

    internal sealed class Configuration : IEntityTypeConfiguration<LedgerRow>
    {
        public void Configure(EntityTypeBuilder<LedgerRow> builder)
        {
            builder.ToTable("ledger");
            builder.HasKey(l => new { l.PlanId, l.Deadline, l.Rung, l.DueOn, l.UnitId, l.PersonId });
            builder.HasOne(l => l.Outbox).WithMany().HasForeignKey(l => l.OutboxId).OnDelete(DeleteBehavior.SetNull);
        }
    }
}
