using EmulationBot.Core.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmulationBot.Storage;

/// <summary>Somebody on a channel and where he stands in the conversation. Created when the person is first seen.</summary>
public sealed class PersonRow
{
    /// <summary>"channel:account".</summary>
    public required string Id { get; init; }

    public required string Channel { get; init; }

    public required string Account { get; init; }

    /// <summary>The private chat; null while the person was seen in groups alone.</summary>
    public string? ChatId { get; set; }

    public string? Name { get; set; }

    public Role Role { get; set; }

    /// <summary>The unit of a <see cref="Role.Chair"/> or <see cref="Role.Clerk"/>.</summary>
    public string? UnitId { get; set; }

    public string? MemberOf { get; set; }

    public string? Block { get; set; }

    public bool Muted { get; set; }

    public bool Unreachable { get; set; }

    /// <summary>The message, as the channel numbers it, that shows the person the roll-call; null when none does.</summary>
    public string? CardMessage { get; set; }

    /// <summary>A <see cref="Dialogue"/>.</summary>
    public string DialogueJson { get; set; } = "{}";

    public DateTimeOffset FirstSeenAt { get; init; }

    /// <summary>To the day, so that few messages write it.</summary>
    public DateTimeOffset LastSeenAt { get; set; }

    /// <summary><see cref="Person.NoticeVersion"/></summary>
    public int NoticeVersion { get; set; }

    public DateTimeOffset? NoticeAt { get; set; }

    /// <summary>Grows with every write: of two that read the same row, the second to write is refused.</summary>
    public int Version { get; set; }

    public Person ToPerson() =>
        new(Id) { Role = Role, UnitId = UnitId, MemberOf = MemberOf, Block = Block, Name = Name, Muted = Muted, Unreachable = Unreachable, NoticeVersion = NoticeVersion, NoticeAt = NoticeAt };

    public Dialogue ToDialogue() => StoredJson.ReadValue<Dialogue>(DialogueJson);

    public void Take(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        (Role, UnitId, MemberOf, Block, Name, Muted, Unreachable) =
            (person.Role, person.UnitId, person.MemberOf, person.Block, person.Name, person.Muted, person.Unreachable);
        (NoticeVersion, NoticeAt) = (person.NoticeVersion, person.NoticeAt);
    }

    internal sealed class Configuration : IEntityTypeConfiguration<PersonRow>
    {
        public void Configure(EntityTypeBuilder<PersonRow> builder)
        {
            builder.ToTable("people");
            builder.Property(p => p.Version).IsConcurrencyToken();
            builder.HasIndex(p => p.UnitId);
            builder.HasIndex(p => p.Id, "people_cards").HasFilter("\"CardMessage\" IS NOT NULL");
            builder.HasIndex(p => new { p.Channel, p.ChatId });
        }
    }
}
