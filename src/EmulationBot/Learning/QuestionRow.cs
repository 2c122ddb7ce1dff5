using EmulationBot.Core.Learning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Learning;

/// <summary>Whether a question still waits for Phòng Nội vụ.</summary>
public enum QuestionState { Waiting, Answered, Dismissed }

/// <summary>A question of one person that the bot could not answer, or answered wrongly, and what became of it.</summary>
public sealed class QuestionRow
{
    public long Id { get; init; }

    public required string PlanId { get; init; }

    public required string PersonId { get; init; }

    public required string Text { get; init; }

    public WaitingReason Why { get; init; }

    public DateTimeOffset AskedAt { get; init; }

    public QuestionState State { get; set; }

    public DateTimeOffset? SettledAt { get; set; }

    public long? AnswerId { get; set; }

    public WaitingQuestion ToWaiting() => new(Id, Text, PersonId, Why, AskedAt);

    internal sealed class Configuration : IEntityTypeConfiguration<QuestionRow>
    {
        public void Configure(EntityTypeBuilder<QuestionRow> builder)
        {
            builder.ToTable("questions");
            builder.HasIndex(q => q.PlanId, "questions_waiting").HasFilter("\"State\" = 'Waiting'");
            builder.HasOne<OfficialAnswerRow>().WithMany().HasForeignKey(q => q.AnswerId).OnDelete(DeleteBehavior.Restrict);
            // Two reviewers at one question: the second to write is refused and decided again.
            builder.Property(q => q.State).IsConcurrencyToken();
        }
    }
}
