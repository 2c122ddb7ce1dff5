using EmulationBot.Auditing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Storage;

/// <summary>
/// One line of the audit trail: who did what when. A verb such as "registration.sent", never a person's words, name or number.
/// Lines are added by the <see cref="AuditBook"/> alone, which chains them; the database refuses to change or delete one.
/// </summary>
public sealed class AuditRow
{
    /// <summary>Stands for the person where the program acts by rule.</summary>
    public const string Program = "program";

    public long Id { get; init; }

    public DateTimeOffset At { get; init; }

    public required string PersonId { get; init; }

    public string? UnitId { get; init; }

    public required string Event { get; init; }

    /// <summary>What the act changed, as it was and as it is: versions, states, keys of fields, counts (<see cref="AuditTrace"/>).</summary>
    public string? Before { get; init; }

    public string? After { get; init; }

    /// <summary>The <see cref="Hash"/> of the line before.</summary>
    public string PreviousHash { get; init; } = "";

    /// <summary><see cref="AuditChain.Hash"/>; 64 hexadecimal digits.</summary>
    public string Hash { get; init; } = "";

    internal sealed class Configuration : IEntityTypeConfiguration<AuditRow>
    {
        public void Configure(EntityTypeBuilder<AuditRow> builder)
        {
            builder.ToTable("audit");
            builder.HasIndex(a => a.PersonId);
        }
    }
}
