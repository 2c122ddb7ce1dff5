using EmulationBot.Core.Learning;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Learning;

/// <summary>An official answer. Its key is the first question it answered, which makes a second answer to it impossible.</summary>
public sealed class OfficialAnswerRow
{
    public long Id { get; init; }

    public required string PlanId { get; init; }

    public required string Question { get; init; }

    public string Text { get; set; } = "";

    public required string Office { get; init; }

    public string AuthorId { get; set; } = "";

    public string? Author { get; set; }

    public DateTimeOffset AnsweredAt { get; set; }

    public bool Revoked { get; set; }

    /// <summary><see cref="OfficialAnswer.Version"/>; of two that read the same answer, the second to write is refused.</summary>
    public int Version { get; set; }

    public OfficialAnswer ToAnswer(IEnumerable<string> askers) => new(Id, Question, Text, Office, AnsweredAt)
    {
        Author = Author,
        Revoked = Revoked,
        Version = Version,
        Askers = [.. askers.Distinct()],
    };

    public void Take(OfficialAnswer answer, string authorId)
    {
        ArgumentNullException.ThrowIfNull(answer);
        (Text, AuthorId, Author, AnsweredAt) = (answer.Text, authorId, answer.Author, answer.AnsweredAt);
        (Revoked, Version) = (answer.Revoked, answer.Version);
    }

    internal sealed class Configuration : IEntityTypeConfiguration<OfficialAnswerRow>
    {
        public void Configure(EntityTypeBuilder<OfficialAnswerRow> builder)
        {
            builder.ToTable("official_answers");
            builder.Property(a => a.Id).ValueGeneratedNever();
            builder.Property(a => a.Version).IsConcurrencyToken();
            builder.HasIndex(a => a.PlanId);
        }
    }
}
